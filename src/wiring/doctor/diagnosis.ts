/** What one look at the set-up has found. */
export interface Diagnosis {
  /** What was looked at. */
  readonly area: string
  /** skipped: it could not be looked at, or there is nothing to look at. */
  readonly state: 'ok' | 'warning' | 'error' | 'skipped'
  readonly words: string
  /** The command, or the step, that mends it. */
  readonly fix: string | null
}

export function fine(area: string, words: string): Diagnosis {
  return {area, state: 'ok', words, fix: null}
}

export function warning(area: string, words: string, fix: string): Diagnosis {
  return {area, state: 'warning', words, fix}
}

export function wrong(area: string, words: string, fix: string): Diagnosis {
  return {area, state: 'error', words, fix}
}

export function skipped(area: string, words: string, fix: string | null = null): Diagnosis {
  return {area, state: 'skipped', words, fix}
}
