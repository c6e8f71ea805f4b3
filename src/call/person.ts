import {openingAt} from '../config/hours.ts'
import type {TrackedNumber} from '../config/routing.ts'
import type {Fact} from '../contracts/generated/call-event.ts'
import type {IntakeContext} from '../intake/intake.ts'
import {languageSpoken} from '../intake/known.ts'
import {recordTurn} from '../intake/record.ts'
import {tryingForPerson} from '../intake/resume.ts'
import type {Instant} from '../time/clock.ts'
import type {Answer} from './answer.ts'
import type {Call} from './call.ts'
import type {CallerHeard} from './input.ts'
import {firstRing} from './ring.ts'

/**
 * A caller asks for a person: where the file rings the crew at this moment, it is rung for them, once a call. Undefined
 * where it does not, and the wish is noted instead: after hours, with the crew on another call, on a line whose carrier
 * rang them already, in danger, or where the owner wants no second ring.
 */
export function ringForPerson(
  call: Call,
  {heard, understanding, crewEngaged = []}: CallerHeard,
  context: IntakeContext,
  number: TrackedNumber,
  now: Instant,
): Answer | undefined {
  const {routing} = context
  const ring = number.rules.ringFirst
  if (!understanding.wants.some(({want}) => want === 'person') || routing.intake.wantsPerson === 'callback')
    return undefined
  if (ring === undefined || number.forwardedFrom !== undefined || call.rungForPerson) return undefined
  const opening = openingAt(routing.hours, routing.business.timeZone, now)
  if (opening.state === 'closed' || ring.crew.some(member => crewEngaged.includes(member))) return undefined

  const recorded = recordTurn(call.intake, heard, understanding, context)
  if (recorded.state.hazards.length > 0) return undefined
  const {rule, place} = ring
  const routed: Fact = {
    type: 'call.routed',
    to: 'ring',
    because: 'asked-for-person',
    detail: 'asked for a person',
    rule,
    place: {...place},
  }
  const started = firstRing(ring, number, routing, {attempts: call.attempts, ringsBefore: 0})
  const facts = [...recorded.facts, routed, ...started.facts]
  if (started.next.do !== 'ring') return {facts, next: started.next}
  const say = tryingForPerson(recorded.state, context)
  return {facts, next: {...started.next, say, language: languageSpoken(recorded.state, context)}}
}
