/** What came of one expectation about one call. */
export interface Check {
  /** The scenario's name of the call. */
  readonly call: string
  /** In words, such as: rings sam. */
  readonly expectation: string
  /** Undefined: it could not be seen from outside. */
  readonly held: boolean | undefined
  readonly expected: string
  readonly got: string
  /** It is expected of every call, whatever the scenario says. */
  readonly always: boolean
}

/** A check before it is known of which call, and on whose account. */
export type Finding = Omit<Check, 'call' | 'always'>

/** Of an expectation that needs to be seen in the journal or the alert, when there is none to look into. */
export function unseen(expectation: string, expected: string): Finding {
  return {expectation, expected, held: undefined, got: 'cannot be seen from outside'}
}

export function listed(items: readonly string[]): string {
  return items.length === 0 ? 'nobody' : items.join(', ')
}
