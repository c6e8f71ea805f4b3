import type {Routing, Trade} from '../config/routing.ts'
import type {Bench} from './agent.ts'
import {type Case, type Split, splitOf} from './case.ts'
import {type Measure, measures} from './measures.ts'
import type {CallLength, CaseResult, Outcome, TierGiven} from './outcome.ts'
import {playCaller} from './play-caller.ts'
import {playBoundary, playIntent} from './play-intent.ts'
import {playNumber} from './play-number.ts'
import {playAddress, playName, playUrgency} from './play-utterance.ts'

/** One line of the table. */
export interface MeasureResult {
  readonly id: Measure['id']
  readonly label: string
  readonly shown: Measure['shown']
  readonly held: number
  readonly of: number
  /** `held` of `of`; null when nothing was looked at. */
  readonly share: number | null
  /** The least share that is good enough; null: none is set. */
  readonly bar: number | null
  /** Null where there is no bar, or nothing to hold to it. */
  readonly holdsBar: boolean | null
}

/** How the callers of one trade were tiered: right tier → given tier → how many. */
export interface TierMatrix {
  readonly trade: string
  readonly given: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export interface Evaluation {
  readonly cases: number
  readonly measures: readonly MeasureResult[]
  readonly tiers: readonly TierMatrix[]
  readonly calls: {readonly count: number; readonly meanTurns: number | null; readonly meanQuestions: number | null}
  readonly misses: readonly Outcome[]
}

/** Those cases that are asked for: of one split, and of trades that the business has. */
export function casesFor(cases: readonly Case[], split: Split | 'all', {business}: Routing): readonly Case[] {
  return cases.filter(each => {
    if (split !== 'all' && splitOf(each.id) !== split) return false
    if (!business.languages.includes(each.language)) return false
    const trade = tradeOf(each)
    return trade === null || business.trades.includes(trade)
  })
}

function tradeOf(each: Case): Trade | null {
  return each.kind === 'urgency' || each.kind === 'caller' ? each.trade : null
}

function onlyOf(trade: Trade, routing: Routing): Routing {
  return {...routing, business: {...routing.business, trades: [trade]}}
}

interface Settings {
  /** The words are disturbed: other bars hold. */
  readonly noisy: boolean
  /** Each caller of a trade calls a business of that trade alone; otherwise the business as the file has it. */
  readonly byTrade: boolean
}

/** Plays every case and counts. The same cases, routing and bench give the same evaluation. */
export async function evaluate(
  cases: readonly Case[],
  routing: Routing,
  bench: Bench,
  {noisy, byTrade}: Settings,
): Promise<Evaluation> {
  const ofTrade = new Map(routing.business.trades.map(trade => [trade, onlyOf(trade, routing)]))
  const results: CaseResult[] = []
  for (const each of cases) {
    const trade = byTrade ? tradeOf(each) : null
    results.push(await play(each, (trade === null ? undefined : ofTrade.get(trade)) ?? routing, bench))
  }
  const outcomes = results.flatMap(result => result.outcomes)
  return {
    cases: cases.length,
    measures: measures.map(measure => resultOf(measure, outcomes, noisy)),
    tiers: matrices(results.flatMap(({tier}) => tier ?? [])),
    calls: lengths(results.flatMap(({length}) => length ?? [])),
    misses: outcomes.filter(({held}) => !held),
  }
}

function play(each: Case, routing: Routing, bench: Bench): Promise<CaseResult> {
  switch (each.kind) {
    case 'number':
      return playNumber(each, routing, bench)
    case 'name':
      return playName(each, routing, bench)
    case 'address':
      return playAddress(each, routing, bench)
    case 'urgency':
      return playUrgency(each, routing, bench)
    case 'boundary':
      return playBoundary(each, routing, bench)
    case 'intent':
      return playIntent(each, routing, bench)
    case 'caller':
      return playCaller(each, routing, bench)
  }
}

function resultOf({id, label, shown, clean, noisy: withNoise}: Measure, all: readonly Outcome[], noisy: boolean) {
  const outcomes = all.filter(({measure}) => measure === id)
  const held = outcomes.filter(outcome => outcome.held).length
  const share = outcomes.length === 0 ? null : held / outcomes.length
  const bar = (noisy ? withNoise : clean) ?? null
  const holdsBar = bar === null || share === null ? null : share >= bar
  return {id, label, shown, held, of: outcomes.length, share, bar, holdsBar}
}

function matrices(given: readonly TierGiven[]): readonly TierMatrix[] {
  const byTrade = Map.groupBy(given, ({trade}) => trade)
  return [...byTrade].map(([trade, all]) => ({trade, given: counted(all)}))
}

function counted(all: readonly TierGiven[]): TierMatrix['given'] {
  const rows: Record<string, Record<string, number>> = {}
  for (const {truth, given} of all) {
    const row = rows[truth] ?? {}
    row[given] = (row[given] ?? 0) + 1
    rows[truth] = row
  }
  return rows
}

function lengths(calls: readonly CallLength[]): Evaluation['calls'] {
  const mean = (of: (call: CallLength) => number) =>
    calls.length === 0 ? null : calls.reduce((sum, call) => sum + of(call), 0) / calls.length
  return {count: calls.length, meanTurns: mean(({turns}) => turns), meanQuestions: mean(({questions}) => questions)}
}
