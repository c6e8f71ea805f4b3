import {type Explanation, explainCall} from '../../call/explain.ts'
import {openingAt} from '../../config/hours.ts'
import {instantOf} from '../../config/local-time.ts'
import type {CrewId, Routing, TrackedNumber} from '../../config/routing.ts'
import {instantAtWallClock, wallClockAt} from '../../config/wall-clock.ts'
import type {Expectation, ScenarioFile} from '../../contracts/generated/scenario.ts'
import {day, type Instant, minute} from '../../time/clock.ts'
import {dialledNumber} from './dialled-number.ts'

/**
 * The same story with the people and sources of another routing file: an owner rehearses the leak on their own line. Whoever
 * plays the part that Sam plays in the example is the first who is rung; a source that the file lacks is played by one it
 * has; the hour moves to one at which the file is open, or closed, as the story wants. What is expected is what holds for
 * any file; what only the example's own rules bring about is left out. Undefined: the story hangs on rules of its own.
 */
export function recast(scenario: ScenarioFile, routing: Routing): ScenarioFile | undefined {
  if (scenario.routing_overrides !== undefined || routing.numbers.size === 0 || routing.crew.size === 0)
    return undefined
  const source = sourcesFor(scenario, routing)
  const member = membersFor(scenario, routing, source)
  const at = hourFor(scenario, routing, source)
  const played = {
    ...scenario,
    at,
    calls: withEach(scenario.calls, call => ({...call, ...(call.dials !== undefined && {dials: source(call.dials)})})),
    history: (scenario.history ?? []).map(call => ({
      ...call,
      ...(call.dials !== undefined && {dials: source(call.dials)}),
    })),
    crew: renamed(scenario.crew ?? {}, member),
    replies: renamed(scenario.replies ?? {}, member),
  }
  const begins = instantOf(at, routing.business.timeZone)
  if (begins === undefined) return undefined
  const expect = Object.entries(scenario.expect ?? {}).map(([name, expected]): [string, Expectation] => {
    const number = dialledNumber(source(scenario.calls[name]?.dials), routing)
    return [name, number === undefined ? {} : expectationOn(expected, number, routing, begins, member)]
  })
  return {...played, expect: Object.fromEntries(expect)}
}

type Renaming = (id: string) => CrewId | undefined

/** A source that the file does not have is played by the next of its own; without a name, by its first. */
function sourcesFor({calls, history}: ScenarioFile, routing: Routing): (named: string | undefined) => string {
  const own = [...routing.numbers.values()].map(({source}) => source)
  const wanted = [...Object.values(calls), ...(history ?? [])].flatMap(({dials}) => dials ?? [])
  const strangers = [...new Set(wanted)].filter(named => dialledNumber(named, routing) === undefined)
  return named => {
    if (named !== undefined && !strangers.includes(named)) return named
    const at = named === undefined ? 0 : strangers.indexOf(named)
    return own[at % own.length] ?? ''
  }
}

/** The crew by the order in which calls reach them: who is rung first plays the first part. */
function membersFor(
  {crew, replies, calls}: ScenarioFile,
  routing: Routing,
  source: (named: string | undefined) => string,
): Renaming {
  const numbers = Object.values(calls).flatMap(({dials}) => dialledNumber(source(dials), routing) ?? [])
  const rung = numbers.flatMap(({rules}) => rules.ringFirst?.crew ?? [])
  const own = [...new Set([...rung, ...routing.crew.keys()])]
  const parts = [...new Set([...Object.keys(crew ?? {}), ...Object.keys(replies ?? {})])]
  return part => own[Math.max(0, parts.indexOf(part))]
}

const lookedAheadDays = 14

/** The story's own hour, or the nearest half-hour of the next days at which the file is as open, or closed, as it was there. */
function hourFor(scenario: ScenarioFile, routing: Routing, source: (named: string | undefined) => string): string {
  const {timeZone} = routing.business
  const told = instantOf(scenario.at, timeZone)
  const state = stateWanted(scenario)
  if (told === undefined || state === undefined) return scenario.at
  const first = Object.values(scenario.calls)[0]
  const number = dialledNumber(source(first?.dials), routing)
  if (number?.forwardedFrom !== undefined) return scenario.at
  const start = wallClockAt(told, timeZone)
  const sameHour = Array.from({length: lookedAheadDays}, (_, ahead) => told + ahead * day)
  const others = Array.from({length: lookedAheadDays * 48}, (_, slot) =>
    instantAtWallClock(start.dayNumber, slot * 1800, timeZone),
  )
  const found = [...sameHour, ...others].find(at => openingAt(routing.hours, timeZone, at).state === state)
  return found === undefined ? scenario.at : localMinute(found, timeZone)
}

