import type {Address} from '../calls/box.ts'
import type {StatusCallback} from '../calls/dial-plan.ts'
import type {Asked as AskedDocument, Inline} from '../calls/onward.ts'
import {placeOutboundCall} from '../calls/outbound-call.ts'
import {refused} from './api-error.ts'
import {callRow} from './call-row.ts'
import {methodIn, urlIn} from './form.ts'
import type {Account, Asked} from './operation.ts'
import type {CallRow} from './rows.ts'

/** Numbers of Twilio's documentation that can never be called. */
const neverCalled: Readonly<Record<string, readonly [number, string]>> = {
  '+15005550001': [21217, "Phone number '+15005550001' does not appear to be valid"],
  '+15005550002': [21214, "'To' phone number +15005550002 cannot be reached"],
  '+15005550003': [21215, 'Account not authorized to call +15005550003: enable the region under geo permissions'],
  '+15005550004': [21216, 'Account not allowed to call +15005550004'],
}
const [usualTimeout, longestTimeout, secondsTwilioAdds] = [60, 600, 5]
const [usualLimit, longestTwiml] = [14_400, 4000]

/** POST Calls.json: the phone rings from now on. Throws `ApiError`. */
export function placeCall({form, owner}: Asked, account: Account): CallRow {
  const {box} = account
  const [to, from] = [form.get('To') ?? '', form.get('From') ?? '']
  if (to === '') throw refused(21201, "No 'To' number is specified")
  if (from === '') throw refused(21213, "No 'From' number is specified")
  if (!/^\+[1-9]\d{6,14}$/.test(to)) throw refused(21211, `The 'To' number ${to} is not a valid phone number.`)
  const never = neverCalled[to]
  if (never !== undefined) throw refused(...never)
  if (from !== '+15005550006' && !box.mayShow(from)) {
    throw refused(
      21210,
      `'From' phone number not verified: ${from} is neither a number nor a verified caller ID of this account.`,
    )
  }
  const {leg, talk} = placeOutboundCall(box, {
    account: {sid: owner.sid, authToken: owner.auth_token},
    sid: account.freshSid('CA'),
    from,
    to,
    document: documentIn(form),
    fallback: addressIn(form, 'FallbackUrl', 'FallbackMethod'),
    callback: callbackIn(form),
    timeoutMs: (Math.min(longestTimeout, whole(form, 'Timeout') ?? usualTimeout) + secondsTwilioAdds) * 1000,
    timeLimitMs: (whole(form, 'TimeLimit') ?? usualLimit) * 1000,
  })
  box.start(talk)
  const call = box.live.get(leg.sid)
  if (call === undefined) throw new Error('a call that is over before it began')
  return callRow(call.call, leg)
}

function documentIn(form: URLSearchParams): AskedDocument | Inline {
  const address = addressIn(form, 'Url', 'Method')
  if (address !== undefined) return {go: 'document', ...address, fields: {}}
  const twiml = form.get('Twiml')
  if (twiml === null || twiml === '') throw refused(21205, 'Url parameter is required')
  if (twiml.length > longestTwiml) throw refused(21205, `Twiml is longer than ${longestTwiml} characters`)
  return {twiml}
}

function callbackIn(form: URLSearchParams): StatusCallback | undefined {
  const address = addressIn(form, 'StatusCallback', 'StatusCallbackMethod')
  const events = form.getAll('StatusCallbackEvent').flatMap(each => each.split(/\s+/))
  return address === undefined ? undefined : {...address, events: events.length === 0 ? ['completed'] : events}
}

function addressIn(form: URLSearchParams, url: string, method: string): Address | undefined {
  const asked = urlIn(form, url)
  return asked === undefined || asked === '' ? undefined : {url: asked, method: methodIn(form, method) ?? 'POST'}
}

function whole(form: URLSearchParams, name: string): number | undefined {
  const value = form.get(name)
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined
}
