import type {RingFirst, Routing, TrackedNumber} from '../config/routing.ts'
import type {CallEnded, Fact} from '../contracts/generated/call-event.ts'
import {converse} from '../intake/converse.ts'
import type {IntakeContext} from '../intake/intake.ts'
import {isEnoughToAlert} from '../intake/view.ts'
import type {Instant} from '../time/clock.ts'
import {type Answer, noAnswer} from './answer.ts'
import {type Call, foldCall, type LegSoFar} from './call.ts'
import {ringOf} from './decide.ts'
import {numberDialed} from './dialed.ts'
import {dispositionOf} from './disposition.ts'
import type {CallerHeard, Input, LegKeyed, LegPickedUp, LegStatus, Rung, VoicemailLeft} from './input.ts'
import {carrierTold, missed} from './missed.ts'
import {goOnward} from './onward.ts'
import {ringForPerson} from './person.ts'
import {receive} from './receive.ts'
import {ringNext} from './ring.ts'
import {whisper} from './whisper.ts'

/**
 * The heart: what happens next on a call. Pure: no I/O, no clock, no chance.
 * An input that was answered before is answered with the same words and records nothing.
 */
export function step(callId: string, call: Call | undefined, input: Input, routing: Routing, now: Instant): Answer {
  const answered = call?.replies.get(input.id)
  if (answered !== undefined) return {facts: [], next: answered}

  const drafted = answer(callId, call, input, routing, now)
  if (drafted.facts.length === 0) return drafted

  const facts = [...drafted.facts]
  facts.push({type: 'agent.replied', to: input.id, next: drafted.next})
  const after = facts.reduce((folded, fact) => foldCall(folded, callId, now, fact), call)
  return {facts: [...facts, ...alertsDue(callId, after, routing)], next: drafted.next}
}

function answer(callId: string, call: Call | undefined, input: Input, routing: Routing, now: Instant): Answer {
  if (input.kind === 'arrived') return call === undefined ? receive(input, routing, now) : repeat(call)
  if (input.kind === 'missed') return call === undefined ? missed(input, routing) : noAnswer
  if (call === undefined) return noAnswer
  const number = numberDialed(call.dialedNumber, routing)

  switch (input.kind) {
    case 'leg-picked-up':
      return legPickedUp(call, input, routing, number)
    case 'leg-keyed':
      return legKeyed(call, input)
    case 'leg-status':
      return legStatus(call, input)
    case 'rung':
      return rung(call, input, routing, number, now)
    case 'caller-heard':
      return callerHeard(call, input, routing, number, now)
    case 'voicemail-left':
      return voicemailLeft(call, input)
    case 'caller-gone':
      return callerGone(call, now)
    case 'carrier-told':
      return carrierTold(callId, call, input, now)
  }
}

/** Says again what was said last: for an input that comes out of turn. */
function repeat(call: Call): Answer {
  return {facts: [], next: call.lastAsk ?? noAnswer.next}
}

function legPickedUp(call: Call, input: LegPickedUp, routing: Routing, number: TrackedNumber): Answer {
  const leg = call.legs.get(input.leg)
  if (leg === undefined || leg.state !== 'ringing' || !isRingingNow(call, leg)) return dropped(input.leg)
  const fact: Fact = {type: 'leg.picked-up', leg: leg.leg, member: leg.member}
  return {
    facts: [fact],
    next: leg.screen ? whisper(leg, ringUnderWay(call, number), routing, number) : {do: 'bridge', leg: leg.leg},
  }
}

function legKeyed(call: Call, input: LegKeyed): Answer {
  const leg = call.legs.get(input.leg)
  if (leg === undefined || !isRingingNow(call, leg)) return dropped(input.leg)
  const {leg: id, member} = leg
  return input.key === '1'
    ? {facts: [{type: 'leg.accepted', leg: id, member}], next: {do: 'bridge', leg: id}}
    : {facts: [{type: 'leg.declined', leg: id, member}], next: {do: 'drop', leg: id}}
}

function ringUnderWay({phase}: Call, number: TrackedNumber): RingFirst | undefined {
  return phase.name === 'ringing' ? ringOf(number, phase.rule) : undefined
}

/** A leg of a ring that is over has nobody to be put through to. */
function isRingingNow({phase}: Call, leg: LegSoFar): boolean {
  return phase.name === 'ringing' && phase.attempt === leg.attempt
}

function dropped(leg: string): Answer {
  return {facts: [], next: {do: 'drop', leg}}
}

function legStatus(call: Call, input: LegStatus): Answer {
  const leg = call.legs.get(input.leg)
  if (leg === undefined) return noAnswer
  return {facts: [{type: 'leg.ended', leg: leg.leg, member: leg.member, outcome: input.outcome}], next: noAnswer.next}
}

