import type {Failure} from '../message.ts'

/** What the codes that sending a text can bring mean (https://www.twilio.com/docs/api/errors). */
const refusals: Readonly<Record<number, Failure>> = {
  20003: {reason: 'Twilio does not accept the account SID or token', again: 'later'},
  20404: {reason: 'Twilio does not know this account', again: 'later'},
  20429: {reason: 'Twilio asks for fewer requests at once', again: 'later'},
  21211: {reason: 'the phone number does not exist', again: 'never'},
  21212: {reason: 'alerts.text_from is not a number Twilio can send from', again: 'never'},
  21408: {reason: 'the account may not text to this country (Messaging > Settings > Geo permissions)', again: 'never'},
  21606: {reason: 'alerts.text_from cannot send texts, or is not in this account', again: 'never'},
  21608: {reason: 'the account is on trial or unverified, and may only text to verified numbers', again: 'never'},
  21610: {reason: 'this phone has opted out: it must text START to alerts.text_from', again: 'never'},
  21611: {reason: 'the queue of alerts.text_from is full', again: 'later'},
  21612: {reason: 'no carrier takes texts from alerts.text_from to this phone', again: 'never'},
  21614: {reason: 'the phone is no mobile and takes no texts', again: 'never'},
  21617: {reason: 'the message is too long', again: 'never'},
  30001: {reason: 'the queue of alerts.text_from is full', again: 'later'},
  30002: {reason: 'the Twilio account is suspended', again: 'later'},
  30003: {reason: 'the phone is switched off or out of reach', again: 'later'},
  30005: {reason: 'the carrier does not know this phone', again: 'never'},
  30006: {reason: 'the phone is a landline and takes no texts', again: 'never'},
  30007: {reason: 'the carrier filtered the message out', again: 'never'},
  30032: {reason: 'the toll-free number alerts.text_from is not verified', again: 'never'},
  30034: {reason: 'alerts.text_from is not registered for texts to US phones (A2P 10DLC)', again: 'never'},
}

/**
 * Reads what Twilio said when it did not take a message, or (a status callback) could not deliver it.
 * @param code Twilio's own, where the answer held one
 * @param status of HTTP; 400 for a status callback
 */
export function twilioRefusal(code: number | undefined, status: number): Failure {
  const known = code === undefined ? undefined : refusals[code]
  if (known !== undefined) return {...known, reason: `${known.reason} (Twilio ${code})`}
  const named = code === undefined ? `HTTP ${status}` : `Twilio ${code}, HTTP ${status}`
  if (status === 408 || status === 429 || status >= 500) {
    return {reason: `Twilio cannot take the message now (${named})`, again: 'later'}
  }
  return {reason: `Twilio refused the message (${named})`, again: status === 401 || status === 403 ? 'later' : 'never'}
}
