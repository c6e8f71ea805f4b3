import {join} from 'node:path'
import {loadCorpus} from '../../src/evaluate/load-corpus.ts'

/** What callers of twelve trades say, plainly, and how pressing it is. */
export const sayings = loadCorpus([join(import.meta.dirname, '../../fixtures/training/sayings.jsonl')]).flatMap(each =>
  each.kind === 'urgency' ? [each] : [],
)
