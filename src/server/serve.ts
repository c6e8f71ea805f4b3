import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {setTimeout as delay} from 'node:timers/promises'
import {Problem} from '../problem/problem.ts'
import {joinUrl} from '../twilio/signature.ts'
import type {RelaySockets} from './relay-socket.ts'
import type {ServeOptions, Site} from './site.ts'
import {answer} from './webhook.ts'

export interface RunningServer {
  readonly port: number
  readonly publicUrl: string
  /** Stops taking requests, finishes those under way and what follows from them. */
  stop(): Promise<void>
}

/** Twilio itself gives up on a webhook after 15 seconds. */
const requestSecondsMax = 15

/** How long the requests that follow on closing sockets are waited for. */
const relayFarewellMs = 1000

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
  let relay: Promise<RelaySockets> | undefined
  const openRelay = () => options.work.track(import('./relay-socket.ts').then(module => module.openRelay(site)))
  if (options.routings.current().intake.transport === 'relay') {
    relay = openRelay()
    await relay
  }
  server.on('upgrade', (request, socket, head) => {
    // Whoever knocks may be gone before the answer: that must not bring the server down.
    socket.on('error', () => socket.destroy())
    // A routing file that asks for sockets may have come since the start.
    relay ??= openRelay()
    relay.then(
      sockets => sockets.take(request, socket, head),
      () => socket.destroy(),
    )
  })

  return {
    port,
    publicUrl,
    async stop() {
      stopping = true
      await options.work.idle()
      // Twilio asks at once how to go on with the calls whose sockets close, and is still told.
      if ((await relay)?.close() === true) await delay(relayFarewellMs)
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

function relayUrl(publicUrl: string, callId: string): string {
  return joinUrl(publicUrl.replace(/^http/, 'ws'), `/relay?call=${callId}`)
}
