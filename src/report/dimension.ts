import {calendarDayOf, isoDateOf} from '../config/calendar-day.ts'

/** What a report can be by. */
export const dimensions = ['source', 'campaign', 'day', 'hour', 'crew', 'trade', 'urgency'] as const
export type Dimension = (typeof dimensions)[number]

/** The key of calls that have none of it: nobody took them, no trade was recognised. */
export const missing = 'none'

const withoutAny: Readonly<Record<Exclude<Dimension, 'source' | 'day' | 'hour'>, string>> = {
  campaign: 'No campaign',
  crew: 'No crew member',
  trade: 'No trade heard',
  urgency: 'Not classified',
}

/** A group in words, such as 2026-03-03, 2 pm or Garage door. */
export function groupLabel(by: Dimension, key: string): string {
  switch (by) {
    case 'source':
      return key
    case 'day':
      return isoDateOf(calendarDayOf(Number(key)))
    case 'hour':
      return hourInWords(Number(key))
    case 'campaign':
    case 'crew':
    case 'trade':
    case 'urgency':
      return key === missing ? withoutAny[by] : key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ')
  }
}

/** 14 is 2 pm. */
export function hourInWords(hour: number): string {
  return `${hour % 12 === 0 ? 12 : hour % 12} ${hour < 12 ? 'am' : 'pm'}`
}
