import type {Phrase} from '../../understanding/phrase.ts'

export interface SpanishJob {
  readonly says: readonly Phrase[]
  /** Words that mean something else here. */
  readonly unless?: readonly Phrase[]
}
