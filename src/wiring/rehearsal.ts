import {alertOf} from '../alerts/alert-of.ts'
import {type Call, foldCall} from '../call/call.ts'
import type {AgentName, Routing} from '../config/routing.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import type {CallEvent} from '../contracts/generated/call-event.ts'
import type {ScenarioFile} from '../contracts/generated/scenario.ts'
import type {Understander} from '../intake/understood.ts'
import type {FactJournal} from '../journal/journal.ts'
import {openMemoryJournal} from '../journal/memory-journal.ts'
import type {AgentAddress} from '../sim/calls/box.ts'
import {type Check, checkScenario} from '../sim/check-scenario.ts'
import type {Caller} from '../sim/people/caller.ts'
import {createRandom, type Random} from '../sim/random.ts'
import {beginningOf, openStage, outageOf, type Stage, startOf} from '../sim/rehearse.ts'
import type {TraceEntry} from '../sim/trace.ts'
import {createVirtualClock, type VirtualClock} from '../sim/virtual-clock.ts'
import type {Instant, Work} from '../time/clock.ts'
import {systemClock} from '../time/system-clock.ts'
import {createWork} from '../time/work.ts'
import {fallbackTwiml} from '../twilio/fallback.ts'
import type {StoryEntry} from '../ui/story.ts'
import {startAnswering} from './answering.ts'
import {lookAfter, openRehearsed, setUp} from './outage.ts'
import {understanderFor, withAgent} from './understander.ts'

export interface RehearsalNeeds {
  readonly scenario: ScenarioFile
  readonly routing: Routing
  readonly seed: number
  /** File to record the calls in; undefined: they are forgotten afterwards. */
  readonly journalPath: string | undefined
  /** Somebody else's voice application; undefined: our own agent, started for the occasion. */
  readonly voiceUrl: string | undefined
  /** Who understands the callers; undefined: as the routing file says. */
  readonly agent?: AgentName | undefined
  /** Callers who need no script, by the scenario's names of their calls. */
  readonly callers?: ReadonlyMap<string, Caller>
  /** Hears the story as it happens. */
  readonly onStory?: (entry: StoryEntry) => void
  readonly warn: (line: string) => void
}

/** What came of one rehearsal. */
export interface RehearsalOutcome {
  readonly scenario: ScenarioFile
  readonly seed: number
  readonly begins: Instant
  readonly checks: readonly Check[]
  /** In the order in which they were raised, as they stood at the end. */
  readonly alerts: readonly Alert[]
  readonly events: readonly CallEvent[]
  readonly trace: readonly TraceEntry[]
}

const accountSid = `AC${'0'.repeat(31)}1`

/** Plays a scenario over loopback sockets, on one virtual clock: against the real agent, or somebody else's application. */
export async function rehearse(needs: RehearsalNeeds): Promise<RehearsalOutcome> {
  const {scenario, routing, seed, callers = new Map<string, Caller>()} = needs
  const random = createRandom(await chanceFor(seed, needs.journalPath))
  const work = createWork()
  const clock = createVirtualClock(startOf(scenario, routing), work)
  const begins = beginningOf(scenario, routing)
  const authToken = process.env.TWILIO_AUTH_TOKEN ?? random.fork('auth-token').hex(32)
  const choices = needs.voiceUrl === undefined ? {} : {relayPatienceMs: foreignPatienceMs}
  const onTrace = (entry: TraceEntry) => needs.onStory?.({from: 'wire', entry})
  const stage = await openStage({
    scenario,
    routing,
    clock,
    work,
    random,
    accountSid,
    authToken,
    onTrace,
    choices,
    callers,
  })
  try {
    if (needs.voiceUrl !== undefined) {
      const {trace, calls} = await stage.rehearse({voiceUrl: needs.voiceUrl})
      const checks = checkScenario(scenario, {trace, calls, alerts: undefined, events: undefined, routing})
      return {scenario, seed, begins, checks, alerts: [], events: [], trace}
    }
    return await rehearseOurOwn(needs, {stage, work, clock, random, authToken, begins})
  } finally {
    await stage.close()
  }
}

/** How long an application that is not ours may think over a turn on the relay, in real time. */
const foreignPatienceMs = 5000

/**
 * Calls are known by ids that chance gives. A journal that holds calls already must not meet the same ids again: it would
 * take the second rehearsal for the first one, come back.
 */
async function chanceFor(seed: number, journalPath: string | undefined): Promise<number | string> {
  if (journalPath === undefined) return seed
  const {openJournal} = await import('../journal/open-journal.ts')
  const journal = openJournal(journalPath)
  const held = journal.callsReceived(0, Number.MAX_SAFE_INTEGER).length
  await journal.close()
  return held === 0 ? seed : `${seed} after ${held} calls`
}

