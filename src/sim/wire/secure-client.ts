import type {IncomingMessage} from 'node:http'
import {Agent, request} from 'node:https'
import type {Sender} from './sender.ts'
import {failureOf, lateAfter, longestBody, tooLarge, type WebAnswer} from './web-answer.ts'

/** Over TLS by Node's own client. */
export function createSecureClient(patienceMs: number): Sender {
  const agent = new Agent({keepAlive: true, maxSockets: 64})
  return {
    send(target, {method, headers, body}) {
      const options = {
        host: target.hostname.replace(/^\[|\]$/g, ''),
        port: target.port,
        path: `${target.pathname}${target.search}`,
        method,
        agent,
        headers: method === 'POST' ? {...headers, 'Content-Length': Buffer.byteLength(body)} : headers,
      }
      return new Promise<WebAnswer>(resolve => {
        const sent = request(options)
        sent.on('response', response => readAnswer(response, resolve))
        sent.on('error', error => resolve(failureOf(error)))
        sent.setTimeout(patienceMs, () => {
          resolve(lateAfter(patienceMs))
          sent.destroy()
        })
        sent.end(method === 'POST' ? body : undefined)
      })
    },
    close: () => agent.destroy(),
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
    resolve(tooLarge)
    response.destroy()
  })
  response.on('end', () => {
    const body = Buffer.concat(chunks).toString('utf8')
    resolve({kind: 'answer', status: response.statusCode ?? 0, headers: response.headers, body})
  })
  response.on('error', error => resolve(failureOf(error)))
}
