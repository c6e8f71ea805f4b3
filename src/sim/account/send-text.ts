import {type Box, freshSid} from '../calls/box.ts'
import {createCookies} from '../wire/cookies.ts'
import {refusalOf, type TextWish} from './refuse-text.ts'
import {isBlocked, notRegistered} from './registration.ts'
import {type AccountRow, keep, type MessageRow} from './rows.ts'

const sentAfterMs = 600
const deliveredAfterMs = 1800

/** Where a text comes from and where its way is told. */
interface Sending extends TextWish {
  readonly account: AccountRow
  readonly statusCallback: string | null
  readonly direction: 'outbound-api' | 'outbound-reply'
}

/** Sends a text on its way. Throws `ApiError` when it is not taken. */
export function sendText(sending: Sending, box: Box): MessageRow {
  const {to, from, service, body, media, account, direction, statusCallback} = sending
  const now = box.clock.now()
  const refusal = refusalOf(sending, box)
  if (refusal !== undefined) {
    box.trace({at: now, call: null, kind: 'text-refused', to, code: refusal.code})
    throw refusal
  }
  const message: MessageRow = {
    sid: freshSid(box.random, media > 0 ? 'MM' : 'SM'),
    account_sid: account.sid,
    from,
    to,
    body,
    messaging_service_sid: service?.sid ?? null,
    created: now,
    updated: now,
    media,
    direction,
    status: from === null ? 'accepted' : 'queued',
    error_code: null,
    sent: null,
  }
  keep(box.rows.messages, message)
  deliver(message, statusCallback ?? service?.status_callback ?? null, account, box)
  return message
}

function deliver(message: MessageRow, callback: string | null, account: AccountRow, box: Box): void {
  const {clock, rows} = box
  const failure = () => box.faults.textsFail ?? (isBlocked(message, rows) ? notRegistered : undefined)
  const advance = (status: MessageRow['status']) => {
    message.status = status
    message.updated = clock.now()
    report(message, callback, account, box)
  }
  clock.schedule(clock.now() + sentAfterMs, () => {
    const [sender] = rows.services.find(({sid}) => sid === message.messaging_service_sid)?.numbers ?? []
    message.from ??= rows.numbers.find(({sid}) => sid === sender?.sid)?.phone_number ?? null
    message.sent = clock.now()
    advance('sent')
  })
  clock.schedule(clock.now() + deliveredAfterMs, () => {
    const code = failure()
    message.error_code = code ?? null
    if (code === undefined) arrived(message, box)
    advance(code === undefined ? 'delivered' : 'undelivered')
  })
}

function arrived({sid, from, to, body}: MessageRow, {clock, phones, trace}: Box): void {
  const phone = phones.get(to)?.name
  trace({at: clock.now(), call: null, kind: 'text-received', sid, from: from ?? '', to, phone, body})
}

function report(message: MessageRow, url: string | null, account: AccountRow, box: Box): void {
  if (url === null || box.faults.dropStatusCallbacks) return
  const fields: Record<string, string> = {
    MessageSid: message.sid,
    SmsSid: message.sid,
    MessageStatus: message.status,
    SmsStatus: message.status,
    AccountSid: account.sid,
    From: message.from ?? '',
    To: message.to,
    ApiVersion: '2010-04-01',
  }
  if (message.messaging_service_sid !== null) fields.MessagingServiceSid = message.messaging_service_sid
  if (message.error_code !== null) fields.ErrorCode = String(message.error_code)
  const webhook = {url, method: 'POST', fields, cookies: createCookies(), authToken: account.auth_token} as const
  box.start(box.webhooks.notify(webhook).then(() => {}))
}
