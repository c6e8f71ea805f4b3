import {createServer} from 'node:http'
import {describe, expect, onTestFinished, test} from 'vitest'
import {type WebSocket, WebSocketServer} from 'ws'
import {signature} from '../../src/sim/wire/signature.ts'
import {hangsUp, rehearse, says, start} from './box.ts'

const token = '0123456789abcdef0123456789abcdef'

interface Talk {
  readonly frames: Record<string, unknown>[]
  readonly closes: number[]
}

/** A relay application: what it sends for each frame it gets. */
async function relayApp(
  answer: (frame: Record<string, unknown>, send: (message: unknown) => void, socket: WebSocket) => void,
) {
  const server = createServer()
  const sockets = new WebSocketServer({noServer: true})
  const talk: Talk = {frames: [], closes: []}
  server.on('upgrade', (request, raw, head) => {
    const url = `ws://${request.headers.host}${request.url}`
    if (request.headers['x-twilio-signature'] !== signature(token, url))
      return raw.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    sockets.handleUpgrade(request, raw, head, socket => {
      socket.on('message', data => {
        const frame: Record<string, unknown> = JSON.parse(String(data))
        talk.frames.push(frame)
        answer(frame, message => socket.send(typeof message === 'string' ? message : JSON.stringify(message)), socket)
      })
      socket.on('close', code => talk.closes.push(code))
    })
    return undefined
  })
  const port = await new Promise<number>(resolve =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    }),
  )
  onTestFinished(() => {
    sockets.close()
    for (const client of sockets.clients) client.terminate()
    server.close()
  })
  return {talk, url: `ws://127.0.0.1:${port}/relay?call=1`}
}

const connect = (url: string, attributes = '') =>
  `<Response><Connect action="/ended"><ConversationRelay url="${url}" welcomeGreeting="Thanks for calling Northside Plumbing. How can I help?" ${attributes}><Parameter name="tenant" value="acme"/></ConversationRelay></Connect></Response>`
const pages = (url: string, attributes = '') => ({
  '/voice': connect(url, attributes),
  '/ended': '<Response><Say>Goodbye.</Say></Response>',
})
const leak = says('asks-reason', 'water through the ceiling')
const asksName = {type: 'text', token: "What's your name?", last: true}

test('a conversation, from setup to the end that the application calls', async () => {
  const {talk, url} = await relayApp((frame, send) => {
    if (frame.type !== 'prompt') return
    if (String(frame.voicePrompt).includes('ceiling')) {
      send({type: 'text', token: "What's your ", last: false})
      send({type: 'text', token: 'name?', last: true})
    } else send({type: 'end', handoffData: '{"reason":"done"}'})
  })
  const {of, to} = await rehearse(pages(url), {steps: [leak, says('asks-name', "it's Dana")]})
  expect(talk.frames.map(({type}) => type)).toEqual(['setup', 'prompt', 'prompt'])
  expect(talk.frames[0]).toMatchObject({
    callSid: to('/voice')[0]?.CallSid,
    customParameters: {tenant: 'acme'},
    direction: 'inbound',
  })
  expect(talk.frames[1]).toMatchObject({voicePrompt: 'water through the ceiling', last: true, lang: 'en-US'})
  expect(of('hears').map(({text}) => text)).toEqual([
    'Thanks for calling Northside Plumbing. How can I help?',
    "What's your name?",
    'Goodbye.',
  ])
  expect(to('/ended')[0]).toMatchObject({
    SessionStatus: 'ended',
    HandoffData: '{"reason":"done"}',
    CallStatus: 'in-progress',
  })
})

test('words of the application hold time back, however late they come', async () => {
  const run = async (turns: number) => {
    const {url} = await relayApp(async (frame, send) => {
      if (frame.type !== 'prompt') return
      for (let turn = 0; turn < turns; turn++) await new Promise(resolve => setImmediate(resolve))
      send({type: 'end'})
    })
    const {of} = await rehearse(pages(url), {steps: [leak], choices: {relayPatienceMs: 2000}})
    return (of('call-ended')[0]?.at ?? 0) - start
  }
  expect(await run(300)).toBe(await run(0))
})

