import {createServer as createWebServer, type RequestListener} from 'node:http'
import {type AddressInfo, createServer, type Server, type Socket} from 'node:net'
import {setImmediate} from 'node:timers/promises'
import * as fc from 'fast-check'
import {afterEach, expect, test} from 'vitest'
import {createWebClient, type WebClient} from '../../src/sim/wire/web-client.ts'

const opened: (() => void)[] = []
afterEach(() => {
  for (const close of opened.splice(0)) close()
})

function client(patienceMs = 5000): WebClient {
  const made = createWebClient(patienceMs)
  opened.push(() => made.close())
  return made
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** An application, as most are written. */
async function application(answer: RequestListener): Promise<string> {
  const server = createWebServer(answer)
  opened.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return listening(server)
}

/** Answers whatever comes by these bytes, in these pieces. */
async function bytewise(pieces: (socket: Socket) => Promise<void>): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket.on('error', () => {}))
    socket.on('data', () => void pieces(socket))
  })
  opened.push(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return listening(server)
}

const post = {method: 'POST', headers: {'X-Signed': 'yes'}, body: 'From=%2B1312&Words=hello'} as const

test('brings what was asked to the application, and back what it answers', async () => {
  const seen: unknown[] = []
  const url = await application((request, response) => {
    let body = ''
    request.on('data', chunk => {
      body += String(chunk)
    })
    request.on('end', () => {
      seen.push([request.method, request.url, request.headers['x-signed'], request.headers['content-length'], body])
      response.setHeader('Set-Cookie', ['a=1', 'b=2; Path=/'])
      response.setHeader('Content-Type', 'text/xml; charset=utf-8')
      response.end('<Response>¿Quién?</Response>')
    })
  })
  const web = client()
  expect(await web.send({...post, url: `${url}/voice?turn=1&x=a%20b`})).toEqual({
    kind: 'answer',
    status: 200,
    headers: {'content-type': 'text/xml; charset=utf-8', 'set-cookie': ['a=1', 'b=2; Path=/']},
    body: '<Response>¿Quién?</Response>',
  })
  await web.send({url, method: 'GET', headers: {}, body: ''})
  await web.send({...post, url, body: 'ñandú ☎'})
  expect(seen).toEqual([
    ['POST', '/voice?turn=1&x=a%20b', 'yes', '24', post.body],
    ['GET', '/', undefined, undefined, ''],
    ['POST', '/', 'yes', '11', 'ñandú ☎'],
  ])
})

test('reads every form of an answer, however the network cuts it up', async () => {
  const answers = [
    ['HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello', 200, 'hello'],
    ['HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201\r\ncontent-length:\t2 \r\n\r\nok', 201, 'ok'],
    [
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\n1\r\n!\r\n0\r\nA: b\r\n\r\n',
      200,
      'hello!',
    ],
    ['HTTP/1.1 204 No Content\r\nX: y\r\n\r\n', 204, ''],
    ['HTTP/1.0 200 OK\r\n\r\nup to the end', 200, 'up to the end'],
    ['HTTP/1.1 500 Out of\torder\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', 500, ''],
  ] as const
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...answers), fc.array(fc.nat(80), {maxLength: 4}), async (answer, cuts) => {
      const [bytes, status, body] = answer
      const url = await bytewise(async socket => {
        let from = 0
        for (const cut of [...cuts.toSorted((a, b) => a - b), bytes.length]) {
          socket.write(bytes.slice(from, cut), 'latin1')
          from = Math.max(from, cut)
          await setImmediate()
        }
        if (!/content-length|chunked|204/i.test(bytes)) socket.end()
      })
      expect(await client().send({...post, url})).toMatchObject({kind: 'answer', status, body})
    }),
    {numRuns: 40},
  )
})

test('keeps a connection for the next request, and opens another where the application has closed it', async () => {
  const ports: (number | undefined)[] = []
  const url = await application((request, response) => {
    ports.push(request.socket.remotePort)
    request.resume()
    if (request.url === '/last') response.setHeader('Connection', 'close')
    response.end('ok')
  })
  const web = client()
  for (const path of ['/', '/', '/last', '/']) await web.send({...post, url: url + path})
  expect(ports[1]).toBe(ports[0])
  expect(ports[2]).toBe(ports[0])
  expect(ports[3]).not.toBe(ports[0])
})

test('waits for a connection where too many are open, and answers all', async () => {
  let most = 0
  let open = 0
  const url = await application(async (request, response) => {
    open += 1
    most = Math.max(most, open)
    request.resume()
    await setImmediate()
    open -= 1
    response.end(request.url)
  })
  const web = client()
  const answers = await Promise.all(
    Array.from({length: 200}, (_, index) => web.send({...post, url: `${url}/${index}`})),
  )
  expect(answers.map(answer => answer.kind === 'answer' && answer.body)).toEqual(
    Array.from({length: 200}, (_, index) => `/${index}`),
  )
  expect(most).toBeLessThanOrEqual(64)
})

test('says what went wrong', async () => {
  const kindOf = async (url: string, patienceMs?: number) => (await client(patienceMs).send({...post, url})).kind
  const speaking = (bytes: string) =>
    bytewise(async socket => {
      socket.end(bytes, 'latin1')
    })
  expect(await kindOf('http://127.0.0.1:1')).toBe('no-connection')
  expect(await kindOf('no url')).toBe('bad-url')
  expect(await kindOf('ftp://127.0.0.1/')).toBe('bad-url')
  expect(await kindOf(await bytewise(async () => {}), 20)).toBe('no-answer')
  expect(await kindOf(await speaking('SSH-2.0-OpenSSH\r\n\r\n'))).toBe('no-answer')
  expect(await kindOf(await speaking('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort'))).toBe('no-answer')
  expect(await kindOf(await speaking('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'))).toBe(
    'no-answer',
  )
  expect(await kindOf(await speaking(`HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(70_000)}`))).toBe('too-large')
})
