import {instantOf} from '../config/local-time.ts'
import type {Routing} from '../config/routing.ts'
import type {ScenarioFile, ScriptStep as StepInFile} from '../contracts/generated/scenario.ts'
import {Problem} from '../problem/problem.ts'
import {day, hour, type Instant, minute, second, type Work} from '../time/clock.ts'
import type {AgentAddress, Choices} from './calls/box.ts'
import {type Carrier, type CarrierSettings, startCarrier} from './carrier.ts'
import type {Caller, CallerScript, ScriptAction, ScriptStep} from './people/caller.ts'
import {createCrewReplies} from './people/crew-replies.ts'
import {behaviourOf} from './people/phones.ts'
import {pressing} from './people/press-button.ts'
import {startMailbox} from './post/mailbox.ts'
import {startWebhookSink} from './post/webhook-sink.ts'
import type {Random} from './random.ts'
import {dialledNumber} from './scenario/dialled-number.ts'
import type {Trace, TraceEntry} from './trace.ts'
import type {VirtualClock} from './virtual-clock.ts'
import type {Faults} from './wire/faults.ts'

/**
 * What a stage needs. The order of things:
 *
 *     const work = createWork()
 *     const clock = createVirtualClock(startOf(scenario, routing), work)
 *     const stage = await openStage({scenario, routing, clock, work, random: createRandom(seed), accountSid, authToken})
 *     // start the agent with the same clock and the same Work; its carrier API is stage.apiUrl,
 *     // its mail goes to stage.smtpUrl and its webhooks to stage.sinkUrl
 *     const rehearsal = await stage.rehearse({voiceUrl: `${agent.publicUrl}/voice`, ...})
 *     await stage.close()
 */
export interface StageSettings {
  readonly scenario: ScenarioFile
  readonly routing: Routing
  readonly clock: VirtualClock
  readonly work: Work
  readonly random: Random
  readonly accountSid: string
  readonly authToken: string
  readonly choices?: Partial<Choices>
  /** Callers who need no script, by the scenario's names of their calls. */
  readonly callers?: ReadonlyMap<string, Caller>
  /** Hears everything as it happens, from the scenario's own beginning: calls of its history are left out. */
  readonly onTrace?: (entry: TraceEntry) => void
}

/** The box, the phones and the inboxes of one rehearsal, before the agent comes on. */
export interface Stage {
  /** What https://api.twilio.com is in the world. */
  readonly apiUrl: string
  /** smtp://127.0.0.1:PORT. Takes every mail. */
  readonly smtpUrl: string
  /** Takes every webhook. */
  readonly sinkUrl: string
  /**
   * Places the scenario's calls and runs the clock until all is quiet. Again: the same on a later day.
   * @param agent undefined: the account's numbers are set up already
   */
  rehearse(agent: AgentAddress | undefined): Promise<Rehearsal>
  /** The agent goes before the stage does: nothing more is asked of it. */
  letGo(): void
  close(): Promise<void>
}

/** What happened. */
interface Rehearsal {
  readonly trace: readonly TraceEntry[]
  /** The scenario's name of each call → its CallSid. */
  readonly calls: ReadonlyMap<string, string>
}

/** When the clock must start: at the scenario's time, or at the first call of its history. */
export function startOf(scenario: ScenarioFile, routing: Routing): Instant {
  return beginningOf(scenario, routing) - Math.max(0, ...(scenario.history ?? []).map(({days_ago}) => days_ago * day))
}

/** When the first of its calls may be dialled. */
export function beginningOf({at}: ScenarioFile, {business}: Routing): Instant {
  const begins = instantOf(at, business.timeZone)
  if (begins !== undefined) return begins
  throw new Problem({what: `${at} is not a time on the calendar.`, fix: ['Write it like 2026-03-03 23:02.']})
}

/** Alerts that wait for the morning have gone out by then. */
const lookAheadMs = 36 * hour

export async function openStage(settings: StageSettings): Promise<Stage> {
  const {scenario, routing, clock} = settings
  let begins = beginningOf(scenario, routing)
  let trace: TraceEntry[] = []
  function keep(entry: TraceEntry): void {
    if (entry.at < begins) return
    trace.push(entry)
    settings.onTrace?.(entry)
    reply(entry)
  }

  const members = [...routing.crew.values()]
  const hands = {
    text: (from: string, to: string, words: string) => carrier.text(from, to, words),
    pressButton: pressing(settings.work),
  }
  let reply = createCrewReplies(scenario.replies ?? {}, members, clock, hands)

  const inboxes = {clock, work: settings.work, trace: keep}
  const [carrier, mailbox, sink] = await Promise.all([
    startCarrier(carrierSettings(settings, keep)),
    startMailbox(inboxes),
    startWebhookSink(inboxes),
  ])
  return {
    apiUrl: carrier.apiUrl,
    smtpUrl: mailbox.url,
    sinkUrl: sink.url,
    async rehearse(agent) {
      if (agent !== undefined) carrier.pointAt(agent)
      if (clock.now() > begins) {
        // Once more, on the first day after that at the same time of day.
        begins += Math.ceil((clock.now() - begins) / day) * day
        trace = []
        reply = createCrewReplies(scenario.replies ?? {}, members, clock, hands)
      } else {
        placeHistory(carrier, settings, begins)
      }
      const calls = placeCalls(carrier, settings, begins)
      await clock.run(begins + lookAheadMs)
      carrier.check()
      return {trace, calls}
    },
    letGo: carrier.letGo,
    async close() {
      await Promise.all([carrier.close(), mailbox.close(), sink.close()])
    },
  }
}