/** Undefined: the story does not turn on it. */
function stateWanted({expect}: ScenarioFile): 'open' | 'closed' | undefined {
  const expected = Object.values(expect ?? {})
  if (expected.some(({overflow}) => overflow === 'after-hours')) return 'closed'
  return expected.some(({rings, answered_by: by}) => rings !== undefined || by !== undefined) ? 'open' : undefined
}

function localMinute(at: Instant, timeZone: string): string {
  const {dayNumber, secondOfDay} = wallClockAt(at, timeZone)
  const date = new Date(dayNumber * day).toISOString().slice(0, 10)
  return `${date} ${new Date(Math.floor((secondOfDay * 1000) / minute) * minute).toISOString().slice(11, 16)}`
}

/** What must come of the call whatever the file says, and what this file says comes of it. */
function expectationOn(
  expected: Expectation,
  number: TrackedNumber,
  routing: Routing,
  at: Instant,
  member: Renaming,
): Expectation {
  const engaged = expected.overflow === 'second-call' ? (number.rules.ringFirst?.crew ?? []) : []
  const way = explainCall(routing, number, {callsBefore: 0, crewEngaged: engaged, ringsBefore: 0, arrival: 'new'}, at)
  const {
    rings,
    rings_nobody: nobody,
    rang_seconds: _seconds,
    heard: _heard,
    overflow,
    answered_by: by,
    captured,
    alert,
    ...kept
  } = expected
  const taken = by === undefined ? undefined : member(by)
  return {
    ...kept,
    ...(rings !== undefined && ringsOf(way)),
    ...(nobody !== undefined && way.way.to !== 'ring' && {rings_nobody: nobody}),
    ...(overflow !== undefined && goesToIntakeBy(overflow, way) && {overflow}),
    ...(taken !== undefined && {answered_by: taken}),
    ...(captured !== undefined && {captured: capturedOn(captured, number, routing)}),
    ...(alert !== undefined && {
      alert: alert.within_seconds === undefined ? {} : {within_seconds: alert.within_seconds},
    }),
  }
}

/** On arrival, or after a ring of that outcome. */
function goesToIntakeBy(overflow: string, {because, way}: Explanation): boolean {
  if (way.to !== 'ring') return because === overflow
  return way.sequels.some(({when, step}) => step.to === 'intake' && when.some(each => each === overflow))
}

function ringsOf({way}: Explanation): Pick<Expectation, 'rings'> {
  if (way.to !== 'ring') return {}
  const [first, ...others] = way.phones.map(({member}) => member)
  return first === undefined ? {} : {rings: [first, ...others]}
}

/** Only what the file asks for can be expected; the packaged callers speak of plumbing. */
function capturedOn(
  {source, urgency, address, new_or_returning: returning, ...kept}: NonNullable<Expectation['captured']>,
  number: TrackedNumber,
  {intake: {ask}, business}: Routing,
): NonNullable<Expectation['captured']> {
  return {
    ...kept,
    ...(source !== undefined && {source: number.source}),
    ...(urgency !== undefined && business.trades.includes('plumbing') && {urgency}),
    ...(address !== undefined && ask.includes('address') && {address}),
    ...(returning !== undefined && ask.includes('new_or_returning') && {new_or_returning: returning}),
  }
}

function renamed<Value>(by: Readonly<Record<string, Value>>, member: Renaming): Record<CrewId, Value> {
  return Object.fromEntries(
    Object.entries(by).flatMap(([id, value]) => (member(id) === undefined ? [] : [[member(id) ?? id, value]])),
  )
}

function withEach<Value>(of: Readonly<Record<string, Value>>, change: (value: Value) => Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value)]))
}
