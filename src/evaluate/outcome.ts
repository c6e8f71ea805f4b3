/** What is counted. */
export type MeasureId =
  | 'number-at-once'
  | 'number-exact'
  | 'number-exact-or-unconfirmed'
  | 'name'
  | 'address-part'
  | 'address-tidy'
  | 'job-type'
  | 'urgency-at-once'
  | 'emergency-at-once'
  | 'false-page-at-once'
  | 'asked-if-pressing'
  | 'urgency'
  | 'emergency-recall'
  | 'false-page'
  | 'hazard'
  | 'intent'
  | 'push'
  | 'boundary'
  | 'asked-again'
  | 'full-capture'
  | 'new-or-returning'

/** One thing that was looked at: it came out right, or it did not. */
export interface Outcome {
  readonly measure: MeasureId
  /** The case's id. */
  readonly case: string
  readonly held: boolean
  /** The caller's words, as the agent got them. */
  readonly said: string
  readonly truth: string
  readonly got: string
}

/** A call, as far as its length is looked at. */
export interface CallLength {
  readonly case: string
  readonly turns: number
  /** Everything the agent asked, its opening question too. */
  readonly questions: number
}

/** Which tier a caller of a trade was given: `truth` is the one given where several are right. */
export interface TierGiven {
  readonly trade: string
  readonly truth: string
  readonly given: string
}

/** All that playing one case showed. */
export interface CaseResult {
  readonly outcomes: readonly Outcome[]
  readonly length?: CallLength
  readonly tier?: TierGiven
}
