import {createHmac} from 'node:crypto'
import {once} from 'node:events'
import {afterEach, beforeEach, expect, test} from 'vitest'
import WebSocket from 'ws'
import type {Fact} from '../../src/contracts/generated/call-event.ts'
import type {Journal} from '../../src/journal/journal.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {createWork} from '../../src/time/work.ts'
import {type Answering, startAnswering} from '../../src/wiring/answering.ts'
import {understanderFor} from '../../src/wiring/understander.ts'
import {answer, type ModelServer, says, startModelServer} from '../a-model-server.ts'
import {type ManualClock, manualClock} from '../alerts/manual-clock.ts'
import {chicago, exampleRouting} from '../call/a-call.ts'

const authToken = 'x'.repeat(32)
const callId = `CA${'5'.repeat(32)}`
const began = chicago('2026-03-03 23:02')
const arrival = {CallSid: callId, From: '+13125550142', To: '+13125550190', CallStatus: 'ringing'}

let model: ModelServer
let journal: Journal
let clock: ManualClock
let answering: Answering
const sockets: WebSocket[] = []

beforeEach(async () => {
  model = await startModelServer()
  journal = openJournal(':memory:')
  clock = manualClock(began)
})
afterEach(async () => {
  for (const socket of sockets.splice(0)) {
    const closed = socket.readyState === WebSocket.CLOSED ? undefined : once(socket, 'close')
    socket.close()
    await closed
  }
  await answering.stop()
  await journal.close()
  await model.close()
})

async function serve(transport: 'gather' | 'relay'): Promise<void> {
  const routing = exampleRouting([
    'transport: gather',
    `transport: ${transport}\n  agent: openai\n  model: { name: gpt-test, base_url: "${model.url}" }`,
  ])
  const warn = () => undefined
  const understander = await understanderFor(routing, {key: 'sk-test', clock, warn})
  answering = await startAnswering({
    routing,
    journal,
    clock,
    work: createWork(),
    understanderOf: () => understander,
    account: {accountSid: `AC${'0'.repeat(31)}1`, authToken, apiUrl: 'http://127.0.0.1:9'},
    secret: () => undefined,
    chance: () => 0,
    host: '127.0.0.1',
    port: 0,
    publicUrl: undefined,
    links: false,
    terminal: () => undefined,
    warn,
  })
}

function sign(url: string, fields: Readonly<Record<string, string>>): string {
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, key) => text + key + fields[key], url)
  return createHmac('sha1', authToken).update(signed).digest('base64')
}

async function post(path: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const url = `${answering.server.publicUrl}${path}`
  const headers = {'x-twilio-signature': sign(url, fields)}
  return (await fetch(url, {method: 'POST', headers, body: new URLSearchParams(fields)})).text()
}

/** A caller on the relay: what is said to them, frame by frame, and their own words. */
async function onRelay() {
  await post('/voice', arrival)
  const url = `${answering.server.publicUrl.replace('http', 'ws')}/relay?call=${callId}`
  const socket = new WebSocket(url, {headers: {'x-twilio-signature': sign(url, {})}})
  sockets.push(socket)
  const frames: {token: string; last: boolean}[] = []
  let woken: () => void = () => undefined
  socket.on('message', frame => {
    frames.push(JSON.parse(String(frame)))
    woken()
  })
  await once(socket, 'open')
  socket.send(JSON.stringify({type: 'setup', callSid: callId, sessionId: 'VX1'}))
  return {
    socket,
    frames,
    says: (voicePrompt: string) => socket.send(JSON.stringify({type: 'prompt', voicePrompt, last: true})),
    async hears(count: number) {
      while (frames.length < count)
        await new Promise<void>(resolve => {
          woken = resolve
        })
      return frames
    },
  }
}

function facts<T extends Fact['type']>(type: T): readonly Extract<Fact, {type: T}>[] {
  return journal
    .read(callId)
    .map(({fact}) => fact)
    .filter((fact): fact is Extract<Fact, {type: T}> => fact.type === type)
}

const words = 'Oh no, poor kitchen.'

