import type {CorpusFile} from '../contracts/generated/corpus.ts'

/** What a caller says, with what is true. */
export type Case = CorpusFile['cases'][number]

export type Split = 'tune' | 'test'

/**
 * A third of the cases is kept apart, and not looked at while the agent is made better. Which third depends on the
 * case's id alone, so that a case never changes sides when others are added.
 */
export function splitOf(id: string): Split {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  return (hash >>> 0) % 3 === 0 ? 'test' : 'tune'
}
