import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {packaged} from '../../src/config/packaged.ts'
import {parsePhoneNumber} from '../../src/config/phone-number.ts'
import {trades} from '../../src/config/routing.ts'
import {type Case, splitOf} from '../../src/evaluate/case.ts'
import {loadCorpus} from '../../src/evaluate/load-corpus.ts'
import {emptyFolder} from '../e2e/oncrew.ts'

const corpus = loadCorpus([packaged('fixtures/corpus')])

describe('the corpus that comes with oncrew', () => {
  test('is as large as promised, and a quarter of it in Spanish', () => {
    const ofKind = (kind: Case['kind']) => corpus.filter(each => each.kind === kind).length
    expect(ofKind('number')).toBeGreaterThanOrEqual(300)
    expect(ofKind('name')).toBeGreaterThanOrEqual(300)
    expect(ofKind('address')).toBeGreaterThanOrEqual(300)
    expect(ofKind('urgency')).toBeGreaterThanOrEqual(600)
    expect(ofKind('boundary')).toBeGreaterThanOrEqual(200)
    expect(ofKind('caller')).toBeGreaterThanOrEqual(150)
    const spanish = corpus.filter(({language}) => language === 'es').length / corpus.length
    expect(spanish).toBeGreaterThan(0.22)
    expect(spanish).toBeLessThan(0.3)
  })

  test('has callers and urgency of every trade', () => {
    for (const kind of ['urgency', 'caller'] as const)
      expect(new Set(corpus.flatMap(each => (each.kind === kind && each.trade !== null ? [each.trade] : [])))).toEqual(
        new Set(trades),
      )
  })

  test('keeps about a third of each kind apart', () => {
    for (const [kind, cases] of Map.groupBy(corpus, each => each.kind)) {
      const share = cases.filter(({id}) => splitOf(id) === 'test').length / cases.length
      expect(share, kind).toBeGreaterThan(0.22)
      expect(share, kind).toBeLessThan(0.45)
    }
  })

  test('holds only numbers that can be called', () => {
    for (const each of corpus) {
      const number = each.kind === 'number' ? each.number : each.kind === 'caller' ? each.truth.number : null
      if (number !== null) expect(parsePhoneNumber(number), each.id).toBe(number)
    }
  })
})

test('a case keeps its split whatever else is in the corpus', () => {
  expect(['number-en-digits-01', 'name-en-full-01', 'caller-hvac-01', 'caller-hvac-05'].map(splitOf)).toEqual([
    'test',
    'tune',
    'test',
    'tune',
  ])
})

describe('a corpus of your own', () => {
  test('may be YAML', () => {
    const path = written(
      'mine.yaml',
      'cases:\n- {id: a, kind: intent, language: en, intent: cancel, says: cancel it}\n',
    )
    expect(loadCorpus([path])).toEqual([{id: 'a', kind: 'intent', language: 'en', intent: 'cancel', says: 'cancel it'}])
  })

  test.each([
    [
      'says which line is wrong, and how',
      '{"id":"a","kind":"intent","language":"en","intent":"cancel"}',
      /mine\.jsonl:1.*says/,
    ],
    ['says which kinds there are', '\n{"id":"a","kind":"joke","language":"en"}', /mine\.jsonl:2: kind must be one of/],
    ['says where it is no JSON', '{', /mine\.jsonl:1 is no JSON/],
    ['takes no empty file', '', /wants cases/],
  ])('%s', (_, text, complaint) => {
    expect(() => loadCorpus([written('mine.jsonl', text)])).toThrow(complaint)
  })

  test('calls no two cases the same', () => {
    const line = '{"id":"a","kind":"intent","language":"en","intent":"cancel","says":"cancel it"}'
    expect(() => loadCorpus([written('mine.jsonl', `${line}\n${line}\n`)])).toThrow('Two cases are called a')
  })
})

function written(name: string, text: string): string {
  const path = join(emptyFolder(), name)
  writeFileSync(path, text)
  return path
}
