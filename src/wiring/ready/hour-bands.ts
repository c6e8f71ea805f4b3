import {calendarDayOf, isoDateOf, weekdayOf} from '../../config/calendar-day.ts'
import {type DaySchedule, scheduleOf} from '../../config/day-schedule.ts'
import type {Routing} from '../../config/routing.ts'
import {timeOfDay} from '../../config/time-of-day.ts'
import {wallClockAt} from '../../config/wall-clock.ts'
import type {HourBand} from '../../report/ready/evidence.ts'
import type {Instant} from '../../time/clock.ts'

/** A band, and a moment in it for a call, as scenario files write it. */
export interface Moment {
  readonly band: HourBand
  /** On the business's clock: 2026-03-03 23:02. */
  readonly at: string
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Every opening and every closed time that the file writes, once, on the next day of the coming year that keeps it. */
export function hourBands({hours, business}: Routing, now: Instant): readonly Moment[] {
  const today = wallClockAt(now, business.timeZone).dayNumber
  const found = new Map<string, Moment>()
  for (let ahead = 1; ahead <= 366; ahead += 1) {
    const dayNumber = today + ahead
    for (const {minute, ...band} of bandsOf(scheduleOf(hours, dayNumber), dayNumber)) {
      if (found.has(band.id)) continue
      found.set(band.id, {band, at: `${isoDateOf(calendarDayOf(dayNumber))} ${clock(minute)}`})
    }
  }
  // In the order of the file, so that the same rehearsal comes out on another day.
  return [...found.values()].sort((a, b) => a.band.line - b.band.line || (a.band.id < b.band.id ? -1 : 1))
}

function* bandsOf(schedule: DaySchedule, dayNumber: number): Generator<HourBand & {readonly minute: number}> {
  const {spans, place, because, name} = schedule
  const day = because === 'weekly' || because === 'season' ? weekdays[weekdayOf(dayNumber) - 1] : undefined
  const words = [name ?? (because === 'exception' ? isoDateOf(calendarDayOf(dayNumber)) : undefined), day]
  const label = words.filter(word => word !== undefined).join(', ')
  const id = `${place.line}:${place.column}:${day ?? ''}`
  for (const [at, {opens, closes}] of spans.entries()) {
    yield {
      id: `${id}:${at}`,
      label: `${label} ${timeOfDay(opens)} to ${timeOfDay(closes)}`,
      state: 'open',
      line: place.line,
      minute: opens + Math.min(20, Math.floor((closes - opens) / 2)),
    }
  }
  const minute = closedMinute(spans)
  if (minute !== undefined) {
    const when = spans.length === 0 ? 'closed' : 'when closed'
    yield {id: `${id}:closed`, label: `${label} ${when}`, state: 'closed', line: place.line, minute}
  }
}

/** Two minutes past eleven at night, where that is closed; else before the opening, or in a break. */
function closedMinute(spans: DaySchedule['spans']): number | undefined {
  const isClosed = (minute: number) => spans.every(({opens, closes}) => minute < opens || minute >= closes)
  const candidates = [23 * 60 + 2, ...spans.map(({opens}) => opens - 1), ...spans.map(({closes}) => closes)]
  return candidates.find(minute => minute >= 0 && minute < 1440 && isClosed(minute))
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
