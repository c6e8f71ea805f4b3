import {type CalendarDay, calendarDayOf, daysInMonth, isoDateOf, weekdayOf} from './calendar-day.ts'
import type {DayHours, HolidayDate, Hours, MonthDay, Place, Span} from './routing.ts'

/** The hours that hold on one date, and what in the file made them hold. */
export interface DaySchedule {
  readonly spans: readonly Span[]
  readonly because: Because
  /** The holiday's, season's or exception's name, when there is one. */
  readonly name: string | undefined
  readonly place: Place
}

export type Because = 'weekly' | 'season' | 'holiday' | 'exception'

/** The most particular hours win: an exception, then a holiday, then a season (the first listed), then the week. */
export function scheduleOf(hours: Hours, dayNumber: number): DaySchedule {
  const date = calendarDayOf(dayNumber)
  const weekday = weekdayOf(dayNumber)

  const isoDate = isoDateOf(date)
  const exception = hours.exceptions.find(each => each.date === isoDate)
  if (exception !== undefined) {
    return {spans: exception.spans, because: 'exception', name: exception.reason, place: exception.place}
  }

  const holiday = hours.holidays.find(each => fallsOn(each.on, date, weekday))
  if (holiday !== undefined) {
    return {spans: holiday.spans, because: 'holiday', name: holiday.name, place: holiday.place}
  }

  for (const season of hours.seasons) {
    const day = season.days[weekday - 1]
    if (day !== undefined && isWithin(date, season.from, season.to)) {
      return {spans: day.spans, because: 'season', name: season.name, place: day.place}
    }
  }

  const day: DayHours = hours.weekly[(weekday - 1) as 0 | 1 | 2 | 3 | 4 | 5 | 6]
  return {spans: day.spans, because: 'weekly', name: undefined, place: day.place}
}

/** Whether a holiday falls on this date. */
function fallsOn(on: HolidayDate, {year, month, day}: CalendarDay, weekday: number): boolean {
  if (on.month !== month) return false
  if (on.kind === 'fixed') return on.day === day
  if (on.weekday !== weekday) return false
  return on.nth === -1 ? day + 7 > daysInMonth(month, year) : Math.ceil(day / 7) === on.nth
}

function isWithin({month, day}: CalendarDay, from: MonthDay, to: MonthDay): boolean {
  const order = (each: MonthDay) => each.month * 100 + each.day
  const today = order({month, day})
  const first = order(from)
  // A season up to the end of February includes the 29th.
  const last = to.month === 2 && to.day === 28 ? order({month: 2, day: 29}) : order(to)
  return first <= last ? today >= first && today <= last : today >= first || today <= last
}
