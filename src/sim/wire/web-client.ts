import {type IncomingMessage, Agent as PlainAgent, request as plainRequest} from 'node:http'
import {Agent as SecureAgent, request as secureRequest} from 'node:https'

interface WebRequest {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type WebAnswer =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers: IncomingMessage['headers']
      readonly body: string
    }
  /** Nothing came back: nobody listens there, or nobody answered in time. */
  | {readonly kind: 'no-connection' | 'no-answer' | 'no-such-host' | 'bad-url' | 'too-large'; readonly message: string}

export interface WebClient {
  send(request: WebRequest): Promise<WebAnswer>
  close(): void
}

/** Twilio takes no document beyond this (error 11750). */
const longestBody = 64 * 1024

/** Real sockets, kept alive. `patienceMs` of real time without an answer counts as none. */
export function createWebClient(patienceMs: number): WebClient {
  const plain = new PlainAgent({keepAlive: true, maxSockets: 64})
  const secure = new SecureAgent({keepAlive: true, maxSockets: 64})

  return {
    send({url, method, headers, body}) {
      let target: URL
      try {
        target = new URL(url)
      } catch {
        return Promise.resolve({kind: 'bad-url', message: `${url} is not a URL`})
      }
      if (target.protocol !== 'http:' && target.protocol !== 'https:') {
        return Promise.resolve({kind: 'bad-url', message: `${target.protocol}// cannot be requested`})
      }
      const isPlain = target.protocol === 'http:'
      const options = {
        host: target.hostname.replace(/^\[|\]$/g, ''),
        port: target.port,
        path: `${target.pathname}${target.search}`,
        method,
        agent: isPlain ? plain : secure,
        headers: method === 'POST' ? {...headers, 'Content-Length': Buffer.byteLength(body)} : headers,
      }
      return new Promise<WebAnswer>(resolve => {
        const sent = isPlain ? plainRequest(options) : secureRequest(options)
        sent.on('response', response => readAnswer(response, resolve))
        sent.on('error', error => resolve(failureOf(error)))
        sent.setTimeout(patienceMs, () => {
          resolve({kind: 'no-answer', message: `no answer within ${patienceMs / 1000} s`})
          sent.destroy()
        })
        sent.end(method === 'POST' ? body : undefined)
      })
    },
    close() {
      plain.destroy()
      secure.destroy()
    },
  }
}

function readAnswer(response: IncomingMessage, resolve: (answer: WebAnswer) => void): void {
  const chunks: Buffer[] = []
  let size = 0
  response.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= longestBody) {
      chunks.push(chunk)
      return
    }
    resolve({kind: 'too-large', message: 'the response is larger than 64 kB'})
    response.destroy()
  })
  response.on('end', () => {
    const body = Buffer.concat(chunks).toString('utf8')
    resolve({kind: 'answer', status: response.statusCode ?? 0, headers: response.headers, body})
  })
  response.on('error', error => resolve(failureOf(error)))
}

function failureOf(error: Error & {code?: string}): WebAnswer {
  switch (error.code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return {kind: 'no-such-host', message: `no such host (${error.message})`}
    case 'ECONNREFUSED':
      return {kind: 'no-connection', message: `nobody listens there (${error.message})`}
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return {kind: 'no-connection', message: error.message}
    case 'EPROTO':
      return {kind: 'no-answer', message: 'what listens there does not speak https'}
    case 'ECONNRESET':
      return {kind: 'no-answer', message: 'the connection was broken off before the answer'}
    default:
      return {kind: 'no-answer', message: error.message.trim()}
  }
}
