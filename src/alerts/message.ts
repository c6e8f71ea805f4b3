import type {Channel, CrewMember, Language} from '../config/routing.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import type {Instant} from '../time/clock.ts'

/** One alert on its way to one person, or to the webhook. */
export interface Message {
  /** The same however often it is tried. */
  readonly id: string
  /** Undefined: a channel that leads to one place for everybody. */
  readonly to: CrewMember | undefined
  readonly alert: Alert
  readonly occasion: Occasion
  /** What it is written in, but for what the caller said. */
  readonly language: Language
  /** When it was due. */
  readonly at: Instant
  /** An answer of "1" stops the escalation. */
  readonly answerable: boolean
  /** Where a person takes charge of the alert, where the server can be reached from outside. */
  readonly link: string | undefined
  /** It may have been sent already, by a process that died before it could write so down. */
  readonly perhapsSent: boolean
}

/** Why this message, now. */
export type Occasion =
  | {readonly kind: 'first'}
  /** More is known than this person was told. */
  | {readonly kind: 'update'}
  | {readonly kind: 'escalation'; readonly step: number; readonly minutes: number}
  /** Several alerts in one message, most pressing first; the message's own is the first of them. */
  | {readonly kind: 'list'; readonly alerts: readonly Alert[]}

/** What came of one try. `receipt`: the channel's own id for it, or empty. */
export type Outcome = Sent | ({readonly kind: 'failed'} & Failure)

export interface Sent {
  readonly kind: 'sent'
  readonly receipt: string
  /** It had gone out before, when less was known. */
  readonly earlier?: boolean
}

export interface Failure {
  /** In words; holds nothing of the message. */
  readonly reason: string
  /** Whether trying again can help. */
  readonly again: 'later' | 'never'
  /** The other side asked not to be tried again before that. */
  readonly notBefore?: Instant
}

/** Carries one message. Gives up by itself after some seconds; never rejects. */
export type Send = (message: Message) => Promise<Outcome>

export type Channels = Readonly<Record<Channel, Send>>
