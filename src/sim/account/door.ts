import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {Instant, Work} from '../../time/clock.ts'
import {readBody} from '../post/read-body.ts'
import {ApiError, notFound} from './api-error.ts'
import {findOperation, nameOfNotPlayed} from './find-operation.ts'
import {type Account, type Answer, type Operation, Sound} from './operation.ts'
import type {Troubles} from './trouble.ts'
import {accountInPath, denied, whoAsks} from './who-asks.ts'

/** One request as it was answered, without credentials. */
export interface Answered {
  readonly at: Instant
  readonly method: string
  /** With its query, without a prefix that names the API. */
  readonly path: string
  /** Twilio's name of what was asked; undefined when the box has no such thing. */
  readonly operation: string | undefined
  readonly form: Readonly<Record<string, string>>
  /** What it was answered with; 0 when the connection was broken off. */
  readonly status: number
  /** Twilio's code of an error. */
  readonly code: number | undefined
}

interface DoorSettings {
  readonly account: Account
  readonly troubles: Troubles
  readonly work: Work
  /** Something goes on by itself. What it throws is a bug. */
  start(task: Promise<void>): void
  onAnswered(answered: Answered): void
  /** The box's own door beside the API; false when the path is not for it. Only whoever may ask the API gets there. */
  readonly control: ControlDoor
}

const frontDoor =
  'This is a Twilio account in a box. Its API begins at /2010-04-01, /v1 and /v2; docs/carrier.md tells more.'

/** What steers the box is asked for below this. */
const controlRoot = '/oncrew'

/** Answers a request that steers the box. Throws `ApiError`. */
export type ControlDoor = (asked: Controlled, response: ServerResponse) => void

export interface Controlled {
  readonly method: string
  /** Below /oncrew, such as /calls. */
  readonly path: string
  readonly body: string
}

/** The account's REST API: what https://api.twilio.com, studio.twilio.com and messaging.twilio.com are in the world. */
export function createDoor(settings: DoorSettings): Server {
  const {account, troubles, work, start} = settings
  const {clock, rows} = account
  let served = 0
  let underWay = 0

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET'
    const {prefix, pathname, search, query} = placeAsked(request.url ?? '/')
    const body = await readBody(request)
    response.setHeader('Twilio-Request-Id', `RQ${String(served++).padStart(32, '0')}`)
    response.setHeader('Twilio-Concurrent-Requests', String(underWay))
    if (pathname === controlRoot || pathname.startsWith(`${controlRoot}/`)) {
      try {
        whoAsks(request.headers.authorization, rows)
        settings.control({method, path: pathname.slice(controlRoot.length), body}, response)
      } catch (problem) {
        if (!(problem instanceof ApiError)) throw problem
        send(response, problem.status, problem.body())
      }
      return
    }
    const form = new URLSearchParams(body)
    const found = findOperation(method, pathname) ?? findOperation(method, `${pathname}.json`)
    const operation = found?.operation
    let code: number | undefined
    const note = (status: number) =>
      settings.onAnswered({
        at: clock.now(),
        method,
        path: pathname + search,
        operation: operation?.id,
        form: Object.fromEntries(form),
        status,
        code,
      })
    const trouble = troubles.next(operation?.id ?? '', underWay)
    if (trouble.lateMs > 0) await new Promise<void>(resolve => clock.schedule(clock.now() + trouble.lateMs, resolve))
    if (trouble.reset === 'before') {
      note(0)
      request.socket.resetAndDestroy()
      return
    }
    try {
      if (pathname === '/') throw new ApiError(404, 20404, frontDoor)
      const asker = whoAsks(request.headers.authorization, rows)
      if (trouble.error !== undefined) throw trouble.error
      if (found === undefined || operation === undefined) throw notPlayed(method, pathname)
      if (asker.limited && isClosedToKeys(operation)) throw denied()
      const owner = accountInPath(found.ids.AccountSid, asker, rows)
      const origin = `http://${request.headers.host ?? '127.0.0.1'}${prefix}`
      const {status, body: shown} = operation.run({owner, ids: found.ids, form, query, path: pathname, origin}, account)
      if (trouble.reset === 'after') {
        note(0)
        request.socket.resetAndDestroy()
        return
      }
      note(status)
      send(response, status, shown)
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem
      code = problem.code
      note(problem.status)
      if (trouble.retryAfter !== undefined) response.setHeader('Retry-After', String(trouble.retryAfter))
      if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Basic realm="Twilio API"')
      send(response, problem.status, problem.body())
    }
  }

  return createServer((request, response) => {
    underWay += 1
    const over = new Promise<void>(resolve => response.on('close', resolve))
    void over.then(() => {
      underWay -= 1
    })
    // Whoever listens at the control door does so for a whole call, and time goes on meanwhile.
    start(request.url?.startsWith(`${controlRoot}/`) === true ? over : work.track(over))
    start(answer(request, response))
  })
}

/**
 * `/studio/v2/Flows` and `/studio.twilio.com/v2/Flows` are `/v2/Flows`: for libraries that are pointed elsewhere by
 * replacing the host and cannot keep it apart.
 */
function placeAsked(url: string) {
  const {pathname, search, searchParams} = new URL(url, 'http://api')
  const prefix = /^\/[a-z]+(\.[a-z0-9.]*twilio\.com)?(?=\/(2010-04-01|v\d)\/)/.exec(pathname)?.[0] ?? ''
  return {prefix, pathname: pathname.slice(prefix.length), search, query: searchParams}
}

function notPlayed(method: string, path: string): ApiError {
  if (path === '/favicon.ico') return notFound(path)
  const name = nameOfNotPlayed(method, path)
  const asked = name === undefined ? `${method} ${path}` : `${name} (${method} ${path})`
  return new ApiError(501, 20501, `${asked} is not played by this simulator of Twilio`)
}

/** Standard API keys may not look at accounts and keys. */
function isClosedToKeys({at}: Operation): boolean {
  return /\/(Accounts(\/\{Sid\})?|Keys(\/\{Sid\})?)\.json$/.test(at)
}

function send(response: ServerResponse, status: number, body: Answer['body']): void {
  if (body === undefined) {
    response.writeHead(status)
    response.end()
    return
  }
  if (body instanceof Sound) {
    response.writeHead(status, {'Content-Type': body.type, 'Content-Length': body.bytes.length})
    response.end(body.bytes)
    return
  }
  const text = JSON.stringify(body)
  response.writeHead(status, {'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text)})
  response.end(text)
}