function rung(call: Call, input: Rung, routing: Routing, number: TrackedNumber, now: Instant): Answer {
  const {phase} = call
  if (phase.name !== 'ringing' || phase.attempt !== input.attempt) return repeat(call)
  const {outcome, member} = ringOutcome(call, input)
  const ended: Fact = {type: 'ring.ended', attempt: input.attempt, outcome, member, talkSeconds: input.talkSeconds}
  if (outcome === 'answered') return {facts: [ended], next: {do: 'hang-up', say: '', language: 'en'}}
  if (input.callerGone) return {facts: [ended, endedNow(call, now)], next: noAnswer.next}

  const again = ringNext(call, phase, number, routing)
  if (again !== undefined) return {facts: [ended, ...again.facts], next: again.next}
  const onward = goOnward(call, phase.rule, outcome, number, contextOf(call, routing))
  return {facts: [ended, ...onward.facts], next: onward.next}
}

/**
 * A ring is answered only when a person took it: connected, and on a phone that asks for a key, pressed. Whatever else
 * picked up (a voicemail, a screening service) is a decline. Where the carrier does not say whether caller and crew were
 * connected, a phone without a key counts only when nothing that asks for one was rung beside it.
 */
function ringOutcome(call: Call, input: Rung): {outcome: RingOutcome; member: string | null} {
  const legs = [...call.legs.values()].filter(leg => leg.attempt === input.attempt)
  const accepted = legs.find(leg => leg.state === 'accepted')
  const unscreened = legs.filter(leg => !leg.screen)
  const connected = input.bridged ?? input.outcome === 'completed'
  const byUnscreened = unscreened.length > 0 && (input.bridged === true || unscreened.length === legs.length)
  if (connected && accepted !== undefined) return {outcome: 'answered', member: accepted.member}
  if (connected && byUnscreened) return {outcome: 'answered', member: onlyMember(unscreened)}
  if (legs.some(leg => leg.state !== 'ringing')) return {outcome: 'declined', member: null}
  if (input.outcome === 'busy' || input.outcome === 'failed') return {outcome: input.outcome, member: null}
  return {outcome: 'no-answer', member: null}
}

type RingOutcome = Extract<Fact, {type: 'ring.ended'}>['outcome']

/** Of several phones that ask for no key, nobody says which one took the call. */
function onlyMember(legs: readonly LegSoFar[]): string | null {
  return legs.length === 1 ? (legs[0]?.member ?? null) : null
}

function callerHeard(call: Call, input: CallerHeard, routing: Routing, number: TrackedNumber, now: Instant): Answer {
  const {turn, heard, understanding, note, words} = input
  const expected = call.lastAsk?.turn
  if (call.phase.name !== 'intake' || turn !== expected) return repeat(call)
  const {facts, next} =
    ringForPerson(call, input, contextOf(call, routing), number, now) ??
    converse(call.intake, heard, understanding, contextOf(call, routing), words)
  // What was heard comes first, then who understood it.
  return note === undefined ? {facts, next} : {facts: [...facts.slice(0, 1), note, ...facts.slice(1)], next}
}

function voicemailLeft(call: Call, {url, seconds}: VoicemailLeft): Answer {
  if (call.voicemail !== undefined) return noAnswer
  return {facts: [{type: 'voicemail.recorded', url, seconds}], next: {do: 'hang-up', say: '', language: 'en'}}
}

function callerGone(call: Call, now: Instant): Answer {
  if (call.phase.name === 'ended') return noAnswer
  return {facts: [endedNow(call, now)], next: noAnswer.next}
}

function endedNow(call: Call, now: Instant): CallEnded {
  const seconds = Math.max(0, Math.round((now - call.receivedAt) / 1000))
  return {type: 'call.ended', disposition: dispositionOf(call), seconds}
}

/** What the conversation may know of the call it is part of. */
export function contextOf(call: Call, routing: Routing): IntakeContext {
  const {callerNumber, callsBefore, callsWithinHour, customer} = call
  return {routing, callerNumber, callsBefore, callsWithinHour, customer}
}

/** Once a call, as soon as the owner should know; amended once, when it is over and more became known. */
function alertsDue(callId: string, call: Call | undefined, routing: Routing): readonly Fact[] {
  if (call === undefined) return []
  const id = `alert-${callId}`
  const over = call.phase.name === 'ended'
  if (call.alert === undefined) {
    if (over) return worthAnAlert(call) ? [{type: 'alert.raised', alert: id, because: 'call-ended'}] : []
    const pressing = isEnoughToAlert(call.intake, contextOf(call, routing))
    return pressing === undefined ? [] : [{type: 'alert.raised', alert: id, because: pressing}]
  }
  if (over && call.alert.outdated) return [{type: 'alert.amended', alert: id, revision: call.alert.revision + 1}]
  return []
}

/** A call that a crew member took needs no alert: they talked. A forwarding loop is not a caller. */
function worthAnAlert(call: Call): boolean {
  return !(call.phase.name === 'ended' && call.phase.disposition === 'answered') && call.routedBecause !== 'loop'
}
