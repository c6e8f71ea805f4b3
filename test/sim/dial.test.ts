import {describe, expect, test} from 'vitest'
import type {PhoneBehaviour} from '../../src/sim/people/phones.ts'
import {dana, hangsUp, leesPhone, rehearse, samsPhone, start, website} from './box.ts'

const bye = '<Response><Say>Sorry we missed you. Goodbye.</Say></Response>'
const press1 =
  '<Response><Gather numDigits="1" timeout="5" action="/key"><Say>Northside call. Press 1 to take it.</Say></Gather><Hangup/></Response>'
const accept = ({fields}: {readonly fields: Readonly<Record<string, string>>}) =>
  fields.Digits === '1' ? '<Response/>' : '<Response><Hangup/></Response>'

const dialling = (attributes: string, nouns: string) => ({
  '/voice': `<Response><Dial action="/rung" answerOnBridge="true" ${attributes}>${nouns}</Dial></Response>`,
  '/rung': bye,
  '/whisper': press1,
  '/key': accept,
  '/leg': () => undefined,
})
const screened = (phone: string) =>
  `<Number url="/whisper" statusCallback="/leg" statusCallbackEvent="initiated ringing answered completed">${phone}</Number>`
const phones = (sam: PhoneBehaviour, lee: PhoneBehaviour = 'just-rings') => ({
  phones: [
    {name: 'sam', number: samsPhone, behaviour: sam},
    {name: 'lee', number: leesPhone, behaviour: lee},
  ],
})
const taken: PhoneBehaviour = {answers: {after: 4, presses: '1', talks: 60}}

describe('what the application is told of one phone', () => {
  const outcomes: readonly [string, PhoneBehaviour, string, string, string[]][] = [
    ['just rings', 'just-rings', 'no-answer', 'false', ['initiated', 'ringing', 'no-answer']],
    ['is busy', 'busy', 'busy', 'false', ['initiated', 'busy']],
    ['cannot be reached', 'unreachable', 'failed', 'false', ['initiated', 'failed']],
    ['declines', {declines: {after: 3}}, 'busy', 'false', ['initiated', 'ringing', 'busy']],
    ['takes the call', taken, 'completed', 'true', ['initiated', 'ringing', 'in-progress', 'completed']],
    [
      'picks up and presses nothing',
      {answers: {after: 4, presses: undefined, talks: 60}},
      'no-answer',
      'false',
      ['initiated', 'ringing', 'in-progress', 'completed'],
    ],
    [
      'has a voicemail',
      {voicemail: {after: 10}},
      'no-answer',
      'false',
      ['initiated', 'ringing', 'in-progress', 'completed'],
    ],
    ['is switched off', 'switched-off', 'no-answer', 'false', ['initiated', 'ringing', 'in-progress', 'completed']],
  ]
  test.each(outcomes)('a phone that %s', async (_, sam, status, bridged, callbacks) => {
    const {to} = await rehearse(dialling('timeout="15"', screened(samsPhone)), phones(sam))
    expect(to('/rung')[0]).toMatchObject({DialCallStatus: status, DialBridged: bridged})
    const legs = to('/leg')
    expect(legs.map(({CallStatus}) => CallStatus)).toEqual(callbacks)
    expect(legs.map(({SequenceNumber}) => SequenceNumber)).toEqual(callbacks.map((_, index) => String(index)))
    expect(legs[0]).toMatchObject({
      From: dana,
      To: samsPhone,
      Direction: 'outbound-dial',
      ParentCallSid: to('/voice')[0]?.CallSid,
    })
  })
})

test('the caller keeps hearing it ring until somebody has pressed the key', async () => {
  const {of} = await rehearse(dialling('', screened(samsPhone)), phones(taken))
  const [answered] = of('answered')
  expect(answered?.at).toBe(of('bridged')[0]?.at)
  expect(answered?.at).toBeGreaterThan(of('leg-answers')[0]?.at ?? 0)
})

test('a voicemail picks up and the caller is put through to it when nothing is asked', async () => {
  const {of, to} = await rehearse(dialling('', `<Number>${samsPhone}</Number>`), phones({voicemail: {after: 10}}))
  expect(of('bridged')).toMatchObject([{phone: 'sam', by: 'voicemail'}])
  expect(to('/rung')[0]).toMatchObject({DialCallStatus: 'completed', DialBridged: 'true'})
})

