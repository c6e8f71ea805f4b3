import type {RequestOpts} from 'twilio/lib/base/BaseTwilio.js'
import type {MessageListInstance} from 'twilio/lib/rest/api/v2010/account/message.js'
import type {PhoneNumber} from '../../config/phone-number.ts'
import {minute} from '../../time/clock.ts'
import {asText, isSameText} from '../as-text.ts'
import type {Message, Outcome, Send} from '../message.ts'
import {notBeforeOf} from './http-outcome.ts'
import {formOf, get, membersOf, type PostAnswer, post, unanswered} from './post.ts'
import {twilioRefusal} from './twilio-refusal.ts'

export interface TextAccount {
  readonly accountSid: string
  /** Account SID and auth token, or the SID and secret of an API key. */
  readonly username: string
  readonly password: string
  readonly from: PhoneNumber
  /** Where Twilio's API is; a rehearsal's is on this machine. */
  readonly baseUrl?: string
  readonly timeoutMs?: number
  /** Where Twilio is to report what became of a message: it takes many that no carrier then delivers. */
  readonly statusCallback?: (message: Message) => string
}

const twilioApi = 'https://api.twilio.com'

/** Texts by Twilio's Messages. */
export function textChannel(account: TextAccount, now: () => number): Send {
  let messages: Promise<MessageListInstance> | undefined
  return async message => {
    if (message.to === undefined) return {kind: 'failed', reason: 'nobody to text to', again: 'never'}
    try {
      const before = message.perhapsSent ? await alreadySent(account, message, message.to.phone) : undefined
      if (before !== undefined) return before
      messages ??= openMessages(account)
      const {sid} = await (await messages).create({
        to: message.to.phone,
        from: account.from,
        body: asText(message),
        ...(account.statusCallback !== undefined && {statusCallback: account.statusCallback(message)}),
      })
      return {kind: 'sent', receipt: sid}
    } catch (thrown) {
      return refusal(thrown, now())
    }
  }
}

type TwilioMessages = typeof import('twilio/lib/rest/api/v2010/account/message.js')
type Version = Parameters<TwilioMessages['MessageListInstance']>[0]

/**
 * Twilio's own Messages resource without the rest of its library, over Node's own client: loaded in 7 ms with the first text, where the
 * whole client (it brings axios along) takes 147 ms and 30 MB.
 */
async function openMessages(account: TextAccount): Promise<MessageListInstance> {
  const {MessageListInstance: list} = await import('twilio/lib/rest/api/v2010/account/message.js')
  // All that the list asks of its version in order to create a message.
  const version: Pick<Version, 'create' | 'setPromiseCallback'> = {
    create: request => create(account, request),
    setPromiseCallback: promise => promise,
  }
  return list(version as Version, account.accountSid)
}

/**
 * Twilio takes the same text twice without a word. So a message that a process may have sent before it died is looked for
 * among those to this phone. Undefined when it is not there, or nothing can be said: better told twice than not at all.
 */
async function alreadySent(account: TextAccount, message: Message, to: string): Promise<Outcome | undefined> {
  // Newest first. Not by DateSent: one that is still queued has none, and would be left out.
  const query = formOf({To: to, From: account.from, PageSize: 50})
  const url = `${account.baseUrl ?? twilioApi}/2010-04-01/Accounts/${account.accountSid}/Messages.json?${query}`
  const body = asText(message)
  try {
    const answer = await get(url, loginOf(account), account.timeoutMs ?? 10_000)
    const {messages} = membersOf(answer)
    const listed: readonly unknown[] = Array.isArray(messages) ? messages : []
    const before = listed.filter(isText).find(text => isOf(message, text) && isSameText(text.body, body))
    return before && {kind: 'sent', receipt: before.sid, earlier: before.body !== body}
  } catch {
    return undefined
  }
}

interface ListedText {
  readonly sid: string
  readonly body: string
  readonly date_created: string
}

function isText(entry: unknown): entry is ListedText {
  const {sid, body, date_created} = Object(entry)
  return typeof sid === 'string' && typeof body === 'string' && typeof date_created === 'string'
}

/** Twilio's times are whole seconds, by its own clock. */
function isOf({at}: Message, {date_created}: ListedText): boolean {
  return Date.parse(date_created) >= at - minute
}

function loginOf({username, password}: TextAccount): Readonly<Record<string, string>> {
  return {
    authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
    accept: 'application/json',
  }
}

class Refused extends Error {
  readonly answer: PostAnswer

  constructor(answer: PostAnswer) {
    super(`Twilio refused: HTTP ${answer.status}`)
    this.answer = answer
  }
}

async function create(account: TextAccount, {uri = '', data = {}}: RequestOpts): Promise<object> {
  const url = `${account.baseUrl ?? twilioApi}/2010-04-01${uri}`
  const headers = {
    ...loginOf(account),
    'content-type': 'application/x-www-form-urlencoded',
  }
  const answer = await post(url, headers, formOf(data), account.timeoutMs ?? 10_000)
  if (answer.status >= 200 && answer.status < 300) return membersOf(answer)
  throw new Refused(answer)
}

function refusal(thrown: unknown, now: number): Outcome {
  if (!(thrown instanceof Refused)) return {kind: 'failed', reason: unanswered('Twilio', thrown), again: 'later'}
  const {code} = membersOf(thrown.answer)
  const {reason, again} = twilioRefusal(typeof code === 'number' ? code : undefined, thrown.answer.status)
  const notBefore = again === 'later' ? notBeforeOf(thrown.answer.retryAfter, now) : undefined
  return {kind: 'failed', reason, again, ...(notBefore !== undefined && {notBefore})}
}
