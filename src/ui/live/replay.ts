import type {CallEvent} from '../../contracts/generated/call-event.ts'
import {second} from '../../time/clock.ts'

/** Nobody wants to watch a quiet minute. */
const longestGapMs = 5 * second

/** How long after its beginning each event of a call is shown, at the speed of speech, long waits cut short. */
function replayTimes(events: readonly CallEvent[]): readonly number[] {
  let at = 0
  let last = events[0]?.at ?? 0
  return events.map(event => {
    at += Math.min(longestGapMs, Math.max(0, event.at - last))
    last = event.at
    return at
  })
}

/** The events that have happened so far. */
export function shownBy(events: readonly CallEvent[], elapsedMs: number): readonly CallEvent[] {
  const times = replayTimes(events)
  return events.filter((_, index) => (times[index] ?? 0) <= elapsedMs)
}
