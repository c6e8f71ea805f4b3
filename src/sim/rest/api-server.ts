import {timingSafeEqual} from 'node:crypto'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {ApiError, notFound} from '../account/api-error.ts'
import type {Box} from '../calls/box.ts'
import {type LoopbackServer, listenOnLoopback} from '../post/loopback.ts'
import {readBody} from '../post/read-body.ts'
import type {Calls} from './calls.ts'
import type {Messages} from './messages.ts'

/** The account's REST API on a loopback port, as https://api.twilio.com is in the world. */
export async function startApi(box: Box, messages: Messages, calls: Calls): Promise<LoopbackServer> {
  const root = `/2010-04-01/Accounts/${box.accountSid}`
  let served = 0

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://api')
    response.setHeader('Twilio-Request-Id', `RQ${String(served++).padStart(32, '0')}`)
    response.setHeader('Twilio-Concurrent-Requests', '1')
    try {
      const form = new URLSearchParams(await readBody(request))
      if (!isAllowed(request, box)) throw new ApiError(401, 20003, 'Authenticate')
      if (!pathname.startsWith(`${root}/`)) throw notFound(pathname)
      const resource = pathname.slice(root.length + 1)
      const [status, body] = route(request.method ?? 'GET', resource, pathname, form, searchParams)
      send(response, status, body)
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem
      send(response, problem.status, problem.body())
    }
  }

  function route(
    method: string,
    resource: string,
    path: string,
    form: URLSearchParams,
    query: URLSearchParams,
  ): readonly [number, object] {
    const [kind = '', sid] = resource.replace(/\.json$/, '').split('/')
    const isPost = method === 'POST'
    if (kind === 'Messages' && sid === undefined) {
      return isPost ? [201, messages.create(form)] : [200, messages.list(path, query)]
    }
    if (kind === 'Messages' && sid !== undefined && !isPost) return [200, messages.get(sid)]
    if (kind === 'Calls' && sid === undefined && !isPost) return [200, calls.list(path, query)]
    if (kind === 'Calls' && sid !== undefined) return [200, isPost ? calls.update(sid, form) : calls.get(sid)]
    throw notFound(path)
  }

  const server = createServer((request, response) => {
    const over = new Promise<void>(resolve => response.on('close', resolve))
    box.start(box.work.track(over))
    box.start(answer(request, response))
  })
  return listenOnLoopback(server)
}

/** Basic: the account and its token. An API key's secret is not known here, so any key is taken for the account's own. */
function isAllowed({headers}: IncomingMessage, {accountSid, authToken}: Box): boolean {
  const encoded = /^Basic (.+)$/i.exec(headers.authorization ?? '')?.[1]
  if (encoded === undefined) return false
  const [user = '', password = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(/:(.*)/s)
  if (/^SK[0-9a-f]{32}$/i.test(user)) return password !== ''
  return user === accountSid && same(password, authToken)
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function send(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body)
  response.writeHead(status, {'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text)})
  response.end(text)
}
