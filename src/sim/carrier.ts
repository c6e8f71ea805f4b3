import type {Work} from '../time/clock.ts'
import {type AgentAddress, type Box, type Choices, freshSid} from './calls/box.ts'
import {runInboundCall} from './calls/inbound-call.ts'
import type {Leg} from './calls/leg.ts'
import {runDocuments} from './calls/run-documents.ts'
import {type Caller, type CallerScript, createCaller} from './people/caller.ts'
import type {PhoneBehaviour} from './people/phones.ts'
import type {Random} from './random.ts'
import {startApi} from './rest/api-server.ts'
import {createCalls} from './rest/calls.ts'
import {createMessages} from './rest/messages.ts'
import type {Trace} from './trace.ts'
import type {VirtualClock} from './virtual-clock.ts'
import {createCookies} from './wire/cookies.ts'
import type {Faults} from './wire/faults.ts'
import {createWebClient} from './wire/web-client.ts'
import {createWebhooks} from './wire/webhooks.ts'

export interface CarrierSettings {
  readonly clock: VirtualClock
  readonly work: Work
  readonly random: Random
  readonly accountSid: string
  readonly authToken: string
  /** The account's own numbers, E.164. */
  readonly numbers: readonly string[]
  readonly phones: readonly {readonly name: string; readonly number: string; readonly behaviour: PhoneBehaviour}[]
  readonly trace: Trace
  readonly faults?: Faults
  readonly choices?: Partial<Choices>
  /** Numbers that texted STOP. */
  readonly optedOut?: readonly string[]
  /** Real milliseconds after which a request counts as never answered. */
  readonly patienceMs?: number
}

/** Somebody who calls. */
interface CallToPlace {
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
  /** Configures the account's numbers. To be done before the first call. */
  pointAt(agent: AgentAddress): void
  /** A CallSid for a call that is placed later. */
  reserve(): string
  /** The caller dials now. Returns the CallSid; the call goes on by itself. */
  placeCall(call: CallToPlace): string
  /** Somebody with one of the phones sends a text to one of the account's numbers. */
  text(from: string, to: string, body: string): void
  /** Throws whatever went wrong inside the box itself. */
  check(): void
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
/** Ended legs that the API still shows. */
const remembered = 500

/** Opens the box: its API listens, its numbers wait for calls. */
export async function startCarrier(settings: CarrierSettings): Promise<Carrier> {
  const {work, random, faults = {}} = settings
  const client = createWebClient(settings.patienceMs ?? patienceMs)
  const broken: unknown[] = []
  const ended: Leg[] = []
  let agent: AgentAddress = {voiceUrl: 'http://127.0.0.1:9/not-configured'}
  const box: Box = {
    ...settings,
    faults,
    choices: {...defaultChoices, ...settings.choices},
    webhooks: createWebhooks({authToken: settings.authToken, client, work, random: random.fork('webhooks'), faults}),
    numbers: new Set(settings.numbers),
    phones: new Map(settings.phones.map(phone => [phone.number, {...phone, inUse: false}])),
    get agent() {
      return agent
    },
    live: new Map(),
    runDocuments,
    start(task) {
      task.catch((problem: unknown) => broken.push(problem))
    },
    remember(leg) {
      ended.push(leg)
      if (ended.length > remembered) ended.shift()
    },
  }
  const messages = createMessages(box, new Set(settings.optedOut))
  const api = await startApi(box, messages, createCalls(box, ended))

  return {
    apiUrl: api.url,
    pointAt(address) {
      agent = address
    },
    reserve: () => freshSid(random, 'CA'),
    placeCall({sid = freshSid(random, 'CA'), name, from = anonymous, to, script, forwarded}) {
      const person = 'responds' in script ? script : createCaller(script, random.fork(sid))
      box.start(runInboundCall(box, {sid, name, from, to, person, forwarded}))
      return sid
    },
    text(from, to, body) {
      const sid = freshSid(random, 'SM')
      const {clock, phones} = box
      box.trace({at: clock.now(), call: null, kind: 'text-sent', from, phone: phones.get(from)?.name ?? from, to, body})
      if (agent.messageUrl === undefined) return
      const ids = {MessageSid: sid, SmsSid: sid, SmsMessageSid: sid, AccountSid: box.accountSid}
      const fields = {
        ...ids,
        From: from,
        To: to,
        Body: body,
        NumMedia: '0',
        NumSegments: '1',
        SmsStatus: 'received',
        ApiVersion: '2010-04-01',
      }
      const url = agent.messageUrl
      box.start(box.webhooks.notify({url, method: 'POST', fields, cookies: createCookies()}).then(() => {}))
    },
    check() {
      if (broken.length > 0) throw broken[0]
    },
    async close() {
      client.close()
      await api.close()
    },
  }
}
