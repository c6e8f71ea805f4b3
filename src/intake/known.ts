import {type PhoneNumber, parsePhoneNumber} from '../config/phone-number.ts'
import type {Language, Urgency} from '../config/routing.ts'
import type {IntakeContext} from './intake.ts'
import {hazardLabel, jobLabel} from './labels/labels.ts'
import type {IntakeState} from './state.ts'
import {placeOnFile} from './understanding/place-on-file.ts'

/** The number the caller gave or agreed to. */
export function statedNumber({fields}: IntakeState): PhoneNumber | undefined {
  const value = fields.callback_number?.value
  return value === undefined ? undefined : parsePhoneNumber(value)
}

/** What the agent speaks: the caller's language if the business does, else the business's first. */
export function languageSpoken({language}: IntakeState, {routing}: Pick<IntakeContext, 'routing'>): Language {
  const {languages} = routing.business
  return languages.includes(language) ? language : (languages[0] ?? 'en')
}

/** The number to call back: the stated one, else where the call came from. */
export function numberToCall(
  state: IntakeState,
  {callerNumber}: Pick<IntakeContext, 'callerNumber'>,
): PhoneNumber | undefined {
  return statedNumber(state) ?? callerNumber
}

/** The caller's own words for a place the business has been to: known to the owner, and not asked for again. */
export function knownPlace({said, language}: IntakeState): string | undefined {
  for (const {text, answering} of said) {
    const words = answering === 'address' ? placeOnFile(text, language) : undefined
    if (words !== undefined) return words
  }
  return undefined
}

/** The tier so far; standard while nothing tells. */
export function urgencyOf(state: IntakeState): Urgency {
  return state.urgency?.tier ?? 'standard'
}

export interface Need {
  /** The matter in the caller's own words. */
  readonly words: string | undefined
  /** Such as plumbing/active-leak. */
  readonly jobType: string | undefined
  /** Such as active leak; where a danger was mentioned that, such as gas smell. */
  readonly label: string | undefined
}

/** What the caller needs; the label in the owner's language. */
export function needOf({fields, hazards: [danger]}: IntakeState, language: Language): Need {
  const jobType = fields.job_type?.value
  const job = jobType === undefined ? undefined : jobLabel(jobType, language)
  return {
    words: fields.reason?.value ?? fields.request?.value,
    jobType,
    label: danger === undefined ? job : hazardLabel(danger.hazard, language),
  }
}

/**
 * Why the owner is to be told now; undefined: not yet. A hazard at once, whatever else is known. In any other emergency
 * the alert goes out as soon as there is a number to call: the caller ID does, until a better one is stated.
 */
export function isEnoughToAlert(
  state: IntakeState,
  context: Pick<IntakeContext, 'callerNumber'>,
): 'hazard' | 'emergency' | undefined {
  if (state.hazards.length > 0) return 'hazard'
  if (numberToCall(state, context) === undefined) return undefined
  return urgencyOf(state) === 'emergency' ? 'emergency' : undefined
}

/**
 * What the conversation came to: captured with what the owner needs to call back, partial with some of it, spam for
 * who was not calling about work; undefined when the caller said nothing.
 */
export function intakeOutcome(state: IntakeState): 'captured' | 'partial' | 'spam' | undefined {
  const {fields, said, closed} = state
  if (closed === 'not-a-job') return 'spam'
  const matter = fields.reason !== undefined || fields.request !== undefined || state.hazards.length > 0
  if (matter && statedNumber(state) !== undefined) return 'captured'
  return said.some(({text, digits}) => text.trim() !== '' || digits !== null) ? 'partial' : undefined
}
