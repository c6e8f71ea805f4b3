import {nextOffsetChange, wallClockAt} from '../config/wall-clock.ts'
import type {Span} from '../journal/counts.ts'
import type {ClockShift} from '../journal/local-shift.ts'
import {day, type Instant} from '../time/clock.ts'

/** How far the wall clock of a zone is ahead of UTC, over all changes within a span. */
export function clockShifts({from, to}: Span, timeZone: string): readonly ClockShift[] {
  const shifts: ClockShift[] = []
  let at = from
  while (shifts.length === 0 || at < to) {
    shifts.push({from: at, offsetMs: offsetAt(at, timeZone)})
    at = nextOffsetChange(at, timeZone)
  }
  return shifts
}

function offsetAt(at: Instant, timeZone: string): number {
  const whole = Math.floor(at / 1000) * 1000
  const {dayNumber, secondOfDay} = wallClockAt(whole, timeZone)
  return dayNumber * day + secondOfDay * 1000 - whole
}
