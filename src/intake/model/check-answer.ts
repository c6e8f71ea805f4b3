import type {ModelAnswer} from '../../contracts/generated/model-answer.ts'
import validate from '../../contracts/generated/model-answer-validator.js'
import type {Failure} from './failure.ts'

export type Checked =
  | {readonly holds: true; readonly answer: ModelAnswer}
  | {readonly holds: false; readonly failure: Failure}

/** Holds an answer to the schema that was asked for. */
export function checkAnswer(text: string): Checked {
  const value = parsed(text)
  if (value === undefined)
    return {holds: false, failure: {because: 'not-json', detail: text === '' ? 'nothing came' : undefined}}
  if (isAnswer(value)) return {holds: true, answer: value}
  const [first] = validate.errors ?? []
  return {holds: false, failure: {because: 'wrong-shape', detail: first?.instancePath}}
}

function isAnswer(value: unknown): value is ModelAnswer {
  return validate(value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
