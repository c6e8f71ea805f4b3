import type {CrewId} from '../config/routing.ts'
import type {Call} from './call.ts'

/** The crew members whom a call rings or has on the line. */
export function crewEngagedBy(call: Call | undefined): readonly CrewId[] {
  if (call?.phase.name !== 'ringing') return []
  const {attempt} = call.phase
  const legs = [...call.legs.values()].filter(leg => leg.attempt === attempt)
  const accepted = legs.filter(leg => leg.state === 'accepted')
  const engaged =
    accepted.length > 0 ? accepted : legs.filter(leg => leg.state === 'ringing' || leg.state === 'picked-up')
  return engaged.map(leg => leg.member)
}
