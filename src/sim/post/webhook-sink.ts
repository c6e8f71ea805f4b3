import {createServer, type IncomingMessage} from 'node:http'
import type {Box} from '../calls/box.ts'
import {type LoopbackServer, listenOnLoopback} from './loopback.ts'
import {readBody} from './read-body.ts'

/** What a service of this path says to a message it takes. */
const answers: readonly (readonly [path: string, status: number, body: string])[] = [
  ['/push', 200, JSON.stringify({id: 'taken', status: 1})],
  ['/chat', 200, 'ok'],
]

/**
 * Takes whatever is posted to it: where an application's own webhooks, chat messages and pushes go in a rehearsal. It
 * answers as those services do under /chat and /push, and 204 elsewhere.
 */
export async function startWebhookSink(box: Pick<Box, 'clock' | 'work' | 'trace'>): Promise<LoopbackServer> {
  async function take(request: IncomingMessage): Promise<void> {
    const body = await readBody(request)
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    )
    const {method = '', url: path = ''} = request
    box.trace({at: box.clock.now(), call: null, kind: 'webhook-received', method, path, headers, body})
  }

  return listenOnLoopback(
    createServer((request, response) => {
      void box.work.track(new Promise<void>(resolve => response.on('close', resolve)))
      take(request).then(
        () => {
          const [, status, body] = answers.find(([path]) => request.url?.startsWith(path)) ?? ['', 204, '']
          response.writeHead(status).end(body)
        },
        () => response.destroy(),
      )
    }),
  )
}
