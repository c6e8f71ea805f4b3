import type {Work} from '../time/clock.ts'
import type {Answered} from './account/answer-request.ts'
import {notFound} from './account/api-error.ts'
import {callRow} from './account/call-row.ts'
import {type ControlDoor, createDoor} from './account/door.ts'
import {hostedUrl} from './account/hosted.ts'
import {lineOf} from './account/line.ts'
import type {Account} from './account/operation.ts'
import {receiveText} from './account/receive-text.ts'
import {type AccountRows, keep} from './account/rows.ts'
import {sown} from './account/sown.ts'
import {createTroubles, type Troubles} from './account/trouble.ts'
import {type AgentAddress, type Box, type Choices, freshSid} from './calls/box.ts'
import {runInboundCall} from './calls/inbound-call.ts'
import {runDocuments} from './calls/run-documents.ts'
import {hangUp} from './calls/session.ts'
import {type Caller, type CallerScript, createCaller} from './people/caller.ts'
import type {Phone, PhoneBehaviour} from './people/phones.ts'
import {listenOnLoopback} from './post/loopback.ts'
import type {Random} from './random.ts'
import type {SimClock} from './sim-clock.ts'
import {answerCall, endExecutions, flowAt} from './studio/run-flow.ts'
import type {Trace} from './trace.ts'
import type {Faults} from './wire/faults.ts'
import {createWebClient} from './wire/web-client.ts'
import {createWebhooks} from './wire/webhooks.ts'

export interface CarrierSettings {
  readonly clock: SimClock
  readonly work: Work
  readonly random: Random
  readonly accountSid: string
  readonly authToken: string
  /** The account's own numbers, E.164. */
  readonly numbers: readonly string[]
  /** What the account holds, when it is more than those numbers. */
  readonly rows?: AccountRows
  readonly phones: readonly {readonly name: string; readonly number: string; readonly behaviour: PhoneBehaviour}[]
  readonly trace: Trace
  readonly faults?: Faults
  readonly choices?: Partial<Choices>
  /** Numbers that texted STOP. */
  readonly optedOut?: readonly string[]
  /** Area codes in which no number is for sale. */
  readonly exhausted?: readonly string[]
  /** Real milliseconds after which a request counts as never answered. */
  readonly patienceMs?: number
  /** Where the REST API listens; 0 or undefined: on a free port. */
  readonly port?: number
  /** Where recordings are said to be; undefined: where Twilio has them. */
  readonly mediaAt?: 'own-url'
  readonly onAnswered?: (answered: Answered) => void
  /** Answers what steers the box; undefined: nothing does. */
  readonly control?: ControlDoor
}

/** Somebody who calls. */
export interface CallToPlace {
  /** From `reserve`, when the CallSid must be known beforehand. */
  readonly sid?: string
  readonly name: string
  /** E.164, or what a withheld caller ID is shown as; undefined: withheld. */
  readonly from: string | undefined
  readonly to: string
  /** What they do; or somebody who knows that without a script. */
  readonly script: CallerScript | Caller
  /** The caller dials `from`, whose carrier rings it that long and forwards the call to `to`. */
  readonly forwarded?: {readonly from: string; readonly afterSeconds: number}
}

/** Twilio in a box. Everything happens when its clock runs. */
export interface Carrier {
  /** Where its REST API is: what `https://api.twilio.com` is in the world. */
  readonly apiUrl: string
  /** What the account holds, as it stands. */
  readonly rows: AccountRows
  readonly troubles: Troubles
  /** By number. */
  readonly phones: Map<string, Phone>
  /** Configures all of the account's numbers alike. */
  pointAt(agent: AgentAddress): void
  /** A CallSid for a call that is placed later. */
  reserve(): string
  /** The caller dials now. Returns the CallSid; the call goes on by itself. */
  placeCall(call: CallToPlace): string
  /** Somebody with one of the phones sends a text to one of the account's numbers. Returns the MessageSid. */
  text(from: string, to: string, body: string): string
  /** Whoever called hangs up now, whatever goes on. Nothing, when the call is over. */
  hangUp(sid: string): void
  /** Throws whatever went wrong inside the box itself. */
  check(): void
  /** Gives up connections that are kept for the next request: the application is about to stop. */
  letGo(): void
  close(): Promise<void>
}

const defaultChoices: Choices = {
  declinedDialStatus: 'no-answer',
  othersStopAt: 'answer',
  relayPatienceMs: undefined,
}

