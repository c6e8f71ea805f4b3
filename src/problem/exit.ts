/**
 * Every exit code oncrew uses, in one table. The help prints it and a test holds commands to it.
 */
export const Exit = {
  done: 0,
  failed: 1,
  usage: 2,
  findings: 3,
  carrier: 4,
  rehearsal: 5,
  changesPending: 8,
} as const

export type ExitCode = (typeof Exit)[keyof typeof Exit]

/** What each exit code means, as the help and the docs print it. */
export const exitMeanings: Readonly<Record<ExitCode, string>> = {
  0: 'done',
  1: 'failed',
  2: 'usage: a flag or argument is wrong',
  3: 'the routing file has findings',
  4: 'the carrier refused or could not be reached',
  5: 'a rehearsal missed its expectations',
  8: 'changes are pending (only when asked for)',
}
