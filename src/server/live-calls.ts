import type {Call} from '../call/call.ts'
import {crewEngagedBy} from '../call/engaged.ts'
import type {CrewId} from '../config/routing.ts'
import {type Clock, hour, type Instant, minute} from '../time/clock.ts'

/** A call about which nothing was heard for so long is over: its last notice was lost. */
const silentCallMs = 30 * minute
/** A crew member may have the caller on the line that long; Twilio ends a bridged call after four hours. */
export const longestCallMs = 4 * hour + 5 * minute

/** Which calls are not over, and whom they keep busy. */
export interface LiveCalls {
  /** What became of a call just now; before it is on disk, so that a second call of the same moment knows. */
  note(callId: string, call: Call | undefined): void
  engagedCrew(): readonly CrewId[]
  count(): number
  close(): void
}

interface Watched {
  readonly heardAt: Instant
  readonly patienceMs: number
}

/** `onSilent` is told of each call that has been silent for too long. */
export function createLiveCalls(clock: Clock, onSilent: (callId: string) => void): LiveCalls {
  /** The call heard of longest ago comes first: one alarm watches over all. */
  const watched = new Map<string, Watched>()
  const engaged = new Map<string, readonly CrewId[]>()
  let cancelAlarm: (() => void) | undefined

  function setAlarm() {
    const [oldest] = watched.values()
    if (oldest === undefined) {
      cancelAlarm?.()
      cancelAlarm = undefined
      return
    }
    cancelAlarm ??= clock.schedule(Math.max(clock.now(), oldest.heardAt + silentCallMs), () => {
      cancelAlarm = undefined
      lookAround()
    })
  }

  function lookAround() {
    const now = clock.now()
    for (const [callId, {heardAt, patienceMs}] of [...watched]) {
      if (heardAt + silentCallMs > now) break
      watched.delete(callId)
      if (heardAt + patienceMs <= now) onSilent(callId)
      // Somebody may be talking: looked at again later, with as much patience less.
      else watched.set(callId, {heardAt: now, patienceMs: heardAt + patienceMs - now})
    }
    setAlarm()
  }

  return {
    note(callId, call) {
      watched.delete(callId)
      const members = crewEngagedBy(call)
      if (members.length > 0) engaged.set(callId, members)
      else engaged.delete(callId)
      if (call !== undefined && call.phase.name !== 'ended') {
        const patienceMs = call.phase.name === 'ringing' ? longestCallMs : silentCallMs
        watched.set(callId, {heardAt: clock.now(), patienceMs})
      }
      setAlarm()
    },
    engagedCrew: () => [...engaged.values()].flat(),
    count: () => watched.size,
    close() {
      cancelAlarm?.()
      watched.clear()
    },
  }
}
