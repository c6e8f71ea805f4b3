import {calendarDayOf, dayNumberOf, isoDateOf} from '../config/calendar-day.ts'
import type {CrewId, OnCall} from '../config/routing.ts'
import {wallClockAt} from '../config/wall-clock.ts'
import type {Instant} from '../time/clock.ts'

/**
 * Who is on call at an instant. A day of duty lasts from one hand-over to the next, as the wall clock of the business
 * shows them, so a change of the clocks makes one of them an hour longer or shorter and moves none.
 */
export function onCallAt({rotation, starts, handOver, days, swaps}: OnCall, timeZone: string, at: Instant): CrewId {
  const {dayNumber, secondOfDay} = wallClockAt(at, timeZone)
  const dutyDay = secondOfDay >= handOver * 60 ? dayNumber : dayNumber - 1
  const date = isoDateOf(calendarDayOf(dutyDay))
  const swap = swaps.findLast(({from, to}) => from <= date && date <= to)
  if (swap !== undefined) return swap.who
  const turn = Math.floor((dutyDay - dayNumberOfIso(starts)) / days)
  const member = rotation.at(turn % rotation.length)
  if (member === undefined) throw new Error('a rotation of nobody got past the schema')
  return member
}

function dayNumberOfIso(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return dayNumberOf({year, month, day})
}
