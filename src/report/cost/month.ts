import {calendarDayOf, dayNumberOf, daysInMonth} from '../../config/calendar-day.ts'
import {instantAtWallClock, wallClockAt} from '../../config/wall-clock.ts'
import {Exit} from '../../problem/exit.ts'
import {Problem} from '../../problem/problem.ts'
import type {Instant} from '../../time/clock.ts'
import type {Period} from '../period.ts'

/** A calendar month on the business's clock, and how much of it is over (0 to 1) at a moment. */
export interface Month extends Period {
  /** Such as 2026-03. */
  readonly name: string
  readonly partElapsed: number
}

/**
 * The month that `name` (YYYY-MM) says, or the one that `now` lies in.
 * @throws Problem for what is no month.
 */
export function monthOf(name: string | undefined, now: Instant, timeZone: string): Month {
  const {year, month} = name === undefined ? monthAt(now, timeZone) : readMonth(name)
  const first = dayNumberOf({year, month, day: 1})
  const from = instantAtWallClock(first, 0, timeZone)
  const to = instantAtWallClock(first + daysInMonth(month, year), 0, timeZone)
  const partElapsed = Math.min(1, Math.max(0, (now - from) / (to - from)))
  return {name: `${year}-${String(month).padStart(2, '0')}`, from, to, partElapsed}
}

function monthAt(now: Instant, timeZone: string): {readonly year: number; readonly month: number} {
  return calendarDayOf(wallClockAt(now, timeZone).dayNumber)
}

function readMonth(name: string): {readonly year: number; readonly month: number} {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(name.trim()) ?? []
  if (year !== undefined && month !== undefined) return {year: Number(year), month: Number(month)}
  throw new Problem({
    what: `--month ${name} is not a month.`,
    fix: ['Such as --month 2026-03'],
    exit: Exit.usage,
  })
}
