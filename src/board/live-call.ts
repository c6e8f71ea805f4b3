import type {Call, Phase} from '../call/call.ts'
import {type Urgency, urgencies} from '../config/routing.ts'
import type {Fact} from '../contracts/generated/call-event.ts'
import type {Instant} from '../time/clock.ts'

/** A call that is not over, as the live view shows it. */
export interface LiveCall {
  readonly id: string
  readonly receivedAt: Instant
  readonly lastsMs: number
  readonly sourceLabel: string
  /** To call, E.164; null: withheld, and none given yet. */
  readonly number: string | null
  readonly name: string | null
  readonly state: LiveState
  readonly urgency: Urgency | undefined
  /** 0 for an emergency; less pressing is more. */
  readonly pressing: number
  readonly need: string | null
  /** What of it is known: name, number, address, need. */
  readonly known: {
    readonly name: boolean
    readonly number: 'no' | 'given' | 'confirmed'
    readonly address: boolean
    readonly need: boolean
  }
  readonly lastWords: LastWords | undefined
}

/** What was said last on the line. */
export interface LastWords {
  readonly who: 'caller' | 'agent'
  readonly words: string
}

export type LiveState =
  | {readonly name: 'arrived' | 'intake' | 'voicemail' | 'hanging up'}
  /** `members` ring or have picked up. */
  | {readonly name: 'ringing'; readonly members: readonly string[]}
  | {readonly name: 'talking'; readonly member: string | undefined}

export function liveCall(call: Call, lastWords: LastWords | undefined, now: Instant): LiveCall {
  const {fields, confirmed, urgency} = call.intake
  const {callback_number, name, address, area, reason, job_type, request} = fields
  const need = request?.value ?? jobInWords(job_type?.value) ?? reason?.value ?? null
  return {
    id: call.id,
    receivedAt: call.receivedAt,
    lastsMs: now - call.receivedAt,
    sourceLabel: call.source.label,
    number: callback_number?.value ?? call.callerNumber ?? null,
    name: name?.value ?? null,
    state: stateOf(call),
    urgency: urgency?.tier,
    pressing: urgencies.indexOf(urgency?.tier ?? 'standard'),
    need,
    known: {
      name: name !== undefined,
      number: confirmed !== undefined ? 'confirmed' : callback_number !== undefined ? 'given' : 'no',
      address: (address ?? area) !== undefined,
      need: need !== null,
    },
    lastWords,
  }
}

/** plumbing/active-leak is an active leak. */
function jobInWords(job: string | undefined): string | undefined {
  return job?.slice(job.indexOf('/') + 1).replaceAll('-', ' ')
}

/** The words a fact brought on the line, if any. */
export function wordsIn(fact: Fact): LastWords | undefined {
  if (fact.type === 'caller.said') {
    return {who: 'caller', words: fact.text === '' ? `keys ${fact.digits ?? ''}` : fact.text}
  }
  if (fact.type !== 'agent.replied') return undefined
  const {next} = fact
  const spoken = next.do === 'ask' || next.do === 'record' || next.do === 'hang-up'
  return spoken && next.say !== '' ? {who: 'agent', words: next.say} : undefined
}

function stateOf({phase, legs}: Call): LiveState {
  switch (phase.name) {
    case 'arrived':
    case 'intake':
    case 'voicemail':
      return {name: phase.name}
    case 'refused':
    case 'ended':
      return {name: 'hanging up'}
    case 'talked':
      return {name: 'talking', member: phase.member}
    case 'ringing':
      return ringing(phase, [...legs.values()])
  }
}

function ringing(
  {attempt}: Extract<Phase, {name: 'ringing'}>,
  legs: readonly {readonly attempt: number; readonly state: string; readonly member: string}[],
): LiveState {
  const these = legs.filter(leg => leg.attempt === attempt)
  const taken = these.find(({state}) => state === 'accepted')
  if (taken !== undefined) return {name: 'talking', member: taken.member}
  const rung = these.filter(({state}) => state === 'ringing' || state === 'picked-up')
  return {name: 'ringing', members: rung.map(({member}) => member)}
}
