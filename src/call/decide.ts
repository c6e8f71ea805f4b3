import {openingAt} from '../config/hours.ts'
import type {Onward, Place, RingFirst, Routing, Ruled, TrackedNumber} from '../config/routing.ts'
import type {CallRouted} from '../contracts/generated/call-event.ts'
import type {Instant} from '../time/clock.ts'
import type {Surroundings} from './input.ts'

type Because = CallRouted['because']

/** One rule that was looked at, in order: `oncrew explain` shows them all. */
export interface TriedRule {
  readonly rule: string
  readonly place: Place
  readonly applies: boolean
  /** Why it applies, or why not, in words. */
  readonly why: string
}

/** Where a call that just arrived goes, and how that came about. */
export interface Decision {
  readonly because: Because
  readonly detail: string
  readonly onward: Ruled<Onward>
  readonly tried: readonly TriedRule[]
}

/** Decides where a call goes on arrival. Pure: the same file, surroundings and instant give the same decision. */
export function decideArrival(
  routing: Routing,
  number: TrackedNumber,
  surroundings: Surroundings,
  now: Instant,
): Decision {
  const {rules} = number
  const opening = openingAt(routing.hours, routing.business.timeZone, now)
  const tried: TriedRule[] = []

  const look = (rule: string, place: Place, applies: boolean, why: string) => {
    tried.push({rule, place, applies, why})
    return applies
  }
  const decided = (because: Because, detail: string, onward: Ruled<Onward>): Decision => ({
    because,
    detail,
    onward,
    tried,
  })
  const ring = (ringFirst: RingFirst): Ruled<Onward> => ({
    go: {to: 'ring', ring: ringFirst, otherwise: undefined},
    rule: ringFirst.rule,
    place: ringFirst.place,
  })

  const rungBy = number.forwardedFrom
  if (look('numbers.forwarded_from', number.place, rungBy !== undefined, alreadyRungWords(number))) {
    const rule = opening.state === 'open' ? rules.noAnswer : rules.afterHours
    return decided('already-rung', 'the carrier rang the main line already', rule)
  }
  if (look(rules.afterHours.rule, rules.afterHours.place, opening.state === 'closed', opening.detail)) {
    const because = closedBecause[opening.because]
    return decided(because, opening.detail, {...rules.afterHours, place: opening.place})
  }
  const {ringFirst, secondCall} = rules
  const engaged = surroundings.crewEngaged
  const isSecond = ringFirst?.crew.some(member => engaged.includes(member)) ?? false
  if (
    look(secondCall.rule, secondCall.place, isSecond, isSecond ? engagedWords(routing, engaged) : 'the crew is free')
  ) {
    const onward = secondCall.go
    if (onward.to !== 'ring-first')
      return decided('second-call', engagedWords(routing, engaged), {...secondCall, go: onward})
  }
  if (ringFirst !== undefined) {
    look(ringFirst.rule, ringFirst.place, true, opening.detail)
    return decided('open', opening.detail, ring(ringFirst))
  }
  look(rules.noAnswer.rule, rules.noAnswer.place, true, 'nobody is rung first')
  return decided('nobody-to-ring', 'nobody is rung first', rules.noAnswer)
}

const closedBecause = {
  weekly: 'after-hours',
  season: 'after-hours',
  holiday: 'holiday',
  exception: 'exception',
} as const

function alreadyRungWords({forwardedFrom}: TrackedNumber): string {
  return forwardedFrom === undefined ? 'this number is called directly' : 'a carrier forwards the main line here'
}

function engagedWords(routing: Routing, engaged: readonly string[]): string {
  const names = engaged.map(member => routing.crew.get(member)?.name ?? member)
  return `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} on another call`
}

/** The net under every ring: should the file leave a ring without a sequel, the caller is still captured. */
export function afterRing(
  number: TrackedNumber,
  ring: RingFirst,
  outcome: 'no-answer' | 'busy' | 'failed' | 'declined',
): Ruled<Onward> {
  if (ring.rule !== number.rules.ringFirst?.rule) {
    return onwardOf(number, ring.rule) ?? {go: {to: 'intake'}, rule: ring.rule, place: ring.place}
  }
  const byOutcome = {
    'no-answer': number.rules.noAnswer,
    declined: number.rules.noAnswer,
    busy: number.rules.busy,
    failed: number.rules.failed,
  }
  return byOutcome[outcome]
}

/** Finds a ring of this number by the key that declares it. */
export function ringOf(number: TrackedNumber, rule: string): RingFirst | undefined {
  if (number.rules.ringFirst?.rule === rule) return number.rules.ringFirst
  return findOnwardRing(number, rule)?.ring
}

function onwardOf(number: TrackedNumber, rule: string): Ruled<Onward> | undefined {
  return findOnwardRing(number, rule)?.otherwise
}

function findOnwardRing({rules}: TrackedNumber, rule: string): (Onward & {to: 'ring'}) | undefined {
  const roots = [rules.noAnswer, rules.busy, rules.failed, rules.afterHours, rules.secondCall]
  for (const root of roots) {
    let onward: Onward | {readonly to: 'ring-first'} | undefined = root.go
    while (onward?.to === 'ring') {
      if (onward.ring.rule === rule) return onward
      onward = onward.otherwise?.go
    }
  }
  return undefined
}
