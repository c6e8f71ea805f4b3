import {existsSync} from 'node:fs'
import {checkRouting} from '../../config/check-routing.ts'
import {loadRouting} from '../../config/load-routing.ts'
import {parsePhoneNumber} from '../../config/phone-number.ts'
import type {Routing} from '../../config/routing.ts'
import {readRoutingFile, requireRouting, shownPath} from '../../config/routing-file.ts'
import {standInNumbers} from '../../config/stand-in-numbers.ts'
import {openExistingJournal} from '../../journal/open-journal.ts'
import type {Evidence, OwnScenario, RehearsedCall} from '../../report/ready/evidence.ts'
import {type RealCalls, realCalls} from '../../report/ready/real-calls.ts'
import {promiseIn} from '../../sim/checks/forbidden.ts'
import type {Instant} from '../../time/clock.ts'
import {readScript} from '../scenario-files.ts'
import {hourBands} from './hour-bands.ts'
import {planCalls} from './plan-calls.ts'
import {rehearseCall, rehearseOwn} from './rehearse-calls.ts'

interface Wanted {
  readonly path: string
  /** Looked into where it is there. */
  readonly journal: string
  /** The owner's own scenarios. */
  readonly scenarios: readonly string[]
  readonly seed: number
  readonly now: Instant
  /** Hears how many of how many calls are played. */
  readonly onProgress: (played: number, of: number) => void
}

/** Validates, rehearses and looks into the journal. Throws a Problem for a file with errors. */
export async function gatherEvidence({path, journal, scenarios, seed, now, onProgress}: Wanted): Promise<Evidence> {
  const text = readRoutingFile(path)
  const bought = await requireRouting(path)
  const routing = rehearsable(bought, text, path)
  const {findings, complete} = checkRouting(text, shownPath(path))
  const bands = hourBands(routing, now)
  const planned = planCalls(routing, bands)
  const scripts = await Promise.all(scenarios.map(name => readScript(name, path)))
  const calls: RehearsedCall[] = []
  const own: OwnScenario[] = []
  for (const call of planned) {
    calls.push(await rehearseCall(call, {routing, seed}))
    onProgress(calls.length, planned.length + scripts.length)
  }
  for (const script of scripts) {
    own.push(await rehearseOwn(script, seed))
    onProgress(calls.length + own.length, planned.length + scripts.length)
  }
  return {
    routing,
    findings,
    planWritten: complete?.answering_plan !== undefined,
    withoutNumber: bought.toBuy.map(({label}) => label),
    calls,
    own,
    bands: bands.map(({band}) => band),
    real: await realOnes(journal, routing, now),
  }
}

/** With numbers kept for fiction for the sources that have none yet. */
function rehearsable(routing: Routing, text: string, path: string): Routing {
  if (routing.toBuy.length === 0) return routing
  const has = new Map([...routing.numbers.values()].map(({key, number}) => [key, number]))
  const standIn = standInNumbers()
  const number = (key: string) => parsePhoneNumber(has.get(key) ?? '')
  return loadRouting(text, shownPath(path), (key, search) => number(key) ?? standIn(key, search)).routing ?? routing
}

async function realOnes(path: string, routing: Routing, now: Instant): Promise<RealCalls | undefined> {
  if (!existsSync(path)) return undefined
  const journal = openExistingJournal(path)
  try {
    return realCalls(journal, routing, now, promiseIn)
  } finally {
    await journal.close()
  }
}
