import type {ServerResponse} from 'node:http'
import {describe, expect, onTestFinished, test} from 'vitest'
import {WebSocketServer} from 'ws'
import {type Answer, toyApp} from '../sim/toy-app.ts'
import {oncrew} from './oncrew.ts'

async function rehearsed(pages: Readonly<Record<string, Answer>>) {
  const app = await toyApp(pages)
  onTestFinished(() => app.close())
  return rehearsedAt(`${app.url}/voice`)
}

async function rehearsedAt(url: string) {
  const {code, out, err} = await oncrew(['sim', 'after-hours-leak', '--url', url])
  expect(`${out}${err}`).not.toMatch(/^\s+at /m)
  return {code, out, err}
}

const ask = (words: string, next: string) =>
  `<Response><Gather input="speech" action="${next}" speechTimeout="auto"><Say>${words}</Say></Gather></Response>`

const business = 'Thanks for calling Northside Plumbing. How can I help?'
const intake = {
  '/voice': ask(business, '/name'),
  '/name': ask('What is your name?', '/number'),
  '/number': ask('What is the best number to call back?', '/repeat'),
  '/repeat': ask('I have 3 1 2, 5 5 5, 0 1 4 2. Is that right?', '/address'),
  '/address': ask('What is the address?', '/bye'),
  '/bye': '<Response><Say>Someone will call you back. Goodbye.</Say></Response>',
}

test('a Gather application of somebody else’s is called like our own, and held to what can be seen', async () => {
  const {code, out} = await rehearsed(intake)
  expect(out).toContain("it's Dana Whitfield")
  expect(out).toContain('uh four eighteen Alder Court in Oak Park')
  expect(out).toMatch(/\d+ cannot be seen from outside/)
  expect(out).not.toContain('✗')
  expect(code).toBe(0)
})

test('what it promises is told', async () => {
  const bye = '<Response><Say>A plumber will be there within an hour. Goodbye.</Say></Response>'
  const {code, out} = await rehearsed({...intake, '/bye': bye})
  expect(code).toBe(5)
  expect(out).toMatch(/✗ nothing promised\n.*within an hour/s)
})

const answering = (type: string, body: string) => (_: unknown, response: ServerResponse) => {
  response.setHeader('content-type', type)
  return body
}
const status = (code: number) => (_: unknown, response: ServerResponse) => {
  response.statusCode = code
  return 'an error page'
}

describe('an application that fails is told what failed, where, and what mends it', () => {
  test.each<[string, Answer, string, string]>([
    ['answers garbage', answering('text/xml', '<<<nothing & all'), 'error 12100', '<Response>'],
    ['answers nothing', answering('text/xml', ''), 'the document is empty', '<Response>'],
    ['answers JSON', answering('application/json', '{}'), 'is application/json, not TwiML', 'text/xml'],
    ['answers 500', status(500), 'error 11200: HTTP 500', 'status 200'],
    ['refuses the signature', status(403), 'error 11200: HTTP 403', 'TWILIO_AUTH_TOKEN'],
    ['misspells a verb', '<Response>\n<Gahter/></Response>', '<Gahter> is not a voice verb', 'twiml-conformance'],
    ['leads in circles', '<Response><Redirect>/voice</Redirect></Response>', 'lead in circles', '<Redirect>'],
    ['breaks off', (_, response) => void response.destroy(), 'broken off before the answer', 'Start'],
  ])('%s', async (_, voice, wrong, remedy) => {
    const {code, out, err} = await rehearsed({'/voice': voice})
    expect(code).toBe(5)
    expect(out.replace(/\n\s+/g, ' ')).toMatch(/! {2}(error|warning) \d+: .*\(http:\/\/127\.0\.0\.1:\d+\/voice/)
    expect(out.replace(/\n\s+/g, ' ')).toContain(wrong)
    expect(err).toContain(remedy)
  })

  test('never answers', async () => {
    const {code, out, err} = await rehearsed({'/voice': (_, response) => void response.writeHead(200).write('<Resp')})
    expect(code).toBe(5)
    expect(out).toContain('no answer within 5 s')
    expect(err).toContain('Answer sooner')
  })

  test('is down', async () => {
    const app = await toyApp({})
    await app.close()
    const {code, out, err} = await rehearsedAt(`${app.url}/voice`)
    expect(code).toBe(5)
    expect(out).toContain('nobody listens there')
    expect(err).toContain('Start the application')
  })

  test('hangs up without a word', async () => {
    const {code, out} = await rehearsed({'/voice': '<Response><Hangup/></Response>'})
    expect(code).toBe(5)
    expect(out).toContain('✗ the caller hears somebody')
  })
})

describe('ConversationRelay', () => {
  const connect = (port: number) =>
    `<Response><Connect><ConversationRelay url="ws://127.0.0.1:${port}/" welcomeGreeting="${business}"/></Connect></Response>`

  async function relay(answer: readonly string[]): Promise<number> {
    const server = new WebSocketServer({port: 0, host: '127.0.0.1'})
    onTestFinished(() => new Promise(resolve => server.close(() => resolve())))
    server.on('connection', socket =>
      socket.on('message', data => {
        if (JSON.parse(String(data)).type === 'prompt') for (const frame of answer) socket.send(frame)
      }),
    )
    await new Promise(resolve => server.once('listening', resolve))
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }

  test('spoken badly: each message is shown with what is wrong about it', async () => {
    const port = await relay([
      'hello',
      '{"type":"say","text":"hi"}',
      '{"type":"text","text":"hi"}',
      '{"type":"text","token":"Goodbye.","last":true}',
      '{"type":"end"}',
    ])
    const {code, out, err} = await rehearsed({'/voice': connect(port)})
    expect(code).toBe(5)
    expect(out).toContain('error 64107: not a JSON object: hello')
    expect(out).toContain('no message type "say"')
    expect(out).toContain('text without a token')
    expect(out).toContain('Goodbye.')
    expect(err).toContain('"token"')
  })

  test('without a socket to speak to', async () => {
    const app = await toyApp({})
    await app.close()
    const {code, out, err} = await rehearsed({'/voice': connect(Number(new URL(app.url).port))})
    expect(code).toBe(5)
    expect(out).toMatch(/error 64102: the socket could not be opened: connect ECONNREFUSED/)
    expect(err).toContain('wss://')
  })
})

test.each(['127.0.0.1:3000/voice', 'ftp://example.com/voice', 'my app'])('--url %s is refused', async url => {
  const {code, out, err} = await oncrew(['sim', 'after-hours-leak', '--url', url])
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toContain('http://127.0.0.1:3000/voice')
})
