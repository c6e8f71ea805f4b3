import {day, type Instant, minute, second} from '../time/clock.ts'
import {weekdayOf} from './calendar-day.ts'
import {type Because, type DaySchedule, scheduleOf} from './day-schedule.ts'
import type {Hours, Place} from './routing.ts'
import {timeOfDay} from './time-of-day.ts'
import {nextOffsetChange, wallClockAt} from './wall-clock.ts'

/** Whether the business is open, and which line of the file says so. */
export interface Opening {
  readonly state: 'open' | 'closed'
  readonly because: Because
  /** In words: "open until 5:30 pm", "closed since 5:30 pm", "closed for Thanksgiving". */
  readonly detail: string
  readonly place: Place
}

/** A part of a day with one state, in minutes of the day as the wall clock shows them. */
interface Stretch extends Opening {
  readonly from: number
  readonly until: number
}

/** The days of one routing file, each worked out once. */
const daysOf = new WeakMap<Hours, Map<number, readonly Stretch[]>>()

/** More than a year and a half of days; a report over many years starts again rather than growing for ever. */
const daysKept = 600

/**
 * Whether the business is open at an instant. What the wall clock of its zone shows decides, so a day of 23 or 25
 * hours keeps the hours written for it, and an hour shown twice is open twice.
 */
export function openingAt(hours: Hours, timeZone: string, at: Instant): Opening {
  const {dayNumber, secondOfDay} = wallClockAt(at, timeZone)
  return stretchAt(hours, dayNumber, secondOfDay / 60)
}

/**
 * The next instant at which open becomes closed or the other way round; undefined when nothing changes within a year.
 */
export function nextOpeningChange(hours: Hours, timeZone: string, at: Instant): Instant | undefined {
  const {state} = openingAt(hours, timeZone, at)
  let seen = Math.floor(at / second) * second
  while (seen < at + 366 * day) {
    const {dayNumber, secondOfDay} = wallClockAt(seen, timeZone)
    const {until} = stretchAt(hours, dayNumber, secondOfDay / 60)
    // The stretch ends when the clock says so, unless the clock itself is changed before that.
    seen = Math.min(seen + until * minute - secondOfDay * second, nextOffsetChange(seen, timeZone))
    if (openingAt(hours, timeZone, seen).state !== state) return seen
  }
  return undefined
}

function stretchAt(hours: Hours, dayNumber: number, minuteOfDay: number): Stretch {
  const stretches = stretchesOf(hours, dayNumber)
  for (const stretch of stretches) if (minuteOfDay < stretch.until) return stretch
  throw new Error(`minute ${minuteOfDay} lies outside the day`)
}

function stretchesOf(hours: Hours, dayNumber: number): readonly Stretch[] {
  let days = daysOf.get(hours)
  if (days === undefined) {
    days = new Map()
    daysOf.set(hours, days)
  }
  const known = days.get(dayNumber)
  if (known !== undefined) return known
  if (days.size >= daysKept) days.clear()
  const stretches = divide(hours, dayNumber)
  days.set(dayNumber, stretches)
  return stretches
}

/** Cuts a day into stretches that touch and fill it, from minute 0 to 1440. */
function divide(hours: Hours, dayNumber: number): Stretch[] {
  const schedule = scheduleOf(hours, dayNumber)
  const {because, place} = schedule
  const stretches: Stretch[] = []
  let from = 0
  for (const {opens, closes} of schedule.spans) {
    if (opens > from) {
      const detail = closedWords(schedule, dayNumber, from, opens)
      stretches.push({state: 'closed', because, detail, place, from, until: opens})
    }
    const detail = openWords(hours, schedule, dayNumber, closes)
    stretches.push({state: 'open', because, detail, place, from: opens, until: closes})
    from = closes
  }
  if (from < 1440) {
    const detail = closedWords(schedule, dayNumber, from, undefined)
    stretches.push({state: 'closed', because, detail, place, from, until: 1440})
  }
  return stretches
}

const weekdays = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays']

function closedWords(schedule: DaySchedule, dayNumber: number, from: number, opens: number | undefined): string {
  if (from > 0) return `closed since ${timeOfDay(from)}${occasion(schedule)}`
  if (opens !== undefined) return `closed until ${timeOfDay(opens)}${occasion(schedule)}`
  if (schedule.because === 'weekly') return `closed on ${weekdays[weekdayOf(dayNumber) - 1]}`
  return schedule.name === undefined ? 'closed on this date' : `closed for ${schedule.name}`
}

function openWords(hours: Hours, schedule: DaySchedule, dayNumber: number, closes: number): string {
  if (closes < 1440) return `open until ${timeOfDay(closes)}${occasion(schedule)}`
  // Open at midnight: the next days say until when.
  for (let ahead = 1; ahead <= 7; ahead += 1) {
    const first = scheduleOf(hours, dayNumber + ahead).spans[0]
    if (first === undefined || first.opens > 0) return `open until midnight${occasion(schedule)}`
    if (first.closes < 1440) return `open until ${timeOfDay(first.closes)}${occasion(schedule)}`
  }
  return 'open around the clock'
}

/** " (Christmas Eve)": the name of what made these hours hold, when the week alone did not. */
function occasion({name}: DaySchedule): string {
  return name === undefined ? '' : ` (${name})`
}
