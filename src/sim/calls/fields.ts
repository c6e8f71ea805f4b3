import type {Instant} from '../../time/clock.ts'
import {rfc2822} from '../wire/dates.ts'
import {type Leg, talkSeconds} from './leg.ts'

type Fields = Record<string, string>

const apiVersion = '2010-04-01'

/** What every request about a leg says of it. Places are sent empty, as Twilio does when it cannot tell. */
export function legFields(accountSid: string, leg: Leg): Fields {
  return leg.parentSid === undefined ? callersFields(accountSid, leg) : calleesFields(accountSid, leg, leg.parentSid)
}

function partiesFields(AccountSid: string, {sid, from, to, status, direction}: Leg): Fields {
  return {
    CallSid: sid,
    AccountSid,
    From: from,
    To: to,
    Caller: from,
    Called: to,
    CallStatus: status,
    ApiVersion: apiVersion,
    Direction: direction,
  }
}

function calleesFields(accountSid: string, leg: Leg, ParentCallSid: string): Fields {
  return {...partiesFields(accountSid, leg), ParentCallSid}
}

function callersFields(accountSid: string, leg: Leg): Fields {
  const {from, to, forwardedFrom} = leg
  const callerCountry = countryOf(from)
  const calledCountry = countryOf(to)
  const fields: Fields = {
    ...partiesFields(accountSid, leg),
    StirVerstat: 'TN-Validation-Passed-A',
    FromCity: '',
    FromState: '',
    FromZip: '',
    FromCountry: callerCountry,
    CallerCity: '',
    CallerState: '',
    CallerZip: '',
    CallerCountry: callerCountry,
    ToCity: '',
    ToState: '',
    ToZip: '',
    ToCountry: calledCountry,
    CalledCity: '',
    CalledState: '',
    CalledZip: '',
    CalledCountry: calledCountry,
  }
  if (forwardedFrom !== undefined) fields.ForwardedFrom = forwardedFrom
  return fields
}

function countryOf(number: string): string {
  return number.startsWith('+1') ? 'US' : ''
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
