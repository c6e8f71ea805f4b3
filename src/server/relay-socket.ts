import type {IncomingMessage, Server} from 'node:http'
import type {Duplex} from 'node:stream'
import {type WebSocket, WebSocketServer} from 'ws'
import type {Next} from '../contracts/generated/call-event.ts'
import type {Heard} from '../intake/intake.ts'
import {messageOf} from '../problem/problem.ts'
import {second} from '../time/clock.ts'
import {parseRelayMessage, relayFrames} from '../twilio/relay.ts'
import {checkSignature} from '../twilio/signature.ts'
import {isCallSid} from '../twilio/voice-request.ts'
import type {Site} from './site.ts'

const frameBytesMax = 64 * 1024
const path = '/relay'

/** Callers press ten digits with pauses between the groups; after this one the number is taken as complete. */
const keyPauseMs = 3 * second
/** How fast synthetic speech is, for the time at which the caller's silence begins. */
const wordsPerSecond = 2.5

/** Takes ConversationRelay's socket on the same port as the webhooks. The handshake is signed like them. */
export function attachRelay(server: Server, site: Site): void {
  const sockets = new WebSocketServer({noServer: true, maxPayload: frameBytesMax, perMessageDeflate: false})
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const callId = relayCallOf(site, request)
    if (callId === undefined) return refuse(socket)
    sockets.handleUpgrade(request, socket, head, ws => converseOver(ws, callId, site))
  })
  server.on('close', () => sockets.close())
}

function relayCallOf(site: Site, request: IncomingMessage): string | undefined {
  const target = request.url ?? '/'
  const signature = request.headers['x-twilio-signature']
  const verdict = checkSignature(site.authToken, site.publicUrl.replace(/^http/, 'ws'), {
    signature: typeof signature === 'string' ? signature : undefined,
    path: target,
    params: {},
    host: request.headers.host,
  })
  if (!verdict.genuine) {
    site.warn(`A socket to ${path} was refused: its signature does not match. What differs: ${verdict.differs}.`)
    return undefined
  }
  const url = new URL(target, 'ws://agent')
  const callId = url.searchParams.get('call') ?? ''
  return url.pathname === path && isCallSid(callId) ? callId : undefined
}

function refuse(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}

/** One conversation. The call itself lives in the journal; the socket only knows which turn comes next. */
function converseOver(ws: WebSocket, callId: string, site: Site): void {
  const {agent, clock, work} = site
  let digits = ''
  let said = ''
  let cancelWait: (() => void) | undefined

  const wait = (ms: number, then: () => void) => {
    cancelWait?.()
    cancelWait = clock.schedule(clock.now() + ms, then)
  }

  const awaitCaller = (next: Next | undefined) => {
    if (next?.do !== 'ask') return
    const speakingMs = (next.say.split(/\s+/).length / wordsPerSecond) * second
    wait(
      speakingMs + next.listen.silenceSeconds * second,
      () => void turn({text: '', digits: undefined, confidence: undefined}),
    )
  }

  function turn(heard: Heard): Promise<void> {
    return work.track(answer(heard)).catch(error => {
      site.warn(`A turn of a call failed: ${messageOf(error)}`)
      ws.close(1011)
    })
  }

  async function answer(heard: Heard): Promise<void> {
    cancelWait?.()
    digits = ''
    said = ''
    const ask = agent.find(callId)?.lastAsk
    if (ask === undefined) return ws.close(1008)
    const next = await agent.hear(callId, ask.turn, heard)
    for (const frame of relayFrames(next)) ws.send(frame)
    awaitCaller(next)
  }

  function keyed(digit: string): void {
    if (digit !== '#') digits += digit
    const ask = agent.find(callId)?.lastAsk
    const expected = ask?.listen.digits ?? Number.POSITIVE_INFINITY
    const enough = digits.length >= expected
    const hear = () => void turn({text: '', digits: digits === '' ? undefined : digits, confidence: undefined})
    if (digit === '#' || enough) hear()
    else wait(keyPauseMs, hear)
  }

  ws.on('message', (data, isBinary) => {
    const message = isBinary ? undefined : parseRelayMessage(String(data))
    switch (message?.type) {
      case 'setup':
        if (message.callId !== callId) ws.close(1008)
        else awaitCaller(agent.find(callId)?.lastAsk)
        return
      case 'prompt':
        said = `${said} ${message.text}`.trim()
        if (message.last) void turn({text: said, digits: undefined, confidence: undefined})
        return
      case 'dtmf':
        return keyed(message.digit)
      case 'error':
        return site.warn(`Twilio refused a message on the relay socket: ${message.description}`)
      case 'interrupt':
      case 'unknown':
      case undefined:
        return
    }
  })
  ws.on('close', () => cancelWait?.())
  ws.on('error', error => site.warn(`The relay socket failed: ${error.message}`))
}
