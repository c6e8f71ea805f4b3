/**
 * Something in a routing file that a person should know, with the place and what to do about it.
 * Findings are collected, never thrown one by one.
 */
export interface Finding {
  readonly severity: Severity
  /** Which rule found it; docs/rules.md has a section for each. */
  readonly rule: string
  /** What is wrong, one sentence in lower case without a full stop. */
  readonly message: string
  /** What to do about it, in the same manner. */
  readonly fix: string
  readonly place: FindingPlace
  /** Present when `--fix` can mend it without changing what the file means. */
  readonly safeFix?: Edit
}

export type Severity = 'error' | 'warning' | 'info'

/** Lines and columns count from 1; the end lies just after the last character. */
export interface FindingPlace {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Replaces the characters from `start` up to but not including `end` of the text that was read. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export function isError(finding: Finding): boolean {
  return finding.severity === 'error'
}
