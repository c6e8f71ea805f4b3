import {ApiError, notFound} from '../account/api-error.ts'
import type {Box} from '../calls/box.ts'
import {freshSid} from '../calls/box.ts'
import {createCookies} from '../wire/cookies.ts'
import {rfc2822} from '../wire/dates.ts'
import {page} from './page.ts'

/** The Messages resource of one account. */
export interface Messages {
  /** POST Messages.json. Throws `ApiError`. */
  create(form: URLSearchParams): object
  list(path: string, query: URLSearchParams): object
  get(sid: string): object
}

interface Message {
  readonly sid: string
  readonly from: string | null
  readonly to: string
  readonly body: string
  readonly service: string | null
  readonly createdAt: number
  readonly media: number
  status: 'accepted' | 'queued' | 'sent' | 'delivered' | 'undelivered'
  errorCode: number | null
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
const remembered = 500
const sentAfterMs = 600
const deliveredAfterMs = 1800

/** Codes with which Twilio refuses at once; all others come later, by callback. */
const refusedAtOnce = (code: number) => code < 30_000

export function createMessages(box: Box, optedOut: ReadonlySet<string>): Messages {
  const messages: Message[] = []

  function create(form: URLSearchParams): object {
    const to = form.get('To') ?? ''
    const from = form.get('From')
    const service = form.get('MessagingServiceSid')
    const body = form.get('Body') ?? ''
    const media = form.getAll('MediaUrl').length
    const refusal = refusalOf({to, from, service, body, media})
    if (refusal !== undefined) {
      box.trace({at: box.clock.now(), call: null, kind: 'text-refused', to, code: refusal.code})
      throw refusal
    }
    const message: Message = {
      sid: freshSid(box.random, media > 0 ? 'MM' : 'SM'),
      from,
      to,
      body,
      service,
      createdAt: box.clock.now(),
      media,
      status: from === null ? 'accepted' : 'queued',
      errorCode: null,
    }
    messages.push(message)
    if (messages.length > remembered) messages.shift()
    deliver(message, form.get('StatusCallback'))
    return show(message)
  }

  function refusalOf(asked: {
    readonly to: string
    readonly from: string | null
    readonly service: string | null
    readonly body: string
    readonly media: number
  }): ApiError | undefined {
    const {to, from, service, body, media} = asked
    const refuse = ([code, words]: readonly [number, string]) => new ApiError(400, code, words)
    if (to === '') return refuse([21604, "A 'To' phone number is required."])
    if (!/^\+[1-9]\d{6,14}$/.test(to)) return refuse([21211, `The 'To' number ${to} is not a valid phone number.`])
    const known = refusedTo[to] ?? (from === null ? undefined : refusedFrom[from])
    if (known !== undefined) return refuse(known)
    if (from === null && service === null) return refuse([21603, "A 'From' phone number is required."])
    if (from !== null && from !== testSender && !box.numbers.has(from)) {
      return refuse([
        21606,
        `The 'From' phone number provided (${from}) is not a valid, message-capable number of this account.`,
      ])
    }
    if (body === '' && media === 0) return refuse([21602, 'Message body is required.'])
    if (body.length > longestBody)
      return refuse([21617, 'The concatenated message body exceeds the 1600 character limit.'])
    if (optedOut.has(to)) return refuse([21610, 'Attempt to send to unsubscribed recipient'])
    const failure = box.faults.textsFail
    if (failure !== undefined && refusedAtOnce(failure)) return refuse([failure, 'The message was refused.'])
    return undefined
  }

  function deliver(message: Message, callback: string | null): void {
    const {clock} = box
    const failure = box.faults.textsFail
    clock.schedule(clock.now() + sentAfterMs, () => {
      message.status = 'sent'
      report(message, callback)
    })
    clock.schedule(clock.now() + deliveredAfterMs, () => {
      message.status = failure === undefined ? 'delivered' : 'undelivered'
      message.errorCode = failure ?? null
      if (failure === undefined) arrived(message)
      report(message, callback)
    })
  }

  function arrived({sid, from, to, body}: Message): void {
    const phone = box.phones.get(to)?.name
    box.trace({at: box.clock.now(), call: null, kind: 'text-received', sid, from: from ?? '', to, phone, body})
  }

  function report(message: Message, url: string | null): void {
    if (url === null || box.faults.dropStatusCallbacks) return
    const fields: Record<string, string> = {
      MessageSid: message.sid,
      SmsSid: message.sid,
      MessageStatus: message.status,
      SmsStatus: message.status,
      AccountSid: box.accountSid,
      From: message.from ?? '',
      To: message.to,
      ApiVersion: '2010-04-01',
    }
    if (message.service !== null) fields.MessagingServiceSid = message.service
    if (message.errorCode !== null) fields.ErrorCode = String(message.errorCode)
    box.start(box.webhooks.notify({url, method: 'POST', fields, cookies: createCookies()}).then(() => {}))
  }

  function show(message: Message): object {
    const path = `/2010-04-01/Accounts/${box.accountSid}/Messages/${message.sid}`
    return {
      account_sid: box.accountSid,
      api_version: '2010-04-01',
      body: message.body,
      date_created: rfc2822(message.createdAt),
      date_sent: message.status === 'queued' || message.status === 'accepted' ? null : rfc2822(message.createdAt),
      date_updated: rfc2822(box.clock.now()),
      direction: 'outbound-api',
      error_code: message.errorCode,
      error_message: null,
      from: message.from,
      messaging_service_sid: message.service,
      num_media: String(message.media),
      num_segments: String(segments(message.body)),
      price: null,
      price_unit: 'USD',
      sid: message.sid,
      status: message.status,
      subresource_uris: {media: `${path}/Media.json`},
      to: message.to,
      uri: `${path}.json`,
    }
  }

  return {
    create,
    list: (path, query) => page(path, 'messages', messages.filter(matches(query)).toReversed().map(show), query),
    get(sid) {
      const message = messages.find(each => each.sid === sid)
      if (message === undefined) throw notFound(`/Messages/${sid}.json`)
      return show(message)
    },
  }
}

function matches(query: URLSearchParams): (message: Message) => boolean {
  const [to, from] = [query.get('To'), query.get('From')]
  return message => (to === null || message.to === to) && (from === null || message.from === from)
}

/** 160 characters of GSM-7, or 70 of UCS-2; less when several belong together. */
function segments(body: string): number {
  const plain = /^[\n\r\x20-\x5f\x61-\x7e£¥èéùìòÇØøÅåÆæßÉÄÖÑÜ§¿äöñüà¡€]*$/.test(body)
  const [single, joined] = plain ? [160, 153] : [70, 67]
  return body.length <= single ? 1 : Math.ceil(body.length / joined)
}
