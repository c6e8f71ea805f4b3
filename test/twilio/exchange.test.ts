import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {expect, onTestFinished, test} from 'vitest'
import {createExchange} from '../../src/twilio/rest/exchange.ts'

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void

/** A carrier that answers as told, and what was waited for meanwhile. */
async function aCarrierThat(handler: Handler) {
  let count = 0
  const server = createServer((request, response) => {
    count += 1
    handler(request, response, count)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const waits: number[] = []
  const {exchange, close} = createExchange({
    credentials: {accountSid: 'AC1', username: 'AC1', password: 'secret', apiUrl: undefined},
    wait: async ms => void waits.push(ms),
    chance: () => 0,
  })
  onTestFinished(close)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {exchange, url, waits, asked: () => count}
}

const json = (response: ServerResponse, status: number, body: object, headers = {}) =>
  response.writeHead(status, headers).end(JSON.stringify(body))

test('429 is waited out, as long as Retry-After says', async () => {
  const {exchange, url, waits} = await aCarrierThat((_, response, count) => {
    if (count === 1) json(response, 429, {code: 20429}, {'Retry-After': '2'})
    else json(response, 200, {})
  })
  expect((await exchange({method: 'post', uri: `${url}/IncomingPhoneNumbers.json`, data: {A: 'b'}})).statusCode).toBe(
    200,
  )
  expect(waits).toEqual([2000])
})

test('a question is put again when the connection breaks or the carrier is in trouble; in the end it is told', async () => {
  const {exchange, url, asked} = await aCarrierThat((request, response, count) => {
    if (count === 1) request.socket.destroy()
    else if (count === 2) response.writeHead(502).end('<html>')
    else json(response, 200, {})
  })
  expect((await exchange({method: 'get', uri: `${url}/x`})).statusCode).toBe(200)
  expect(asked()).toBe(3)
})

test('a purchase is never simply repeated', async () => {
  const {exchange, url, asked} = await aCarrierThat(request => request.socket.destroy())
  await expect(exchange({method: 'post', uri: `${url}/IncomingPhoneNumbers.json`, data: {}})).rejects.toThrow(
    'did not answer',
  )
  expect(asked()).toBe(1)
})

test.each([
  [
    {code: 21422, message: '+1 is not available', status: 400},
    '(Twilio 21422, HTTP 400)',
    'Twilio says: +1 is not available',
  ],
  [
    {
      type: 'about:blank',
      title: 'Bad',
      status: 400,
      code: 70002,
      detail: 'the field is odd',
      errors: [{detail: 'x', pointer: '#/y'}],
    },
    '(Twilio 70002, HTTP 400)',
    'Twilio says: the field is odd\n  #/y: x',
  ],
  [
    {
      code: 23402,
      message: 'Flow invalid',
      details: {errors: [{message: 'no such state', property_path: '#/states/3'}]},
    },
    'does not accept the net',
    'Twilio says: Flow invalid\n  #/states/3: no such state',
  ],
])('an error is told in its meaning and in its words: %o', async (body, what, why) => {
  const {exchange, url} = await aCarrierThat((_, response) => json(response, 400, body))
  await expect(exchange({method: 'get', uri: `${url}/x`})).rejects.toMatchObject({
    message: expect.stringContaining(what),
    why,
    exit: 4,
  })
})

test('an answer that is no JSON is no riddle either', async () => {
  const {exchange, url} = await aCarrierThat((_, response) => void response.writeHead(401).end('denied'))
  await expect(exchange({method: 'get', uri: `${url}/x`})).rejects.toThrow('does not accept these credentials')
})
