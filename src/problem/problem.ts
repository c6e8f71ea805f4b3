import {Exit, type ExitCode} from './exit.ts'

/** What a person needs in order to mend what went wrong. */
export interface ProblemReport {
  /** What is wrong, one sentence, with the place (file:line:column) where there is one. */
  readonly what: string
  /** Why it is so, when that is not plain from `what`. */
  readonly why?: string
  /** What to do next, one step a line. */
  readonly fix?: readonly string[]
  readonly exit?: ExitCode
}

/**
 * A mistake a person can mend: a missing file, a port in use, a carrier that says no.
 * Commands print it without a stack. Anything else that is thrown is a bug of ours and shows its stack.
 */
export class Problem extends Error {
  readonly why: string | undefined
  readonly fix: readonly string[]
  readonly exit: ExitCode

  constructor({what, why, fix = [], exit = Exit.failed}: ProblemReport) {
    super(what)
    this.name = 'Problem'
    this.why = why
    this.fix = fix
    this.exit = exit
  }
}

/** The message of anything that was thrown, for use inside another message. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
