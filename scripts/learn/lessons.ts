import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {type Case, splitOf} from '../../src/evaluate/case.ts'
import {loadCorpus} from '../../src/evaluate/load-corpus.ts'

const taught = ['urgency', 'intent', 'boundary']

/** The calls to learn from: all of fixtures/training, and of fixtures/corpus what may be tuned on. */
export function callsToLearnFrom(root: string): readonly Case[] {
  const known = loadCorpus([join(root, 'fixtures/corpus')]).filter(({id}) => splitOf(id) === 'tune')
  return [...loadCorpus([join(root, 'fixtures/training')]), ...known].filter(({kind}) => taught.includes(kind))
}

/** Tells whether weights were learnt from these calls. */
export function digestOf(calls: readonly Case[]): string {
  return createHash('sha256').update(JSON.stringify(calls)).digest('hex').slice(0, 16)
}
