/** The day on which a zone puts its clocks forward, and what the clock skips then, in minutes after midnight. */
export interface SpringForward {
  /** 1 (Monday) to 7. */
  readonly weekday: number
  readonly from: number
  readonly to: number
}

const hourMs = 3_600_000

/** The rules of a zone hold for years, so that any recent year stands for them. */
const sampleYear = 2026

/**
 * When a zone puts its clocks forward; undefined for a zone that never does. By Intl alone, because validating
 * a file should not wait for a calendar library.
 */
export function springForward(timeZone: string): SpringForward | undefined {
  const read = wallClockReader(timeZone)
  if (read === undefined) return undefined
  const start = Date.UTC(sampleYear, 0, 1)
  for (let at = start; at < start + 366 * 24 * hourMs; at += 24 * hourMs) {
    if (offset(read, at + 24 * hourMs) <= offset(read, at)) continue
    for (let step = at; step < at + 24 * hourMs; step += hourMs / 2) {
      const before = read(step)
      const after = read(step + hourMs / 2)
      if (after - before > hourMs / 2) {
        // The change lies on a half hour of local time in every zone that has one.
        const [from, to] = [before + hourMs / 2, after]
        return {weekday: ((new Date(from).getUTCDay() + 6) % 7) + 1, from: minutes(from), to: minutes(to)}
      }
    }
  }
  return undefined
}

/** Reads the wall clock as if it were UTC, in milliseconds. */
function wallClockReader(timeZone: string): ((at: number) => number) | undefined {
  try {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    })
    return at => Date.parse(`${format.format(at).replace(' ', 'T')}Z`)
  } catch {
    return undefined
  }
}

function offset(read: (at: number) => number, at: number): number {
  return read(at) - at
}

function minutes(localMs: number): number {
  return Math.floor(localMs / 60_000) % 1440
}
