import {localDateTime} from '../config/local-time.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import type {Instant} from '../time/clock.ts'

/** What an alert is made from: a call as far as it is known. Undefined: it was not given. */
export interface CallForAlert {
  readonly call: string
  readonly business: {readonly name: string; readonly timeZone: string}
  readonly receivedAt: Instant
  readonly source: {readonly number: string; readonly id: string; readonly label: string}
  /** The caller ID, E.164. Undefined when it was withheld. */
  readonly callerNumber: string | undefined
  readonly name: string | undefined
  readonly callback:
    | {
        readonly number: string
        /** Digits to dial once the number answers. */
        readonly extension?: string | undefined
        readonly readBack: Alert['callbackNumber']['readBack']
        readonly basis: 'said' | 'caller-id'
      }
    | undefined
  readonly address: string | undefined
  readonly reason: string | undefined
  readonly urgency: {readonly tier: Alert['urgency']['tier']; readonly why: string; readonly words: readonly string[]}
  readonly summary: string | undefined
  readonly caller: Alert['caller']
  /** Who the customers file has for the caller's number. */
  readonly customer?: {readonly name: string | undefined} | undefined
  /** What the caller asked for that only the owner can give. */
  readonly wants: readonly string[]
  readonly disposition: Alert['disposition']
  /** Where the recording is. */
  readonly voicemail: string | undefined
}

/** What an alert says of a fact that the caller did not give. */
export const notGiven = 'not given'

/** The nine facts of a call, always all nine, whatever is known of it. */
export function composeAlert(id: string, revision: number, call: CallForAlert): Alert {
  return {
    v: 1,
    id,
    revision,
    call: call.call,
    business: call.business.name,
    name: given(call.name),
    callbackNumber: callbackNumber(call),
    address: given(call.address),
    reason: given(call.reason),
    urgency: {tier: call.urgency.tier, why: call.urgency.why, words: [...call.urgency.words]},
    received: {
      at: new Date(call.receivedAt).toISOString(),
      local: localDateTime(call.receivedAt, call.business.timeZone),
      timeZone: call.business.timeZone,
    },
    summary: given(call.summary),
    caller: call.caller,
    ...(call.customer !== undefined && {customer: {name: call.customer.name ?? null}}),
    source: {number: call.source.number, id: call.source.id, label: call.source.label},
    disposition: call.disposition,
    asked: [...call.wants],
    voicemail: call.voicemail ?? null,
  }
}

/** The caller ID stands in for a number that was never said: a number to try is better than none. */
function callbackNumber({callback, callerNumber}: CallForAlert): Alert['callbackNumber'] {
  const callerId = callerNumber ?? notGiven
  if (callback !== undefined) {
    const {number, extension, readBack, basis} = callback
    return {number, ...(extension !== undefined && {extension}), readBack, basis, callerId}
  }
  return {
    number: callerId,
    readBack: 'not read back',
    basis: callerNumber === undefined ? 'not given' : 'caller-id',
    callerId,
  }
}

function given(value: string | undefined): string {
  return value === undefined || value.trim() === '' ? notGiven : value
}
