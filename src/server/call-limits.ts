import {type Instant, minute} from '../time/clock.ts'

/** More calls than this from one number within the window are a machine, or a phone that dials by itself. */
const perCaller = 12
/** More calls than this within the window are an attack; then only callers who have not called in it are let in. */
const inTotal = 600
const window = 10 * minute

/** Which calls are answered, when far more come than people can make. */
export interface CallLimits {
  /**
   * Whether this call is answered. A caller's first call within ten minutes always is, and so is one whose number is
   * withheld: nobody can tell that it is not the first. `callId` asked for again gets the same answer.
   */
  admits(callId: string, caller: string | undefined, now: Instant): boolean
  /** A call that was turned away: what is heard of it afterwards is not of a call that was lost. */
  turnedAway(callId: string): boolean
}

/** How many calls that were turned away are remembered, so that a flood costs no memory. */
const remembered = 10_000
/** Of those that were let in: Twilio asks a second time within seconds. */
const admittedKept = 1000

export function createCallLimits(): CallLimits {
  const byCaller = new Map<string, Instant[]>()
  const all: Instant[] = []
  const away = new Set<string>()
  const admitted = new Set<string>()

  function remember(set: Set<string>, callId: string, most: number): void {
    set.add(callId)
    const [oldest] = set
    if (set.size > most && oldest !== undefined) set.delete(oldest)
  }

  /** Drops what lies before the window. */
  function recent(times: Instant[], now: Instant): Instant[] {
    const from = times.findIndex(at => at > now - window)
    times.splice(0, from === -1 ? times.length : from)
    return times
  }

  return {
    admits(callId, caller, now) {
      if (admitted.has(callId)) return true
      if (away.has(callId)) return false
      const own = caller === undefined ? [] : recent(byCaller.get(caller) ?? [], now)
      const isFirst = own.length === 0
      const full = own.length >= perCaller || recent(all, now).length >= inTotal
      if (full && !isFirst) {
        remember(away, callId, remembered)
        return false
      }
      remember(admitted, callId, admittedKept)
      all.push(now)
      if (caller === undefined) return true
      // The caller heard of longest ago comes first.
      byCaller.delete(caller)
      byCaller.set(caller, [...own, now])
      for (const [quietest, times] of byCaller) {
        const lately = (times.at(-1) ?? 0) > now - window
        if (lately && byCaller.size <= remembered) break
        byCaller.delete(quietest)
      }
      return true
    },
    turnedAway: callId => away.has(callId),
  }
}
