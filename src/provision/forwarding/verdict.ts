import {showPhoneNumber} from '../../config/phone-number.ts'
import type {TrackedNumber} from '../../config/routing.ts'
import type {CallReceived} from '../../contracts/generated/call-event.ts'

/** What a test call showed. */
export interface ForwardingVerdict {
  readonly arrived: boolean
  /** E.164; null: withheld, or replaced by the main line's on the way. */
  readonly callerNumber: string | null
  readonly dialedNumber: string | null
  /** As the carrier says; null: it does not. */
  readonly forwardedFrom: string | null
  /** What the carriers vouch for about the caller ID, in Twilio's words; null: nothing. */
  readonly stirVerdict: string | null
  /** From the first word of this to the ring. */
  readonly seconds: number | null
  /** In plain words, one thing each. */
  readonly says: readonly string[]
}

export function nothingArrived(number: TrackedNumber, seconds: number): ForwardingVerdict {
  return {
    arrived: false,
    callerNumber: null,
    dialedNumber: null,
    forwardedFrom: null,
    stirVerdict: null,
    seconds: null,
    says: [
      `Nothing arrived on ${showPhoneNumber(number.number)} within ${seconds} s.`,
      'Did the line ring at all? If a voicemail answered, the forwarding is not set, or the voicemail is quicker.',
      'If it rang on and on: the carrier did not take the code. Check it, or try the next one that oncrew forwarding shows.',
      'Is oncrew serve running on this journal, and the number pointed at it? oncrew plan says so.',
    ],
  }
}

export function arrival(received: CallReceived, number: TrackedNumber, seconds: number): ForwardingVerdict {
  const {callerNumber, dialedNumber, forwardedFrom = null, stirVerdict = null} = received
  const says = [`It arrived on ${dialedNumber}, ${seconds} s after this began.`]
  if (callerNumber === null) {
    says.push(
      'From: not shown, or the main line’s own number: the carrier drops the caller ID, so callers are asked for theirs.',
    )
  } else says.push(`From: ${callerNumber}. If that is the phone you called with, the caller ID comes through.`)
  if (forwardedFrom === null) {
    says.push('ForwardedFrom: not sent. Nothing is lost: the number that was called tells that it is the main line.')
  } else if (number.forwardedFrom !== undefined && forwardedFrom !== number.forwardedFrom) {
    says.push(`ForwardedFrom: ${forwardedFrom}, and the file says ${number.forwardedFrom}: is that the right line?`)
  } else says.push(`ForwardedFrom: ${forwardedFrom}.`)
  says.push(stirWords(stirVerdict))
  if (number.forwardedFrom === undefined) {
    says.push(`The file has no forwarded_from for ${number.source}: add it, or the crew is rung a second time.`)
  }
  return {arrived: true, callerNumber, dialedNumber, forwardedFrom, stirVerdict, seconds, says}
}

/** Twilio passes on no SIP header of a call from the telephone network: this is all there is of the way it came. */
function stirWords(verdict: string | null): string {
  if (verdict === null) return 'StirVerstat: not sent. The carriers vouch for nothing about the caller ID.'
  if (verdict.endsWith('-Diverted'))
    return `StirVerstat: ${verdict}. The carrier says itself that it forwarded the call.`
  if (verdict.startsWith('TN-Validation-Passed')) return `StirVerstat: ${verdict}. The caller ID is vouched for.`
  return `StirVerstat: ${verdict}. The caller ID is not vouched for: it may be made up.`
}
