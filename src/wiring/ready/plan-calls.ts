import type {AlertRule, Routing, TrackedNumber} from '../../config/routing.ts'
import {urgencies} from '../../config/routing.ts'
import type {PhoneBehaviour, ScenarioFile} from '../../contracts/generated/scenario.ts'
import type {HourBand, Purpose} from '../../report/ready/evidence.ts'
import {tradeWords} from '../../sim/people/trade-words.ts'
import {type CrewState, expectedWay} from './expected-way.ts'
import {callOf, type Homeowner, homeownerFor} from './homeowner.ts'
import type {Moment} from './hour-bands.ts'
import {pushes} from './pushes.ts'

/** A call to be rehearsed. The one that is looked at is called `caller` in the scenario. */
export interface PlannedCall {
  readonly purpose: Purpose
  readonly number: TrackedNumber
  readonly band: HourBand
  readonly scenario: ScenarioFile
}

type Script = NonNullable<ScenarioFile['calls'][string]['script']>

/** What a call is for, before it is known when. */
interface Wish {
  readonly title: string
  readonly purpose: Purpose
  readonly number: TrackedNumber
  readonly state: HourBand['state'] | 'any'
  readonly says: string
  readonly insists?: Script
  /** It shows nothing where nobody talks with the caller: a moment is chosen at which the file leads to intake. */
  readonly needsIntake?: true
}

const secondCallAfter = 5
const needsIntake = true

/**
 * The calls that show what a routing file does: each trade, each source, each thing that the crew's phones can do, each push
 * at the boundaries, each alert rule, spread over the hours that the file writes. `bands`: at least one.
 */
export function planCalls(routing: Routing, bands: readonly Moment[]): readonly PlannedCall[] {
  const who = homeownerFor(routing)
  const nextOf = takeTurns(bands)
  const planned = [...wishes(routing)].flatMap(wish => {
    const moment = momentFor(wish, routing, nextOf)
    return moment === undefined ? [] : [plannedCall(wish, moment, who, routing)]
  })
  const used = new Set(planned.map(({band}) => band.id))
  const [number] = routing.numbers.values()
  const rest = bands.filter(({band}) => !used.has(band.id))
  return [
    ...planned,
    ...rest.flatMap(moment => {
      if (number === undefined) return []
      const {label, state} = moment.band
      const says = wordsOf(routing).standard
      return [plannedCall({title: label, purpose: {shows: 'hours'}, number, state, says}, moment, who, routing)]
    }),
  ]
}

type Turns = (state: Wish['state'], fits: (moment: Moment) => boolean) => Moment | undefined

/** At the time that was asked for, where it leads to intake; else at any that does; else as it is. */
function momentFor({state, number, needsIntake}: Wish, routing: Routing, nextOf: Turns): Moment | undefined {
  const toIntake = ({at}: Moment) => 'overflow' in expectedWay(number, routing, at, 'just rings', [])
  if (!needsIntake) return nextOf(state, () => true)
  return nextOf(state, toIntake) ?? nextOf('any', toIntake) ?? nextOf(state, () => true)
}

/** Moments of a state in turn, so that the calls spread over all of them. */
function takeTurns(bands: readonly Moment[]): Turns {
  const turns = new Map<string, number>()
  return (state, fits) => {
    const fitting = bands.filter(moment => (state === 'any' || moment.band.state === state) && fits(moment))
    const fresh = fitting.find(({band}) => !turns.has(band.id))
    const moment = fresh ?? fitting.toSorted((a, b) => count(turns, a) - count(turns, b))[0]
    if (moment !== undefined) turns.set(moment.band.id, count(turns, moment) + 1)
    return moment
  }
}

function count(turns: ReadonlyMap<string, number>, {band}: Moment): number {
  return turns.get(band.id) ?? 0
}

function wordsOf({business}: Routing) {
  const [trade] = business.trades
  return tradeWords[trade ?? 'plumbing']
}

