import type {Routing, Trade} from '../../config/routing.ts'
import {trades} from '../../config/routing.ts'
import {jobByRule, jobsOf, type KnownJob, urgencyTo} from '../packs/packs.ts'
import {topics} from '../packs/topics.ts'
import {classes} from '../packs/word-classes.ts'
import {hear, hearAll, hears, type Listener, listenFor, withoutHeard} from '../understanding/phrase.ts'
import {quote, readUtterance, type Span, type Utterance} from '../understanding/utterance.ts'
import type {Evidence} from './evidence.ts'
import {hazardConcepts} from './hazard-concepts.ts'
import {hazardData} from './hazard-data.ts'
import {modifierData} from './modifier-data.ts'
import {standingOf, standingOfFault} from './negation.ts'
import {sceneHeard} from './scenes.ts'
import {spanishDangerConcepts} from './spanish-danger-concepts.ts'
import {spanishHazards} from './spanish-hazards.ts'
import {spanishModifiers} from './spanish-modifiers.ts'
import {hearTemperature, type TemperatureHeard} from './temperature.ts'

const hazards = Object.entries(hazardData).map(([rule, {says, always = [], unless = [], after}]) => ({
  rule,
  says: listenFor(
    [...says, ...(hazardConcepts[rule] ?? [])],
    [...(spanishHazards[rule]?.says ?? []), ...(spanishDangerConcepts[rule] ?? [])],
    classes,
  ),
  always: listenFor(always, spanishHazards[rule]?.always, classes),
  unless: listenFor(unless, spanishHazards[rule]?.unless, classes),
  after: after && {heard: listenFor(after.heard, [], classes), says: listenFor(after.says, [], classes)},
}))
const modifiers = Object.entries(modifierData).map(([rule, {says, unless = []}]) => ({
  rule,
  says: listenFor(says, spanishModifiers[rule]?.says, classes),
  unless: listenFor(unless, spanishModifiers[rule]?.unless, classes),
}))

/**
 * Everything in the turn that the urgency may rest on: jobs of the business's own trades first; of the others only when
 * these say nothing, no danger does, and `anyTrade` allows it. `earlier`: what was said in the turns before.
 */
export function hearEvidence(
  utterance: Utterance,
  routing: Routing,
  anyTrade: boolean,
  earlier: readonly string[],
): readonly Evidence[] {
  const several = routing.business.trades.length > 1
  const temperature = hearTemperature(utterance)
  const own = onTopic(
    [...jobsHeard(utterance, routing.business.trades), ...houseAt(temperature, routing)],
    utterance,
    several,
  )
  const dangers = hazardsHeard(utterance, earlier)
  const others = anyTrade && own.length === 0 && utterance.words.length >= fewest && !dangers.some(isReal)
  const jobs = others
    ? onTopic(jobsHeard(utterance, trades), utterance, true)
        .filter(isTelling)
        .map(job => asOthers(job, routing))
    : own
  const asides = jobsHeard(utterance, ['caller']).filter(aside => !isAfterthought(aside, jobs))
  return [
    ...dangers.filter(hazard => isSuffered(hazard, jobs)),
    ...ownersRules(utterance, routing),
    ...[...jobs, ...asides].map(({evidence}) => evidence),
    ...modifiersHeard(utterance),
    ...(temperature?.extreme === undefined
      ? []
      : [{kind: 'modifier', rule: temperature.extreme, words: temperature.words} as const]),
  ]
}

/** "It's forty nine in here" says that the heat is out, whatever else was said. */
function houseAt(temperature: TemperatureHeard | undefined, {business}: Routing): readonly JobHeard[] {
  const job = temperature?.fault === undefined ? undefined : jobByRule(`hvac/${temperature.fault}`)
  if (temperature === undefined || job === undefined || !business.trades.includes('hvac')) return []
  const {rule, urgency} = job
  return [{evidence: {kind: 'job', rule, urgency, words: temperature.words}, job, begin: 0}]
}

