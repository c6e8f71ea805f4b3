import type {TurnUnderstood} from '../contracts/generated/call-event.ts'
import type {Heard, IntakeContext} from './intake.ts'
import type {IntakeState} from './state.ts'
import type {Understanding} from './understanding.ts'

/** What came of a turn: its meaning, and with a model how that came about. */
export interface Understood {
  readonly understanding: Understanding
  /** Undefined where no model was to be asked. */
  readonly note: TurnUnderstood | undefined
  /** Sentences proposed in answer. Each passed the gate. */
  readonly words: readonly string[]
}

/** A turn to be understood. */
export interface TurnHeard {
  readonly heard: Heard
  readonly state: IntakeState
  readonly context: IntakeContext
  /** Aborted when nobody waits any more: the caller speaks again, or is gone. */
  readonly signal: AbortSignal
  /** What the agent said last: nobody says the same twice running. */
  readonly saidLast?: string | undefined
  /** Told of each proposed sentence as soon as it may be said, where words can go out before the answer is whole. */
  readonly onSentence?: ((sentence: string) => Promise<void>) | undefined
}

/** Whoever understands the callers. Never rejects: what fails is carried by the rules. */
export type Understander = (turn: TurnHeard) => Promise<Understood>
