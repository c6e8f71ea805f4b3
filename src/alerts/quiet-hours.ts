import type {QuietHours, Urgency} from '../config/routing.ts'
import {instantAtWallClock, wallClockAt} from '../config/wall-clock.ts'
import type {Instant} from '../time/clock.ts'

/** When an alert of this urgency that is due at `at` may go out: at once, or when the quiet hours end. */
export function afterQuietHours(
  at: Instant,
  urgency: Urgency,
  quiet: QuietHours | undefined,
  timeZone: string,
): Instant {
  if (quiet === undefined || !quiet.hold.includes(urgency)) return at
  const {dayNumber, secondOfDay} = wallClockAt(at, timeZone)
  const [from, to] = [quiet.from * 60, quiet.to * 60]
  if (from <= to) {
    return secondOfDay >= from && secondOfDay < to ? instantAtWallClock(dayNumber, to, timeZone) : at
  }
  if (secondOfDay >= from) return instantAtWallClock(dayNumber + 1, to, timeZone)
  return secondOfDay < to ? instantAtWallClock(dayNumber, to, timeZone) : at
}
