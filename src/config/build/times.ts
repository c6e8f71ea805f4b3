import type {HolidayDate, MonthDay, Span} from '../routing.ts'

export const weekdayKeys = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']
const spanText = /^(\d{1,2}):(\d{2}) ?- ?(\d{1,2}):(\d{2})$/
const floating = /^(\w+) (\w+) of (\w+)$/

/** Reads "8:00-17:30", as the schema lets it through; undefined for "closed". */
export function spanOf(text: string): Span | undefined {
  const match = spanText.exec(text)
  if (match === null) return undefined
  const [opensHour = 0, opensMinute = 0, closesHour = 0, closesMinute = 0] = match.slice(1).map(Number)
  return {opens: opensHour * 60 + opensMinute, closes: closesHour * 60 + closesMinute}
}

/** Reads a day's hours: one text or several. Sorted; "closed" is no span at all. */
export function spansOf(hours: string | readonly string[]): Span[] {
  const texts = typeof hours === 'string' ? [hours] : hours
  return texts
    .map(spanOf)
    .filter(span => span !== undefined)
    .sort((a, b) => a.opens - b.opens)
}

/** Reads "21:00": minutes after midnight. */
export function minuteOfDay(text: string): number {
  const [hour = 0, minute = 0] = text.split(':').map(Number)
  return hour * 60 + minute
}

/** Reads "12-01". */
export function monthDayOf(text: string): MonthDay {
  const [month = 1, day = 1] = text.split('-').map(Number)
  return {month, day}
}

/** Reads "January 1", "fourth Thursday of November" and "last Monday of May". */
export function holidayDateOf(text: string): HolidayDate {
  const match = floating.exec(text)
  if (match === null) {
    const [monthName = '', day = ''] = text.split(' ')
    return {kind: 'fixed', month: months.indexOf(monthName) + 1, day: Number(day)}
  }
  const [, ordinal = '', weekday = '', monthName = ''] = match
  return {
    kind: 'floating',
    month: months.indexOf(monthName) + 1,
    weekday: weekdayKeys.map(String).indexOf(weekday.toLowerCase()) + 1,
    nth: ordinal === 'last' ? -1 : ordinals.indexOf(ordinal) + 1,
  }
}
