import type {Trade, Urgency} from '../../config/routing.ts'
import type {Phrase} from '../understanding/phrase.ts'

/** What a job is about, for the circumstances that raise it. */
export type JobTag =
  /** Heat, cooling, water, power, a working toilet: people cannot well do without. */
  | 'essential'
  | 'heating'
  | 'cooling'
  /** Water that runs where it should not. */
  | 'water'
  | 'drain'
  | 'lockout'
  /** The property stands open. */
  | 'security'
  /** Food or medicine spoils. */
  | 'food'
  | 'pest'

export interface JobType {
  /** With the trade before it, the rule's id: plumbing/active-leak. */
  readonly id: string
  /** As the alert says it. */
  readonly label: string
  readonly urgency: Urgency
  readonly says: readonly Phrase[]
  /** Words that mean something else here. */
  readonly unless?: readonly Phrase[]
  /** How urgent it is when the caller says in the same breath that it has stopped or is shut off. */
  readonly contained?: Urgency
  readonly tags?: readonly JobTag[]
}

/** One trade's jobs, the most pressing first: of two that are equally urgent, the first is what the call is about. */
export interface Pack {
  readonly trade: Trade | 'caller'
  readonly jobs: readonly JobType[]
}
