import type {AlertRules, Digest, Urgency} from '../config/routing.ts'
import {instantAtWallClock, wallClockAt} from '../config/wall-clock.ts'
import {hour, type Instant} from '../time/clock.ts'
import {afterQuietHours} from './quiet-hours.ts'

/** What the quiet hours held waits this much longer when the digest comes by then. */
const digestIsNear = hour

/**
 * When an alert of this urgency that is due at `at` may go out: at once, when the quiet hours end, or with the digest. An
 * emergency breaks through all of it, whatever the file says.
 */
export function releasedAt(
  at: Instant,
  urgency: Urgency,
  {quietHours, digest}: Pick<AlertRules, 'quietHours' | 'digest'>,
  timeZone: string,
): Instant {
  if (urgency === 'emergency') return at
  const quietUntil = afterQuietHours(at, urgency, quietHours, timeZone)
  if (digest === undefined) return quietUntil
  const digestAt = nextDigest(quietUntil, digest, timeZone)
  if (digest.hold.includes(urgency)) return digestAt
  return quietUntil > at && digestAt - quietUntil <= digestIsNear ? digestAt : quietUntil
}

/** The first time at or after `at` at which the clock on the wall shows the digest's time. */
function nextDigest(at: Instant, digest: Digest, timeZone: string): Instant {
  const {dayNumber} = wallClockAt(at, timeZone)
  const today = instantAtWallClock(dayNumber, digest.at * 60, timeZone)
  return today >= at ? today : instantAtWallClock(dayNumber + 1, digest.at * 60, timeZone)
}
