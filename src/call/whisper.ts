import type {RingFirst, Routing, TrackedNumber} from '../config/routing.ts'
import type {Leg, NextWhisper} from '../contracts/generated/call-event.ts'

/** Long enough to take the phone from the ear and press a key, short enough that the caller does not give up. */
const secondsToPress = 8

/** What the crew member hears before the caller is put through. A voicemail never presses the key. */
export function whisper(
  {leg}: Leg,
  ring: RingFirst | undefined,
  {business}: Routing,
  {label}: TrackedNumber,
): NextWhisper {
  const source = ring?.whisper === false ? '' : ` from ${label}`
  const say = `${business.name} call${source}. Press 1 to take it.`
  return {do: 'whisper', leg, say, key: '1', seconds: secondsToPress}
}