test('cutting in is told with what was said until then', async () => {
  const {talk, url} = await relayApp((frame, send) => {
    if (frame.type === 'prompt') send({type: 'end'})
  })
  const cutsIn = {
    hears: ['greeting'],
    action: {does: 'interrupts', text: 'my basement floods'},
    afterSeconds: undefined,
  } as const
  await rehearse(pages(url), {steps: [cutsIn]})
  expect(talk.frames[1]).toMatchObject({
    type: 'interrupt',
    utteranceUntilInterrupt: expect.stringMatching(/^Thanks for calling/),
  })
  expect(talk.frames[2]).toMatchObject({type: 'prompt', voicePrompt: 'my basement floods'})
})

test('keys are told one by one where they are wanted', async () => {
  const {talk, url} = await relayApp((frame, send) => {
    if (frame.digit === '2') send({type: 'end'})
  })
  await rehearse(pages(url, 'dtmfDetection="true"'), {
    steps: [{hears: ['asks-reason'], action: {does: 'presses', digits: '312'}, afterSeconds: 1}],
  })
  expect(talk.frames.slice(1)).toEqual([
    {type: 'dtmf', digit: '3'},
    {type: 'dtmf', digit: '1'},
    {type: 'dtmf', digit: '2'},
  ])
})

test('a caller who hangs up ends the session as completed', async () => {
  const {talk, url} = await relayApp((frame, send) => {
    if (frame.type === 'prompt') send(asksName)
  })
  const {of, to} = await rehearse(pages(url), {steps: [leak, hangsUp('asks-name')]})
  expect(of('call-ended')).toMatchObject([{by: 'caller'}])
  expect(to('/ended')[0]).toMatchObject({SessionStatus: 'completed', CallStatus: 'completed'})
  expect(talk.closes).toEqual([1000])
})

describe('what goes wrong on the socket', () => {
  test('a message that is none is answered, and the session goes on', async () => {
    const {talk, url} = await relayApp((frame, send) => {
      if (frame.type === 'prompt') {
        send({type: 'text'})
        send({type: 'end'})
      }
    })
    const {of, to} = await rehearse(pages(url), {steps: [leak]})
    expect(talk.frames.at(-1)).toMatchObject({type: 'error', description: expect.stringContaining('Invalid message')})
    expect(of('error')).toMatchObject([{code: 64107}])
    expect(to('/ended')[0]?.SessionStatus).toBe('ended')
  })

  test('ten that are none in a row close it', async () => {
    const {talk, url} = await relayApp((frame, send) => {
      if (frame.type === 'prompt') for (let count = 0; count < 12; count++) send('{"foo":1}')
    })
    const {to} = await rehearse(pages(url), {steps: [leak]})
    expect(talk.closes).toEqual([1007])
    expect(to('/ended')[0]).toMatchObject({SessionStatus: 'failed', ErrorCode: '64105'})
  })

  test('an application that drops it fails the session', async () => {
    const {url} = await relayApp((frame, _, socket) => {
      if (frame.type === 'prompt') socket.close()
    })
    const {to} = await rehearse(pages(url), {steps: [leak]})
    expect(to('/ended')[0]).toMatchObject({SessionStatus: 'failed', ErrorCode: '64105', CallStatus: 'in-progress'})
  })

  test.each(['ws://127.0.0.1:9/relay', 'https://example.com/relay', 'ws://agent.example.com/relay'])(
    '%s cannot be opened',
    async url => {
      const {to} = await rehearse(pages(url))
      expect(to('/ended')[0]).toMatchObject({SessionStatus: 'failed', ErrorCode: '64102'})
    },
  )

  test('a caller does not wait for ever for words that do not come', async () => {
    const {url} = await relayApp(() => {})
    const {of} = await rehearse(pages(url), {steps: [leak]})
    expect(of('call-ended')).toMatchObject([{by: 'caller'}])
  })
})
