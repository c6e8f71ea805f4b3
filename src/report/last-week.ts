import {instantAtWallClock, wallClockAt} from '../config/wall-clock.ts'
import type {Span} from '../journal/counts.ts'
import type {Instant} from '../time/clock.ts'

/** The seven whole days before today, on the business's own clock. */
export function lastSevenDays(now: Instant, timeZone: string): Span {
  const today = wallClockAt(now, timeZone).dayNumber
  return {from: instantAtWallClock(today - 7, 0, timeZone), to: instantAtWallClock(today, 0, timeZone)}
}

/** As many days before, by the calendar: a week in which the clocks change is compared with whole days too. */
export function spanBefore({from, to}: Span, timeZone: string): Span {
  const [first, last] = [wallClockAt(from, timeZone), wallClockAt(to, timeZone)]
  const days = Math.max(
    1,
    Math.ceil(last.dayNumber + last.secondOfDay / 86_400 - first.dayNumber - first.secondOfDay / 86_400),
  )
  return {from: instantAtWallClock(first.dayNumber - days, first.secondOfDay, timeZone), to: from}
}
