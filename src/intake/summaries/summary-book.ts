import type {Language} from '../../config/routing.ts'
import type {Want} from '../understanding/want.ts'

/** The sentences of a summary in one of the owner's languages, around the words of the caller. */
export interface SummaryBook {
  /** Undefined: not worth a word. */
  readonly wishes: Readonly<Record<Want, string | undefined>>
  readonly nothingSaid: string
  /** Before the caller's words where no job was recognised. */
  readonly callerSaid: string
  readonly danger: string
  readonly outside: string
  readonly moreUrgent: string
  /** What the caller speaks. */
  readonly speaks: Readonly<Record<Language, string>>
  readonly fellSilent: string
  readonly noAnswer: string
  readonly manyTurns: string
  readonly otherLanguage: string
  /** Why a caller who rings again is taken for pressing. */
  readonly callsWithinHour: (calls: number) => string
}