function hazardsHeard(utterance: Utterance, earlier: readonly string[]): readonly Evidence[] {
  const evidence: Evidence[] = []
  for (const {rule, says, always, unless, after} of hazards) {
    const surely = hear(always, utterance)
    if (surely !== undefined) {
      evidence.push({kind: 'hazard', rule, words: quote(utterance, surely), hypothetical: false})
      continue
    }
    const known =
      after !== undefined &&
      hears(after.says, utterance) &&
      earlier.some(said => hears(after.heard, readUtterance(said)))
    const spans = [...mentions(says, unless, utterance), ...(known ? mentions(after.says, unless, utterance) : [])]
    const found = spans.map(span => mention(rule, utterance, span))
    const worst = found.find(isReal) ?? found.find(item => item.kind === 'hazard') ?? found[0]
    const scene = worst !== undefined && isReal(worst) ? undefined : realScene('danger', rule, utterance)
    if (scene !== undefined) evidence.push({kind: 'hazard', rule, words: scene, hypothetical: false})
    else if (worst !== undefined) evidence.push(worst)
  }
  return evidence
}

/** The words of a scene, when each of its parts is so, here and now. */
function realScene(kind: 'danger' | 'job', rule: string, utterance: Utterance): string | undefined {
  const spans = sceneHeard(kind, rule, utterance)
  if (spans === undefined || !spans.every(span => standingOfFault(utterance, span) === 'real')) return undefined
  const inOrder = [...spans].sort((a, b) => a.begin - b.begin)
  return inOrder.map(span => quote(utterance, span)).join(' … ')
}

function isReal(evidence: Evidence): boolean {
  return evidence.kind === 'hazard' && !evidence.hypothetical
}

function mention(rule: string, utterance: Utterance, span: Span): Evidence {
  const words = quote(utterance, span)
  const standing = standingOf(utterance, span)
  switch (standing) {
    case 'real':
      return {kind: 'hazard', rule, words, hypothetical: false}
    case 'hypothetical':
      return {kind: 'hazard', rule, words, hypothetical: true}
    case 'negated':
    case 'past':
    case 'elsewhere':
      return {kind: 'no-hazard', rule, words, why: standing}
  }
}

/** Where `says` is heard once the words that mean something else are blanked out. */
function mentions(says: Listener, unless: Listener, utterance: Utterance): readonly Span[] {
  return hears(says, utterance) ? hearAll(says, withoutHeard(unless, utterance)) : []
}

/** Another trade's job takes more than a word or two: "service" alone says nothing. */
const fewest = 3

function isTelling({evidence}: JobHeard): boolean {
  return evidence.words.split(' ').length >= fewest
}

function asOthers(heard: JobHeard, {business}: Routing): JobHeard {
  return {...heard, evidence: {...heard.evidence, urgency: urgencyTo(business.trades, heard.job)}}
}

interface JobHeard {
  readonly evidence: Extract<Evidence, {kind: 'job'}>
  readonly job: KnownJob
  readonly begin: number
}

function jobsHeard(utterance: Utterance, from: readonly (Trade | 'caller')[]): readonly JobHeard[] {
  const heard: JobHeard[] = []
  for (const trade of from)
    for (const job of jobsOf(trade)) {
      const span = mentions(job.says, job.unless, utterance).find(found => isSo(utterance, found, job))
      const {rule, urgency} = job
      const words = span === undefined ? realScene('job', rule, utterance) : quote(utterance, span)
      if (words === undefined) continue
      heard.push({evidence: {kind: 'job', rule, urgency, words}, job, begin: span?.begin ?? 0})
    }
  return heard
}

/** Of jobs of several trades those whose trade is spoken of, if any is. */
function onTopic(jobs: readonly JobHeard[], utterance: Utterance, several: boolean): readonly JobHeard[] {
  const heard = new Set(jobs.map(({job}) => tradeOf(job)))
  if (heard.size < 2) return several ? jobs.filter(job => !isLoose(job, utterance)) : jobs
  const spokenOf = new Set([...heard].filter(trade => isSpokenOf(trade, utterance)))
  return spokenOf.size === 0
    ? jobs
    : jobs.filter(({job}) => job.rule.endsWith('/water-running') || spokenOf.has(tradeOf(job)))
}

