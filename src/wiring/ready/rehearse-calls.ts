import type {Routing} from '../../config/routing.ts'
import type {OwnScenario, RehearsedCall} from '../../report/ready/evidence.ts'
import type {Check} from '../../sim/check-scenario.ts'
import {promiseIn} from '../../sim/checks/forbidden.ts'
import type {TraceEntry} from '../../sim/trace.ts'
import {type RehearsalOutcome, rehearse} from '../rehearsal.ts'
import type {Script} from '../scenario-files.ts'
import type {PlannedCall} from './plan-calls.ts'

interface Setting {
  readonly routing: Routing
  readonly seed: number
}

/** Plays one planned call over loopback sockets, and keeps what it is judged by. */
export async function rehearseCall(planned: PlannedCall, {routing, seed}: Setting): Promise<RehearsedCall> {
  const {scenario, purpose, number, band} = planned
  const outcome = await play({scenario, routing, seed})
  const {checks, alerts} = outcome
  const own = checks.filter(({call}) => call === 'caller')
  const sid = lastDialled(outcome)
  const heard = heardBy(outcome.trace, sid)
  const [greeting] = heard
  return {
    title: scenario.name,
    purpose,
    source: number.source,
    band: band.id,
    greeting,
    inBusinessName: greeting?.toLowerCase().includes(routing.business.name.toLowerCase()) ?? false,
    promise: heard.map(words => promiseIn(words)?.sentence).find(sentence => sentence !== undefined),
    astray: missed(own.filter(({always}) => !always)).map(({expectation, got}) => ({expectation, got})),
    alert: alerts.find(({call}) => call === sid),
    events: outcome.events.filter(({stream}) => stream === sid || stream === `alert/${sid}`),
  }
}

/** Plays a scenario that the owner wrote. */
export async function rehearseOwn({file, scenario, routing}: Script, seed: number): Promise<OwnScenario> {
  const {checks, events, alerts} = await play({scenario, routing, seed})
  return {file, missed: missed(checks).map(({expectation, got}) => `${expectation} (${got})`), events, alerts}
}

/** By the rules, whatever the file says: a model would take minutes, and money. */
async function play({scenario, routing, seed}: Setting & Pick<PlannedCall, 'scenario'>): Promise<RehearsalOutcome> {
  return rehearse({
    scenario,
    routing,
    seed,
    journalPath: undefined,
    voiceUrl: undefined,
    agent: 'rules',
    warn: () => {},
  })
}

function missed(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({held}) => held === false)
}

/** The call that is looked at: one that was dialled before it is scenery. */
function lastDialled({trace}: RehearsalOutcome): string {
  return trace.findLast(({kind}) => kind === 'dials')?.call ?? ''
}

function heardBy(trace: readonly TraceEntry[], call: string): readonly string[] {
  return trace.flatMap(entry =>
    entry.kind === 'hears' && entry.call === call && entry.who === 'caller' ? [entry.prompt] : [],
  )
}
