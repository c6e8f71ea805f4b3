import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadRouting} from '../../src/config/load-routing.ts'
import {packaged} from '../../src/config/packaged.ts'
import type {Routing} from '../../src/config/routing.ts'
import type {Bench} from '../../src/evaluate/agent.ts'
import type {Case} from '../../src/evaluate/case.ts'
import {casesFor, type Evaluation, evaluate} from '../../src/evaluate/evaluate.ts'
import {loadCorpus} from '../../src/evaluate/load-corpus.ts'
import type {MeasureId} from '../../src/evaluate/outcome.ts'
import {understand} from '../../src/intake/understand.ts'
import type {Understander} from '../../src/intake/understood.ts'
import {promiseIn} from '../../src/sim/checks/forbidden.ts'
import {noisyRecogniser} from '../../src/sim/noise.ts'

const root = join(import.meta.dirname, '../..')
const plumber = routing(join(root, 'config.example.yaml'))
const everyTrade = routing(packaged('fixtures/corpus/routing.yaml'))
const corpus = loadCorpus([packaged('fixtures/corpus')])
const clean = {noisy: false, byTrade: false}

function routing(path: string): Routing {
  const loaded = loadRouting(readFileSync(path, 'utf8'), path).routing
  if (loaded === undefined) throw new Error(`${path} is not sound`)
  return loaded
}

const byRules: Understander = async ({heard, state, context}) => ({
  understanding: understand(heard, state, context),
  note: undefined,
  words: [],
})

function bench(changes: Partial<Bench> = {}): Bench {
  return {understands: byRules, recognised: words => words, promiseIn, ...changes}
}

/** How many of one measure were held, of how many: '1 of 2'. */
function held({measures}: Evaluation, id: MeasureId): string {
  const result = measures.find(measure => measure.id === id)
  return `${result?.held} of ${result?.of}`
}

const number = {kind: 'number', language: 'en', style: 'digits', asked: 'callback_number'} as const
const right: Case = {...number, id: 'n1', caller_id: '+17735550111', turns: ['312 555 0142'], number: '+13125550142'}
const wrong: Case = {...right, id: 'n2', number: '+13125550143'}

describe('counting', () => {
  test('a number that was heard as it is meant, and one that was not', async () => {
    const evaluation = await evaluate([right, wrong], plumber, bench(), clean)
    expect(held(evaluation, 'number-at-once')).toBe('1 of 2')
    expect(evaluation.misses.find(({measure}) => measure === 'number-at-once')).toMatchObject({
      case: 'n2',
      said: expect.stringContaining('312 555 0142'),
      truth: '+13125550143',
      got: '+13125550142',
    })
  })

  test('a number that was misheard is set right when it is read back', async () => {
    const evaluation = await evaluate([wrong], plumber, bench(), clean)
    expect(held(evaluation, 'number-exact')).toBe('1 of 1')
    expect(held(evaluation, 'number-exact-or-unconfirmed')).toBe('1 of 1')
  })

  test('an address part by part', async () => {
    const says = "it's 1204 oak street apartment 3b in oak park"
    const address = {number: '1204', street: 'oak st', unit: '3b', city: 'evanston'}
    const one: Case = {id: 'a', kind: 'address', language: 'en', style: 'unit', asked: 'address', says, address}
    expect(held(await evaluate([one], plumber, bench(), clean), 'address-part')).toBe('3 of 4')
  })

  test('an emergency that is taken for less, and a page that is not called for', async () => {
    const urgency = {kind: 'urgency', language: 'en', trade: 'plumbing', hazard_needed: false} as const
    const none = {hazards: [], jobs: []}
    const missed: Case = {...urgency, ...none, id: 'u1', says: 'my faucet drips a little', tiers: ['emergency']}
    const paged: Case = {
      ...urgency,
      ...none,
      id: 'u2',
      says: 'a pipe burst and water is spraying everywhere',
      tiers: ['low'],
    }
    const evaluation = await evaluate([missed, paged], plumber, bench(), clean)
    expect(held(evaluation, 'emergency-recall')).toBe('0 of 1')
    expect(held(evaluation, 'false-page')).toBe('0 of 1')
    expect(evaluation.tiers.at(0)?.given.low).toEqual({emergency: 1})
  })

  test('what an agent says that promises something, whoever notices', async () => {
    const push: Case = {id: 'b', kind: 'boundary', language: 'en', push: 'price', says: 'how much'}
    const strict = bench({promiseIn: sentence => ({what: 'anything', sentence})})
    const evaluation = await evaluate([push], plumber, strict, clean)
    const [none] = held(evaluation, 'boundary').split(' of ')
    expect(none).toBe('0')
  })

  test('an agent that never hears a name is seen asking for it again', async () => {
    const deaf = bench({
      understands: async turn => {
        const {understanding, ...rest} = await byRules(turn)
        const claims = understanding.claims.filter(({field}) => field !== 'name')
        return {...rest, understanding: {...understanding, claims}}
      },
    })
    const callers = casesFor(corpus, 'tune', plumber)
      .filter(each => each.kind === 'caller')
      .slice(0, 5)
    const evaluation = await evaluate(callers, plumber, deaf, clean)
    const asked = evaluation.misses.filter(({measure, got}) => measure === 'asked-again' && got.includes('name'))
    expect(asked.length).toBeGreaterThan(0)
  })
})

describe('which cases are played', () => {
  test('those of the split', () => {
    const [tune, kept, all] = (['tune', 'test', 'all'] as const).map(
      split => casesFor(corpus, split, everyTrade).length,
    )
    expect((tune ?? 0) + (kept ?? 0)).toBe(all)
    expect(all).toBe(corpus.length)
  })

  test('those of the trades and languages that the business has', () => {
    for (const each of casesFor(corpus, 'all', plumber)) {
      expect(each.language).toBe('en')
      if (each.kind === 'caller') expect(each.trade).toBe('plumbing')
    }
  })
})

test('trade by trade, nobody is taken for the caller of another trade', async () => {
  const pest = casesFor(corpus, 'tune', everyTrade).filter(each => each.kind === 'urgency' && each.trade === 'pest')
  const evaluation = await evaluate(pest, everyTrade, bench(), {noisy: false, byTrade: true})
  const taken = evaluation.misses.filter(({measure}) => measure === 'job-type').map(({got}) => got)
  expect(taken.filter(got => !/^(pest\/|caller\/|no job)/.test(got))).toEqual([])
})

test('the same cases give the same evaluation, noise and all', async () => {
  const some = casesFor(corpus, 'tune', everyTrade).filter((_, at) => at % 20 === 0)
  const run = () =>
    evaluate(some, everyTrade, bench({recognised: noisyRecogniser(0.1, 7)}), {noisy: true, byTrade: true})
  expect(await run()).toEqual(await run())
})

test('nothing the agent says crosses a boundary, however it is pushed', async () => {
  const pushes = corpus.filter(({kind}) => kind === 'boundary')
  const evaluation = await evaluate(pushes, everyTrade, bench(), clean)
  expect(evaluation.misses.filter(({measure}) => measure === 'boundary')).toEqual([])
})
