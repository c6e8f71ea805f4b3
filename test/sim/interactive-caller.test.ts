import {expect, onTestFinished, test} from 'vitest'
import {startCarrier} from '../../src/sim/carrier.ts'
import {createInteractiveCaller, type Turn} from '../../src/sim/people/interactive-caller.ts'
import {createRandom} from '../../src/sim/random.ts'
import type {TraceEntry} from '../../src/sim/trace.ts'
import {createVirtualClock} from '../../src/sim/virtual-clock.ts'
import {createWork} from '../../src/time/work.ts'
import {dana, samsPhone, start, website} from './box.ts'
import {toyApp} from './toy-app.ts'

const twiml = (verbs: string) => `<Response>${verbs}</Response>`
const ask = (words: string) =>
  twiml(`<Gather input="speech dtmf" action="/next" numDigits="1" timeout="6"><Say>${words}</Say></Gather><Hangup/>`)

/** Somebody calls whose turns come when `takeTurn` gives them; resolves when all is quiet. */
async function call(voice: string, takeTurn: (clock: {now(): number}) => Promise<Turn>) {
  const app = await toyApp({'/voice': voice, '/next': twiml('<Say>Thank you.</Say>')})
  onTestFinished(() => app.close())
  const work = createWork()
  const clock = createVirtualClock(start, work)
  const trace: TraceEntry[] = []
  const carrier = await startCarrier({
    clock,
    work,
    random: createRandom(1),
    accountSid: 'AC00000000000000000000000000000001',
    authToken: '0123456789abcdef0123456789abcdef',
    numbers: [website],
    phones: [{name: 'sam', number: samsPhone, behaviour: 'just-rings'}],
    trace: entry => trace.push(entry),
  })
  onTestFinished(() => carrier.close())
  carrier.pointAt({voiceUrl: `${app.url}/voice`})
  carrier.placeCall({
    name: 'you',
    from: dana,
    to: website,
    script: createInteractiveCaller(() => takeTurn(clock)),
  })
  await clock.run()
  carrier.check()
  return {trace, fields: app.asked.map(({fields}) => fields), kinds: trace.map(({kind}) => kind)}
}

test('time stands still while the caller thinks', async () => {
  const shown: number[] = []
  await call(ask('How can I help?'), async clock => {
    shown.push(clock.now())
    for (let turn = 0; turn < 50; turn++) await new Promise(resolve => setImmediate(resolve))
    shown.push(clock.now())
    return {does: 'says', text: 'a drip'}
  })
  expect(shown).toHaveLength(2)
  expect(shown[1]).toBe(shown[0])
})

test('what is said and what is pressed reach the application', async () => {
  const spoken = await call(ask('How can I help?'), async () => ({does: 'says', text: 'a drip'}))
  expect(spoken.fields[1]).toMatchObject({SpeechResult: 'a drip'})
  const pressed = await call(ask('Press 1.'), async () => ({does: 'presses', digits: '1'}))
  expect(pressed.fields[1]).toMatchObject({Digits: '1'})
})

test('silence lasts as long as the application waits', async () => {
  const {trace} = await call(ask('How can I help?'), async () => ({does: 'stays-silent'}))
  expect(trace).toContainEqual(expect.objectContaining({kind: 'silent', seconds: 6}))
})

test('hanging up ends the call', async () => {
  const {trace} = await call(ask('How can I help?'), async () => ({does: 'hangs-up'}))
  expect(trace.at(-1)).toMatchObject({kind: 'call-ended', by: 'caller'})
})

test('a recording takes down what is said after the tone', async () => {
  const {trace} = await call(twiml('<Record/>'), async () => ({does: 'says', text: 'call me please'}))
  expect(trace).toContainEqual(expect.objectContaining({kind: 'recorded', text: 'call me please'}))
})

test('nothing is asked while a phone rings', async () => {
  const {kinds} = await call(twiml(`<Dial timeout="10">${samsPhone}</Dial>`), async () => {
    throw new Error('asked while it rang')
  })
  expect(kinds).toContain('leg-rings')
  expect(kinds).toContain('call-ended')
})
