import type {Path} from '../../config/document/node.ts'
import type {Finding} from '../../config/finding.ts'
import type {Routing} from '../../config/routing.ts'
import {didYouMean} from '../../config/suggest.ts'
import type {ScenarioFile} from '../../contracts/generated/scenario.ts'
import {dialledNumber} from './dialled-number.ts'
import type {LoadedScenario} from './load-scenario.ts'
import type {ScenarioRemark} from './scenario-remark.ts'

/** What a scenario says of people and sources that the routing file does not have. Empty when it can be rehearsed on it. */
export function checkAgainst({scenario, find}: LoadedScenario, routing: Routing): readonly Finding[] {
  if (scenario === undefined) return []
  return Array.from(remarks(scenario, routing), remark => find('scenario-routing', remark))
}

function* remarks(scenario: ScenarioFile, routing: Routing): Generator<ScenarioRemark> {
  const crew = [...routing.crew.keys()]
  const sources = [...routing.numbers.values()].map(({source}) => source)
  function* member(id: string | undefined, path: Path, atKey = false): Generator<ScenarioRemark> {
    if (id === undefined || crew.includes(id)) return
    const message = `the routing file has no crew member "${id}"`
    yield {path, atKey, message, fix: didYouMean(id, crew, 'crew')}
  }
  function* members(ids: readonly string[] | undefined, path: Path): Generator<ScenarioRemark> {
    for (const [index, id] of (ids ?? []).entries()) yield* member(id, [...path, index])
  }
  function* dials(target: string | undefined, path: Path): Generator<ScenarioRemark> {
    if (target === undefined || dialledNumber(target, routing) !== undefined) return
    const message = `the routing file has no source or number "${target}"`
    yield {path, message, fix: didYouMean(target, sources, 'sources')}
  }

  for (const id of Object.keys(scenario.crew ?? {})) yield* member(id, ['crew', id], true)
  for (const id of Object.keys(scenario.replies ?? {})) yield* member(id, ['replies', id], true)
  yield* members(scenario.carrier?.opted_out, ['carrier', 'opted_out'])
  for (const [index, {dials: target}] of (scenario.history ?? []).entries())
    yield* dials(target, ['history', index, 'dials'])
  for (const [name, call] of Object.entries(scenario.calls)) yield* dials(call.dials, ['calls', name, 'dials'])
  for (const [name, expected] of Object.entries(scenario.expect ?? {})) {
    yield* members(expected.rings, ['expect', name, 'rings'])
    yield* members(expected.alert?.to, ['expect', name, 'alert', 'to'])
    yield* member(expected.alert?.taken_by, ['expect', name, 'alert', 'taken_by'])
    yield* member(expected.answered_by, ['expect', name, 'answered_by'])
    const source = expected.captured?.source
    if (source !== undefined && !sources.includes(source)) {
      const message = `the routing file has no source "${source}"`
      yield {path: ['expect', name, 'captured', 'source'], message, fix: didYouMean(source, sources, 'sources')}
    }
  }
}
