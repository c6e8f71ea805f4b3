import {createHash, timingSafeEqual} from 'node:crypto'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {callEvents} from '../board/call-events.ts'
import {actOnQueue, type QueueAction} from '../board/queue-action.ts'
import type {Journal} from '../journal/journal.ts'
import {Problem} from '../problem/problem.ts'
import {takeCharge} from '../report/take-charge.ts'
import type {Clock} from '../time/clock.ts'
import {streamEvents, streamStart} from './event-stream.ts'

export interface LiveApiOptions {
  readonly journal: Journal
  readonly clock: Clock
  /** Whoever has it sees every call, and acts in the owner's name. */
  readonly token: string
  readonly host: string
  /** 0: any free port. */
  readonly port: number
}

export interface LiveApi {
  readonly url: string
  stop(): Promise<void>
}

const streamsMax = 32
const bodyBytesMax = 16 * 1024

/**
 * What the live view of another terminal or machine asks: the event stream, a call, and the acts of the crew. On a port of its
 * own, so that a tunnel to the webhooks does not carry it.
 *
 *     GET  /events?since=SEQ | ?from=ISO    Server-Sent Events
 *     GET  /calls/ID                        {"events": [...]}
 *     POST /calls/ID/queue                  {"by": "sam", "action": {"do": "claim"}}
 *     POST /calls/ID/acknowledge            {"by": "sam"}
 *
 * @throws Problem when the port cannot be had, or the token is one that can be guessed.
 */
export async function startLiveApi(options: LiveApiOptions): Promise<LiveApi> {
  requireToken(options.token)
  const ends = new Set<() => void>()
  const server = createServer({requestTimeout: 10_000}, (request, response) => {
    answer(options, ends, request, response).catch(thrown => {
      if (thrown instanceof Problem) reply(response, 409, {error: {what: thrown.message, fix: thrown.fix}})
      else reply(response, 500, {error: {what: 'This could not be done.', fix: []}})
    })
  })
  const {host} = options
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', () => reject(portProblem(host, options.port)))
    server.listen(options.port, host, () => resolve((server.address() as AddressInfo).port))
  })
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    async stop() {
      for (const end of ends) end()
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

async function answer(
  {journal, clock, token}: LiveApiOptions,
  ends: Set<() => void>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isBearer(request.headers.authorization, token)) {
    response.setHeader('www-authenticate', 'Bearer')
    return reply(response, 401, {error: {what: 'The token is not this server’s.', fix: ['Set ONCREW_TOKEN to it.']}})
  }
  const {pathname, searchParams} = new URL(request.url ?? '/', 'http://live')
  if (request.method === 'GET' && pathname === '/events') {
    const start = streamStart(journal, request.headers['last-event-id']?.toString(), searchParams)
    if ('refused' in start) return reply(response, 400, {error: {what: start.refused, fix: []}})
    if (start.after > journal.newest()) return reply(response, 410, {error: {what: 'Another journal.', fix: []}})
    if (ends.size >= streamsMax) return reply(response, 503, {error: {what: 'Too many streams are open.', fix: []}})
    const end = streamEvents(journal, clock, response, start.after)
    ends.add(end)
    response.on('close', () => ends.delete(end))
    return
  }
  const [, id = '', act] = /^\/calls\/([^/]{1,100})(?:\/(queue|acknowledge))?$/.exec(pathname) ?? []
  const call = decoded(id)
  if (call === '') return reply(response, 404, {error: {what: 'There is nothing here.', fix: []}})
  if (act === undefined && request.method === 'GET') return reply(response, 200, {events: callEvents(journal, call)})
  if (act === undefined || request.method !== 'POST') {
    return reply(response, 405, {error: {what: 'This is not done that way.', fix: []}})
  }
  const asked = readAct(await readJson(request))
  if (asked === undefined) return reply(response, 400, {error: {what: 'That is no act of the crew.', fix: []}})
  if (act === 'acknowledge') await takeCharge(journal, call, asked.by, clock.now())
  else if (asked.action === undefined) return reply(response, 400, {error: {what: 'Say what to do.', fix: []}})
  else await actOnQueue(journal, call, asked.by, asked.action, clock.now())
  reply(response, 200, {events: callEvents(journal, call)})
}

interface Act {
  readonly by: string
  readonly action: QueueAction | undefined
}

/** Undefined when it is none. */
function readAct(body: unknown): Act | undefined {
  if (typeof body !== 'object' || body === null || !('by' in body) || typeof body.by !== 'string') return undefined
  if (!('action' in body)) return {by: body.by, action: undefined}
  const action = readAction(body.action)
  return action === undefined ? undefined : {by: body.by, action}
}

function readAction(action: unknown): QueueAction | undefined {
  if (typeof action !== 'object' || action === null || !('do' in action)) return undefined
  if (action.do === 'claim' || action.do === 'release') return {do: action.do}
  if (action.do === 'note' && 'text' in action && typeof action.text === 'string') {
    return {do: 'note', text: action.text}
  }
  if (action.do === 'snooze' && 'until' in action && Number.isSafeInteger(action.until)) {
    return {do: 'snooze', until: Number(action.until)}
  }
  if (action.do !== 'done' || !('outcome' in action)) return undefined
  const {outcome} = action
  return outcome === 'called-back' || outcome === 'not-needed' ? {do: 'done', outcome} : undefined
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request) {
    text += String(chunk)
    if (text.length > bodyBytesMax) return undefined
  }
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function reply(response: ServerResponse, status: number, body: object): void {
  if (response.headersSent) {
    response.end()
    return
  }
  response.writeHead(status, {'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store'})
  response.end(`${JSON.stringify(body)}\n`)
}

/** Digests are of one length, so that the comparison takes as long for any guess. */
function isBearer(header: string | undefined, token: string): boolean {
  const given = /^Bearer (.+)$/i.exec(header ?? '')?.[1] ?? ''
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(token))
}

const tokenLengthMin = 16

function requireToken(token: string): void {
  if (token.length >= tokenLengthMin) return
  throw new Problem({
    what: `ONCREW_TOKEN is too short: ${token.length} characters can be guessed.`,
    fix: ['export ONCREW_TOKEN=$(openssl rand -hex 24)'],
  })
}

function portProblem(host: string, port: number): Problem {
  return new Problem({
    what: `The live view cannot be served on ${host}:${port}: the port is in use, or not to be had.`,
    fix: ['Choose another with --live-port.'],
  })
}
