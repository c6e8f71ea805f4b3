import type {Channel, Urgency} from '../config/routing.ts'
import {type Instant, minute, second} from '../time/clock.ts'

/** So many messages to one person by one channel within so long are a storm: nobody reads the next one by itself. */
const stormCount = 5
const stormWindow = 10 * minute
/** In a storm, one list after so long a pause. */
const stormPause = 5 * minute
/** What was held is let go at one moment; this is long enough for all of it to be at hand. */
const releaseTakes = 2 * second

/** What is to be known of a message that is due. */
export interface Gathering {
  readonly channel: Channel
  readonly urgency: Urgency
  /** An escalation, or a try after a failure, has waited enough. */
  readonly first: boolean
  /** Quiet hours or the digest held it until now. */
  readonly held: boolean
  /** When messages went to the same person by the same channel, in order. */
  readonly recent: readonly Instant[]
}

/**
 * Until when a message that is due now waits for others to go out with it, as one ranked list: not at all, as a rule.
 * Emergencies always go out one by one and at once. Machines (the webhook) are told of every call by itself.
 */
export function gatherUntil({channel, urgency, first, held, recent}: Gathering, now: Instant): Instant {
  if (urgency === 'emergency' || !first || channel === 'webhook') return now
  const storm = recent.filter(at => at > now - stormWindow)
  const last = storm.at(-1)
  const calmAt = storm.length >= stormCount && last !== undefined ? Math.max(now, last + stormPause) : now
  return held ? Math.max(calmAt, now + releaseTakes) : calmAt
}
