import type {Instant} from '../time/clock.ts'
import {calendarDayOf, dayNumberOf, daysInMonth, isoDateOf, weekdayOf} from './calendar-day.ts'
import type {Language} from './routing.ts'
import {clockFace} from './time-of-day.ts'
import {instantAtWallClock, wallClockAt} from './wall-clock.ts'

interface DayNames {
  /** Monday first. */
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
}

const dayNames: Readonly<Record<Language, DayNames>> = {
  en: {
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
  es: {
    weekdays: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
    months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  },
}

/** "11:02 pm". */
export function localTime(at: Instant, timeZone: string): string {
  return clockFace(wallClockAt(at, timeZone).secondOfDay, false)
}

/** "11:02:09 pm". */
export function localTimeToTheSecond(at: Instant, timeZone: string): string {
  return clockFace(wallClockAt(at, timeZone).secondOfDay, true)
}

/** "Tue 3 Mar 2026". */
export function localDay(at: Instant, timeZone: string): string {
  return dayInWords(wallClockAt(at, timeZone).dayNumber, 'en')
}

/** "Tue 3 Mar 2026, 11:02 pm"; in Spanish "mar 3 mar 2026, 11:02 pm". */
export function localDateTime(at: Instant, timeZone: string, language: Language = 'en'): string {
  const {dayNumber, secondOfDay} = wallClockAt(at, timeZone)
  return `${dayInWords(dayNumber, language)}, ${clockFace(secondOfDay, false)}`
}

/** "2026-03-03": the business's own day, for grouping and file names. */
export function localIsoDate(at: Instant, timeZone: string): string {
  return isoDateOf(calendarDayOf(wallClockAt(at, timeZone).dayNumber))
}

const dateTime = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/

/**
 * Reads "2026-03-03 23:02" (seconds and the time itself may be left out; a T may stand for the space) as the
 * zone's local time. Undefined when it is not a date and time. A time that the clock skips in spring stands for the one an
 * hour later; of a time it shows twice in autumn, the first.
 */
export function instantOf(localDateTime: string, timeZone: string): Instant | undefined {
  const match = dateTime.exec(localDateTime.trim())
  if (match === null) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(part => Number(part ?? 0))
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year)) return undefined
  if (hour > 23 || minute > 59 || second > 59) return undefined
  return instantAtWallClock(dayNumberOf({year, month, day}), hour * 3600 + minute * 60 + second, timeZone)
}

function dayInWords(dayNumber: number, language: Language): string {
  const {weekdays, months} = dayNames[language]
  const {year, month, day} = calendarDayOf(dayNumber)
  return `${weekdays[weekdayOf(dayNumber) - 1]} ${day} ${months[month - 1]} ${year}`
}
