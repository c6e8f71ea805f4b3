import type {Finding} from '../config/finding.ts'

/** What validating some files came to; the value behind every format. */
export interface ValidateReport {
  readonly files: readonly ValidatedFile[]
  readonly errors: number
  readonly warnings: number
}

export interface ValidatedFile {
  readonly file: string
  /** Whether the file can be used: nothing in it is an error. */
  readonly sound: boolean
  readonly findings: readonly Finding[]
  /** What `--fix` mended. */
  readonly mended: readonly Finding[]
}

/** "2 errors, 1 warning". */
export function countsInWords({errors, warnings}: Pick<ValidateReport, 'errors' | 'warnings'>): string {
  return [plural(errors, 'error'), plural(warnings, 'warning')].filter(words => words !== '').join(', ')
}

export function plural(count: number, noun: string): string {
  if (count === 0) return ''
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
