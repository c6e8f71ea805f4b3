import {createServer, type IncomingMessage} from 'node:http'
import type {Box} from '../calls/box.ts'
import {type LoopbackServer, listenOnLoopback} from './loopback.ts'
import {readBody} from './read-body.ts'

/** Takes whatever is posted to it and answers 204: where an application's own webhooks go in a rehearsal. */
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
        () => response.writeHead(204).end(),
        () => response.destroy(),
      )
    }),
  )
}
