import type {Channel, CrewMember} from '../config/routing.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import type {Instant} from '../time/clock.ts'

/** One alert on its way to one person, or to the webhook. */
export interface Message {
  /** The same however often it is tried. */
  readonly id: string
  /** Undefined: the webhook. */
  readonly to: CrewMember | undefined
  readonly alert: Alert
  readonly occasion: Occasion
  /** When it was due. */
  readonly at: Instant
  /** An answer of "OK" stops the escalation. */
  readonly answerable: boolean
}

/** Why this message, now. */
export type Occasion =
  | {readonly kind: 'first'}
  /** More is known than this person was told. */
  | {readonly kind: 'update'}
  | {readonly kind: 'escalation'; readonly step: number; readonly minutes: number}

/** What came of one try. `receipt`: the channel's own id for it, or empty. */
export type Outcome = {readonly kind: 'sent'; readonly receipt: string} | ({readonly kind: 'failed'} & Failure)

export interface Failure {
  /** In words; holds nothing of the message. */
  readonly reason: string
  /** Whether trying again can help. */
  readonly again: 'later' | 'never'
}

/** Carries one message. Gives up by itself after some seconds; never rejects. */
export type Send = (message: Message) => Promise<Outcome>

export type Channels = Readonly<Record<Channel, Send>>
