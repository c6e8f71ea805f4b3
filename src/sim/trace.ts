import type {Instant} from '../time/clock.ts'

/** One thing that the box, or somebody on the phone, saw happen. In order of occurrence. */
export type TraceEntry = CallEntry | InboxEntry

/** Belongs to a call. `call` is the CallSid of the caller's leg. */
export type CallEntry = {readonly at: Instant; readonly call: string} & Happening

export type Happening =
  | {readonly kind: 'dials'; readonly caller: string; readonly from: string; readonly to: string}
  /** The carrier of the main line rang it, and now forwards the call. */
  | {readonly kind: 'forwarded'; readonly from: string; readonly to: string; readonly rangSeconds: number}
  /** The caller's call is picked up: from here on it costs. */
  | {readonly kind: 'answered'}
  /** The agent asks for phones to be rung. */
  | {
      readonly kind: 'rings'
      readonly phones: readonly string[]
      readonly seconds: number
      readonly order: 'together' | 'in turn'
    }
  | ({readonly kind: 'leg-rings'} & OnLeg)
  | ({readonly kind: 'leg-answers'; readonly by: 'person' | 'voicemail'} & OnLeg)
  | ({readonly kind: 'leg-ends'; readonly outcome: LegOutcome} & OnLeg)
  | ({readonly kind: 'bridged'; readonly by: 'person' | 'voicemail'} & OnLeg)
  /** `who` is `caller`, or the phone's name. `text` is what was heard in `seconds`; `prompt` is all that was going to be said. */
  | {
      readonly kind: 'hears'
      readonly who: string
      readonly text: string
      readonly prompt: string
      readonly seconds: number
      readonly cutShort: boolean
    }
  /** `at` is when the words begin. `heard`: whether anything on the line listened. */
  | {
      readonly kind: 'says'
      readonly who: string
      readonly text: string
      readonly seconds: number
      readonly heard: boolean
    }
  | {readonly kind: 'presses'; readonly who: string; readonly digits: string}
  | {readonly kind: 'silent'; readonly who: string; readonly seconds: number}
  | {readonly kind: 'hangs-up'; readonly who: string}
  | {readonly kind: 'beep'; readonly who: string}
  | {readonly kind: 'recorded'; readonly seconds: number; readonly text: string; readonly url: string}
  /** The box asked for the fallback, because the document could not be had or run. */
  | {readonly kind: 'fallback'; readonly code: number}
  /** What Twilio's debugger would show. A warning changes nothing. */
  | ({readonly kind: 'error'} & Debugged)
  | ({readonly kind: 'warning'} & Debugged)
  | {
      readonly kind: 'call-ended'
      readonly by: 'caller' | 'agent' | 'carrier'
      readonly status: string
      readonly seconds: number
    }

interface Debugged {
  /** Twilio's code; 0 for what only a simulator can see. */
  readonly code: number
  readonly message: string
  /** The document, or the request, that it is about. */
  readonly url: string
  readonly line: number | undefined
}

interface OnLeg {
  readonly leg: string
  /** The phone's name (the crew member's id), or its number when it has none. */
  readonly phone: string
}

/** How a leg ended, as its last status callback tells it. */
export type LegOutcome = 'completed' | 'no-answer' | 'busy' | 'failed' | 'canceled'

/** Reached one of the box's inboxes. */
export type InboxEntry = {readonly at: Instant; readonly call: null} & (
  | {
      readonly kind: 'text-received'
      readonly sid: string
      readonly from: string
      readonly to: string
      /** The phone's name; undefined when the number belongs to nobody of the crew. */
      readonly phone: string | undefined
      readonly body: string
    }
  | {readonly kind: 'text-refused'; readonly to: string; readonly code: number}
  /** Somebody of the crew texts back. */
  | {
      readonly kind: 'text-sent'
      readonly from: string
      readonly phone: string
      readonly to: string
      readonly body: string
    }
  | ({readonly kind: 'mail-received'} & Mail)
  | ({readonly kind: 'webhook-received'} & Delivery)
)

interface Mail {
  readonly from: string
  readonly to: readonly string[]
  readonly subject: string
  readonly body: string
}

interface Delivery {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type Trace = (entry: TraceEntry) => void
