import type {PhoneNumber} from '../config/phone-number.ts'
import type {Routing} from '../config/routing.ts'
import type {
  CallerSaid,
  CallerSilent,
  DetailCaptured,
  FieldCaptured,
  HazardHeard,
  IntakeClosed,
  IntakeOpened,
  NextAsk,
  NextHangUp,
  NextRecord,
  NumberConfirmed,
  NumberDenied,
  NumberReadBack,
  QuestionAsked,
  UrgencyClassified,
  WantHeard,
} from '../contracts/generated/call-event.ts'

/** The facts that a conversation leaves behind. */
export type IntakeFact =
  | IntakeOpened
  | CallerSaid
  | CallerSilent
  | FieldCaptured
  | DetailCaptured
  | NumberReadBack
  | NumberConfirmed
  | NumberDenied
  | UrgencyClassified
  | HazardHeard
  | WantHeard
  | QuestionAsked
  | IntakeClosed

/** What the conversation may know besides its own facts; the same for the whole call. */
export interface IntakeContext {
  readonly routing: Routing
  /** Undefined when the caller ID was withheld. */
  readonly callerNumber: PhoneNumber | undefined
  /** Earlier calls from this caller in the journal. */
  readonly callsBefore: number
  /** Those of them that came within the hour before this one. */
  readonly callsWithinHour?: number | undefined
  /** The customers file has the caller's number. */
  readonly customer?: {readonly name: string | undefined} | undefined
}

/** One turn of the caller as the recogniser or the keypad gave it. Empty text and no digits: silence. */
export interface Heard {
  readonly text: string
  readonly digits: string | undefined
  /** 0 to 1, when the recogniser says. */
  readonly confidence: number | undefined
}

/** What one turn of the conversation comes to: facts to record, in order, and what is said and done next. */
export interface Exchange {
  readonly facts: readonly IntakeFact[]
  readonly next: NextAsk | NextRecord | NextHangUp
}
