import type {CallerGone, LegKeyed, LegOutcome, LegPickedUp, LegStatus, Rung, VoicemailLeft} from '../call/input.ts'
import {type PhoneNumber, parsePhoneNumber} from '../config/phone-number.ts'
import type {Heard} from '../intake/intake.ts'
import {callerNumberOf} from './caller-id.ts'

/** The form fields of one webhook, decoded. Fields may be added by Twilio at any time. */
export interface Fields {
  get(name: string): string | undefined
}

/** Who called whom, as every webhook about the caller's leg says. */
export interface Parties {
  readonly callId: string
  readonly callerNumber: PhoneNumber | undefined
  readonly dialedNumber: PhoneNumber
  readonly forwardedFrom: PhoneNumber | undefined
  /** What the carriers vouch for about the caller ID; undefined: nothing, or something unheard of. */
  readonly stirVerdict?: StirVerdict | undefined
}

/** Undefined when the fields are not those of a call to a phone number. */
export function partiesOf(fields: Fields): Parties | undefined {
  const callId = fields.get('CallSid')
  const dialedNumber = parsePhoneNumber(fields.get('To') ?? '')
  if (callId === undefined || !isCallSid(callId) || dialedNumber === undefined) return undefined
  const forwardedFrom = parsePhoneNumber(fields.get('ForwardedFrom') ?? '')
  const stirVerdict = stirVerdicts.find(verdict => verdict === fields.get('StirVerstat'))
  const callerNumber = callerNumberOf(fields.get('From'))
  return {callId: onItsOwn(callId), callerNumber, dialedNumber, forwardedFrom, stirVerdict}
}

/** https://www.twilio.com/docs/voice/trusted-calling-with-shakenstir: A knows the caller, B its customer, C only the gateway. */
const stirVerdicts = [
  'TN-Validation-Passed-A',
  'TN-Validation-Passed-B',
  'TN-Validation-Passed-C',
  'TN-Validation-Passed-A-Diverted',
  'TN-Validation-Passed-B-Diverted',
  'TN-Validation-Passed-C-Diverted',
  'TN-Validation-Failed',
  'TN-Validation-Failed-A',
  'TN-Validation-Failed-B',
  'TN-Validation-Failed-C',
  'TN-Validation-Failed-A-Diverted',
  'TN-Validation-Failed-B-Diverted',
  'TN-Validation-Failed-C-Diverted',
  'No-TN-Validation',
] as const

type StirVerdict = (typeof stirVerdicts)[number]

/** V8 keeps the whole body of a request alive for a slice of it; the id of a call is kept for as long as the call. */
function onItsOwn(ascii: string): string {
  return Buffer.from(ascii, 'latin1').toString('latin1')
}

/** CA and 32 hexadecimal digits. */
export function isCallSid(text: string): boolean {
  return /^CA[0-9a-f]{32}$/i.test(text)
}

export function isOver(fields: Fields): boolean {
  return terminal.has(fields.get('CallStatus') ?? '')
}

const terminal = new Set(['completed', 'busy', 'failed', 'no-answer', 'canceled'])

/** What a Gather heard: words with a confidence, or keys, or nothing. */
export function heardIn(fields: Fields): Heard {
  const confidence = Number.parseFloat(fields.get('Confidence') ?? '')
  const digits = fields.get('Digits')
  return {
    text: (fields.get('SpeechResult') ?? '').trim(),
    digits: digits === undefined || digits === '' ? undefined : digits,
    confidence: Number.isFinite(confidence) ? confidence : undefined,
  }
}

/** The end of a Dial. `attempt` is the one our own action URL named. */
export function rungIn(fields: Fields, attempt: number): Rung {
  const bridged = fields.get('DialBridged')
  return {
    kind: 'rung',
    id: `rung:${attempt}`,
    attempt,
    outcome: legOutcomeOf(fields.get('DialCallStatus')),
    bridged: bridged === undefined ? undefined : bridged === 'true',
    talkSeconds: wholeSeconds(fields.get('DialCallDuration')),
    callerGone: isOver(fields),
  }
}

export function legPickedUpIn(leg: string): LegPickedUp {
  return {kind: 'leg-picked-up', id: `picked-up:${leg}`, leg}
}

export function legKeyedIn(fields: Fields, leg: string): LegKeyed {
  return {kind: 'leg-keyed', id: `keyed:${leg}`, leg, key: fields.get('Digits')?.at(0)}
}

export function legStatusIn(fields: Fields, leg: string): LegStatus | undefined {
  if (!isOver(fields)) return undefined
  return {kind: 'leg-status', id: `leg:${leg}`, leg, outcome: legOutcomeOf(fields.get('CallStatus'))}
}

export function voicemailIn(fields: Fields): VoicemailLeft | undefined {
  const url = fields.get('RecordingUrl')
  const seconds = wholeSeconds(fields.get('RecordingDuration'))
  return url === undefined ? undefined : {kind: 'voicemail-left', id: 'voicemail', url, seconds}
}

export const callerGone: CallerGone = {kind: 'caller-gone', id: 'caller-gone'}

function legOutcomeOf(status: string | undefined): LegOutcome {
  switch (status) {
    case 'completed':
    case 'answered':
      return 'completed'
    case 'busy':
    case 'failed':
    case 'canceled':
      return status
    default:
      return 'no-answer'
  }
}

function wholeSeconds(text: string | undefined): number {
  const seconds = Number.parseInt(text ?? '', 10)
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0
}
