import {second, type Work} from '../../time/clock.ts'
import type {Random} from '../random.ts'
import {TwimlFailure} from '../twiml/failure.ts'
import type {Cookies} from './cookies.ts'
import type {Faults} from './faults.ts'
import {formOf} from './form-body.ts'
import {signature} from './signature.ts'
import type {WebAnswer} from './web-answer.ts'
import type {WebClient} from './web-client.ts'

interface Webhook {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly fields: Readonly<Record<string, string>>
  readonly cookies: Cookies
  /** Of the account that it is about: signs it. */
  readonly authToken: string
}

/** What came of a notice. */
interface Noticed {
  /** What went wrong; undefined: nothing. */
  readonly problem: string | undefined
  /** TwiML in it is for those who take it: of a text that came in, a reply. */
  readonly body: string
}

/** A document the application gave. `url` is where it came from in the end; `lateMs` is how long it took. */
interface Fetched {
  readonly url: string
  readonly body: string
  readonly contentType: string
  readonly lateMs: number
}

export interface Webhooks {
  /** Rejects with `TwimlFailure` when there is no document to be had. `onDiffering` hears of a duplicate answered otherwise. */
  fetch(webhook: Webhook, served: number, onDiffering: (first: string, second: string) => void): Promise<Fetched>
  /** A notice that nothing waits for. */
  notify(webhook: Webhook): Promise<Noticed>
}

export interface WebhookSettings {
  readonly client: WebClient
  readonly work: Work
  readonly random: Random
  readonly faults: Faults
}

/** The carrier's own limit for every request of a call. */
export const webhookLimitMs = 15 * second
const mostRedirects = 10

export function createWebhooks({client, work, random, faults}: WebhookSettings): Webhooks {
  async function sendOnce(webhook: Webhook, token: string): Promise<WebAnswer> {
    const {method, fields, cookies, authToken} = webhook
    const url = withoutFragment(webhook.url)
    const full = method === 'GET' ? withQuery(url, fields) : url
    const headers: Record<string, string> = {
      'User-Agent': 'TwilioProxy/1.1',
      Accept: '*/*',
      'X-Twilio-Signature': signature(authToken, full, method === 'POST' ? fields : {}),
      'X-Home-Region': 'us1',
      'I-Twilio-Idempotency-Token': token,
    }
    if (method === 'POST') headers['Content-Type'] = 'application/x-www-form-urlencoded; charset=UTF-8'
    const host = hostOf(full)
    const cookie = cookies.header(host)
    if (cookie !== undefined) headers.Cookie = cookie
    const body = method === 'POST' ? formOf(fields) : ''
    const user = full.includes('@') ? userInUrl.exec(full)?.[2] : undefined
    if (user !== undefined) headers.Authorization = basic(user)
    const target = user === undefined ? full : full.replace(userInUrl, '$1')
    const answer = await work.track(client.send({url: target, method, headers, body}))
    if (answer.kind === 'answer' && answer.headers['set-cookie'] !== undefined) {
      cookies.keep(host, answer.headers['set-cookie'])
    }
    return answer
  }

  /** One retry when the connection fails, as by default. */
  async function send(webhook: Webhook, token: string): Promise<WebAnswer> {
    const answer = await sendOnce(webhook, token)
    return answer.kind === 'no-connection' ? sendOnce(webhook, token) : answer
  }

  function freshToken(): string {
    const hex = random.hex(32)
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  }

  async function follow(webhook: Webhook, token: string): Promise<{answer: WebAnswer; url: string}> {
    let current = webhook
    for (let hops = 0; hops <= mostRedirects; hops++) {
      const answer = await send(current, token)
      const location = answer.kind === 'answer' ? answer.headers.location : undefined
      if (answer.kind !== 'answer' || answer.status < 300 || answer.status > 399 || location === undefined) {
        return {answer, url: current.url}
      }
      const url = resolveUrl(location, current.url)
      const keepsMethod = answer.status === 307 || answer.status === 308
      current = keepsMethod ? {...current, url} : {...current, url, method: 'GET', fields: {}}
    }
    throw new TwimlFailure(11215, 'too many redirects', webhook.url)
  }

  return {
    async fetch(webhook, served, onDiffering) {
      if (faults.agentDown || (faults.agentDiesAfter !== undefined && served >= faults.agentDiesAfter)) {
        throw new TwimlFailure(11205, 'the agent does not answer', webhook.url)
      }
      const token = freshToken()
      const {answer, url} = await follow(webhook, token)
      if (faults.duplicateWebhooks) {
        const again = (await follow(webhook, token)).answer
        const [one, two] = [bodyOf(answer), bodyOf(again)]
        if (one !== two) onDiffering(one, two)
      }
      const lateMs = (faults.agentDelaySeconds ?? 0) * second
      if (lateMs >= webhookLimitMs) return {url, body: '', contentType: '', lateMs}
      const {body, contentType} = documentOf(answer, url)
      return {url, body, contentType, lateMs}
    },

    async notify(webhook) {
      if (faults.agentDown) return {problem: 'the agent does not answer', body: ''}
      const token = freshToken()
      const answer = await send(webhook, token)
      if (faults.duplicateWebhooks) await send(webhook, token)
      if (answer.kind !== 'answer') return {problem: answer.message, body: ''}
      const problem = answer.status >= 200 && answer.status < 300 ? undefined : `HTTP ${answer.status}`
      return {problem, body: problem === undefined ? answer.body : ''}
    },
  }
}

function documentOf(answer: WebAnswer, url: string): {body: string; contentType: string} {
  switch (answer.kind) {
    case 'no-connection':
    case 'no-answer':
      throw new TwimlFailure(11205, answer.message, url)
    case 'no-such-host':
      throw new TwimlFailure(11210, answer.message, url)
    case 'bad-url':
      throw new TwimlFailure(11100, answer.message, url)
    case 'too-large':
      throw new TwimlFailure(11750, answer.message, url)
    case 'answer': {
      if (answer.status < 200 || answer.status > 299) {
        throw new TwimlFailure(11200, `HTTP ${answer.status}`, url)
      }
      return {body: answer.body, contentType: answer.headers['content-type'] ?? ''}
    }
  }
}

/** An absolute URL as it stands, a relative one as seen from `base`. Throws `TwimlFailure` 11100 when it is neither. */
export function resolveUrl(url: string, base: string): string {
  const fragment = url.indexOf('#')
  try {
    return fragment === -1
      ? new URL(url, base).href
      : `${new URL(url.slice(0, fragment), base).href}${url.slice(fragment)}`
  } catch {
    throw new TwimlFailure(11100, `${url} is not a URL`, base)
  }
}

function bodyOf(answer: WebAnswer): string {
  return answer.kind === 'answer' ? answer.body : answer.message
}

function withQuery(url: string, fields: Readonly<Record<string, string>>): string {
  const query = formOf(fields)
  if (query === '') return url
  return `${url}${url.includes('?') ? '&' : '?'}${query}`
}

function withoutFragment(url: string): string {
  const fragment = url.indexOf('#')
  return fragment === -1 ? url : url.slice(0, fragment)
}

function hostOf(url: string): string {
  return /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(url)?.[1] ?? ''
}

const userInUrl = /^([a-z]+:\/\/)([^/?#@]*)@/i

function basic(user: string): string {
  return `Basic ${Buffer.from(decodeURIComponent(user)).toString('base64')}`
}
