import type {Onward, Ruled, TrackedNumber} from '../config/routing.ts'
import type {CallRouted, Fact, Next} from '../contracts/generated/call-event.ts'
import type {IntakeContext} from '../intake/intake.ts'
import {openIntake} from '../intake/open.ts'
import {resumeIntake} from '../intake/resume.ts'
import type {IntakeState} from '../intake/state.ts'
import type {Answer} from './answer.ts'
import type {Call} from './call.ts'
import {afterRing, ringOf} from './decide.ts'
import {firstRing} from './ring.ts'

interface Reason {
  readonly because: CallRouted['because']
  readonly detail: string
}

/** Sends the call where a rule says, recording which rule and why. */
export function enter(
  {go, rule, place}: Ruled<Onward>,
  {because, detail}: Reason,
  number: TrackedNumber,
  context: IntakeContext,
  rungSoFar: {readonly attempts: number; readonly ringsBefore: number},
  /** The conversation so far, where the call comes back to it. */
  intake?: IntakeState,
): Answer {
  const routed: Fact = {type: 'call.routed', to: go.to, because, detail, rule: ruleOf(go, rule), place: {...place}}
  switch (go.to) {
    case 'intake': {
      const opened = intake?.opened === true ? resumeIntake(intake, context) : openIntake(because, context)
      return {facts: [routed, ...opened.facts], next: opened.next}
    }
    case 'voicemail':
      return {facts: [routed], next: voicemail(context)}
    case 'hang-up':
      return {facts: [routed], next: {do: 'hang-up', say: '', language: 'en'}}
    case 'ring': {
      const ring = firstRing(go.ring, number, context.routing, rungSoFar)
      return {facts: [routed, ...ring.facts], next: ring.next}
    }
  }
}

/** A ring is known by its own key, so that the call can be found again after it. */
function ruleOf(go: Onward, rule: string): string {
  return go.to === 'ring' ? go.ring.rule : rule
}

/** The ring brought nobody: on to what the file says for that outcome. */
export function goOnward(
  call: Call,
  ringRule: string,
  outcome: 'no-answer' | 'busy' | 'failed' | 'declined',
  number: TrackedNumber,
  context: IntakeContext,
): Answer {
  const ring = ringOf(number, ringRule) ?? number.rules.ringFirst
  const onward = ring === undefined ? number.rules.noAnswer : afterRing(number, ring, outcome)
  const because = outcome === 'declined' ? 'no-answer' : outcome
  const rungSoFar = {attempts: call.attempts, ringsBefore: 0}
  return enter(onward, {because, detail: outcomeWords[outcome]}, number, context, rungSoFar, call.intake)
}

const outcomeWords = {
  'no-answer': 'nobody picked up',
  busy: 'the line was busy',
  failed: 'the phone could not be reached',
  declined: 'picked up, but nobody took the call',
} as const

const voicemailSecondsMax = 180

function voicemail({routing}: IntakeContext): Next {
  const say = `Thanks for calling ${routing.business.name}. Please leave your name, your number and what you need after the tone.`
  return {do: 'record', say, language: 'en', maxSeconds: voicemailSecondsMax}
}
