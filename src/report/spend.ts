import {calendarDayOf, dayNumberOf, daysInMonth} from '../config/calendar-day.ts'
import {wallClockAt} from '../config/wall-clock.ts'
import type {Span} from '../journal/counts.ts'
import type {Instant} from '../time/clock.ts'

/** What of a monthly amount falls into a span, day by day of the business's own calendar. In the unit of the amount. */
export function shareOfMonths(monthly: number, {from, to}: Span, timeZone: string): number {
  if (monthly === 0 || to <= from) return 0
  const end = localDays(to, timeZone)
  let sum = 0
  let at = localDays(from, timeZone)
  while (at < end) {
    const {year, month} = calendarDayOf(Math.floor(at))
    const next = Math.min(end, dayNumberOf({year, month: month + 1, day: 1}))
    sum += (monthly * (next - at)) / daysInMonth(month, year)
    at = next
  }
  return sum
}

/** Days since 1970 on the wall clock, with the part of the day gone by. */
function localDays(at: Instant, timeZone: string): number {
  const {dayNumber, secondOfDay} = wallClockAt(at, timeZone)
  return dayNumber + secondOfDay / 86_400
}
