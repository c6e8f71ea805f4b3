import type {RequestOpts} from 'twilio/lib/base/BaseTwilio.js'
import type {MessageListInstance} from 'twilio/lib/rest/api/v2010/account/message.js'
import type {PhoneNumber} from '../../config/phone-number.ts'
import {messageOf} from '../../problem/problem.ts'
import {asText} from '../as-text.ts'
import type {Message, Outcome, Send} from '../message.ts'
import {postForm} from './post-form.ts'
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
export function textChannel(account: TextAccount): Send {
  let messages: Promise<MessageListInstance> | undefined
  return async message => {
    if (message.to === undefined) return {kind: 'failed', reason: 'nobody to text to', again: 'never'}
    try {
      messages ??= openMessages(account)
      const {sid} = await (await messages).create({
        to: message.to.phone,
        from: account.from,
        body: asText(message),
        ...(account.statusCallback !== undefined && {statusCallback: account.statusCallback(message)}),
      })
      return {kind: 'sent', receipt: sid}
    } catch (thrown) {
      return refusal(thrown)
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
    create: request => post(account, request),
    setPromiseCallback: promise => promise,
  }
  return list(version as Version, account.accountSid)
}

class Refused extends Error {
  readonly status: number
  readonly code: number | undefined

  constructor(status: number, code: number | undefined) {
    super(`Twilio refused: HTTP ${status}`)
    this.status = status
    this.code = code
  }
}

async function post(account: TextAccount, {uri = '', data = {}}: RequestOpts): Promise<object> {
  const authorization = `Basic ${Buffer.from(`${account.username}:${account.password}`).toString('base64')}`
  const url = `${account.baseUrl ?? twilioApi}/2010-04-01${uri}`
  const answer = await postForm(url, {authorization}, data, account.timeoutMs ?? 10_000)
  const body = typeof answer.body === 'object' && answer.body !== null ? answer.body : {}
  if (answer.status >= 200 && answer.status < 300) return body
  throw new Refused(answer.status, 'code' in body && typeof body.code === 'number' ? body.code : undefined)
}

function refusal(thrown: unknown): Outcome {
  if (thrown instanceof Refused) return {kind: 'failed', ...twilioRefusal(thrown.code, thrown.status)}
  const late = thrown instanceof Error && (thrown.name === 'TimeoutError' || thrown.name === 'AbortError')
  const reason = late ? 'Twilio did not answer in time' : `Twilio could not be reached: ${causeOf(thrown)}`
  return {kind: 'failed', reason, again: 'later'}
}

/** An abort says only that it was one; what failed is in its cause. */
function causeOf(thrown: unknown): string {
  return messageOf(thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown)
}
