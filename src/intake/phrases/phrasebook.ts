import type {IntakeClosed} from '../../contracts/generated/call-event.ts'
import type {Question} from '../state.ts'
import type {Want} from '../understanding/want.ts'

/** One thing to be said. What is said besides the question of a turn. */
export type Line =
  /** The approved sentence; `again` when it is said a last time. */
  | {readonly line: 'hazard'; readonly hazard: string}
  | {readonly line: 'emergency'}
  | {readonly line: 'urgent'}
  | {readonly line: 'acknowledge'; readonly turn: number}
  /** The caller asked for what only the owner gives; `times` how often by now. */
  | {readonly line: 'want'; readonly want: Want; readonly times: number}
  /** The caller speaks a language that the business does not. */
  | {readonly line: 'only-language'}
  | {readonly line: 'take-your-time'}
  /** The crew is rung for a caller who asked for a person, and afterwards, when nobody took the call. */
  | {readonly line: 'trying-person'}
  | {readonly line: 'nobody-free'}
  /** The caller says hello once more. */
  | {readonly line: 'can-hear'}
  /** Part of a number was heard. */
  | {readonly line: 'go-on'}
  /** All of a number but its area code was heard. */
  | {readonly line: 'area-code'}
  /** The number the caller calls from is withheld. */
  | {readonly line: 'no-caller-id'}
  /** The caller keeps the number; `known`: the caller ID tells one. */
  | {readonly line: 'number-refused'; readonly known: boolean}
  /** The caller asked something about the business. */
  | {readonly line: 'question-noted'}
  /** The question that follows was not answered. */
  | {readonly line: 'missed'}
  /** What the answers are wanted for. */
  | {readonly line: 'why'}
  | {readonly line: 'number-corrected'}
  | {readonly line: 'number-kept'}
  /** Last words. `number` is the one to call back, read in groups. */
  | {readonly line: 'closing'; readonly because: IntakeClosed['because']; readonly number: string | undefined}

/** A question as it is put. */
export interface Asking {
  readonly question: Question
  /** From 1: later ones are put shorter or more particularly. */
  readonly attempt: number
  /** Digits in groups, for a number that is offered or read back. */
  readonly number: string | undefined
  /** Which detail of the job, where that is the question. */
  readonly detail?: string | undefined
  /** Nothing was heard: the short form. */
  readonly brief: boolean
}

/** Everything the agent can say in one language. */
export interface Phrasebook {
  readonly say: (line: Line) => string
  readonly ask: (asking: Asking) => string
  /** The sentences about safety that the owner's rules allow, word for word. */
  readonly approved: readonly string[]
}
