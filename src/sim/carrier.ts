import type {Work} from '../time/clock.ts'
import {type Box, type Choices, type Fallback, freshSid} from './calls/box.ts'
import {runInboundCall} from './calls/inbound-call.ts'
import type {Leg} from './calls/leg.ts'
import {runDocuments} from './calls/run-documents.ts'
import {type Caller, type CallerScript, createCaller} from './people/caller.ts'
import type {Phone, PhoneBehaviour} from './people/phones.ts'
import type {Random} from './random.ts'
import type {Trace} from './trace.ts'
import type {VirtualClock} from './virtual-clock.ts'
import type {Faults} from './wire/faults.ts'
import {createWebClient} from './wire/web-client.ts'
import {createWebhooks} from './wire/webhooks.ts'

export interface CarrierSettings {
  readonly clock: VirtualClock
  readonly work: Work
  readonly random: Random
  readonly accountSid: string
  readonly authToken: string
  /** What every number's voice URL is. */
  readonly voiceUrl: string
  readonly statusCallbackUrl?: string
  readonly fallback?: Fallback
  /** The account's own numbers, E.164. */
  readonly numbers: readonly string[]
  readonly phones: readonly {readonly name: string; readonly number: string; readonly behaviour: PhoneBehaviour}[]
  readonly trace: Trace
  readonly faults?: Faults
  readonly choices?: Partial<Choices>
  /** Real milliseconds after which a request counts as never answered. */
  readonly patienceMs?: number
}

/** Somebody who calls. */
export interface CallToPlace {
  readonly name: string
  /** E.164; undefined: withheld. */
  readonly from: string | undefined
  readonly to: string
  readonly script: CallerScript
  /** The caller dials `from`, whose carrier rings it that long and forwards the call to `to`. */
  readonly forwarded?: {readonly from: string; readonly afterSeconds: number}
}

/** Twilio in a box. Everything happens when its clock runs. */
export interface Carrier {
  /** The caller dials now. Returns the CallSid; the call goes on by itself. */
  placeCall(call: CallToPlace): string
  /** Rejects with whatever went wrong inside the box itself. */
  check(): void
  close(): Promise<void>
}

export const defaultChoices: Choices = {
  declinedDialStatus: 'no-answer',
  othersStopAt: 'answer',
  relayPatienceMs: undefined,
}

const patienceMs = 5000
/** As Twilio shows a withheld caller ID. */
const anonymous = '+266696687'
/** Ended legs that the API still shows. */
const remembered = 500

export async function startCarrier(settings: CarrierSettings): Promise<Carrier> {
  const {work, random, faults = {}} = settings
  const client = createWebClient(settings.patienceMs ?? patienceMs)
  const broken: unknown[] = []
  const ended: Leg[] = []
  const box: Box = {
    ...settings,
    faults,
    choices: {...defaultChoices, ...settings.choices},
    webhooks: createWebhooks({authToken: settings.authToken, client, work, random: random.fork('webhooks'), faults}),
    numbers: new Set(settings.numbers),
    phones: new Map(settings.phones.map(phone => [phone.number, toPhone(phone)])),
    statusCallbackUrl: settings.statusCallbackUrl,
    fallback: settings.fallback,
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

  return {
    placeCall({name, from, to, script, forwarded}) {
      const sid = freshSid(random, 'CA')
      const person: Caller = createCaller(script, random.fork(sid))
      box.start(runInboundCall(box, {sid, name, from: from ?? anonymous, to, person, forwarded}))
      return sid
    },
    check() {
      if (broken.length > 0) throw broken[0]
    },
    async close() {
      client.close()
    },
  }
}

function toPhone(phone: CarrierSettings['phones'][number]): Phone {
  return {...phone, inUse: false}
}