const patienceMs = 5000
/** ANONYMOUS on a keypad: as Twilio shows a withheld caller ID. */
const anonymous = '+266696687'

const noControl: ControlDoor = ({path}) => {
  throw notFound(path)
}

/** Opens the box: its API listens, its numbers wait for calls. */
export async function startCarrier(settings: CarrierSettings): Promise<Carrier> {
  const {clock, work, random, trace, accountSid, authToken, faults = {}} = settings
  const client = createWebClient(settings.patienceMs ?? patienceMs)
  const broken: unknown[] = []
  const rows = settings.rows ?? rowsOf(settings)
  const phones = new Map(settings.phones.map(phone => [phone.number, {...phone, inUse: false}]))
  const bins = new Map<string, string>()
  let mediaUrl = 'https://api.twilio.com'
  const box: Box = {
    clock,
    work,
    random,
    trace,
    rows,
    phones,
    faults,
    choices: {...defaultChoices, ...settings.choices},
    webhooks: createWebhooks({client, work, random: random.fork('webhooks'), faults}),
    get mediaUrl() {
      return mediaUrl
    },
    mayShow: number => [...rows.numbers, ...rows.callerIds].some(row => row.phone_number === number),
    async askOutside({url, method, contentType, body}) {
      const answer = await client.send({url, method, headers: {'Content-Type': contentType}, body})
      return answer.kind === 'answer' ? {status: answer.status, body: answer.body} : {status: 0, body: answer.message}
    },
    hosted(asked) {
      const bin = bins.get(asked.url)
      if (bin !== undefined) return Promise.resolve(bin)
      const flow = flowAt(asked.url, box)
      return flow === undefined ? undefined : answerCall(flow, asked, box)
    },
    live: new Map(),
    runDocuments,
    start(task) {
      task.catch((problem: unknown) => broken.push(problem))
    },
    remember(call, leg) {
      keep(rows.calls, callRow(call, leg))
      endExecutions(leg.sid, box)
    },
  }
  const troubles = createTroubles(clock)
  const account: Account = {
    rows,
    box,
    clock,
    exhausted: new Set(settings.exhausted),
    freshSid: prefix => freshSid(random, prefix),
    freshSecret: () => random.hex(32),
  }
  const onAnswered = settings.onAnswered ?? (() => {})
  const control = settings.control ?? noControl
  const door = createDoor({account, troubles, work, start: box.start, onAnswered, control})
  const api = await listenOnLoopback(door, settings.port)
  if (settings.mediaAt === 'own-url') mediaUrl = api.url

  return {
    apiUrl: api.url,
    rows,
    troubles,
    phones,
    pointAt({voiceUrl, statusCallbackUrl = '', messageUrl = '', fallback}) {
      if (fallback !== undefined && 'twiml' in fallback) bins.set(hostedUrl, fallback.twiml)
      for (const number of rows.numbers) {
        number.voice_url = voiceUrl
        number.voice_fallback_url = fallback === undefined ? '' : 'url' in fallback ? fallback.url : hostedUrl
        number.status_callback = statusCallbackUrl
        number.sms_url = messageUrl
      }
    },
    reserve: () => freshSid(random, 'CA'),
    placeCall({sid = freshSid(random, 'CA'), name, from = anonymous, to, script, forwarded}) {
      const line = lineOf(to, rows)
      if (line === undefined) throw new Error(`${to} is not a number of this account`)
      const person = 'responds' in script ? script : createCaller(script, random.fork(sid))
      box.start(runInboundCall(box, {sid, name, from, to, person, line, forwarded}))
      return sid
    },
    hangUp(sid) {
      const found = box.live.get(sid)
      if (found !== undefined) hangUp(box, found.call, found.leg)
    },
    text: (from, to, body) => receiveText(from, to, body, box),
    check() {
      if (broken.length > 0) throw broken[0]
    },
    letGo: client.letGo,
    async close() {
      client.close()
      await api.close()
    },
  }

  function rowsOf({numbers, optedOut}: CarrierSettings): AccountRows {
    // A chance of its own: what a rehearsal draws stays the same.
    const ownChance = random.fork('account')
    const account = {sid: accountSid, auth_token: authToken}
    const seed = {account, numbers: [...numbers], opted_out: [...(optedOut ?? [])]}
    return sown(seed, prefix => freshSid(ownChance, prefix), clock.now())
  }
}
