import {type Address, type Box, freshSid} from '../calls/box.ts'
import {parseTwiml} from '../twiml/document.ts'
import {TwimlFailure} from '../twiml/failure.ts'
import {createCookies} from '../wire/cookies.ts'
import {ApiError} from './api-error.ts'
import {type AccountRow, keep, type NumberRow} from './rows.ts'
import {sendText} from './send-text.ts'

const stopWords = /^\s*(stop|stopall|unsubscribe|cancel|end|quit|revoke|optout)\s*$/i
const startWords = /^\s*(start|unstop|yes)\s*$/i

/**
 * Somebody texts one of the account's numbers: the number's webhook is told, or its messaging service's, and what that
 * answers in TwiML goes back. Returns the MessageSid.
 */
export function receiveText(from: string, to: string, body: string, box: Box): string {
  const {clock, rows, phones, random} = box
  const sid = freshSid(random, 'SM')
  const now = clock.now()
  box.trace({at: now, call: null, kind: 'text-sent', from, phone: phones.get(from)?.name ?? from, to, body})
  const number = rows.numbers.find(row => row.phone_number === to)
  const account = rows.accounts.find(each => each.sid === number?.account_sid)
  if (number === undefined || account === undefined) return sid
  const service = rows.services.find(each => each.numbers.some(member => member.sid === number.sid))
  keep(rows.messages, {
    sid,
    account_sid: account.sid,
    from,
    to,
    body,
    messaging_service_sid: service?.sid ?? null,
    media: 0,
    direction: 'inbound',
    status: 'received',
    error_code: null,
    created: now,
    updated: now,
    sent: now,
  })
  if (stopWords.test(body) && !rows.optedOut.includes(from)) rows.optedOut.push(from)
  if (startWords.test(body))
    rows.optedOut.splice(0, rows.optedOut.length, ...rows.optedOut.filter(each => each !== from))
  const address = addressFor(number, box)
  if (address === undefined) return sid
  const ids = {MessageSid: sid, SmsSid: sid, SmsMessageSid: sid, AccountSid: account.sid}
  const fields = {
    ...ids,
    ...(service === undefined ? {} : {MessagingServiceSid: service.sid}),
    From: from,
    To: to,
    Body: body,
    NumMedia: '0',
    NumSegments: '1',
    SmsStatus: 'received',
    ApiVersion: '2010-04-01',
  }
  const webhook = {...address, fields, cookies: createCookies(), authToken: account.auth_token}
  box.start(box.webhooks.notify(webhook).then(({body: answer}) => reply(answer, to, from, account, box)))
  return sid
}

/** The service decides, unless it leaves it to the number. */
function addressFor({sid, sms_url: url, sms_method: method}: NumberRow, {rows}: Box): Address | undefined {
  const service = rows.services.find(each => each.numbers.some(member => member.sid === sid))
  if (service !== undefined && !service.use_inbound_webhook_on_number) {
    const {inbound_request_url: inbound} = service
    return inbound === null ? undefined : {url: inbound, method: service.inbound_method}
  }
  return url === '' ? undefined : {url, method}
}

function reply(answer: string, from: string, to: string, account: AccountRow, box: Box): void {
  for (const body of messagesIn(answer)) {
    const wish = {to, from, service: undefined, body, media: 0, statusCallback: null}
    try {
      sendText({...wish, account, direction: 'outbound-reply'}, box)
    } catch (problem) {
      // The trace has it. Whoever texted STOP gets no answer.
      if (!(problem instanceof ApiError)) throw problem
    }
  }
}

function messagesIn(answer: string): string[] {
  if (!answer.trimStart().startsWith('<')) return []
  try {
    return parseTwiml(answer, '')
      .filter(({name}) => name === 'Message' || name === 'Sms')
      .map(({children, text}) => children.find(({name}) => name === 'Body')?.text ?? text)
      .filter(text => text !== '')
  } catch (problem) {
    if (problem instanceof TwimlFailure) return []
    throw problem
  }
}
