import {Temporal} from 'temporal-polyfill'
import type {Instant} from '../time/clock.ts'

/** What a clock on the wall of a time zone shows at some instant. */
export interface WallClock {
  /** The local date, as days after 1 January 1970. */
  readonly dayNumber: number
  /** Seconds after local midnight as the clock shows them, 0 to 86399. */
  readonly secondOfDay: number
}

const dayMs = 86_400_000

/** A stretch of time in which a zone keeps one offset from UTC. */
interface OffsetPeriod {
  readonly from: Instant
  readonly until: Instant
  readonly offsetMs: number
}

/** Zones hold few periods a year and a process meets few zones, so nothing is ever dropped. */
const periodsByZone = new Map<string, OffsetPeriod[]>()

/**
 * Reads the wall clock of an IANA time zone, over daylight-saving changes.
 * Asked on every call, so the zone's offset is looked up once for each stretch between two changes;
 * within one, the answer is arithmetic (well under a microsecond).
 * Throws RangeError for a zone that does not exist.
 */
export function wallClockAt(at: Instant, timeZone: string): WallClock {
  const localMs = at + offsetPeriodAt(at, timeZone).offsetMs
  const dayNumber = Math.floor(localMs / dayMs)
  return {dayNumber, secondOfDay: Math.floor((localMs - dayNumber * dayMs) / 1000)}
}

/**
 * The instant at which the zone's clock shows this time. A time that the clock skips (spring) stands for the
 * one as far after the change; of a time it shows twice (autumn), the first.
 */
export function instantAtWallClock(dayNumber: number, secondOfDay: number, timeZone: string): Instant {
  const asIfUtc = dayNumber * dayMs + secondOfDay * 1000
  const before = offsetPeriodAt(asIfUtc - dayMs, timeZone).offsetMs
  const after = offsetPeriodAt(asIfUtc + dayMs, timeZone).offsetMs
  const guess = asIfUtc - before
  if (before === after || offsetPeriodAt(guess, timeZone).offsetMs === before) return guess
  const later = asIfUtc - after
  return offsetPeriodAt(later, timeZone).offsetMs === after ? later : guess
}

/** When the zone's clocks are next changed; Infinity when never. */
export function nextOffsetChange(at: Instant, timeZone: string): Instant {
  return offsetPeriodAt(at, timeZone).until
}

function offsetPeriodAt(at: Instant, timeZone: string): OffsetPeriod {
  let periods = periodsByZone.get(timeZone)
  if (periods === undefined) {
    periods = []
    periodsByZone.set(timeZone, periods)
  }
  for (const period of periods) if (at >= period.from && at < period.until) return period
  const period = readOffsetPeriod(at, timeZone)
  periods.unshift(period)
  return period
}

function readOffsetPeriod(at: Instant, timeZone: string): OffsetPeriod {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  // One millisecond on, because a change at this very instant is not "previous".
  const from = local.add({milliseconds: 1}).getTimeZoneTransition('previous')
  const until = local.getTimeZoneTransition('next')
  return {
    from: from?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: until?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offsetMs: local.offsetNanoseconds / 1e6,
  }
}
