import {hearAll, listenFor} from '../phrase.ts'
import type {Span, Utterance} from '../utterance.ts'
import type {Purpose} from '../want.ts'
import {askedByName} from './asked-by-name.ts'
import {type Cue, cues} from './cues.ts'
import {cuesInSpanish} from './cues-es.ts'
import {type Combination, combinations} from './weights.ts'
import {lists} from './word-lists.ts'

export interface PurposeHeard {
  readonly purpose: Purpose
  readonly weight: number
  /** The words that gave it. */
  readonly span: Span
}

const listeners = (Object.keys(cues) as Cue[]).map(
  cue => [cue, listenFor(cues[cue], cuesInSpanish[cue] ?? [], lists)] as const,
)

/** How many words the cues of one combination may span. */
const breadth = 22

/**
 * What a turn says the call is for, the weightiest first. Who is no customer (a company, an applicant, a wrong number)
 * wants one thing; a customer may want two. What weighs less than `least` is left out.
 */
export function hearPurposes(utterance: Utterance, least: number): readonly PurposeHeard[] {
  const heard = cuesIn(utterance)
  const found = (Object.keys(combinations) as Purpose[]).flatMap(purpose => best(purpose, heard) ?? [])
  return settled(found.filter(({weight}) => weight >= least).sort((a, b) => b.weight - a.weight))
}

type CuesHeard = ReadonlyMap<Cue, readonly Span[]>

function cuesIn(utterance: Utterance): CuesHeard {
  const heard = new Map<Cue, readonly Span[]>()
  for (const [cue, listener] of listeners) {
    const spans = hearAll(listener, utterance)
    if (spans.length > 0) heard.set(cue, spans)
  }
  const named = askedByName(utterance)
  if (named.length > 0) heard.set('asks-for-somebody', [...(heard.get('asks-for-somebody') ?? []), ...named])
  return heard
}

function best(purpose: Purpose, heard: CuesHeard): PurposeHeard | undefined {
  let found: PurposeHeard | undefined
  for (const combination of combinations[purpose]) {
    if (found !== undefined && found.weight >= combination.weight) continue
    const span = spanOf(combination, heard)
    if (span !== undefined) found = {purpose, weight: combination.weight, span}
  }
  return found
}

/** The narrowest run of words that holds every cue of the combination, each in words of its own. */
function spanOf({heard: wanted, not = []}: Combination, heard: CuesHeard): Span | undefined {
  if (not.some(cue => heard.has(cue))) return undefined
  let runs: readonly Span[] | undefined
  for (const cue of wanted) {
    const spans = heard.get(cue)
    if (spans === undefined) return undefined
    runs =
      runs === undefined
        ? spans
        : runs.flatMap(run => spans.filter(span => isApart(run, span)).map(span => joined(run, span)))
  }
  const [narrowest] = [...(runs ?? [])].filter(run => width(run) <= breadth).sort((a, b) => width(a) - width(b))
  return narrowest
}

/** The same words give no two cues, though the words between may belong to both. */
function isApart(a: Span, b: Span): boolean {
  return (a.begin < b.begin && a.end < b.end) || (b.begin < a.begin && b.end < a.end)
}

function joined(a: Span, b: Span): Span {
  return {begin: Math.min(a.begin, b.begin), end: Math.max(a.end, b.end)}
}

function width({begin, end}: Span): number {
  return end - begin
}

const strangers: ReadonlySet<Purpose> = new Set(['job-application', 'supplier', 'sales', 'wrong-number'])

function settled(found: readonly PurposeHeard[]): readonly PurposeHeard[] {
  const [first] = found
  if (first === undefined) return []
  if (strangers.has(first.purpose)) return [first]
  const customers = found.filter(({purpose}) => !strangers.has(purpose))
  const enough = first.weight - 1
  if (first.weight === 1) return [first]
  return customers.filter(({weight, purpose}) => weight >= Math.max(2, enough) && !isOvershadowed(purpose, customers))
}

/** Whoever calls off an appointment moves none, and whoever moves one asks after none; likewise for complaints. */
function isOvershadowed(purpose: Purpose, heard: readonly PurposeHeard[]): boolean {
  const weightOf = (wanted: Purpose) => heard.find(each => each.purpose === wanted)?.weight ?? 0
  const own = weightOf(purpose)
  switch (purpose) {
    case 'reschedule':
      return weightOf('cancel') > own
    case 'cancel':
      return weightOf('reschedule') > own
    case 'follow-up':
      return weightOf('cancel') >= own || weightOf('reschedule') >= own || weightOf('complaint') > own
    default:
      return false
  }
}
