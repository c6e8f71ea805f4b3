/**
 * Learns the weights of the second reading (src/intake/second-reading) from calls whose truth is known: all of
 * fixtures/training, and of fixtures/corpus the cases that may be tuned on. Takes some minutes; the same calls give the same weights.
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {deflateRawSync} from 'node:zlib'
import {type Routing, type Urgency, urgencies} from '../src/config/routing.ts'
import {requireRoutingAlone} from '../src/config/routing-file.ts'
import type {BoundaryCase, IntentCase, UrgencyCase} from '../src/contracts/generated/corpus.ts'
import {openIntake} from '../src/intake/open.ts'
import {featuresOf, places} from '../src/intake/second-reading/features.ts'
import {type FoundByRules, purposeFound, tierFound} from '../src/intake/second-reading/found.ts'
import {callsFor} from '../src/intake/second-reading/second-reading.ts'
import {foldIntake, initialIntake} from '../src/intake/state.ts'
import {understand} from '../src/intake/understand.ts'
import type {Utterance} from '../src/intake/understanding/utterance.ts'
import {callsToLearnFrom, digestOf} from './learn/lessons.ts'
import {type Lesson, learn} from './learn/logistic-regression.ts'

const root = join(import.meta.dirname, '..')
const routing = requireRoutingAlone(join(root, 'fixtures/corpus/routing.yaml'))

const cases = callsToLearnFrom(root)
const urgencyCases = cases.filter(each => each.kind === 'urgency')
const intentCases = cases.filter(each => each.kind === 'intent' || each.kind === 'boundary')

/** How much more a finding of the rules counts than a word, where there are few calls to learn from. */
const trust = {tier: 1, purpose: 4}

/** One call about work for so many calls about work that there are: else everything would be taken for work. */
const oneWorkIn = 20

function tierLessons(): readonly Lesson[] {
  const ofWork = urgencyCases.flatMap(each =>
    businessesFor(each).map(business => tierLesson(each.says, business, each.tiers)),
  )
  const ofPurposes = intentCases
    .filter(({kind}) => kind === 'intent')
    .map(({says}) => tierLesson(says, routing, urgencies.slice(1)))
  return [...ofWork, ...ofPurposes]
}

function tierLesson(says: string, business: Routing, tiers: readonly Urgency[]): Lesson {
  const {matter, found} = readByRules(says, business)
  return lesson(
    matter,
    tierFound(found),
    trust.tier,
    tiers.map(tier => urgencies.indexOf(tier)),
  )
}

/** As every trade in one business hears it, and as the trade alone does. */
function businessesFor({trade}: UrgencyCase): readonly Routing[] {
  if (trade === null) return [routing]
  return [routing, {...routing, business: {...routing.business, trades: [trade]}}]
}

function purposeLessons(): readonly Lesson[] {
  const work = urgencyCases.filter(({jobs}, index) => jobs.length > 0 && index % oneWorkIn === 0)
  return [...intentCases, ...work].map(each => {
    const {matter, found} = readByRules(each.says, routing)
    return lesson(matter, purposeFound(found), trust.purpose, purposesOf(each))
  })
}

function purposesOf(each: IntentCase | BoundaryCase | UrgencyCase): readonly number[] {
  const named = namedIn(each).map(intent => {
    const index = (callsFor as readonly string[]).indexOf(intent)
    if (index < 0) throw new Error(`${each.id}: nothing is learnt about ${intent}`)
    return index
  })
  return named.length === 0 ? [0] : named
}

function namedIn(each: IntentCase | BoundaryCase | UrgencyCase): readonly string[] {
  switch (each.kind) {
    case 'urgency':
      return []
    case 'boundary':
      return each.wants ?? []
    case 'intent':
      return [each.intent, ...(each.also ?? [])]
  }
}

/** What the rules make of a call's first words, as the second reading is told of it. */
function readByRules(says: string, business: Routing): {readonly matter: Utterance; readonly found: FoundByRules} {
  const context = {routing: business, callerNumber: undefined, callsBefore: 0}
  const state = openIntake('after-hours', context).facts.reduce(foldIntake, initialIntake())
  let read: {readonly matter: Utterance; readonly found: FoundByRules} | undefined
  understand({text: says, digits: undefined, confidence: undefined}, state, context, (matter, found) => {
    read = {matter, found}
    return undefined
  })
  return (
    read ?? {matter: {language: 'en', raw: says, words: [], begins: [], ends: [], text: ' ', at: []}, found: nothing}
  )
}

const nothing: FoundByRules = {evidence: [], wants: []}

function lesson(matter: Utterance, found: readonly number[], trusted: number, accepted: readonly number[]): Lesson {
  const said = [...featuresOf(matter).keys()]
  const share = 1 / Math.sqrt(said.length + found.length)
  return {
    places: [...said, ...found],
    values: [...said.map(() => share), ...found.map(() => share * trusted)],
    accepted,
  }
}

function packed(lessons: readonly Lesson[], classes: number, trusted: number): string {
  const {weights, bias} = learn(lessons, classes, places)
  const most = weights.reduce((highest, weight) => Math.max(highest, Math.abs(weight)), 0)
  const step = most / 127
  const bytes = Int8Array.from(weights, weight => Math.round(weight / step))
  const text = deflateRawSync(bytes, {level: 9}).toString('base64')
  const digits = (value: number) => Number(value.toPrecision(6))
  return `{\n  step: ${digits(step)},\n  bias: [${[...bias].map(digits).join(', ')}],\n  trust: ${trusted},\n  packed:\n    '${text}',\n}`
}

const tier = tierLessons()
const purpose = purposeLessons()
process.stdout.write(`${tier.length} lessons about urgency, ${purpose.length} about purposes\n`)
writeFileSync(
  join(root, 'src/intake/second-reading/generated/weights.ts'),
  `// Learnt from fixtures/training and fixtures/corpus by \`npm run learn\`. Change those, not this file.
// Calls: ${digestOf(cases)}
import type {PackedWeights} from '../weights.ts'

export const tierWeights: PackedWeights = ${packed(tier, urgencies.length, trust.tier)}

export const purposeWeights: PackedWeights = ${packed(purpose, callsFor.length, trust.purpose)}
`,
)
