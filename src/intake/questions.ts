import type {PhoneNumber} from '../config/phone-number.ts'
import type {Askable} from '../config/routing.ts'
import {digitsBegun} from './begun-number.ts'
import {doubtToSettle, nextDetail} from './details/next-detail.ts'
import {isInDoubt} from './in-doubt.ts'
import type {IntakeContext} from './intake.ts'
import {knownPlace, statedNumber, urgencyOf} from './known.ts'
import {hasRefusedName, refusalsOfNumber} from './refusal.ts'
import type {IntakeState, Question} from './state.ts'

/** What to put to the caller, and the number said along with it, if any. */
export interface NextQuestion {
  readonly question: Question
  readonly attempt: number
  readonly number: PhoneNumber | undefined
  /** Which detail of the job, where that is the question. */
  readonly detail?: string
}

/** How often each question is put before the conversation goes on without its answer. */
const most: Readonly<Record<Exclude<Askable, 'details'>, number>> = {
  reason: 2,
  name: 2,
  address: 2,
  callback_number: 3,
  new_or_returning: 2,
  heard_from: 1,
}

/** The next thing that is still missing; undefined when nothing is. */
export function nextQuestion(state: IntakeState, context: IntakeContext): NextQuestion | undefined {
  const number = statedNumber(state)
  if (number !== undefined && state.confirmed !== number && isWorthReadingBack(state, number))
    return {question: 'read-back', attempt: timesReadBack(state, number) + 1, number}
  const doubt = doubtToSettle(state, context)
  if (doubt !== undefined) return {question: 'detail', attempt: 1, number: undefined, detail: doubt.id}
  const fields = order(state, context)
  for (const field of fields) {
    if (field === 'details') {
      const detail = isRoomFor(state, fields) ? nextDetail(state, context) : undefined
      if (detail !== undefined) return {question: 'detail', attempt: 1, number: undefined, detail: detail.id}
      continue
    }
    if (!(isMissing(state, field) || isWorthAskingAgain(state, field)) || isPointless(state, field, context)) continue
    const attempt = (state.asked[field] ?? 0) + 1
    if (attempt > most[field]) continue
    return field === 'callback_number' ? askForNumber(state, context) : {question: field, attempt, number: undefined}
  }
  return undefined
}

/** The number to call back, whatever else is missing. */
export function askForNumber(state: IntakeState, context: IntakeContext): NextQuestion {
  const asked = state.asked.callback_number ?? 0
  const number = offered(state, context, asked + 1)
  // Digit by digit is for a number that was asked for before, not only offered.
  const onlyOffered = asked === 2 && state.everReadBack.filter(said => said === context.callerNumber).length === 2
  return {question: 'callback_number', attempt: number === undefined && onlyOffered ? 2 : asked + 1, number}
}

/** Who is no customer has no place where the work is needed; and who has refused a number has refused it. */
function isPointless(state: IntakeState, field: Exclude<Askable, 'details'>, {callerNumber}: IntakeContext): boolean {
  switch (field) {
    case 'address':
    case 'new_or_returning':
      return /^caller\/(job-application|supplier|sales)$/.test(state.fields.job_type?.value ?? '')
    case 'callback_number':
      return refusalsOfNumber(state) >= (callerNumber === undefined ? 2 : 1)
    case 'reason':
    case 'name':
    case 'heard_from':
      return false
  }
}

/** A number is read back once, and once more when the answer was neither yes nor no; after three denials it is kept as it is. */
function isWorthReadingBack(state: IntakeState, number: PhoneNumber): boolean {
  return !state.denied.includes(number) && timesReadBack(state, number) < 2 && state.denied.length < 3
}

function timesReadBack(state: IntakeState, number: PhoneNumber): number {
  return state.everReadBack.filter(said => said === number).length
}

/** In an emergency the number and the place come first; in danger nothing else is asked but the name. */
function order(state: IntakeState, {routing}: IntakeContext): readonly Askable[] {
  const {ask} = routing.intake
  const first: readonly Askable[] = ask.includes('address') ? ['callback_number', 'address'] : ['callback_number']
  if (state.hazards.length > 0) return ask.includes('name') ? [...first, 'name'] : first
  if (urgencyOf(state) === 'emergency')
    return [...first, ...ask.filter(field => !first.includes(field) && field !== 'heard_from')]
  const wanted = ask.includes('callback_number') ? ask : [...ask, 'callback_number' as const]
  return wanted.includes('reason') ? ['reason', ...wanted.filter(field => field !== 'reason')] : wanted
}

/** A call should not be longer than so many questions, where the caller answers each. */
const longestCall = 7

/** Whether a question more leaves room for what else is missing. */
function isRoomFor(state: IntakeState, fields: readonly Askable[]): boolean {
  const asked =
    Object.values(state.asked).reduce((sum, times) => sum + times, 0) + Math.max(0, state.detailsAsked.length - 1)
  const missing = fields.filter(field => field !== 'details' && isMissing(state, field)).length
  return asked + missing < longestCall
}

function isMissing(state: IntakeState, field: Exclude<Askable, 'details'>): boolean {
  const {fields} = state
  switch (field) {
    case 'reason':
      return fields.reason === undefined && fields.request === undefined && state.hazards.length === 0
    case 'address':
      return fields.address === undefined && fields.area === undefined && knownPlace(state) === undefined
    case 'callback_number': {
      const number = fields.callback_number?.value
      return number === undefined || (state.denied.includes(number) && state.confirmed !== number)
    }
    case 'new_or_returning':
      return (
        fields.new_or_returning === undefined &&
        !state.wants.some(({want}) => want === 'reschedule' || want === 'cancel')
      )
    case 'name':
      return fields.name === undefined && !hasRefusedName(state)
    case 'heard_from':
      return fields[field] === undefined
  }
}

/** It was barely heard. Who would rather not say it has been asked enough. */
function isWorthAskingAgain(state: IntakeState, field: Exclude<Askable, 'details'>): boolean {
  return isInDoubt(state, field) && !(field === 'name' && hasRefusedName(state))
}

/** The caller ID is offered first: it spares the caller a number to say. */
function offered(state: IntakeState, {callerNumber}: IntakeContext, attempt: number): PhoneNumber | undefined {
  if (callerNumber === undefined || state.denied.includes(callerNumber)) return undefined
  if (state.fields.callback_number !== undefined || attempt > 2 || digitsBegun(state, callerNumber) !== '')
    return undefined
  return callerNumber
}