test('it rings five seconds longer than it is told', async () => {
  const {of} = await rehearse(dialling('timeout="15"', samsPhone), phones('just-rings'))
  expect(((of('leg-ends')[0]?.at ?? 0) - (of('leg-rings')[0]?.at ?? 0)) / 1000).toBe(20)
})

test('phones that ring together stop when one has picked up', async () => {
  const {of, to} = await rehearse(
    dialling('', screened(samsPhone) + screened(leesPhone)),
    phones({answers: {after: 9, presses: '1', talks: 5}}, taken),
  )
  expect(of('bridged')).toMatchObject([{phone: 'lee'}])
  expect(of('leg-ends').map(({phone, outcome}) => `${phone} ${outcome}`)).toEqual(['sam canceled', 'lee completed'])
  expect(to('/rung')[0]).toMatchObject({DialCallStatus: 'completed'})
})

test('or, by choice, only when one has taken the call', async () => {
  const crew = phones(
    {answers: {after: 4, presses: undefined, talks: 5}},
    {answers: {after: 8, presses: '1', talks: 5}},
  )
  const pages = dialling('', screened(samsPhone) + screened(leesPhone))
  expect((await rehearse(pages, crew)).of('bridged')).toEqual([])
  expect((await rehearse(pages, {...crew, choices: {othersStopAt: 'bridge'}})).of('bridged')).toMatchObject([
    {phone: 'lee'},
  ])
})

test('one after the other, in order, until somebody takes it', async () => {
  const {of} = await rehearse(
    dialling('sequential="true" timeout="5"', screened(samsPhone) + screened(leesPhone)),
    phones('just-rings', taken),
  )
  expect(of('leg-rings').map(({phone}) => phone)).toEqual(['sam', 'lee'])
  expect(of('bridged')).toMatchObject([{phone: 'lee'}])
})

test('a phone in use is busy for the next call', async () => {
  const {of} = await rehearse(dialling('', screened(samsPhone)), {...phones(taken), calls: 2})
  expect(of('leg-ends').map(({outcome}) => outcome)).toEqual(['busy', 'completed'])
})

test('a caller who gives up stops the ringing, and the action is asked all the same', async () => {
  const {of, to} = await rehearse(dialling('', screened(samsPhone)), {steps: [hangsUp('ringing', 8)]})
  expect(of('leg-ends')).toMatchObject([{outcome: 'canceled'}])
  expect(of('call-ended')).toMatchObject([{by: 'caller', status: 'no-answer'}])
  expect(to('/rung')[0]).toMatchObject({CallStatus: 'no-answer', DialBridged: 'false'})
})

test('without an action the document goes on after the ring', async () => {
  const {of} = await rehearse({
    '/voice': `<Response><Dial timeout="5">${samsPhone}</Dial><Say>Still here.</Say></Response>`,
  })
  expect(of('hears').map(({text}) => text)).toEqual(['Still here.'])
})

describe('the number that the crew sees', () => {
  const shows = async (attributes: string, from: string | undefined) =>
    rehearse(dialling(attributes, screened(samsPhone)), {from})

  test("is the caller's", async () => {
    expect((await shows('', dana)).to('/leg')[0]?.From).toBe(dana)
  })
  test('is the tracked number when that is asked for', async () => {
    expect((await shows(`callerId="${website}"`, undefined)).to('/leg')[0]?.From).toBe(website)
  })
  test('cannot be a withheld one', async () => {
    const {of, to} = await shows('', undefined)
    expect(of('error')).toMatchObject([{code: 13214}])
    expect(to('/rung')[0]).toMatchObject({DialCallStatus: 'failed'})
  })
  test('cannot be a number of somebody else', async () => {
    expect((await shows('callerId="+12125550100"', dana)).of('error')).toMatchObject([{code: 13214}])
  })
})

test('a number that nobody in the rehearsal has says so', async () => {
  const {of} = await rehearse(dialling('', '+12025550199'))
  expect(of('error')).toMatchObject([{code: 13224, message: expect.stringContaining('+12025550199')}])
})

test('a call lasts as long as they talk', async () => {
  const {of, to} = await rehearse(dialling('', samsPhone), {...phones(taken), callbacks: '/leg'})
  expect(to('/rung')[0]?.DialCallDuration).toBe('60')
  expect((of('call-ended')[0]?.at ?? 0) - start).toBeGreaterThan(60_000)
})
