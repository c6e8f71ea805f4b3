import type {Trade, Urgency} from '../../config/routing.ts'
import {quote, type Utterance} from '../understanding/utterance.ts'
import {classify} from '../urgency/classify.ts'
import type {Evidence} from '../urgency/evidence.ts'
import type {SecondReading} from './second-reading.ts'

/** Chances of an emergency from which on the owner is paged: sooner where the rules would. */
const page = {alone: 0.6, withRules: 0.4}
/** From which on the caller is asked whether it is pressing: later where the rules know the matter for one that is not. */
const ask = {unsettled: 0.04, settled: 0.12}
/** Below which a danger that a phrase was taken for is asked about, not reported. */
const doubtful = 0.1

const calmer = ['urgent', 'standard', 'low'] as const

/**
 * What the rules heard, and how pressing the words as a whole are. `work`: nothing but work is wanted; else they can only
 * raise. Whatever may be pressing and is not taken for it is asked about.
 */
export function urgencyHeardAgain(
  evidence: readonly Evidence[],
  {tiers}: SecondReading,
  matter: Utterance,
  work: boolean,
  trades: readonly Trade[],
): readonly Evidence[] {
  const chance = tiers.of('emergency')
  const doubted = evidence.some(isDanger) && chance < doubtful
  const byRules = classify(evidence, undefined).urgency
  const settled = evidence.some(isOfTrade) && (byRules === 'standard' || byRules === 'low')
  const calmest = calmer.reduce((best, each) => (tiers.of(each) > tiers.of(best) ? each : best))
  // What is another trade's is no more than standard, short of an emergency.
  const ours = !evidence.some(isOfTrade) || evidence.some(item => isOfTrade(item) && isOfOne(item.rule, trades))
  const calm = calmest === 'urgent' && !ours ? 'standard' : calmest
  const tier: Urgency = chance >= (byRules === 'emergency' ? page.withRules : page.alone) ? 'emergency' : calm
  const read: Evidence[] = []
  if (work || tier === 'emergency')
    read.push({kind: 'reading', rule: `reading/${tier}`, urgency: tier, words: quote(matter, tiers.spanFor(tier))})
  if (tier !== 'emergency' && (doubted || chance >= (settled ? ask.settled : ask.unsettled)))
    read.push({kind: 'modifier', rule: 'may-be-pressing', words: quote(matter, tiers.spanFor('emergency'))})
  return [...(doubted ? evidence.map(asDoubted) : evidence), ...read]
}

function isDanger(item: Evidence): boolean {
  return item.kind === 'hazard' && !item.hypothetical
}

function isOfTrade(item: Evidence): boolean {
  return item.kind === 'job' && !item.rule.startsWith('caller/')
}

function isOfOne(rule: string, trades: readonly Trade[]): boolean {
  return trades.some(trade => rule.startsWith(`${trade}/`))
}

function asDoubted(item: Evidence): Evidence {
  return item.kind === 'hazard' && !item.hypothetical
    ? {kind: 'no-hazard', rule: item.rule, words: item.words, why: 'doubted'}
    : item
}
