import type {Instant, Work} from '../../time/clock.ts'
import type {AccountRows} from '../account/rows.ts'
import type {Phone} from '../people/phones.ts'
import type {Random} from '../random.ts'
import type {SimClock} from '../sim-clock.ts'
import type {Happening, Trace} from '../trace.ts'
import type {Faults} from '../wire/faults.ts'
import type {Webhooks} from '../wire/webhooks.ts'
import type {Call, Leg} from './leg.ts'
import type {Asked, Inline} from './onward.ts'

/** What everything inside the box works with. */
export interface Box {
  readonly clock: SimClock
  readonly work: Work
  readonly random: Random
  readonly webhooks: Webhooks
  readonly faults: Faults
  readonly choices: Choices
  /** What the account holds. */
  readonly rows: AccountRows
  /** Where recordings are, such as https://api.twilio.com. */
  readonly mediaUrl: string
  /** Whether a number is the account's, or verified: what phones may be shown as the caller. */
  mayShow(number: string): boolean
  /** Asks somebody outside for something that is not about a call. Status 0: nobody answered. */
  askOutside(asked: AskedOutside): Promise<{readonly status: number; readonly body: string}>
  /** A document that the carrier hosts itself, such as a Studio flow's; undefined: the address is somewhere else. */
  hosted(asked: Asked, call: Call): Promise<string> | undefined
  /** By number. */
  readonly phones: ReadonlyMap<string, Phone>
  /** Calls that are going on, by the sid of each of their legs. */
  readonly live: Map<string, {readonly call: Call; readonly leg: Leg}>
  readonly trace: Trace
  /** Starts something that goes on by itself. What it throws ends the rehearsal: it is a bug. */
  start(task: Promise<void>): void
  /** See run-documents.ts. Handed in, because documents run verbs, and verbs run documents. */
  readonly runDocuments: RunDocuments
  /** Takes note of a leg that is over, for the API to show. */
  remember(call: Call, leg: Leg): void
}

type RunDocuments = (
  box: Box,
  call: Call,
  leg: Leg,
  first: Asked | Inline,
  fallback: Address | undefined,
) => Promise<'ran-out' | 'hung-up' | 'broken'>

/** A request of the carrier's own to somebody outside. */
export interface AskedOutside extends Address {
  readonly contentType: string
  readonly body: string
}

/** Where something is asked for. */
export interface Address {
  readonly url: string
  readonly method: 'GET' | 'POST'
}

/** Where the application is, in short: what all of the account's numbers are configured with. All URLs are absolute. */
export interface AgentAddress {
  readonly voiceUrl: string
  /** Told once of each call, when it is over. */
  readonly statusCallbackUrl?: string
  /** Asked when a document cannot be had or run: another URL, or TwiML that the carrier keeps itself. */
  readonly fallback?: Fallback
  /** Where texts to the account's numbers go. */
  readonly messageUrl?: string
}

type Fallback = {readonly url: string} | {readonly twiml: string}

/** Where Twilio's documentation leaves it open, or an application may want to see the other case. */
export interface Choices {
  /** DialCallStatus when a leg was answered and hung up in the whisper. DialBridged is false in both. */
  readonly declinedDialStatus: 'no-answer' | 'completed'
  /** When several phones ring: the others stop at the first answer, or at the first that is put through. */
  readonly othersStopAt: 'answer' | 'bridge'
  /** Real milliseconds to wait for the application's words on a relay socket when nothing else tells that it has finished. */
  readonly relayPatienceMs: number | undefined
}

export function tell(box: Box, call: Call, happening: Happening, at: Instant = box.clock.now()): void {
  box.trace({at, call: call.sid, ...happening})
}

/** A resource id: two letters and 32 hexadecimal digits. */
export function freshSid(random: Random, prefix: string): string {
  return `${prefix}${random.hex(32)}`
}
