import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {Work} from '../../time/clock.ts'
import {readBody} from '../post/read-body.ts'
import {type Answered, answerRequest, type Reply, type Request} from './answer-request.ts'
import {ApiError} from './api-error.ts'
import {type Account, Sound} from './operation.ts'
import type {Troubles} from './trouble.ts'
import {whoAsks} from './who-asks.ts'

interface DoorSettings {
  readonly account: Account
  readonly troubles: Troubles
  readonly work: Work
  /** Something goes on by itself. What it throws is a bug. */
  start(task: Promise<void>): void
  onAnswered(answered: Answered): void
  /** The box's own door beside the API. Only whoever may ask the API gets there. */
  readonly control: ControlDoor
}

/** Answers a request that steers the box. Throws `ApiError`. */
export type ControlDoor = (asked: Controlled, response: ServerResponse) => void

interface Controlled {
  readonly method: string
  /** Below /oncrew, such as /calls. */
  readonly path: string
  readonly body: string
}

/** What steers the box is asked for below this. */
const controlRoot = '/oncrew'

/** The account's REST API: what https://api.twilio.com, studio.twilio.com and messaging.twilio.com are in the world. */
export function createDoor({account, troubles, work, start, onAnswered, control}: DoorSettings): Server {
  let served = 0
  let underWay = 0

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Twilio-Request-Id', `RQ${String(served++).padStart(32, '0')}`)
    response.setHeader('Twilio-Concurrent-Requests', String(underWay))
    const request = await requestOf(incoming)
    if (isControl(request.path)) {
      steer(request, response)
      return
    }
    const {reply, answered} = await answerRequest(request, account, troubles, underWay)
    onAnswered(answered)
    if (reply.kind === 'cut') incoming.socket.resetAndDestroy()
    else send(response, reply)
  }

  function steer({method, path, body, authorization}: Request, response: ServerResponse): void {
    try {
      whoAsks(authorization, account.rows)
      control({method, path: path.slice(controlRoot.length), body}, response)
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem
      send(response, {kind: 'answer', status: problem.status, body: problem.body()})
    }
  }

  return createServer((incoming, response) => {
    underWay += 1
    const over = new Promise<void>(resolve => response.on('close', resolve))
    void over.then(() => {
      underWay -= 1
    })
    // Whoever listens at the control door does so for a whole call, and time goes on meanwhile.
    start(isControl(incoming.url ?? '') ? over : work.track(over))
    start(
      answer(incoming, response).catch((bug: unknown) => {
        // Nobody is left waiting for an answer.
        const body = new ApiError(500, 20500, 'The simulator itself failed').body()
        if (!response.headersSent) send(response, {kind: 'answer', status: 500, body})
        throw bug
      }),
    )
  })
}

function isControl(path: string): boolean {
  return path === controlRoot || path.startsWith(`${controlRoot}/`)
}

/**
 * `/studio/v2/Flows` and `/studio.twilio.com/v2/Flows` are `/v2/Flows`: for libraries that are pointed elsewhere by
 * replacing the host and cannot keep it apart.
 */
const hostInPath = /^\/[a-z]+(\.[a-z0-9.]*twilio\.com)?(?=\/(2010-04-01|v\d)\/)/

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const {method = 'GET', headers, url = '/'} = incoming
  const [, target = '/', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? []
  const prefix = hostInPath.exec(target)?.[0] ?? ''
  return {
    method,
    path: target.slice(prefix.length),
    search,
    body: await readBody(incoming),
    authorization: headers.authorization,
    origin: `http://${headers.host ?? '127.0.0.1'}${prefix}`,
  }
}

function send(response: ServerResponse, {status, body, retryAfter}: Extract<Reply, {kind: 'answer'}>): void {
  if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter))
  if (status === 401) response.setHeader('WWW-Authenticate', 'Basic realm="Twilio API"')
  if (body === undefined) {
    response.writeHead(status)
    response.end()
    return
  }
  const isSound = body instanceof Sound
  const bytes = isSound ? body.bytes : Buffer.from(JSON.stringify(body))
  const type = isSound ? body.type : 'application/json'
  response.writeHead(status, {'Content-Type': type, 'Content-Length': bytes.length})
  response.end(bytes)
}