test('its first sentence is on disk and spoken before the model is done; then comes our question', async () => {
  const rest = Promise.withResolvers<void>()
  model.behave(async talk => {
    talk.text(JSON.stringify(answer({}, words)).slice(0, -2))
    await rest.promise
    talk.text(']}', 'stop')
    talk.done()
  })
  await serve('relay')
  const caller = await onRelay()
  caller.says('my kitchen sink is clogged')
  expect(await caller.hears(1)).toMatchObject([{type: 'text', token: `${words} `, last: false}])
  expect(facts('agent.spoke')).toMatchObject([{turn: 1, say: words}])
  expect(facts('caller.said')).toEqual([])
  rest.resolve()
  expect((await caller.hears(2))[1]).toMatchObject({token: 'And your name, please?', last: true})
  expect(facts('agent.replied').at(-1)?.next).toMatchObject({say: `${words} And your name, please?`})
  expect(facts('turn.understood')).toMatchObject([{by: 'model', words: 'model', tokens: {input: 900, output: 100}}])
})

test('a stream that is cut after its first sentence is gone on from by ourselves', async () => {
  model.behave(talk => {
    talk.text(JSON.stringify(answer({}, words)).slice(0, -2))
    setImmediate(() => talk.response.destroy())
  })
  await serve('relay')
  const caller = await onRelay()
  caller.says('my kitchen sink is clogged')
  const said = (await caller.hears(2)).map(({token}) => token).join('')
  expect(said).toBe(`${words} And your name, please?`)
  expect(facts('turn.understood')).toMatchObject([{by: 'model', because: 'connection'}])
})

test('a model that hangs costs the caller its time once, and the call goes on by the rules', async () => {
  model.behave(() => undefined)
  await serve('relay')
  const caller = await onRelay()
  const asked = model.nextAsked()
  caller.says('my kitchen sink is clogged')
  await asked
  await clock.moveTo(began + 2500, async () => undefined)
  expect((await caller.hears(1))[0]?.token).toContain('And your name, please?')
  expect(facts('turn.understood')).toMatchObject([{by: 'rules', because: 'timeout', milliseconds: 2500}])
})

test('a caller who speaks again is not made to wait, and both turns are kept', async () => {
  model.behave(() => undefined)
  await serve('relay')
  const caller = await onRelay()
  const asked = model.nextAsked()
  caller.says('my kitchen sink is clogged')
  await asked
  model.behave(says(answer({})))
  caller.says('my name is Dana Whitfield')
  await caller.hears(2)
  expect(facts('caller.said').map(({text}) => text)).toEqual([
    'my kitchen sink is clogged',
    'my name is Dana Whitfield',
  ])
  expect(facts('turn.understood')).toMatchObject([{because: 'interrupted'}, {by: 'model'}])
})

test('a caller who hangs up while the model thinks is captured all the same', async () => {
  model.behave(() => undefined)
  await serve('relay')
  const caller = await onRelay()
  const asked = model.nextAsked()
  caller.says('my kitchen sink is clogged')
  await asked
  caller.socket.terminate()
  await model.left
  await post('/status', {...arrival, CallStatus: 'completed'})
  expect(facts('caller.said')).toHaveLength(1)
  expect(facts('alert.raised')).toHaveLength(1)
  expect(facts('turn.understood')).toMatchObject([{by: 'rules', because: 'interrupted'}])
})

test('turn by turn the whole reply comes at once, and a turn sent twice is asked about once', async () => {
  model.behave(says(answer({}, words)))
  await serve('gather')
  await post('/voice', arrival)
  const turn = {...arrival, CallStatus: 'in-progress', SpeechResult: 'my kitchen sink is clogged', Confidence: '0.9'}
  const [first, second] = await Promise.all([post('/turn?turn=1', turn), post('/turn?turn=1', turn)])
  expect(first).toContain(`${words} And your name, please?`)
  expect(second).toBe(first)
  expect(model.asked).toHaveLength(1)
  expect(facts('agent.spoke')).toEqual([])
})

test('the caller’s carrier reports the hang-up while the model thinks over a turn', async () => {
  model.behave(() => undefined)
  await serve('gather')
  await post('/voice', arrival)
  const asked = model.nextAsked()
  const turn = post('/turn?turn=1', {...arrival, CallStatus: 'in-progress', SpeechResult: 'my sink is clogged'})
  await asked
  await post('/status', {...arrival, CallStatus: 'completed'})
  await turn
  expect(facts('call.ended')).toMatchObject([{disposition: 'partial'}])
})
