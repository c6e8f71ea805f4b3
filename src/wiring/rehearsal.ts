import {alertOf} from '../alerts/alert-of.ts'
import {type Call, foldCall} from '../call/call.ts'
import type {Routing} from '../config/routing.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import type {CallEvent} from '../contracts/generated/call-event.ts'
import type {ScenarioFile} from '../contracts/generated/scenario.ts'
import type {Journal} from '../journal/journal.ts'
import {openJournal} from '../journal/open-journal.ts'
import {type Check, checkScenario} from '../sim/check-scenario.ts'
import {createRandom} from '../sim/random.ts'
import {openStage, startOf} from '../sim/rehearse.ts'
import type {TraceEntry} from '../sim/trace.ts'
import {createVirtualClock} from '../sim/virtual-clock.ts'
import {createWork} from '../time/work.ts'
import {fallbackTwiml} from '../twilio/fallback.ts'
import type {StoryEntry} from '../ui/story.ts'
import {startAnswering} from './answering.ts'

export interface RehearsalNeeds {
  readonly scenario: ScenarioFile
  readonly routing: Routing
  readonly seed: number
  /** File to record the calls in; undefined: they are forgotten afterwards. */
  readonly journalPath: string | undefined
  /** Hears the story as it happens. */
  readonly onStory?: (entry: StoryEntry) => void
  readonly warn: (line: string) => void
}

/** What came of one rehearsal. */
export interface RehearsalOutcome {
  readonly scenario: ScenarioFile
  readonly seed: number
  readonly checks: readonly Check[]
  /** In the order in which they were raised, as they stood at the end. */
  readonly alerts: readonly Alert[]
  readonly events: readonly CallEvent[]
  readonly trace: readonly TraceEntry[]
}

const accountSid = `AC${'0'.repeat(31)}1`

/** Plays a scenario against the real agent, over loopback sockets, on one virtual clock. */
export async function rehearse(needs: RehearsalNeeds): Promise<RehearsalOutcome> {
  const {scenario, routing, seed} = needs
  const random = createRandom(seed)
  const work = createWork()
  const clock = createVirtualClock(startOf(scenario, routing), work)
  const authToken = random.fork('auth-token').hex(32)
  const onTrace = (entry: TraceEntry) => needs.onStory?.({from: 'wire', entry})
  const stage = await openStage({scenario, routing, clock, work, random, accountSid, authToken, onTrace})
  const journal = openJournal(needs.journalPath ?? ':memory:')
  const unfollow = journal.follow(events => {
    for (const {stream, at, fact} of events) needs.onStory?.({from: 'journal', at, call: stream, fact})
  })
  const secrets = new Map(secretsOf(routing, stage.smtpUrl))
  const chance = random.fork('courier')
  try {
    const answering = await startAnswering({
      routing: withSink(routing, stage.sinkUrl),
      journal,
      clock,
      work,
      account: {accountSid, authToken, apiUrl: stage.apiUrl},
      secret: name => secrets.get(name),
      chance: () => chance.next(),
      host: '127.0.0.1',
      port: 0,
      publicUrl: undefined,
      warn: needs.warn,
    })
    const {publicUrl} = answering.server
    const {trace, calls} = await stage.rehearse({
      voiceUrl: `${publicUrl}/voice`,
      statusCallbackUrl: `${publicUrl}/status`,
      fallback: {twiml: fallbackTwiml(routing)},
    })
    await answering.stop()
    const events = allOf(journal)
    const alerts = alertsIn(events, routing)
    const checks = checkScenario(scenario, {trace, calls, alerts, events, routing})
    return {scenario, seed, checks, alerts, events, trace}
  } finally {
    unfollow()
    await journal.close()
    await stage.close()
  }
}

/** A rehearsal posts to nobody: what goes to the owner's webhook goes into the box. */
function withSink(routing: Routing, sinkUrl: string): Routing {
  const {webhook} = routing.alerts
  return webhook === undefined
    ? routing
    : {...routing, alerts: {...routing.alerts, webhook: {...webhook, url: sinkUrl}}}
}

/** Nor are the owner's secrets for rehearsals: the variables that the file names lead into the box. */
function* secretsOf({alerts}: Routing, smtpUrl: string): Iterable<[string, string]> {
  if (alerts.email !== undefined) yield [alerts.email.smtpUrl.env, smtpUrl]
  if (alerts.webhook !== undefined) yield [alerts.webhook.signingSecret.env, rehearsalSecret]
}

const rehearsalSecret = `whsec_${Buffer.from('only for rehearsals, never sent').toString('base64')}`

function allOf(journal: Journal): readonly CallEvent[] {
  return journal.since(0, Number.MAX_SAFE_INTEGER)
}

function alertsIn(events: readonly CallEvent[], routing: Routing): readonly Alert[] {
  const calls = new Map<string, Call>()
  for (const {stream, at, fact} of events) {
    const call = foldCall(calls.get(stream), stream, at, fact)
    if (call !== undefined) calls.set(stream, call)
  }
  return [...calls.values()].flatMap(call =>
    call.alert === undefined ? [] : [alertOf(call, routing, call.alert.revision)],
  )
}
