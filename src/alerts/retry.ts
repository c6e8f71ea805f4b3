import type {Urgency} from '../config/routing.ts'
import {day, type Instant, minute, second} from '../time/clock.ts'

const firstWait = 5 * second
const longestWait = 10 * minute
/** Longer than any outage of a channel should be; after that the alert is news no more. */
const patience = day

/** How long a delivery may fail before another channel stands in for it: longer than a hiccup, and no longer. */
export function outageBorne(urgency: Urgency): number {
  return urgency === 'emergency' ? minute : 5 * minute
}

/**
 * When a delivery that failed is tried again: after 5 s, and twice as long each time, up to 10 minutes, give or take a
 * quarter (`chance`, 0 to 1) so that a burst does not come back as a burst; never before the other side asked to be.
 * Null: a day has passed, it is given up.
 */
export function retryAt(
  attempt: number,
  dueAt: Instant,
  now: Instant,
  chance: number,
  notBefore: Instant = now,
): Instant | null {
  if (now - dueAt > patience) return null
  const wait = Math.min(longestWait, firstWait * 2 ** (attempt - 1))
  return Math.max(notBefore, now + Math.round(wait * (0.75 + chance / 2)))
}
