import type {PhoneNumber} from '../config/phone-number.ts'
import type {Language, Urgency} from '../config/routing.ts'
import type {
  FieldCaptured,
  HazardHeard,
  IntakeClosed,
  NumberReadBack,
  QuestionAsked,
  UrgencyStep,
  WantHeard,
} from '../contracts/generated/call-event.ts'
import {isGuessed} from './guessed.ts'
import type {IntakeFact} from './intake.ts'

type Field = FieldCaptured['field']
export type Question = QuestionAsked['question']

interface Captured {
  readonly value: string
  readonly words: string
  readonly basis: FieldCaptured['basis']
  readonly turn: number
}

/** What the caller said in a turn, and which question stood open then. */
interface Said {
  readonly turn: number
  readonly text: string
  readonly digits: string | null
  readonly answering: Question | undefined
  /** The recogniser was not sure of its words. */
  readonly guessed: boolean
}

/** The whole conversation, as its facts tell it. */
export interface IntakeState {
  readonly opened: boolean
  /** The caller's, as far as it is known; the agent answers in it if the business does. */
  readonly language: Language
  /** How many turns the caller has had, silent ones too. */
  readonly turn: number
  readonly said: readonly Said[]
  /** Silent turns since the caller last spoke. */
  readonly silences: number
  readonly fields: Readonly<Partial<Record<Field, Captured>>>
  /** The number last said back, until the caller has answered. */
  readonly readBack: {readonly number: PhoneNumber; readonly manner: NumberReadBack['manner']} | undefined
  readonly everReadBack: readonly string[]
  readonly confirmed: string | undefined
  readonly denied: readonly string[]
  /** The question the next turn answers. */
  readonly pending: Question | undefined
  readonly asked: Readonly<Partial<Record<Question, number>>>
  /** What the caller told of the job, by the detail's id. */
  readonly details: Readonly<Record<string, string>>
  /** The details asked for so far; the last one is what the pending question asks for, when it asks for one. */
  readonly detailsAsked: readonly string[]
  /** How often in a row the pending question was put once more. */
  readonly repeats: number
  readonly urgency:
    | {
        readonly tier: Urgency
        readonly rule: string
        readonly words: readonly string[]
        readonly trace: readonly UrgencyStep[]
      }
    | undefined
  readonly hazards: readonly HazardHeard[]
  readonly wants: readonly WantHeard[]
  readonly closed: IntakeClosed['because'] | undefined
}

export function initialIntake(): IntakeState {
  return {
    opened: false,
    language: 'en',
    turn: 0,
    said: [],
    silences: 0,
    fields: {},
    readBack: undefined,
    everReadBack: [],
    confirmed: undefined,
    denied: [],
    pending: undefined,
    asked: {},
    details: {},
    detailsAsked: [],
    repeats: 0,
    urgency: undefined,
    hazards: [],
    wants: [],
    closed: undefined,
  }
}

export function foldIntake(state: IntakeState, fact: IntakeFact): IntakeState {
  switch (fact.type) {
    case 'intake.opened':
      return {...state, opened: true, language: fact.language}
    case 'caller.said': {
      const {turn, text, digits, confidence, language = state.language} = fact
      return {
        ...state,
        turn,
        language,
        silences: 0,
        said: [...state.said, {turn, text, digits, answering: state.pending, guessed: isGuessed(confidence)}],
      }
    }
    case 'caller.silent':
      return {...state, turn: fact.turn, silences: state.silences + 1}
    case 'field.captured':
      return captured(state, fact)
    case 'detail.captured':
      return {...state, details: {...state.details, [fact.detail]: fact.words}}
    case 'number.read-back': {
      const number = fact.number as PhoneNumber
      return {...state, readBack: {number, manner: fact.manner}, everReadBack: [...state.everReadBack, fact.number]}
    }
    case 'number.confirmed':
      return {...state, readBack: undefined, confirmed: fact.number}
    case 'number.denied':
      return {
        ...state,
        readBack: undefined,
        denied: [...state.denied, fact.number],
        confirmed: state.confirmed === fact.number ? undefined : state.confirmed,
      }
    case 'urgency.classified':
      return {...state, urgency: {tier: fact.urgency, rule: fact.rule, words: fact.words, trace: fact.trace}}
    case 'hazard.heard':
      return {...state, hazards: [...state.hazards, fact]}
    case 'want.heard':
      return {...state, wants: [...state.wants, fact]}
    case 'question.asked': {
      const {question, attempt, detail} = fact
      const again = state.pending === question && (detail === undefined || detail === state.detailsAsked.at(-1))
      const repeats = again ? state.repeats + 1 : 0
      const detailsAsked = detail === undefined || again ? state.detailsAsked : [...state.detailsAsked, detail]
      return {...state, pending: question, asked: {...state.asked, [question]: attempt}, detailsAsked, repeats}
    }
    case 'intake.closed':
      return {...state, closed: fact.because, pending: undefined}
  }
}

function captured(state: IntakeState, {field, value, words, basis, turn}: FieldCaptured): IntakeState {
  const fields = {...state.fields, [field]: {value, words, basis, turn}}
  if (field !== 'callback_number' || value === state.confirmed) return {...state, fields}
  return {...state, fields, confirmed: undefined}
}
