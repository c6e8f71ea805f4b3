import type {IncomingMessage, ServerResponse} from 'node:http'
import {messageOf} from '../problem/problem.ts'
import {busyTwiml} from '../twilio/busy.ts'
import {callerNumberOf} from '../twilio/caller-id.ts'
import {checkSignature} from '../twilio/signature.ts'
import {renderTwiml, type Transport} from '../twilio/twiml.ts'
import {isCallSid} from '../twilio/voice-request.ts'
import {ackPage, ackPath} from './ack-page.ts'
import {readForm} from './form.ts'
import {isOpsPath, opsReply} from './ops.ts'
import type {Site} from './site.ts'
import {textRoutes} from './text-routes.ts'
import {type Routed, type VoiceRequest, voiceRoutes} from './voice-routes.ts'

interface Reply {
  readonly status: number
  readonly type: string
  readonly body: string
}

/** A page with one button: it loads nothing, is framed nowhere, kept nowhere, and its address is told to nobody. */
const pageHeaders: readonly (readonly [string, string])[] = [
  [
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  ],
  ['referrer-policy', 'no-referrer'],
  ['cache-control', 'no-store'],
  ['x-robots-tag', 'noindex'],
]

/** Answers one request: health, or a webhook that must be a genuine one of Twilio's. */
export async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const began = performance.now()
  const {status, type, body} = await replyTo(site, request)
  const [path = ''] = (request.url ?? '/').split('?')
  if (voiceRoutes.has(path)) site.ops?.metrics?.answered(path, status, (performance.now() - began) / 1000)
  if (response.writableEnded || response.destroyed) return
  if (status === 405) response.setHeader('allow', 'POST')
  if (type === 'text/html') for (const [name, value] of pageHeaders) response.setHeader(name, value)
  if (status === 413) response.setHeader('connection', 'close')
  const contentType = type.includes('charset') ? type : `${type}; charset=utf-8`
  response.writeHead(status, {'content-type': contentType, 'content-length': Buffer.byteLength(body)})
  response.end(body)
}

async function replyTo(site: Site, request: IncomingMessage): Promise<Reply> {
  const target = request.url ?? '/'
  const queryStart = target.indexOf('?')
  const path = queryStart === -1 ? target : target.slice(0, queryStart)
  if (isOpsPath(path)) return opsReply(path, site.ops, request.headers.authorization)
  if (path === ackPath) return acknowledge(site, request, queryOf(target))
  if (!voiceRoutes.has(path) && !textRoutes.has(path)) {
    return plain(404, "There is nothing here. Twilio's voice URL is /voice.")
  }
  if (request.method !== 'POST') {
    return plain(405, 'Webhooks come by POST: set the voice method of the number to POST.')
  }
  const body = await readForm(request)
  if (body.read === 'too-large') return plain(413, 'The body is larger than any webhook of Twilio.')
  if (body.read === 'broken-off') return plain(400, 'The body broke off.')

  const verdict = checkSignature(site.authToken, site.publicUrl, {
    signature: request.headers['x-twilio-signature']?.toString(),
    path: target,
    params: body.signed,
    host: request.headers.host,
  })
  if (!verdict.genuine) {
    site.warn(`A request to ${path} was refused: its signature does not match. What differs: ${verdict.differs}.`)
    return plain(403, `The signature does not match. What differs: ${verdict.differs}.`)
  }
  const query = queryOf(target)
  try {
    return await site.work.track(act(site, path, {query, fields: body.fields}))
  } catch (error) {
    // Twilio turns to the number's fallback: the call is not lost with us.
    site.warn(`A request to ${path} failed: ${messageOf(error)}`)
    return plain(500, 'This could not be recorded, and so it was not answered here.')
  }
}

/** The link of a mail or a chat: it carries a signature of its own. */
async function acknowledge(site: Site, request: IncomingMessage, query: URLSearchParams): Promise<Reply> {
  if (request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'POST') {
    return plain(405, 'This page is looked at, or its button pressed.')
  }
  const body = request.method === 'POST' ? await readForm(request) : undefined
  const who = body?.read === 'whole' ? (body.fields.get('who') ?? null) : null
  const {status, html} = await site.work.track(ackPage(site, request.method, query, who))
  return {status, type: 'text/html', body: html}
}

function queryOf(target: string): URLSearchParams {
  const start = target.indexOf('?')
  return new URLSearchParams(start === -1 ? '' : target.slice(start + 1))
}

async function act(site: Site, path: string, request: VoiceRequest): Promise<Reply> {
  if (isTurnedAway(site, path, request)) return {status: 200, type: 'text/xml', body: busyTwiml}
  await textRoutes.get(path)?.(site, request)
  const routed = await voiceRoutes.get(path)?.(site.agent, request)
  if (routed === undefined) return {status: 200, type: 'text/xml', body: '<Response/>'}
  if ('refused' in routed) return plain(400, routed.refused)
  return {status: 200, type: 'text/xml', body: twiml(site, path, routed, request)}
}

/** A call beyond the limits is not answered, and nothing that is heard of it later is of a call that was lost. */
function isTurnedAway({limits, clock, ops}: Site, path: string, {fields}: VoiceRequest): boolean {
  const callId = fields.get('CallSid') ?? ''
  if (limits === undefined || !isCallSid(callId)) return false
  if (path !== '/voice') return path === '/status' && limits.turnedAway(callId)
  if (limits.admits(callId, callerNumberOf(fields.get('From')), clock.now())) return false
  ops?.metrics?.turnedAway()
  return true
}

/** A conversation that began turn by turn stays so; a socket that failed is not tried again. */
function twiml(
  site: Site,
  path: string,
  {callId, next, afresh = false}: Exclude<Routed, {refused: string}>,
  {fields}: VoiceRequest,
): string {
  const {transport: wanted, record} = site.routings.of(site.agent.find(callId)?.routingDigest).intake
  const byRelay = wanted === 'relay' && path !== '/turn' && !afresh
  const transport: Transport = byRelay ? {by: 'relay', socketUrl: site.socketUrl(callId)} : {by: 'gather'}
  const callerIdValid = callerNumberOf(fields.get('From')) !== undefined
  return renderTwiml(next, {callId, transport, callerIdValid, record, unanswered: path === '/voice'})
}

function plain(status: number, words: string): Reply {
  return {status, type: 'text/plain', body: `${words}\n`}
}
