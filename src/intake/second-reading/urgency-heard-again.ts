import type {Trade, Urgency} from '../../config/routing.ts'
import {quote, type Utterance} from '../understanding/utterance.ts'
import {classify} from '../urgency/classify.ts'
import type {Evidence} from '../urgency/evidence.ts'
import type {SecondReading} from './second-reading.ts'

/** Chances of an emergency from which on the owner is paged: sooner where the rules would. */
const page = {alone: 0.6, withRules: 0.4}
/** From which on the caller is asked whether it is pressing: later where the rules know the matter for one that is not. */
const ask = {unsettled: 0.04, settled: 0.12}
/** Below which a danger that a phrase was taken for is asked about in place of being reported. */
const doubtful = 0.1
/** Dangers whose words often mean something else: burnt-out bulbs, a sparkling chandelier. The others are never doubted. */
const ofManyMeanings: readonly string[] = [
  'fire_smoke',
  'electrical_arcing',
  'electric_shock',
  'structural',
  'water_and_electricity',
  'violence_or_intrusion',
]
/** Of fewer words, in which the rules found nothing, the reading is to be surer that they can wait: "I need a plumber". */
const telling = {words: 7, low: 0.85}

const calmer = ['urgent', 'standard', 'low'] as const

export interface Circumstances {
  /** Nothing but work is wanted; else the words as a whole can only raise. */
  readonly work: boolean
  /** The caller can be asked whether it is pressing; else nothing that the rules heard is calmed below an emergency. */
  readonly mayAsk: boolean
  readonly trades: readonly Trade[]
}

/** What the rules heard, and how pressing the words as a whole are. Whatever is calmed, or may be pressing, is asked about. */
export function urgencyHeardAgain(
  evidence: readonly Evidence[],
  {tiers}: SecondReading,
  matter: Utterance,
  {work, mayAsk, trades}: Circumstances,
): readonly Evidence[] {
  const chance = tiers.of('emergency')
  const dangers = evidence.filter(isDanger)
  const doubted =
    mayAsk && chance < doubtful && dangers.length > 0 && dangers.every(({rule}) => ofManyMeanings.includes(rule))
  const pressing = classify(evidence, undefined).urgency === 'emergency'
  const paged = chance >= (pressing ? (mayAsk ? page.withRules : 0) : page.alone)
  const tier: Urgency = paged ? 'emergency' : calmTier(evidence, tiers, trades)
  const told = evidence.some(isOfTrade) || words(matter) >= telling.words || tiers.of('low') >= telling.low
  const read: Evidence[] = []
  if (tier === 'emergency' || (work && (told || tier !== 'low')))
    read.push({kind: 'reading', rule: `reading/${tier}`, urgency: tier, words: quote(matter, tiers.spanFor(tier))})
  const unsure = chance >= (isSettled(evidence) ? ask.settled : ask.unsettled)
  if (mayAsk && tier !== 'emergency' && (doubted || pressing || unsure))
    read.push({kind: 'modifier', rule: 'may-be-pressing', words: quote(matter, tiers.spanFor('emergency'))})
  return [...(doubted ? evidence.map(asDoubted) : evidence), ...read]
}

/** What is another trade's is no more than standard, short of an emergency. */
function calmTier(evidence: readonly Evidence[], tiers: SecondReading['tiers'], trades: readonly Trade[]): Urgency {
  const likeliest = calmer.reduce((best, each) => (tiers.of(each) > tiers.of(best) ? each : best))
  const isOurs = ({rule}: Evidence) => trades.some(trade => rule.startsWith(`${trade}/`))
  const others = evidence.some(isOfTrade) && !evidence.some(item => isOfTrade(item) && isOurs(item))
  return likeliest === 'urgent' && others ? 'standard' : likeliest
}

function isSettled(evidence: readonly Evidence[]): boolean {
  const {urgency} = classify(evidence, undefined)
  return evidence.some(isOfTrade) && (urgency === 'standard' || urgency === 'low')
}

function words(matter: Utterance): number {
  return matter.words.filter(word => word !== '.').length
}

function isDanger(item: Evidence): boolean {
  return item.kind === 'hazard' && !item.hypothetical
}

function isOfTrade(item: Evidence): boolean {
  return item.kind === 'job' && !item.rule.startsWith('caller/')
}

function asDoubted(item: Evidence): Evidence {
  return item.kind === 'hazard' && !item.hypothetical
    ? {kind: 'no-hazard', rule: item.rule, words: item.words, why: 'doubted'}
    : item
}