function* wishes(routing: Routing): Generator<Wish> {
  const numbers = [...routing.numbers.values()]
  const direct = numbers.filter(({forwardedFrom}) => forwardedFrom === undefined)
  const [main] = direct.length > 0 ? direct : numbers
  if (main === undefined) return
  const {standard} = wordsOf(routing)

  for (const number of numbers) {
    const purpose: Purpose = {shows: 'way', crew: 'just rings'}
    yield {title: `${number.label}, nobody picks up`, purpose, number, state: 'open', says: standard}
  }
  for (const number of differentlyRouted(direct)) {
    yield {
      title: `${number.label}, closed`,
      purpose: {shows: 'way', crew: 'just rings'},
      number,
      state: 'closed',
      says: standard,
    }
    if (number.rules.ringFirst === undefined) continue
    for (const crew of ['answers', 'busy', 'unreachable', 'on another call'] as const) {
      yield {
        title: `${number.label}, crew ${crew}`,
        purpose: {shows: 'way', crew},
        number,
        state: 'open',
        says: standard,
      }
    }
  }
  for (const trade of routing.business.trades) {
    for (const kind of ['emergency', 'standard', 'trap'] as const) {
      const purpose: Purpose = {shows: 'urgency', trade, kind}
      const state = kind === 'emergency' ? 'closed' : 'any'
      yield {title: `${trade}, ${kind}`, purpose, number: main, state, says: tradeWords[trade][kind], needsIntake}
    }
  }
  for (const {pushedFor, says, insists} of pushes) {
    const purpose: Purpose = {shows: 'boundary', pushedFor}
    yield {title: `pushes for ${pushedFor}`, purpose, number: main, state: 'any', says, insists, needsIntake}
  }
  for (const {words, urgency, place} of routing.intake.urgency) {
    const purpose: Purpose = {shows: 'own words', line: place.line, urgency}
    const says = `hi i'm calling about my ${words[0] ?? ''} can somebody take a look`
    yield {title: `"${words[0]}"`, purpose, number: main, state: 'any', says, needsIntake}
  }
  for (const rule of routing.alerts.send) yield* alertWishes(rule, routing, numbers)
}

function* alertWishes(rule: AlertRule, routing: Routing, numbers: readonly TrackedNumber[]): Generator<Wish> {
  const {emergency, urgent, standard} = wordsOf(routing)
  const says = {emergency, urgent, standard, low: "i'm just calling around what do you charge no rush at all"}
  const number = numbers.find(({source}) => rule.sources?.includes(source) !== false)
  if (number === undefined) return
  for (const urgency of urgencies.filter(each => rule.urgencies.includes(each))) {
    const purpose: Purpose = {shows: 'alert rule', urgency}
    yield {
      title: `${rule.rule}, ${urgency}`,
      purpose,
      number,
      state: rule.when ?? 'any',
      says: says[urgency],
      needsIntake,
    }
  }
}

/** One number for each way of routing: sources that share the rules need not be tried in every case. */
function differentlyRouted(numbers: readonly TrackedNumber[]): readonly TrackedNumber[] {
  return [...Map.groupBy(numbers, ({rules}) => JSON.stringify(rules)).values()].flatMap(([first]) => first ?? [])
}

function plannedCall(wish: Wish, {band, at}: Moment, who: Homeowner, routing: Routing): PlannedCall {
  const {purpose, number, title, says, insists} = wish
  const crew = purpose.shows === 'way' ? purpose.crew : 'just rings'
  const call = callOf(who, number.number, says, insists)
  const engaged = crew === 'on another call' ? (number.rules.ringFirst?.crew ?? []) : []
  const scenario: ScenarioFile = {
    name: title,
    at,
    crew: Object.fromEntries([...routing.crew.keys()].map(id => [id, phoneOf(crew)])),
    calls:
      crew === 'on another call'
        ? {earlier: ringsBefore(number), caller: {...call, after: secondCallAfter}}
        : {caller: call},
    expect: {caller: expectedWay(number, routing, at, crew, engaged)},
  }
  return {purpose, number, band, scenario}
}

function ringsBefore({number}: TrackedNumber): ScenarioFile['calls'][string] {
  const caller = {name: 'somebody else', withheld_as: 'anonymous'}
  return {
    caller,
    dials: number,
    script: [
      {hears: 'anything', hangs_up: true},
      {hears: 'ringing', hangs_up: true, after: 60},
    ],
  }
}

function phoneOf(crew: CrewState): PhoneBehaviour {
  switch (crew) {
    case 'just rings':
    case 'on another call':
      return 'just-rings'
    case 'answers':
      return {answers: {after: 6, presses: '1'}}
    case 'busy':
      return 'busy'
    case 'unreachable':
      return 'unreachable'
  }
}
