import type {Box} from '../calls/box.ts'
import {type ApiError, refused} from './api-error.ts'
import type {ServiceRow} from './rows.ts'

/** What a text is to be sent with. */
export interface TextWish {
  readonly to: string
  readonly from: string | null
  readonly service: ServiceRow | undefined
  readonly body: string
  readonly media: number
}

/** Test numbers of Twilio's documentation: to whom, or from which, a text is always refused. */
const refusedTo: Readonly<Record<string, readonly [number, string]>> = {
  '+15005550001': [21211, "The 'To' number +15005550001 is not a valid phone number."],
  '+15005550002': [21612, 'The message cannot be routed from this number to that one.'],
  '+15005550003': [21408, 'Permission to send an SMS has not been enabled for the region.'],
  '+15005550004': [21610, 'Attempt to send to unsubscribed recipient'],
  '+15005550009': [21614, "'To' number is not a valid mobile number"],
}
const refusedFrom: Readonly<Record<string, readonly [number, string]>> = {
  '+15005550001': [21212, "The 'From' number +15005550001 is not a valid phone number."],
  '+15005550007': [21606, "The 'From' phone number is not a valid, SMS-capable inbound phone number for your account."],
  '+15005550008': [21611, "The 'From' number has exceeded the maximum number of queued messages."],
}
const testSender = '+15005550006'
const longestBody = 1600

/** Codes with which Twilio refuses at once; all others come later, by callback. */
const refusedAtOnce = (code: number) => code < 30_000

/** Why a text is not taken; undefined: it is. */
export function refusalOf({to, from, service, body, media}: TextWish, {rows, faults}: Box): ApiError | undefined {
  if (to === '') return refused(21604, "A 'To' phone number is required.")
  if (!/^\+[1-9]\d{6,14}$/.test(to)) return refused(21211, `The 'To' number ${to} is not a valid phone number.`)
  const known = refusedTo[to] ?? (from === null ? undefined : refusedFrom[from])
  if (known !== undefined) return refused(...known)
  if (from === null && service === undefined) return refused(21603, "A 'From' phone number is required.")
  if (from === null && service?.numbers.length === 0) {
    return refused(21703, 'The Messaging Service does not have a phone number available to send a message')
  }
  if (from !== null && from !== testSender && !rows.numbers.some(row => row.phone_number === from)) {
    return refused(
      21606,
      `The 'From' phone number provided (${from}) is not a valid, message-capable number of this account.`,
    )
  }
  if (body === '' && media === 0) return refused(21602, 'Message body is required.')
  if (body.length > longestBody) {
    return refused(21617, 'The concatenated message body exceeds the 1600 character limit.')
  }
  if (rows.optedOut.includes(to)) return refused(21610, 'Attempt to send to unsubscribed recipient')
  const failure = faults.textsFail
  if (failure !== undefined && refusedAtOnce(failure)) return refused(failure, 'The message was refused.')
  return undefined
}
