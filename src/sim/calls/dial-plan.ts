import type {LegOutcome} from '../trace.ts'
import type {Leg} from './leg.ts'

/** One phone of a Dial. */
export interface DialTarget {
  readonly number: string
  /** Run on the callee's leg before it is put through. */
  readonly url: string | undefined
  readonly method: 'GET' | 'POST'
  readonly callback: StatusCallback | undefined
}

/** Where a leg's progress is told. */
export interface StatusCallback {
  readonly url: string
  readonly method: 'GET' | 'POST'
  /** Of initiated, ringing, answered, completed. */
  readonly events: readonly string[]
}

export interface DialPlan {
  readonly targets: readonly DialTarget[]
  readonly timeoutMs: number
  readonly timeLimitMs: number
  /** Undefined: nothing that may be shown, and the legs fail. */
  readonly callerId: string | undefined
  /** The two are put through to each other. */
  onBridge(): void
}

/** The legs of one Dial, known to each other. */
export interface Ringing {
  readonly legs: Leg[]
  /** Whoever else has not picked up yet stops ringing. */
  stopOthers(winner: Leg): void
}

/** What came of a Dial. `declined`: answered, and hung up before it was put through. */
export interface Dialled {
  readonly outcome: LegOutcome | 'declined'
  readonly bridged: boolean
  /** Of the talk. */
  readonly seconds: number
  /** The leg that was put through, or the one whose end tells most. */
  readonly leg: Leg
}
