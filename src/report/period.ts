import {instantOf} from '../config/local-time.ts'
import {instantAtWallClock, wallClockAt} from '../config/wall-clock.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import type {Instant} from '../time/clock.ts'

/** From `from` up to but not including `to`. */
export interface Period {
  readonly from: Instant
  readonly to: Instant
}

/**
 * The period of --since and --until, on the clocks of `timeZone`: dates, or dates with a time. A date alone is a whole day, so
 * --until 2026-03-31 takes in the 31st.
 * @throws Problem for what is no date, and for an end before the beginning.
 */
export function periodOf(since: string | undefined, until: string | undefined, timeZone: string): Period {
  const from = since === undefined ? 0 : instant('--since', since, timeZone)
  const to = until === undefined ? Number.MAX_SAFE_INTEGER : endOf(until, timeZone)
  if (to > from) return {from, to}
  throw new Problem({what: `--until ${until} is not after --since ${since}.`, exit: Exit.usage})
}

/** By the calendar, not by adding hours: a day is 23, 24 or 25 of them. */
function endOf(until: string, timeZone: string): Instant {
  const at = instant('--until', until, timeZone)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(until.trim())
  return isDay ? instantAtWallClock(wallClockAt(at, timeZone).dayNumber + 1, 0, timeZone) : at
}

function instant(flag: string, text: string, timeZone: string): Instant {
  const at = instantOf(text, timeZone)
  if (at !== undefined) return at
  throw new Problem({
    what: `${flag} ${text} is not a date.`,
    fix: [`Such as ${flag} 2026-03-01, or ${flag} "2026-03-01 17:30"`],
    exit: Exit.usage,
  })
}
