import type {PhoneNumber} from '../config/phone-number.ts'
import type {Language} from '../config/routing.ts'
import type {FieldCaptured} from '../contracts/generated/call-event.ts'
import type {WantClaim} from './understanding/wants.ts'
import type {Evidence} from './urgency/evidence.ts'

type Field = FieldCaptured['field']

/** Something the caller stated. The callback number is apart, since it is read back. */
export interface Claim {
  readonly field: Exclude<Field, 'callback_number' | 'job_type'>
  readonly value: string
  readonly words: string
  readonly basis: FieldCaptured['basis']
}

export type NumberClaim =
  | {readonly kind: 'complete'; readonly number: PhoneNumber; readonly words: string}
  /** Some digits of a number: the rest is to be asked for. */
  | {readonly kind: 'partial'; readonly digits: string; readonly words: string}
  /** "The number I'm calling from." */
  | {readonly kind: 'caller-id'; readonly words: string}

/**
 * What one turn of the caller means. The rules make it, and a language model may make it as well: it is all
 * that the conversation decides by.
 */
export interface Understanding {
  readonly claims: readonly Claim[]
  readonly number: NumberClaim | undefined
  /** Yes or no, should the pending question be one. */
  readonly answer: 'yes' | 'no' | undefined
  readonly safety: 'safe' | 'unsafe' | undefined
  readonly wants: readonly WantClaim[]
  /** What the urgency rests on: job types, hazards, circumstances. */
  readonly evidence: readonly Evidence[]
  /** The caller asks to wait. */
  readonly hold: boolean
  readonly goodbye: boolean
  /** The caller did not catch the question. */
  readonly repeat: boolean
  /** The caller asks what the answer is wanted for. */
  readonly why: boolean
  /** Spoken in the turn; other: neither of ours. */
  readonly language: Language | 'other'
}
