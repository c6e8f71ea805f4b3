import type {PhoneNumber} from '../config/phone-number.ts'
import type {Language, Urgency} from '../config/routing.ts'
import type {IntakeClosed, UrgencyStep} from '../contracts/generated/call-event.ts'
import type {IntakeContext} from './intake.ts'
import {intakeOutcome, isEnoughToAlert, knownPlace, needOf, statedNumber, urgencyOf} from './known.ts'
import type {IntakeState} from './state.ts'
import {summarize} from './summary.ts'
import type {Want} from './understanding/want.ts'
import {tierInDoubt} from './urgency/doubt.ts'

export {intakeOutcome, isEnoughToAlert} from './known.ts'

/** What the conversation has come to so far: all an alert is composed of, besides the call itself. */
export interface IntakeView {
  readonly name: string | undefined
  readonly callback: {
    /** Stated, else the caller ID; undefined when neither is known. */
    readonly number: PhoneNumber | undefined
    /** Digits to dial once the number answers. */
    readonly extension: string | undefined
    readonly readBack: 'confirmed' | 'unconfirmed' | 'not read back'
    readonly basis: 'said' | 'caller-id' | 'not given'
  }
  /** A street address, else the area, as given; in quotes when it is only said to be known: "same as last time". */
  readonly address: string | undefined
  /** The matter in the caller's own words. */
  readonly reason: string | undefined
  /** Such as plumbing/active-leak, and in the owner's words: active leak. */
  readonly jobType: string | undefined
  readonly jobLabel: string | undefined
  /** An appointment to be moved or cancelled, with its times, in the caller's own words. */
  readonly request: string | undefined
  readonly relation: 'new' | 'returning' | 'likely returning' | 'not known'
  readonly heardFrom: string | undefined
  readonly urgency: {
    readonly tier: Urgency
    readonly rule: string
    readonly words: readonly string[]
    readonly trace: readonly UrgencyStep[]
  }
  readonly hazards: readonly string[]
  /** Each want once, in the order they came. */
  readonly wants: readonly Want[]
  /** In the owner's language. */
  readonly summary: string
  /** The caller's. */
  readonly language: Language
  /** The caller's turns so far. */
  readonly turns: number
  readonly spoke: boolean
  readonly enoughToAlert: 'hazard' | 'emergency' | undefined
  readonly outcome: 'captured' | 'partial' | 'spam' | undefined
  readonly closed: IntakeClosed['because'] | undefined
}

export function viewIntake(state: IntakeState, context: IntakeContext): IntakeView {
  const {fields} = state
  const need = needOf(state, context.routing.alerts.language)
  return {
    name: fields.name?.value,
    callback: callbackOf(state, context),
    address: fields.address?.value ?? fields.area?.value ?? quoted(knownPlace(state)),
    reason: need.words,
    jobType: need.jobType,
    jobLabel: need.label,
    request: fields.request?.value,
    relation: relationOf(state, context),
    heardFrom: fields.heard_from?.value,
    urgency: {
      tier: tierInDoubt(state) ?? urgencyOf(state),
      rule: state.urgency?.rule ?? 'unclassified',
      words: state.urgency?.words ?? [],
      trace: state.urgency?.trace ?? [],
    },
    hazards: state.hazards.map(({hazard}) => hazard),
    wants: [...new Set(state.wants.map(({want}) => want))],
    summary: summarize(state, context.routing),
    language: state.language,
    turns: state.turn,
    spoke: state.said.length > 0,
    enoughToAlert: isEnoughToAlert(state, context),
    outcome: intakeOutcome(state),
    closed: state.closed,
  }
}

function quoted(words: string | undefined): string | undefined {
  return words === undefined ? undefined : `"${words}"`
}

function callbackOf(state: IntakeState, {callerNumber}: IntakeContext): IntakeView['callback'] {
  const stated = statedNumber(state)
  const number = stated ?? callerNumber
  const extension = state.fields.extension?.value
  const basis =
    stated === undefined
      ? callerNumber === undefined
        ? 'not given'
        : 'caller-id'
      : state.fields.callback_number?.basis === 'caller-id'
        ? 'caller-id'
        : 'said'
  if (number !== undefined && state.confirmed === number) return {number, extension, readBack: 'confirmed', basis}
  const said = number !== undefined && state.everReadBack.includes(number)
  return {number, extension, readBack: said ? 'unconfirmed' : 'not read back', basis}
}

/** As the caller said; else likely returning, for whoever moves an appointment, has called before, or is in the customers file. */
function relationOf(state: IntakeState, {callsBefore, customer}: IntakeContext): IntakeView['relation'] {
  const stated = state.fields.new_or_returning?.value
  if (stated === 'new' || stated === 'returning') return stated
  const change = state.wants.some(({want}) => want === 'reschedule' || want === 'cancel')
  return change || callsBefore > 0 || customer !== undefined ? 'likely returning' : 'not known'
}
