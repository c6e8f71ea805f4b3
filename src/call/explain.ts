import type {PhoneNumber} from '../config/phone-number.ts'
import type {Onward, Place, RingFirst, Routing, Ruled, TrackedNumber} from '../config/routing.ts'
import type {Instant} from '../time/clock.ts'
import {afterRing, decideArrival, type TriedRule} from './decide.ts'
import type {Surroundings} from './input.ts'

/** What would happen to one call, and why: every rule tried, and the whole way from there on. */
export interface Explanation {
  readonly source: {readonly id: string; readonly label: string; readonly number: PhoneNumber}
  readonly because: string
  readonly detail: string
  readonly tried: readonly TriedRule[]
  readonly way: WayStep
}

/** One place a call comes to, by which rule, and where it goes from there. */
export type WayStep = {readonly rule: string; readonly place: Place} & (
  | {readonly to: 'intake' | 'voicemail' | 'hang-up'}
  | {
      readonly to: 'ring'
      readonly order: RingFirst['order']
      readonly phones: readonly RungPhone[]
      /** Together when simultaneous, each in turn otherwise. */
      readonly secondsEach: number
      /** How long until the call goes on when nobody takes it. */
      readonly secondsInAll: number
      readonly sequels: readonly Sequel[]
    }
)

export interface RungPhone {
  readonly member: string
  readonly name: string
  readonly phone: PhoneNumber
  readonly screened: boolean
}

/** Outcomes of a ring that lead the same way are told together. */
export interface Sequel {
  readonly when: readonly RingFailure[]
  readonly step: WayStep
}

export type RingFailure = 'no-answer' | 'busy' | 'failed'

const failures: readonly RingFailure[] = ['no-answer', 'busy', 'failed']

/** Explains one call, as it would be decided at `now`. */
export function explainCall(
  routing: Routing,
  number: TrackedNumber,
  surroundings: Surroundings,
  now: Instant,
): Explanation {
  const {because, detail, onward, tried} = decideArrival(routing, number, surroundings, now)
  const source = {id: number.source, label: number.label, number: number.number}
  return {source, because, detail, tried, way: wayOf(onward, number, routing)}
}

function wayOf({go, rule, place}: Ruled<Onward>, number: TrackedNumber, routing: Routing): WayStep {
  if (go.to !== 'ring') return {to: go.to, rule, place}
  const {ring} = go
  const phones = ring.crew.flatMap(member => {
    const person = routing.crew.get(member)
    if (person === undefined) return []
    const screened = ring.screening === 'always' || (ring.screening === 'mobiles' && person.line === 'mobile')
    return [{member, name: person.name, phone: person.phone, screened}]
  })
  return {
    to: 'ring',
    rule: ring.rule,
    place: ring.place,
    order: ring.order,
    phones,
    secondsEach: ring.seconds,
    secondsInAll: ring.order === 'simultaneous' ? ring.seconds : ring.seconds * phones.length,
    sequels: sequelsOf(ring, number, routing),
  }
}

function sequelsOf(ring: RingFirst, number: TrackedNumber, routing: Routing): Sequel[] {
  const found: {when: RingFailure[]; rule: Ruled<Onward>}[] = []
  for (const when of failures) {
    const rule = afterRing(number, ring, when)
    const same = found.find(each => sameWay(each.rule.go, rule.go))
    if (same === undefined) found.push({when: [when], rule})
    else same.when.push(when)
  }
  return found.map(({when, rule}) => ({when, step: wayOf(rule, number, routing)}))
}

function sameWay(a: Onward, b: Onward): boolean {
  return a.to === b.to && (a.to !== 'ring' || (b.to === 'ring' && a.ring.rule === b.ring.rule))
}
