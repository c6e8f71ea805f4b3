import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {messageOf, Problem} from '../problem/problem.ts'
import {callerNumberOf} from '../twilio/caller-id.ts'
import {checkSignature, joinUrl} from '../twilio/signature.ts'
import {renderTwiml, type Transport} from '../twilio/twiml.ts'
import {readForm} from './form.ts'
import type {ServeOptions, Site} from './site.ts'
import {type Routed, voiceRoutes} from './voice-routes.ts'

export interface RunningServer {
  readonly port: number
  readonly publicUrl: string
  /** Stops taking requests, finishes those under way and what follows from them. */
  stop(): Promise<void>
}

/** Twilio itself gives up on a webhook after 15 seconds. */
const requestSecondsMax = 15

/** The agent on the network: Twilio's webhooks, the relay socket, health. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const server = createServer({
    requestTimeout: requestSecondsMax * 1000,
    headersTimeout: 10_000,
    keepAliveTimeout: 60_000,
  })
  let stopping = false
  const port = await listen(server, options.host, options.port)
  const publicUrl = options.publicUrl ?? `http://127.0.0.1:${port}`
  const site: Site = {...options, publicUrl, socketUrl: callId => relayUrl(publicUrl, callId)}

  server.on('request', (request, response) => {
    if (stopping) response.setHeader('connection', 'close')
    void answer(site, request, response)
  })
  if (options.routing.intake.transport === 'relay') {
    const {attachRelay} = await import('./relay-socket.ts')
    attachRelay(server, site)
  }

  return {
    port,
    publicUrl,
    async stop() {
      stopping = true
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeIdleConnections()
      await options.work.idle()
      server.closeAllConnections()
      await closed
      options.agent.close()
    },
  }
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, host, port)))
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}

function portProblem(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Problem({
      what: `Port ${port} on ${host} is in use by another process.`,
      fix: ['Stop the other process, or choose another port with --port.'],
    })
  }
  if (error.code === 'EACCES') {
    return new Problem({
      what: `Port ${port} may not be opened by this user.`,
      fix: ['Choose a port above 1023 with --port.'],
    })
  }
  return new Problem({
    what: `The server cannot listen on ${host}:${port}: ${error.message}`,
    fix: ['Check --host and --port.'],
  })
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = request.url ?? '/'
  const queryStart = target.indexOf('?')
  const path = queryStart === -1 ? target : target.slice(0, queryStart)
  if (path === '/healthz' || path === '/readyz') return send(response, 200, 'text/plain', 'ok\n')

  const route = voiceRoutes.get(path)
  if (route === undefined)
    return send(response, 404, 'text/plain', "There is nothing here. Twilio's voice URL is /voice.\n")
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST')
    return send(response, 405, 'text/plain', 'Webhooks come by POST: set the voice method of the number to POST.\n')
  }
  const body = await readForm(request)
  if (body.read === 'too-large') {
    response.setHeader('connection', 'close')
    return send(response, 413, 'text/plain', 'The body is larger than any webhook of Twilio.\n')
  }
  if (body.read === 'broken-off') return

  const verdict = checkSignature(site.authToken, site.publicUrl, {
    signature: header(request, 'x-twilio-signature'),
    path: target,
    params: body.signed,
    host: request.headers.host,
  })
  if (!verdict.genuine) {
    site.warn(`A request to ${path} was refused: its signature does not match. What differs: ${verdict.differs}.`)
    return send(response, 403, 'text/plain', `The signature does not match. What differs: ${verdict.differs}.\n`)
  }

  try {
    const query = new URLSearchParams(queryStart === -1 ? '' : target.slice(queryStart + 1))
    const routed = await site.work.track(route(site.agent, {query, fields: body.fields}))
    if ('refused' in routed) return send(response, 400, 'text/plain', `${routed.refused}\n`)
    const callerIdValid = callerNumberOf(body.fields.get('From')) !== undefined
    send(response, 200, 'text/xml', twiml(site, path, routed, callerIdValid))
  } catch (error) {
    // Twilio turns to the number's fallback: the call is not lost with us.
    site.warn(`A request to ${path} failed: ${messageOf(error)}`)
    send(response, 500, 'text/plain', 'The call could not be recorded; it was not answered here.\n')
  }
}

/** A conversation that began turn by turn stays so; a socket that failed is not tried again. */
function twiml(site: Site, path: string, routed: Exclude<Routed, {refused: string}>, callerIdValid: boolean): string {
  const {callId, next, afresh = false} = routed
  const byRelay = site.routing.intake.transport === 'relay' && path !== '/turn' && !afresh
  const transport: Transport = byRelay ? {by: 'relay', socketUrl: site.socketUrl(callId)} : {by: 'gather'}
  return renderTwiml(next, {callId, transport, callerIdValid, record: site.routing.intake.record})
}

function relayUrl(publicUrl: string, callId: string): string {
  return joinUrl(publicUrl.replace(/^http/, 'ws'), `/relay?call=${callId}`)
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  if (response.writableEnded || response.destroyed) return
  response.writeHead(status, {'content-type': `${type}; charset=utf-8`, 'content-length': Buffer.byteLength(body)})
  response.end(body)
}
