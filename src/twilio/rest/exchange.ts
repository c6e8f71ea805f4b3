import {Agent, type ClientRequest, type IncomingMessage, request as requestPlain} from 'node:http'
import {request as requestSecure, Agent as SecureAgent} from 'node:https'
import type {RequestOpts} from 'twilio/lib/base/BaseTwilio.js'
import {messageOf} from '../../problem/problem.ts'
import type {Credentials} from './credentials.ts'
import {Refusal, Unanswered} from './refusal.ts'

/** How the account's API is talked to. */
export interface ExchangeOptions {
  readonly credentials: Credentials
  readonly wait: (ms: number) => Promise<void>
  /** 0 to 1. */
  readonly chance: () => number
  readonly timeoutMs?: number
  /** Hears that a request has to wait, because the carrier asks for fewer. */
  readonly onHeldUp?: (ms: number) => void
}

export interface Exchanged {
  readonly statusCode: number
  readonly body: string
}

/** As many of these a request may meet before it is given up. */
const heldUpMax = 10
const againMax = 3
/** More at once would only be answered with 429. */
const atOnceMax = 8

/**
 * Sends requests as Twilio's own library asks for them, over Node's own client. 429 is waited out: such a request was never
 * processed. A lost connection is tried again only where doing a thing twice is the same as doing it once: a number is not
 * bought by a request that is merely repeated.
 */
export function createExchange({credentials, wait, chance, timeoutMs = 30_000, onHeldUp}: ExchangeOptions) {
  const {username, password} = credentials
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
  const plain = new Agent({keepAlive: true, maxSockets: atOnceMax})
  const secure = new SecureAgent({keepAlive: true, maxSockets: atOnceMax})

  let closed = false

  async function exchange(opts: RequestOpts): Promise<Exchanged> {
    let heldUp = 0
    for (let again = 0; ; ) {
      const answer = await send(opts).catch((error: unknown) => {
        if (closed || isCreation(opts) || again >= againMax) throw unanswered(error, opts)
        return undefined
      })
      if (answer === undefined) {
        again += 1
        await wait(backoffMs(again, chance()))
        continue
      }
      const {statusCode, body, retryAfter} = answer
      if (statusCode === 429 && heldUp < heldUpMax) {
        heldUp += 1
        const ms = retryAfter ?? backoffMs(heldUp, chance())
        onHeldUp?.(ms)
        await wait(ms)
        continue
      }
      if (statusCode >= 500 && !isCreation(opts) && again < againMax) {
        again += 1
        await wait(backoffMs(again, chance()))
        continue
      }
      if (statusCode >= 400) throw refusalIn(statusCode, body)
      return {statusCode, body}
    }
  }

  function send({
    method = 'get',
    uri = '',
    params,
    data,
  }: RequestOpts): Promise<Exchanged & {retryAfter: number | undefined}> {
    const query = formOf(params)
    const url = new URL(query === '' ? uri : `${uri}${uri.includes('?') ? '&' : '?'}${query}`)
    const isSecure = url.protocol === 'https:'
    const form = method === 'post' ? formOf(data) : undefined
    const options = {
      method: method.toUpperCase(),
      agent: isSecure ? secure : plain,
      headers: {
        authorization,
        accept: 'application/json',
        'user-agent': 'oncrew',
        ...(form !== undefined && {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(form),
        }),
      },
      signal: AbortSignal.timeout(timeoutMs),
    }
    const request = isSecure ? requestSecure(url, options) : requestPlain(url, options)
    return answerTo(request, form)
  }

  return {
    exchange,
    /** Breaks off what is under way. */
    close() {
      closed = true
      plain.destroy()
      secure.destroy()
    },
  }
}

function answerTo(
  request: ClientRequest,
  form: string | undefined,
): Promise<Exchanged & {retryAfter: number | undefined}> {
  return new Promise((resolve, reject) => {
    request.once('error', reject)
    request.once('response', (response: IncomingMessage) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('aborted', () => reject(new Error('the answer broke off')))
      response.once('end', () => {
        const body = Buffer.concat(chunks).toString('utf8')
        resolve({statusCode: response.statusCode ?? 0, body, retryAfter: msIn(response.headers['retry-after'])})
      })
    })
    request.end(form)
  })
}

/** A second request of this kind would make a second thing. */
function isCreation({method, uri = ''}: RequestOpts): boolean {
  return method === 'post' && !/\/[A-Z]{2}[0-9a-f]{32}(\.json)?$/i.test(uri) && !uri.endsWith('/Validate')
}

/** Full jitter: 0.2 s doubling up to 10 s. */
function backoffMs(attempt: number, chance: number): number {
  return Math.ceil(Math.min(10_000, 200 * 2 ** attempt) * (0.5 + chance / 2))
}

function msIn(retryAfter: string | undefined): number | undefined {
  const seconds = Number.parseFloat(retryAfter ?? '')
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 60) * 1000 : undefined
}

function formOf(fields: object | undefined): string {
  const pairs = Object.entries(fields ?? {}).flatMap(([name, value]: [string, unknown]) =>
    (Array.isArray(value) ? value : [value]).map((each): [string, string] => [name, String(each)]),
  )
  return new URLSearchParams(pairs).toString()
}

function unanswered(error: unknown, {uri = ''}: RequestOpts): Unanswered {
  const late = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
  return new Unanswered(late ? 'it took too long' : messageOf(error), new URL(uri).host)
}

/** Twilio has two shapes of error: {code, message, details} and RFC 9457's {code, title, detail, errors}. */
function refusalIn(status: number, body: string): Refusal {
  let said: unknown
  try {
    said = JSON.parse(body)
  } catch {
    return new Refusal(status, undefined, '', [])
  }
  const fields = new Map<string, unknown>(typeof said === 'object' && said !== null ? Object.entries(said) : [])
  const code = fields.get('code')
  const words = [fields.get('message'), fields.get('detail'), fields.get('title')].find(
    each => typeof each === 'string',
  )
  const details = fields.get('details')
  const listed =
    fields.get('errors') ??
    (typeof details === 'object' && details !== null && 'errors' in details ? details.errors : [])
  const lines = (Array.isArray(listed) ? listed : []).map((each: unknown) => detailLine(each))
  return new Refusal(status, typeof code === 'number' ? code : undefined, typeof words === 'string' ? words : '', lines)
}

function detailLine(detail: unknown): string {
  const fields = new Map<string, unknown>(typeof detail === 'object' && detail !== null ? Object.entries(detail) : [])
  return [fields.get('property_path') ?? fields.get('pointer'), fields.get('message') ?? fields.get('detail')]
    .filter(each => typeof each === 'string')
    .join(': ')
}
