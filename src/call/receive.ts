import type {Routing, TrackedNumber} from '../config/routing.ts'
import type {CallReceived, CallRouted, Fact} from '../contracts/generated/call-event.ts'
import type {IntakeContext} from '../intake/intake.ts'
import type {Instant} from '../time/clock.ts'
import type {Answer} from './answer.ts'
import {decideArrival} from './decide.ts'
import {numberDialed} from './dialed.ts'
import type {Arrived} from './input.ts'
import {enter} from './onward.ts'

/** The first step of a call: record that it came, decide where it goes, and go there. */
export function receive(input: Arrived, routing: Routing, now: Instant): Answer {
  const number = numberDialed(input.dialedNumber, routing)
  const {surroundings} = input
  const received: CallReceived = {
    type: 'call.received',
    callerNumber: input.callerNumber ?? null,
    dialedNumber: input.dialedNumber,
    source: number.source,
    sourceLabel: number.label,
    alreadyRung: number.forwardedFrom !== undefined,
    ...(input.forwardedFrom !== undefined && {forwardedFrom: input.forwardedFrom}),
    ...(input.stirVerdict !== undefined && {stirVerdict: input.stirVerdict}),
    callsBefore: surroundings.callsBefore,
    ...(surroundings.callsWithinHour !== undefined && {callsWithinHour: surroundings.callsWithinHour}),
    routingFile: routing.file,
  }
  const {callsBefore, callsWithinHour, customer} = surroundings
  const {callerNumber} = input
  const context: IntakeContext = {routing, callerNumber, callsBefore, callsWithinHour, customer}
  const began: readonly Fact[] =
    customer === undefined
      ? [received]
      : [received, {type: 'caller.recognised', by: 'customers-file', name: customer.name ?? null}]

  if (surroundings.arrival === 'loop') {
    const routed = routedAs('hang-up', 'loop', 'a crew phone forwarded our own ring back', number)
    return {facts: [received, routed], next: {do: 'hang-up', say: '', language: 'en'}}
  }
  if (surroundings.arrival === 'unknown') {
    const why = 'the journal does not hold this call'
    const onward = {go: {to: 'intake'}, rule: number.rules.noAnswer.rule, place: number.place} as const
    const entered = enter(onward, {because: 'unknown-call', detail: why}, number, context, {
      attempts: 0,
      ringsBefore: 0,
    })
    return {facts: [...began, ...entered.facts], next: entered.next}
  }
  const {because, detail, onward} = decideArrival(routing, number, surroundings, now)
  const entered = enter(onward, {because, detail}, number, context, {
    attempts: 0,
    ringsBefore: surroundings.ringsBefore,
  })
  return {facts: [...began, ...entered.facts], next: entered.next}
}

function routedAs(
  to: CallRouted['to'],
  because: CallRouted['because'],
  detail: string,
  {rules, place}: TrackedNumber,
): Fact {
  return {type: 'call.routed', to, because, detail, rule: rules.noAnswer.rule, place: {...place}}
}
