import type {CrewId, RingFirst, Routing, TrackedNumber} from '../config/routing.ts'
import type {Leg} from '../contracts/generated/call-event.ts'
import type {Answer} from './answer.ts'
import type {Call, Phase} from './call.ts'
import {ringOf} from './decide.ts'

/** The first attempt of a ring: everybody at once, or whoever comes first. */
export function firstRing(
  ring: RingFirst,
  number: TrackedNumber,
  routing: Routing,
  {attempts, ringsBefore}: {readonly attempts: number; readonly ringsBefore: number},
): Answer {
  const start = ring.order === 'rotating' ? ringsBefore % ring.crew.length : 0
  const members = ring.order === 'simultaneous' ? ring.crew : ring.crew.slice(start, start + 1)
  return attempt(ring, members, attempts + 1, number, routing)
}

/** The next attempt of a ring that goes from one member to the next; undefined when all were tried. */
export function ringNext(
  call: Call,
  phase: Phase & {name: 'ringing'},
  number: TrackedNumber,
  routing: Routing,
): Answer | undefined {
  const ring = ringOf(number, phase.rule)
  if (ring === undefined) return undefined
  const member = nextMember(ring, phase.tried)
  return member === undefined ? undefined : attempt(ring, [member], call.attempts + 1, number, routing)
}

/** In order from whoever was rung first, around to the one before. */
function nextMember({crew}: RingFirst, tried: readonly CrewId[]): CrewId | undefined {
  const start = Math.max(0, crew.indexOf(tried[0] ?? ''))
  const inTurn = [...crew.slice(start), ...crew.slice(0, start)]
  return inTurn.find(member => !tried.includes(member))
}

function attempt(
  ring: RingFirst,
  members: readonly CrewId[],
  count: number,
  number: TrackedNumber,
  routing: Routing,
): Answer {
  const legs = members.flatMap(member => legOf(member, ring, count, routing))
  const show = ring.callerId
  return {
    facts: [{type: 'ring.started', attempt: count, legs: legs, seconds: ring.seconds}],
    next: {do: 'ring', attempt: count, legs: legs, seconds: ring.seconds, show, trackedNumber: number.number},
  }
}

function legOf(member: CrewId, ring: RingFirst, attempt: number, routing: Routing): Leg[] {
  const person = routing.crew.get(member)
  if (person === undefined) return []
  const screen = ring.screening === 'always' || (ring.screening === 'mobiles' && person.line === 'mobile')
  return [{leg: `${attempt}.${member}`, member, phone: person.phone, screen}]
}
