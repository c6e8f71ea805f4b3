import {type PhoneNumber, recordedPhoneNumber} from '../config/phone-number.ts'
import type {CrewId} from '../config/routing.ts'
import type {CallEnded, Fact, Leg, Next, NextAsk} from '../contracts/generated/call-event.ts'
import {foldIntake, type IntakeState, initialIntake} from '../intake/state.ts'
import type {Instant} from '../time/clock.ts'

/** A call as its facts tell it. */
export interface Call {
  readonly id: string
  readonly receivedAt: Instant
  readonly callerNumber: PhoneNumber | undefined
  readonly dialedNumber: PhoneNumber
  readonly source: {readonly id: string; readonly label: string}
  readonly alreadyRung: boolean
  readonly callsBefore: number
  readonly callsWithinHour: number | undefined
  /** Who the customers file has for the caller ID. */
  readonly customer: {readonly name: string | undefined} | undefined
  readonly routingDigest: string
  readonly phase: Phase
  /** Everything rung so far. */
  readonly legs: ReadonlyMap<string, LegSoFar>
  readonly attempts: number
  /** The crew was rung for a caller who asked for a person. */
  readonly rungForPerson: boolean
  /** The last reason the call was sent somewhere, as in call.routed. */
  readonly routedBecause: string
  readonly intake: IntakeState
  readonly voicemail: {readonly url: string; readonly seconds: number} | undefined
  readonly alert: AlertSoFar | undefined
  /** The answer given to each input, by the input's id. */
  readonly replies: ReadonlyMap<string, Next>
  readonly lastAsk: NextAsk | undefined
  /** How many facts the stream holds. */
  readonly facts: number
}

export type Phase =
  | {readonly name: 'arrived'}
  /** `tried`: the members rung so far under this rule, in order. */
  | {readonly name: 'ringing'; readonly rule: string; readonly attempt: number; readonly tried: readonly CrewId[]}
  | {readonly name: 'talked'; readonly member: CrewId | undefined}
  | {readonly name: 'intake'}
  | {readonly name: 'voicemail'}
  | {readonly name: 'refused'}
  | {readonly name: 'ended'; readonly disposition: CallEnded['disposition']}

export interface LegSoFar extends Leg {
  readonly attempt: number
  readonly state: 'ringing' | 'picked-up' | 'accepted' | 'declined' | 'over'
}

interface AlertSoFar {
  readonly id: string
  readonly revision: number
  /** Something the owner would want to know was learnt since the last revision. */
  readonly outdated: boolean
}

/** The call after one more fact; undefined until it was received. */
export function foldCall(call: Call | undefined, stream: string, at: Instant, fact: Fact): Call | undefined {
  if (fact.type === 'call.received') {
    return {
      id: stream,
      receivedAt: at,
      callerNumber: fact.callerNumber === null ? undefined : recordedPhoneNumber(fact.callerNumber),
      dialedNumber: recordedPhoneNumber(fact.dialedNumber),
      source: {id: fact.source, label: fact.sourceLabel},
      alreadyRung: fact.alreadyRung,
      callsBefore: fact.callsBefore,
      callsWithinHour: fact.callsWithinHour,
      customer: undefined,
      routingDigest: fact.routingFile.digest,
      phase: {name: 'arrived'},
      legs: new Map(),
      attempts: 0,
      rungForPerson: false,
      routedBecause: 'open',
      intake: initialIntake(),
      voicemail: undefined,
      alert: undefined,
      replies: new Map(),
      lastAsk: undefined,
      facts: 1,
    }
  }
  if (call === undefined) return undefined
  return {...call, ...changeOf(call, fact), facts: call.facts + 1}
}

type Change = Partial<Call>

function changeOf(call: Call, fact: Exclude<Fact, {type: 'call.received'}>): Change {
  switch (fact.type) {
    case 'caller.recognised':
      return {customer: {name: fact.name ?? undefined}}
    case 'call.routed':
      return {
        routedBecause: fact.because,
        phase: phaseAfterRouting(fact),
        rungForPerson: call.rungForPerson || fact.because === 'asked-for-person',
      }
    case 'ring.started':
      return ringStarted(call, fact.attempt, fact.legs)
    case 'leg.picked-up':
      return legBecame(call, fact.leg, 'picked-up')
    case 'leg.accepted':
      return legBecame(call, fact.leg, 'accepted')
    case 'leg.declined':
      return legBecame(call, fact.leg, 'declined')
    case 'leg.ended':
    case 'turn.understood':
    case 'agent.spoke':
      return {}
    case 'ring.ended':
      return fact.outcome === 'answered' ? {phase: {name: 'talked', member: fact.member ?? undefined}} : {}
    case 'intake.opened':
      return {phase: {name: 'intake'}, intake: foldIntake(call.intake, fact)}
    case 'caller.said':
    case 'caller.silent':
    case 'number.read-back':
    case 'question.asked':
    case 'intake.closed':
      return {intake: foldIntake(call.intake, fact)}
    case 'field.captured':
    case 'detail.captured':
    case 'number.confirmed':
    case 'number.denied':
    case 'urgency.classified':
    case 'hazard.heard':
    case 'want.heard':
      return {intake: foldIntake(call.intake, fact), ...outdate(call)}
    case 'voicemail.recorded':
      return {voicemail: {url: fact.url, seconds: fact.seconds}, ...outdate(call)}
    case 'agent.replied':
      return {
        replies: new Map(call.replies).set(fact.to, fact.next),
        lastAsk: fact.next.do === 'ask' ? fact.next : call.lastAsk,
      }
    case 'alert.raised':
      return {alert: {id: fact.alert, revision: 1, outdated: false}}
    case 'alert.amended':
      return {alert: {id: fact.alert, revision: fact.revision, outdated: false}}
    case 'call.ended':
      return {phase: {name: 'ended', disposition: fact.disposition}}
    case 'alert.held':
    case 'delivery.queued':
    case 'delivery.sent':
    case 'delivery.failed':
    case 'delivery.requeued':
    case 'alert.acknowledged':
    case 'alert.exhausted':
    case 'queue.claimed':
    case 'queue.released':
    case 'queue.noted':
    case 'queue.snoozed':
    case 'queue.done':
    case 'job.recorded':
    case 'job.matched':
    case 'lead.pushed':
      return {}
  }
}

function phaseAfterRouting({to, rule}: Extract<Fact, {type: 'call.routed'}>): Phase {
  switch (to) {
    case 'ring':
      return {name: 'ringing', rule, attempt: 0, tried: []}
    case 'intake':
      return {name: 'intake'}
    case 'voicemail':
      return {name: 'voicemail'}
    case 'hang-up':
      return {name: 'refused'}
  }
}

function ringStarted(call: Call, attempt: number, rung: readonly Leg[]): Change {
  const legs = new Map(call.legs)
  for (const leg of rung) legs.set(leg.leg, {...leg, attempt, state: 'ringing'})
  const phase = call.phase
  if (phase.name !== 'ringing') return {legs, attempts: attempt}
  return {legs, attempts: attempt, phase: {...phase, attempt, tried: [...phase.tried, ...rung.map(leg => leg.member)]}}
}

function legBecame(call: Call, id: string, state: LegSoFar['state']): Change {
  const leg = call.legs.get(id)
  return leg === undefined ? {} : {legs: new Map(call.legs).set(id, {...leg, state})}
}

function outdate({alert}: Call): Change {
  return alert === undefined ? {} : {alert: {...alert, outdated: true}}
}
