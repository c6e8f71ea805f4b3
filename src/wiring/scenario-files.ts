import {readdir, readFile} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {type Finding, isError} from '../config/finding.ts'
import {loadRouting} from '../config/load-routing.ts'
import {packaged} from '../config/packaged.ts'
import type {Routing} from '../config/routing.ts'
import {readRoutingFile, shownPath} from '../config/routing-file.ts'
import {standInNumbers} from '../config/stand-in-numbers.ts'
import {didYouMean} from '../config/suggest.ts'
import type {ScenarioFile} from '../contracts/generated/scenario.ts'
import {Exit} from '../problem/exit.ts'
import {messageOf, Problem} from '../problem/problem.ts'
import {checkAgainst} from '../sim/scenario/check-against.ts'
import {loadScenario} from '../sim/scenario/load-scenario.ts'
import {recast} from '../sim/scenario/recast.ts'
import {withOverrides} from '../sim/scenario/with-overrides.ts'

/** A scenario and the routing file it is rehearsed on, both read and found sound. */
export interface Script {
  readonly file: string
  readonly scenario: ScenarioFile
  readonly routing: Routing
  /** Played by the routing file's own people and sources, which the scenario as written does not know. */
  readonly recast: boolean
}

/** The five ways in which an owner loses a call: what `--all` rehearses. */
export const theFive = ['after-hours-leak', 'mid-job-hands-full', 'two-calls-at-once', 'price-shopper', 'reschedule']

/** Reads a scenario by its name or its path, and the routing file it runs on. Throws a Problem that says what is wrong. */
export async function readScript(nameOrPath: string, routingPath: string): Promise<Script> {
  return scriptOf(await scenarioFile(nameOrPath), routingPath)
}

/**
 * The same for a routing file that nobody named: a packaged scenario that cannot be played by ./oncrew.yaml's people runs on
 * the packaged example.
 */
export async function readScriptAnywhere(nameOrPath: string, routingPath: string): Promise<Script> {
  const file = await scenarioFile(nameOrPath)
  if (!isPackaged(file)) return scriptOf(file, routingPath)
  // A routing file with errors is to be told of, not stepped around.
  requireSound(routingPath)
  const script = await playableOn(file, routingPath).catch(thrown => {
    if (thrown instanceof Problem) return undefined
    throw thrown
  })
  // Rules that only this scenario lays over the file may name people whom the file does not have.
  return script?.findings.length === 0 ? script : scriptOf(file, packaged('config.example.yaml'))
}

async function scriptOf(file: string, routingPath: string): Promise<Script> {
  const script = await playableOn(file, routingPath)
  if (script.findings.length > 0) throw unsound(file, script.findings)
  return script
}

/** The scenario on a routing file; a packaged one is recast where it knows other people. `findings`: whom it still lacks. */
async function playableOn(
  file: string,
  routingPath: string,
): Promise<Script & {readonly findings: readonly Finding[]}> {
  const loaded = loadScenario(await readScenario(file), file)
  const {scenario} = loaded
  if (scenario === undefined) throw unsound(file, loaded.findings)
  const routing = await routingFor(scenario, routingPath)
  const strangers = checkAgainst(loaded, routing)
  const asWritten = {file, scenario, routing, recast: false, findings: strangers}
  if (strangers.length === 0 || !isPackaged(file)) return asWritten
  const cast = recast(scenario, routing)
  if (cast === undefined) return asWritten
  const left = checkAgainst({...loaded, scenario: cast}, routing)
  return left.length > 0 ? asWritten : {file, scenario: cast, routing, recast: true, findings: []}
}

function isPackaged(file: string): boolean {
  return dirname(resolve(file)) === packaged('fixtures/scenarios')
}

function requireSound(path: string): void {
  const {routing, findings} = loadRouting(readRoutingFile(path), shownPath(path), standInNumbers())
  if (routing === undefined) throw unsound(path, findings, `oncrew validate ${path}`)
}

async function routingFor({routing_overrides: overrides}: ScenarioFile, path: string): Promise<Routing> {
  const text = readRoutingFile(path)
  const {routing, findings} = loadRouting(
    overrides === undefined ? text : withOverrides(text, overrides),
    shownPath(path),
    standInNumbers(),
  )
  if (routing === undefined) throw unsound(path, findings, `oncrew validate ${path}`)
  return routing
}

/** The names of the scenarios that come with oncrew, the five first. */
export async function packagedScenarios(): Promise<readonly string[]> {
  const files = await readdir(packaged('fixtures/scenarios'))
  const names = files.filter(file => file.endsWith('.yaml')).map(file => basename(file, '.yaml'))
  const others = names.filter(name => !theFive.includes(name)).sort()
  return [...theFive, ...others]
}

async function scenarioFile(nameOrPath: string): Promise<string> {
  if (/[./\\]/.test(nameOrPath)) return nameOrPath
  const names = await packagedScenarios()
  if (names.includes(nameOrPath)) return join(packaged('fixtures/scenarios'), `${nameOrPath}.yaml`)
  throw new Problem({
    what: `There is no scenario called ${nameOrPath}.`,
    fix: [
      didYouMean(nameOrPath, names, 'scenarios') || `Scenarios: ${names.join(', ')}`,
      'For a file of your own give its path: ./my-scenario.yaml',
    ],
    exit: Exit.usage,
  })
}

async function readScenario(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (thrown) {
    throw new Problem({
      what: `The scenario ${file} could not be read.`,
      why: messageOf(thrown),
      fix: ['oncrew sim --list shows the scenarios that come with oncrew.'],
    })
  }
}

function unsound(file: string, findings: readonly Finding[], fix?: string): Problem {
  const errors = findings.filter(isError)
  const lines = errors.slice(0, 8).map(({place, message, fix: mend, rule}) => {
    return `${place.file}:${place.line}:${place.column}: ${message} [${rule}]\n    ${mend}`
  })
  return new Problem({
    what: `${file} has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}.`,
    why: lines.join('\n  '),
    fix: [fix ?? 'schemas/scenario.schema.json describes every key; docs/scenarios.md has examples.'],
    exit: Exit.findings,
  })
}