/** The database is loaded where there is a file. */
async function journalFor({journalPath}: RehearsalNeeds): Promise<FactJournal> {
  if (journalPath === undefined) return openMemoryJournal()
  const {openJournal} = await import('../journal/open-journal.ts')
  return openJournal(journalPath)
}

interface Set {
  readonly stage: Stage
  readonly work: Work
  readonly clock: VirtualClock
  readonly random: Random
  readonly authToken: string
  readonly begins: Instant
}

async function rehearseOurOwn(
  needs: RehearsalNeeds,
  {stage, work, clock, random, authToken, begins}: Set,
): Promise<RehearsalOutcome> {
  const {scenario, routing, seed} = needs
  const understander = await understanderFor(withAgent(routing, needs.agent), {
    key: process.env.OPENAI_API_KEY,
    clock: systemClock,
    warn: needs.warn,
  })
  const onStage = understander && onStageTime(understander, clock)
  const journal = await journalFor(needs)
  const events: CallEvent[] = []
  const unfollow = journal.follow(batch => {
    events.push(...batch)
    for (const {stream, at, fact} of batch) {
      if (at >= begins) needs.onStory?.({from: 'journal', at, call: stream, fact})
    }
  })
  const secrets = new Map(secretsOf(routing, stage))
  const chance = random.fork('courier')
  const account = {accountSid, authToken, apiUrl: stage.apiUrl}
  try {
    const answering = await startAnswering({
      routing: withSink(routing, stage.sinkUrl),
      journal,
      clock,
      work,
      account,
      secret: name => secrets.get(name),
      understanderOf: () => onStage,
      chance: () => chance.next(),
      host: '127.0.0.1',
      port: 0,
      publicUrl: undefined,
      links: true,
      terminal: () => {},
      pushoverServer: `${stage.sinkUrl}/push`,
      openCarrier: () => openRehearsed(account),
      warn: needs.warn,
    })
    const {publicUrl} = answering.server
    const outage = outageOf(scenario, routing)
    if (outage !== undefined) {
      await setUp(await openRehearsed(account), routing, publicUrl)
      lookAfter(outage.until, answering, clock, work)
    }
    const {trace, calls} = await stage.rehearse(outage === undefined ? addressOf(publicUrl, routing) : undefined)
    stage.letGo()
    await answering.stop()
    // The calls of its history are scenery: what came of them is not looked at.
    const rehearsed = events.filter(event => event.at >= begins)
    const alerts = alertsIn(rehearsed, routing)
    const checks = checkScenario(scenario, {trace, calls, alerts, events: rehearsed, routing})
    return {scenario, seed, begins, checks, alerts, events: rehearsed, trace}
  } finally {
    unfollow()
    await journal.close()
  }
}

/** The account's numbers, set in short. */
function addressOf(publicUrl: string, routing: Routing): AgentAddress {
  return {
    voiceUrl: `${publicUrl}/voice`,
    statusCallbackUrl: `${publicUrl}/status`,
    messageUrl: `${publicUrl}/text`,
    fallback: {twiml: fallbackTwiml(routing)},
  }
}

/**
 * A model takes real time, in which the rehearsal's stands still; what the caller waited is then made up for, so that the
 * story, and what is expected within a minute, tell the truth.
 */
function onStageTime(understander: Understander, clock: VirtualClock): Understander {
  return async turn => {
    const understood = await understander(turn)
    clock.elapse(understood.note?.milliseconds ?? 0)
    return understood
  }
}

/** A rehearsal posts to nobody: what goes to the owner's webhook goes into the box. */
export function withSink(routing: Routing, sinkUrl: string): Routing {
  const {webhook, push} = routing.alerts
  return {
    ...routing,
    alerts: {
      ...routing.alerts,
      webhook: webhook && {...webhook, url: sinkUrl},
      push: push?.service === 'ntfy' ? {...push, server: `${sinkUrl}/push`} : push,
    },
  }
}

/** Nor are the owner's secrets for rehearsals: the variables that the file names lead into the box. */
export function* secretsOf(
  {alerts, crew}: Routing,
  {smtpUrl, sinkUrl}: Pick<Stage, 'smtpUrl' | 'sinkUrl'>,
): Iterable<[string, string]> {
  if (alerts.email !== undefined) yield [alerts.email.smtpUrl.env, smtpUrl]
  if (alerts.chat !== undefined) yield [alerts.chat.url.env, `${sinkUrl}/chat`]
  if (alerts.push?.token !== undefined) yield [alerts.push.token.env, 'only for rehearsals']
  // The address of a push is the person's own id, so that the box can tell whose it is.
  for (const {id, push} of crew.values()) if (push !== undefined) yield [push.env, id]
  if (alerts.webhook !== undefined) yield [alerts.webhook.signingSecret.env, rehearsalSecret]
}

const rehearsalSecret = `whsec_${Buffer.from('only for rehearsals, never sent').toString('base64')}`

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
