import type {Routing} from '../config/routing.ts'
import type {CallReceived, CallRouted, Fact} from '../contracts/generated/call-event.ts'
import type {Instant} from '../time/clock.ts'
import {type Answer, noAnswer} from './answer.ts'
import {type Call, foldCall} from './call.ts'
import {numberDialed} from './dialed.ts'
import {dispositionOf} from './disposition.ts'
import type {CarrierTold, Missed} from './input.ts'

/** A call that the carrier's own net took, because the agent could not be reached. */
export function missed({callerNumber, dialedNumber, callsBefore}: Missed, routing: Routing): Answer {
  const number = numberDialed(dialedNumber, routing)
  const received: CallReceived = {
    type: 'call.received',
    callerNumber: callerNumber ?? null,
    dialedNumber,
    source: number.source,
    sourceLabel: number.label,
    alreadyRung: number.forwardedFrom !== undefined,
    callsBefore,
    routingFile: routing.file,
  }
  const routed: CallRouted = {
    type: 'call.routed',
    to: 'voicemail',
    because: 'agent-down',
    detail: "the agent could not be reached, so the carrier's net took the call",
    rule: number.rules.noAnswer.rule,
    place: {...number.place},
  }
  return {facts: [received, routed], next: noAnswer.next}
}

/** The end of such a call, and of one that was under way when the agent went down. */
export function carrierTold(callId: string, call: Call, told: CarrierTold, now: Instant): Answer {
  const {seconds, talked, voicemail} = told
  const facts: Fact[] = []
  if (talked !== undefined && call.phase.name !== 'ended') {
    const {member, seconds: talkSeconds} = talked
    facts.push({type: 'ring.ended', attempt: call.attempts + 1, outcome: 'answered', member, talkSeconds})
  }
  if (voicemail !== undefined && call.voicemail === undefined) {
    facts.push({type: 'voicemail.recorded', ...voicemail})
    if (call.intake.urgency === undefined) facts.push(unheard)
  }
  if (call.phase.name !== 'ended') {
    const after = facts.reduce<Call | undefined>((folded, fact) => foldCall(folded, callId, now, fact), call)
    facts.push({type: 'call.ended', disposition: dispositionOf(after ?? call), seconds})
  }
  return {facts, next: noAnswer.next}
}

/** A burst pipe may be in it, so that it does not wait for the morning. */
const unheard: Fact = {
  type: 'urgency.classified',
  turn: 0,
  urgency: 'urgent',
  rule: 'agent-down/voicemail-unheard',
  words: [],
  trace: [{rule: 'agent-down/voicemail-unheard', effect: 'nobody has heard yet what it is about', words: []}],
}
