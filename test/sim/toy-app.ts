import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

/** One request that reached the toy. */
export interface Asked {
  readonly method: string
  readonly path: string
  /** Path and query as sent. */
  readonly target: string
  readonly fields: Readonly<Record<string, string>>
  readonly headers: IncomingMessage['headers']
}

export type Answer = string | ((asked: Asked, response: ServerResponse) => string | undefined)

/**
 * A voice application of a few lines: path → TwiML, or a function that gives it (or answers by itself).
 * `url` is its address; `asked` is everything that reached it.
 */
export interface ToyApp {
  readonly url: string
  readonly asked: Asked[]
  close(): Promise<void>
}

export async function toyApp(pages: Readonly<Record<string, Answer>>): Promise<ToyApp> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const {pathname, searchParams} = new URL(request.url ?? '/', 'http://toy')
      const form = request.method === 'GET' ? searchParams : new URLSearchParams(Buffer.concat(chunks).toString())
      const one = {
        method: request.method ?? '',
        path: pathname,
        target: request.url ?? '/',
        fields: Object.fromEntries(form),
        headers: request.headers,
      }
      asked.push(one)
      const page = pages[pathname]
      const body = typeof page === 'function' ? page(one, response) : page
      if (response.headersSent) return
      if (body === undefined) response.statusCode = page === undefined ? 404 : 204
      if (!response.hasHeader('content-type')) response.setHeader('content-type', 'text/xml')
      response.end(body)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
