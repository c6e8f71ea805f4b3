import {calendarDayOf, isoDateOf, weekdayOf} from '../../config/calendar-day.ts'
import {scheduleOf} from '../../config/day-schedule.ts'
import type {Hours, Routing} from '../../config/routing.ts'
import {instantAtWallClock, wallClockAt} from '../../config/wall-clock.ts'
import type {Instant} from '../../time/clock.ts'

/** Half-hours of a day that stands for others like it. */
export const halfHours = 48

/** A day of the grid: an ordinary weekday, or a date that keeps hours of its own. */
export interface GridDay {
  readonly dayNumber: number
  /** Such as Saturday, or Fri 25 Dec 2026 (Christmas Day). */
  readonly name: string
  readonly ordinary: boolean
}

/** One half-hour of the grid. */
export interface Moment {
  readonly day: GridDay
  /** 0 to 47. */
  readonly slot: number
  readonly at: Instant
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * The moments at which two files are compared: one ordinary week, Monday to Sunday, and every day of the coming year that
 * one of them gives hours of its own (holidays, dates, seasons' first days), by the clock of `timeZone`.
 */
export function gridOf(routings: readonly Routing[], now: Instant, timeZone: string): readonly Moment[] {
  const today = wallClockAt(now, timeZone).dayNumber
  const isOrdinary = (dayNumber: number) =>
    routings.every(({hours}) => scheduleOf(hours, dayNumber).because === 'weekly')
  const year = Array.from({length: 366}, (_, ahead) => today + ahead)
  const ordinary = weekdayNames.map((name, index): GridDay => {
    const days = year.filter(dayNumber => weekdayOf(dayNumber) === index + 1)
    return {dayNumber: days.find(isOrdinary) ?? days[0] ?? today, name, ordinary: true}
  })
  const special = year.filter(dayNumber => !isOrdinary(dayNumber)).flatMap(dayNumber => specialDay(dayNumber, routings))
  return [...ordinary, ...oneOfEachSeason(special)].flatMap(day =>
    Array.from({length: halfHours}, (_, slot) => ({
      day,
      slot,
      at: instantAtWallClock(day.dayNumber, slot * 1800, timeZone),
    })),
  )
}

interface SpecialDay extends GridDay {
  readonly season: boolean
}

function specialDay(dayNumber: number, routings: readonly Routing[]): readonly SpecialDay[] {
  const names = routings.map(({hours}) => occasion(hours, dayNumber)).filter(each => each !== undefined)
  const season = names.every(({because}) => because === 'season')
  const name = names[0]?.name
  if (season) return [{dayNumber, name: `${name}, ${weekdayNames[weekdayOf(dayNumber) - 1]}`, ordinary: false, season}]
  return [
    {dayNumber, name: `${dateInWords(dayNumber)}${name === undefined ? '' : ` (${name})`}`, ordinary: false, season},
  ]
}

function occasion(hours: Hours, dayNumber: number) {
  const {because, name} = scheduleOf(hours, dayNumber)
  return because === 'weekly' ? undefined : {because, name}
}

/** A season's Saturdays are all alike: the first stands for them. */
function oneOfEachSeason(days: readonly SpecialDay[]): readonly GridDay[] {
  const seen = new Set<string>()
  return days.filter(({name, season}) => {
    if (!season) return true
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}

function dateInWords(dayNumber: number): string {
  const {year, month, day} = calendarDayOf(dayNumber)
  const weekday = weekdayNames[weekdayOf(dayNumber) - 1]?.slice(0, 3) ?? ''
  return `${weekday} ${day} ${months[month - 1] ?? isoDateOf({year, month, day})} ${year}`
}
