import {WebSocket} from 'ws'
import type {Work} from '../../time/clock.ts'
import type {SimClock} from '../sim-clock.ts'
import {signature} from '../wire/signature.ts'

/** The carrier's end of a ConversationRelay socket, with which time can be held back until all is read. */
export interface RelaySocket {
  send(message: object): void
  /** What the application sent since the last look, in order. */
  readonly inbox: string[]
  readonly closed: boolean
  /** Called when something came in, or the socket closed. */
  onNews: (() => void) | undefined
  close(code: number, reason: string): Promise<void>
}

export interface RelaySocketSettings {
  readonly clock: SimClock
  readonly work: Work
  readonly authToken: string
  /** Real milliseconds to connect, and for each answer to a ping. */
  readonly patienceMs: number
}

/**
 * Opens the socket, or says why it cannot be opened. Encryption is left out towards this machine itself, where no
 * certificate can be had; the handshake is signed over the URL as the TwiML has it all the same.
 */
export async function openRelaySocket(
  url: string,
  settings: RelaySocketSettings,
): Promise<RelaySocket | {readonly refused: string}> {
  const {clock, work, authToken, patienceMs} = settings
  const socket = new WebSocket(url.replace(/^wss:(?=\/\/(127\.|localhost|\[::1\]))/i, 'ws:'), {
    headers: {'X-Twilio-Signature': signature(authToken, url)},
    handshakeTimeout: patienceMs,
    perMessageDeflate: false,
    maxPayload: 1024 * 1024,
  })
  const inbox: string[] = []
  let news = false
  let closed = false
  const relay = {
    inbox,
    onNews: undefined as (() => void) | undefined,
    get closed() {
      return closed
    },
    send(message: object) {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
    },
    close(code: number, reason: string): Promise<void> {
      letGo()
      if (closed) return Promise.resolve()
      return work.track(
        new Promise<void>(resolve => {
          socket.once('close', () => resolve())
          socket.close(code, reason)
        }),
      )
    },
  }

  /** The other side has read everything, done what it does about it, and all that it sent is here. */
  async function quiet(): Promise<boolean> {
    if (closed) return false
    news = false
    await pingPong(socket, patienceMs)
    await work.idle()
    await pingPong(socket, patienceMs)
    return news
  }

  const letGo = clock.holdBack(quiet)
  socket.on('message', data => {
    news = true
    inbox.push(data.toString())
    relay.onNews?.()
  })
  const opened = work.track(
    new Promise<string | undefined>(resolve => {
      socket.once('open', () => resolve(undefined))
      socket.once('error', error => resolve(error.message))
    }),
  )
  socket.on('error', () => {})
  socket.on('close', () => {
    closed = true
    news = true
    letGo()
    relay.onNews?.()
  })
  const refused = await opened
  if (refused === undefined) return relay
  letGo()
  return {refused}
}

/** Resolves at the pong, or when there will be none. */
function pingPong(socket: WebSocket, patienceMs: number): Promise<void> {
  if (socket.readyState !== WebSocket.OPEN) return Promise.resolve()
  return new Promise(resolve => {
    const late = setTimeout(done, patienceMs)
    function done() {
      clearTimeout(late)
      socket.off('pong', done)
      socket.off('close', done)
      resolve()
    }
    socket.once('pong', done)
    socket.once('close', done)
    socket.ping()
  })
}