function carrierSettings({scenario, routing, ...settings}: StageSettings, trace: Trace): CarrierSettings {
  const {crew = {}, carrier = {}} = scenario
  const members = [...routing.crew.values()]
  return {
    ...settings,
    trace,
    numbers: [...routing.numbers.keys()],
    phones: members.map(({id, phone}) => ({
      name: id,
      number: phone,
      behaviour: behaviourOf(crew[id] ?? 'just-rings'),
    })),
    optedOut: members.filter(({id}) => carrier.opted_out?.includes(id)).map(({phone}) => phone),
    faults: faultsOf(scenario, () => isOut(scenario, routing, settings.clock.now())),
    choices: {...(carrier.others_stop_at && {othersStopAt: carrier.others_stop_at}), ...settings.choices},
  }
}

function placeHistory(carrier: Carrier, {scenario, routing, clock}: StageSettings, begins: Instant): void {
  const [first] = routing.numbers.values()
  for (const {from, days_ago, dials} of scenario.history ?? []) {
    const number = dials === undefined ? first : dialledNumber(dials, routing)
    if (number === undefined) continue
    clock.schedule(begins - days_ago * day, () => {
      carrier.placeCall({name: 'an earlier call', from, to: number.number, script: hangsUpAtOnce})
    })
  }
}

const hangsUpAtOnce: CallerScript = {
  steps: [
    {hears: ['ringing'], action: {does: 'hangs-up'}, afterSeconds: 4},
    {hears: ['anything'], action: {does: 'hangs-up'}, afterSeconds: 1},
  ],
  otherwise: {does: 'hangs-up'},
}

/** How long the carrier of a main line rings it before it forwards the call. */
const mainLineRingsSeconds = 20

function placeCalls(
  carrier: Carrier,
  {scenario, routing, clock, callers}: StageSettings,
  begins: Instant,
): Map<string, string> {
  const calls = new Map<string, string>()
  for (const [name, call] of Object.entries(scenario.calls)) {
    const number = dialledNumber(call.dials, routing)
    if (number === undefined) {
      throw new Problem({
        what: `The routing file has no source or number "${call.dials}".`,
        fix: ['Name one of its sources.'],
      })
    }
    const {caller, after = 0} = call
    const sid = carrier.reserve()
    calls.set(name, sid)
    clock.schedule(begins + after * second, () => {
      carrier.placeCall({
        sid,
        name: caller.name,
        from: caller.number ?? caller.withheld_as,
        to: number.number,
        script: callers?.get(name) ?? callerScript(call),
        ...(number.forwardedFrom === undefined
          ? {}
          : {forwarded: {from: number.forwardedFrom, afterSeconds: mainLineRingsSeconds}}),
      })
    })
  }
  return calls
}

/** What the caller of a scenario does. */
export function callerScript({script = [], otherwise}: ScenarioFile['calls'][string]): CallerScript {
  return {steps: script.map(stepOf), otherwise: otherwise === undefined ? undefined : actionOf(otherwise)}
}

function stepOf(step: StepInFile): ScriptStep {
  return {
    hears: typeof step.hears === 'string' ? [step.hears] : step.hears,
    action: actionOf(step),
    afterSeconds: step.after,
  }
}

function actionOf({says, presses, hangs_up, interrupts}: Omit<StepInFile, 'hears'>): ScriptAction {
  if (says !== undefined) return {does: 'says', text: says}
  if (presses !== undefined) return {does: 'presses', digits: presses}
  if (interrupts !== undefined) return {does: 'interrupts', text: interrupts}
  return hangs_up === true ? {does: 'hangs-up'} : {does: 'stays-silent'}
}

/** Whether the agent is down at this moment, and will be back. */
function isOut(scenario: ScenarioFile, routing: Routing, now: Instant): boolean {
  const outage = outageOf(scenario, routing)
  return outage !== undefined && now >= outage.from && now < outage.until
}

/** From when to when the agent is down, if the scenario has an outage. */
export function outageOf(scenario: ScenarioFile, routing: Routing): {from: Instant; until: Instant} | undefined {
  const outage = scenario.agent?.outage
  if (outage === undefined) return undefined
  const from = beginningOf(scenario, routing) + outage.after * second
  return {from, until: from + outage.minutes * minute}
}

function faultsOf({agent = {}, carrier = {}}: ScenarioFile, isOutNow: () => boolean): Faults {
  return {
    get agentDown() {
      return agent.down === true || isOutNow()
    },
    ...(agent.slow_seconds === undefined ? {} : {agentDelaySeconds: agent.slow_seconds}),
    ...(agent.dies_after === undefined ? {} : {agentDiesAfter: agent.dies_after}),
    ...(carrier.duplicate_webhooks === undefined ? {} : {duplicateWebhooks: carrier.duplicate_webhooks}),
    ...(carrier.drop_status_callbacks === undefined ? {} : {dropStatusCallbacks: carrier.drop_status_callbacks}),
    ...(carrier.reorder_status_callbacks === undefined
      ? {}
      : {reorderStatusCallbacks: carrier.reorder_status_callbacks}),
    ...(carrier.texts_fail_with === undefined ? {} : {textsFail: carrier.texts_fail_with}),
  }
}
