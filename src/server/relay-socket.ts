import type {IncomingMessage} from 'node:http'
import type {Duplex} from 'node:stream'
import {type WebSocket, WebSocketServer} from 'ws'
import type {Next} from '../contracts/generated/call-event.ts'
import type {Heard} from '../intake/intake.ts'
import {messageOf} from '../problem/problem.ts'
import {second} from '../time/clock.ts'
import {parseRelayMessage, relayFrames, sentenceFrame} from '../twilio/relay.ts'
import {checkSignature} from '../twilio/signature.ts'
import {isCallSid} from '../twilio/voice-request.ts'
import type {Site} from './site.ts'

const frameBytesMax = 64 * 1024
const path = '/relay'

/** Callers press ten digits with pauses between the groups; after this one the number is taken as complete. */
const keyPauseMs = 3 * second
const silence: Heard = {text: '', digits: undefined, confidence: undefined}
/** Twilio cuts a caller's speech at a minute. */
const longestUtteranceMs = 60 * second
/** How fast synthetic speech is, for the time at which the caller's silence begins. */
const wordsPerSecond = 2.5

/** The sockets of the calls under way. */
export interface RelaySockets {
  /** A request to open one. */
  take(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Closes each; resolves to whether there were any. Twilio then asks how to go on, and is told turn by turn. */
  close(): boolean
}

/** Takes ConversationRelay's socket on the same port as the webhooks. The handshake is signed like them. */
export function openRelay(site: Site): RelaySockets {
  const sockets = new WebSocketServer({noServer: true, maxPayload: frameBytesMax, perMessageDeflate: false})
  return {
    take(request, socket, head) {
      const callId = relayCallOf(site, request)
      if (callId === undefined) return refuse(socket)
      sockets.handleUpgrade(request, socket, head, ws => converseOver(ws, callId, site))
    },
    close() {
      const any = sockets.clients.size > 0
      for (const client of sockets.clients) client.close(1001)
      return any
    },
  }
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

/** One conversation. The call itself lives in the journal; the socket only knows what the caller is in the middle of. */
function converseOver(ws: WebSocket, callId: string, site: Site): void {
  const {agent, clock, work} = site
  let digits = ''
  let said = ''
  let closed = false
  let turns: Promise<void> = Promise.resolve()
  let cancelWait: (() => void) | undefined

  function wait(ms: number, then: () => void): void {
    cancelWait?.()
    if (!closed) cancelWait = clock.schedule(clock.now() + ms, then)
  }

  function awaitCaller(next: Next | undefined): void {
    if (next?.do !== 'ask') return
    const speakingMs = (next.say.split(/\s+/).length / wordsPerSecond) * second
    wait(speakingMs + next.listen.silenceSeconds * second, () => turn(silence))
  }

  /** Turns are taken one after another, each as the answer to what was asked last. */
  function turn(heard: Heard): void {
    cancelWait?.()
    digits = ''
    said = ''
    turns = work.track(turns.then(() => answer(heard))).catch(error => {
      site.warn(`A turn of a call failed: ${messageOf(error)}`)
      ws.close(1011)
    })
  }

  async function answer(heard: Heard): Promise<void> {
    if (closed) return
    const began = performance.now()
    const ask = agent.find(callId)?.lastAsk
    if (ask === undefined) return ws.close(1008)
    const spoken: string[] = []
    const next = await agent.hear(callId, ask.turn, heard, {
      onSentence(sentence) {
        if (closed) return
        spoken.push(sentence)
        ws.send(sentenceFrame(sentence))
      },
    })
    // What was answered meanwhile is not lost: whoever takes the call up again is given the same reply.
    if (closed) return
    for (const frame of relayFrames(next, spoken)) ws.send(frame)
    site.ops?.metrics?.answered(path, 200, (performance.now() - began) / 1000)
    awaitCaller(next)
  }

  function keyed(digit: string): void {
    if (digit !== '#') digits += digit
    // After the last digit that was expected the turn is taken; the # that many press then says nothing more.
    else if (digits === '') return
    const expected = agent.find(callId)?.lastAsk?.listen.digits ?? Number.POSITIVE_INFINITY
    const keys: Heard = {text: '', digits, confidence: undefined}
    if (digit === '#' || digits.length >= expected) turn(keys)
    else wait(keyPauseMs, () => turn({text: '', digits, confidence: undefined}))
  }

  ws.on('message', (data, isBinary) => {
    const message = isBinary ? undefined : parseRelayMessage(String(data))
    switch (message?.type) {
      case 'setup':
        if (message.callId !== callId) ws.close(1008)
        else awaitCaller(agent.find(callId)?.lastAsk)
        return
      case 'prompt':
        agent.interrupt(callId)
        said = joined(said, message.text)
        if (message.last) turn({text: said, digits: undefined, confidence: undefined})
        else wait(longestUtteranceMs, () => turn(silence))
        return
      case 'dtmf':
        return keyed(message.digit)
      case 'interrupt':
        // The caller is speaking: not silent, whatever the time.
        agent.interrupt(callId)
        return wait(longestUtteranceMs, () => turn(silence))
      case 'error':
        return site.warn(`Twilio refused a message on the relay socket: ${message.description}`)
      case 'unknown':
      case undefined:
        return
    }
  })
  ws.on('close', () => {
    closed = true
    agent.interrupt(callId)
    cancelWait?.()
  })
  ws.on('error', error => site.warn(`The relay socket failed: ${error.message}`))
}

/** Parts of an utterance may come as pieces, or each as all that was heard so far, in words that were thought over. */
function joined(before: string, now: string): string {
  const count = (text: string) => text.split(/\s+/).filter(word => word !== '').length
  return count(now) >= count(before) ? now : `${before} ${now}`
}
