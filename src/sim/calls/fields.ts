import type {Instant} from '../../time/clock.ts'
import {rfc2822} from '../wire/dates.ts'
import {type Leg, talkSeconds} from './leg.ts'

type Fields = Record<string, string>

const apiVersion = '2010-04-01'

/** What every request about a leg says of it. Places are sent empty, as Twilio does when it cannot tell. */
export function legFields(accountSid: string, leg: Leg): Fields {
  const fields: Fields = {
    CallSid: leg.sid,
    AccountSid: accountSid,
    From: leg.from,
    To: leg.to,
    Caller: leg.from,
    Called: leg.to,
    CallStatus: leg.status,
    ApiVersion: apiVersion,
    Direction: leg.direction,
  }
  if (leg.parentSid !== undefined) {
    fields.ParentCallSid = leg.parentSid
    return fields
  }
  if (leg.forwardedFrom !== undefined) fields.ForwardedFrom = leg.forwardedFrom
  fields.StirVerstat = 'TN-Validation-Passed-A'
  for (const side of ['From', 'Caller', 'To', 'Called']) {
    const number = side === 'From' || side === 'Caller' ? leg.from : leg.to
    fields[`${side}City`] = ''
    fields[`${side}State`] = ''
    fields[`${side}Zip`] = ''
    fields[`${side}Country`] = number.startsWith('+1') ? 'US' : ''
  }
  return fields
}

/** What a status callback adds. `SequenceNumber` counts a leg's callbacks from 0. */
export function callbackFields(accountSid: string, leg: Leg, now: Instant): Fields {
  const fields = legFields(accountSid, leg)
  fields.Timestamp = rfc2822(now)
  fields.CallbackSource = 'call-progress-events'
  fields.SequenceNumber = String(leg.callbacks++)
  if (leg.endedAt !== undefined) {
    const seconds = talkSeconds(leg, now)
    fields.CallDuration = String(seconds)
    fields.Duration = String(Math.ceil(seconds / 60))
  }
  return fields
}
