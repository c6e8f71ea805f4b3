import type {PhoneNumber} from '../config/phone-number.ts'
import type {CrewId} from '../config/routing.ts'
import type {TurnUnderstood} from '../contracts/generated/call-event.ts'
import type {Heard} from '../intake/intake.ts'
import type {Understanding} from '../intake/understanding.ts'

/**
 * Something that happened to a call, in no carrier's words. `id` names the occasion: the same id again
 * (a webhook sent twice) gets the same answer and records nothing.
 */
export type Input =
  | Arrived
  | LegPickedUp
  | LegKeyed
  | LegStatus
  | Rung
  | CallerHeard
  | VoicemailLeft
  | CallerGone
  | Missed
  | CarrierTold

export interface Arrived {
  readonly kind: 'arrived'
  readonly id: 'arrived'
  /** Undefined when withheld, or when it is one of the business's own numbers. */
  readonly callerNumber: PhoneNumber | undefined
  readonly dialedNumber: PhoneNumber
  /** Where a carrier says so. */
  readonly forwardedFrom?: PhoneNumber | undefined
  /** What the carriers vouch for about the caller ID. */
  readonly stirVerdict?: string | undefined
  readonly surroundings: Surroundings
}

/** What else is true at the moment a call arrives. */
export interface Surroundings {
  /** Earlier calls of this caller in the journal. */
  readonly callsBefore: number
  /** Those of them that came within the hour before this one. */
  readonly callsWithinHour?: number | undefined
  /** Who the customers file has for the caller ID. */
  readonly customer?: {readonly name: string | undefined} | undefined
  /** Crew members who are being rung, or are talking, on another call. */
  readonly crewEngaged: readonly CrewId[]
  /** How many calls were rung before: a rotating ring starts with the next in turn. */
  readonly ringsBefore: number
  /**
   * 'new' as a rule. 'loop': a crew phone that this system is ringing forwarded its own ring back.
   * 'unknown': the carrier is in the middle of a call that the journal does not hold.
   */
  readonly arrival: 'new' | 'loop' | 'unknown'
}

/** Something answered a crew phone. */
export interface LegPickedUp {
  readonly kind: 'leg-picked-up'
  readonly id: `picked-up:${string}`
  readonly leg: string
}

/** The whisper is over. `key`: what was pressed, undefined when nothing was. */
export interface LegKeyed {
  readonly kind: 'leg-keyed'
  readonly id: `keyed:${string}`
  readonly leg: string
  readonly key: string | undefined
}

export type LegOutcome = 'completed' | 'no-answer' | 'busy' | 'failed' | 'canceled'

/** A notice about one leg. */
export interface LegStatus {
  readonly kind: 'leg-status'
  readonly id: `leg:${string}`
  readonly leg: string
  readonly outcome: LegOutcome
}

/** One attempt to ring the crew is over. */
export interface Rung {
  readonly kind: 'rung'
  readonly id: `rung:${number}`
  readonly attempt: number
  readonly outcome: LegOutcome
  /** Whether caller and crew were connected; undefined when the carrier does not say. */
  readonly bridged: boolean | undefined
  readonly talkSeconds: number
  /** The caller hung up meanwhile: no answer will be heard. */
  readonly callerGone: boolean
}

/** The caller's turn, and what was understood of it. */
export interface CallerHeard {
  readonly kind: 'caller-heard'
  readonly id: `turn:${number}`
  readonly turn: number
  readonly heard: Heard
  readonly understanding: Understanding
  /** Crew members who are busy with another call at this moment. Undefined: nobody is. */
  readonly crewEngaged?: readonly CrewId[] | undefined
  /** How it was understood, where a model was to be asked. */
  readonly note?: TurnUnderstood | undefined
  /** Sentences that a model proposed, past the gate. */
  readonly words?: readonly string[] | undefined
}

export interface VoicemailLeft {
  readonly kind: 'voicemail-left'
  readonly id: 'voicemail'
  readonly url: string
  readonly seconds: number
}

/** The caller's leg is over, whoever ended it. */
export interface CallerGone {
  readonly kind: 'caller-gone'
  readonly id: 'caller-gone'
}

/** A call that the carrier took by itself while the agent could not be reached. Told afterwards, and recorded as of then. */
export interface Missed {
  readonly kind: 'missed'
  readonly id: 'missed'
  readonly callerNumber: PhoneNumber | undefined
  readonly dialedNumber: PhoneNumber
  readonly callsBefore: number
}

/** What the carrier says became of a call whose end the agent did not see. */
export interface CarrierTold {
  readonly kind: 'carrier-told'
  /** Names the recording too: it may become known later than the end. */
  readonly id: `carrier-told:${string}`
  /** From the ring to the end. */
  readonly seconds: number
  /** Somebody of the crew who talked to the caller; `member` null: nobody knows who. */
  readonly talked: {readonly member: CrewId | null; readonly seconds: number} | undefined
  readonly voicemail: {readonly url: string; readonly seconds: number} | undefined
}
