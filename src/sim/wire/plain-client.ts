import {validateHeaderName, validateHeaderValue} from 'node:http'
import {connect, type Socket} from 'node:net'
import {createResponseReader, type ReadSoFar, type ResponseReader} from './http-response.ts'
import type {Sender} from './sender.ts'
import {brokenOff, failureOf, lateAfter, type WebAnswer} from './web-answer.ts'

/** A request that is under way. */
interface Asked {
  readonly reader: ResponseReader
  readonly resolve: (answer: WebAnswer) => void
}

/** A connection, and what is asked on it; undefined: it is free. */
interface Line {
  readonly socket: Socket
  asked: Asked | undefined
}

/** One host and port. */
interface Place {
  readonly host: string
  readonly port: number
  readonly free: Line[]
  readonly all: Set<Line>
  /** Requests that wait for a connection. */
  readonly waiting: (() => void)[]
}

const mostLines = 64

export interface PlainClient extends Sender {
  /**
   * Gives up the connections that are free. They are reset: the system remembers each closed one for a minute, and
   * thousands of rehearsals make it slow.
   */
  letGo(): void
}

/**
 * A client for http: without the streams and events of Node's own, which took a third of a rehearsal's time. Connections
 * are kept alive, one request on each at a time. `patienceMs` of real time without a sign of life counts as no answer.
 */
export function createPlainClient(patienceMs: number): PlainClient {
  const places = new Map<string, Place>()

  function placeOf({host, hostname, port}: URL): Place {
    const known = places.get(host)
    if (known !== undefined) return known
    const place: Place = {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? 80 : Number(port),
      free: [],
      all: new Set(),
      waiting: [],
    }
    places.set(host, place)
    return place
  }

  function open(place: Place): Line {
    const socket = connect({host: place.host, port: place.port, noDelay: true, keepAlive: true})
    const line: Line = {socket, asked: undefined}
    place.all.add(line)
    socket.on('data', bytes => {
      // Nobody asked for what comes on a free connection.
      if (line.asked === undefined) socket.destroy()
      else take(place, line, line.asked, line.asked.reader.push(bytes))
    })
    socket.on('end', () => {
      if (line.asked !== undefined) take(place, line, line.asked, line.asked.reader.end())
      socket.destroy()
    })
    socket.on('timeout', () => {
      line.asked?.resolve(lateAfter(patienceMs))
      socket.destroy()
    })
    socket.on('error', error => line.asked?.resolve(failureOf(error)))
    socket.on('close', () => {
      line.asked?.resolve(brokenOff)
      place.all.delete(line)
      const at = place.free.indexOf(line)
      if (at >= 0) place.free.splice(at, 1)
      place.waiting.shift()?.()
    })
    return line
  }

  function take(place: Place, line: Line, {resolve}: Asked, read: ReadSoFar): void {
    if (read === 'more') return
    const {answer, idleMs = 0} = read
    line.asked = undefined
    resolve(answer)
    if (read.idleMs === 0) {
      line.socket.destroy()
      return
    }
    line.socket.setTimeout(idleMs)
    line.socket.unref()
    place.free.push(line)
    place.waiting.shift()?.()
  }

  function ask(place: Place, message: string, resolve: (answer: WebAnswer) => void): void {
    const free = place.free.pop()
    if (free === undefined && place.all.size >= mostLines) {
      place.waiting.push(() => ask(place, message, resolve))
      return
    }
    const line = free ?? open(place)
    line.asked = {reader: createResponseReader(), resolve}
    if (free !== undefined) line.socket.ref()
    line.socket.setTimeout(patienceMs)
    // As Node's own client writes heads: a byte a character. A body is made ASCII by whoever encodes it, or UTF-8 below.
    line.socket.write(message, 'latin1')
  }

  return {
    send(target, {method, headers, body}) {
      const place = placeOf(target)
      const message = messageOf(target, method, headers, body)
      return new Promise(resolve => ask(place, message, resolve))
    },
    letGo() {
      for (const {free} of places.values()) for (const {socket} of free.splice(0)) socket.resetAndDestroy()
    },
    close() {
      for (const {all, waiting} of places.values()) {
        waiting.length = 0
        for (const {socket} of all) socket.destroy()
      }
    },
  }
}

function messageOf(target: URL, method: string, headers: Readonly<Record<string, string>>, body: string): string {
  let head = `${method} ${target.pathname}${target.search} HTTP/1.1\r\n`
  for (const name in headers) {
    const value = headers[name] ?? ''
    validateHeaderName(name)
    validateHeaderValue(name, value)
    head += `${name}: ${value}\r\n`
  }
  const bytes = Buffer.byteLength(body)
  if (method === 'POST') head += `Content-Length: ${bytes}\r\n`
  head += `Host: ${target.host}\r\nConnection: keep-alive\r\n\r\n`
  if (method !== 'POST') return head
  return head + (bytes === body.length ? body : Buffer.from(body).toString('latin1'))
}