/** Of a garage door "won't open" says enough, where nothing else is dealt in; where other trades are, it is anybody's. */
function isLoose({job, evidence}: JobHeard, utterance: Utterance): boolean {
  return (
    /^(garage-door|pool|septic)\//.test(job.rule) &&
    job.urgency === 'low' &&
    evidence.words.split(' ').length < fewest &&
    !isSpokenOf(tradeOf(job), utterance)
  )
}

function isSpokenOf(trade: string, utterance: Utterance): boolean {
  const topic = topics.get(trade)
  return topic !== undefined && hears(topic, utterance)
}

function tradeOf({rule}: KnownJob): string {
  return rule.slice(0, rule.indexOf('/'))
}

/** A price asked about after the trouble was told makes nobody a price shopper. */
function isAfterthought({job, begin}: JobHeard, jobs: readonly JobHeard[]): boolean {
  return job.rule === 'caller/price-shopper' && jobs.some(other => other.job.urgency !== 'low' && other.begin < begin)
}

/** Oxygen or insulin in the house endangers only together with what failed. */
function isSuffered(hazard: Evidence, jobs: readonly JobHeard[]): boolean {
  if (hazard.kind !== 'hazard' || hazard.rule !== 'medical_dependence') return true
  return jobs.some(
    ({job}) =>
      job.urgency !== 'low' &&
      (job.tags.some(tag => tag === 'essential' || tag === 'food') || job.rule.startsWith('electrical/')),
  )
}

/** Long mended: a job no more. "Since last week" is one still. */
const mended = listenFor(['(was|got|been|is|already|they|all) (fixed|repaired|replaced|resolved|taken care of)'])

/** Said of what was: whoever wants only this looks ahead. */
const lookingAhead = listenFor(
  ['(@want|prevent~|prevention|inspect~|checked|looked at|plan)'],
  ['(cotizacion|presupuesto|revisen|revisar)'],
  classes,
)

function isSo(utterance: Utterance, span: Span, {urgency}: KnownJob): boolean {
  const standing = standingOfFault(utterance, span)
  if (standing === 'past' && urgency === 'emergency') return false
  if (standing === 'past' && (hears(mended, utterance) || (urgency === 'urgent' && hears(lookingAhead, utterance))))
    return false
  if (standing === 'hypothetical' && urgency !== 'low') return false
  return standing !== 'negated' && (standing !== 'elsewhere' || urgency === 'low')
}

/** A ceiling that dripped last fall makes nothing worse; what was shut off or mended, whenever, makes it better. */
function standsNow(utterance: Utterance, span: Span, rule: string): boolean {
  return rule === 'contained' || rule === 'our-visit' || standingOfFault(utterance, span) !== 'past'
}

function modifiersHeard(utterance: Utterance): readonly Evidence[] {
  const evidence: Evidence[] = []
  for (const {rule, says, unless} of modifiers) {
    const [span] = mentions(says, unless, utterance).filter(found => standsNow(utterance, found, rule))
    if (span !== undefined) evidence.push({kind: 'modifier', rule, words: quote(utterance, span)})
  }
  return evidence
}

const readWords = new Map<string, string>()

function ownersRules(utterance: Utterance, routing: Routing): readonly Evidence[] {
  const evidence: Evidence[] = []
  for (const {words, urgency, rule} of routing.intake.urgency) {
    const heard = words.find(word => utterance.text.includes(spoken(word)))
    if (heard !== undefined) evidence.push({kind: 'owner', rule, urgency, words: heard})
  }
  return evidence
}

/** The owner's words in the form turns are read in. */
function spoken(word: string): string {
  const known = readWords.get(word)
  if (known !== undefined) return known
  const {text} = readUtterance(word)
  readWords.set(word, text)
  return text
}
