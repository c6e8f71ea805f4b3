import {describe, expect, test} from 'vitest'
import {dana, rehearse, says} from './box.ts'

const question = (attributes: string) =>
  `<Response><Gather action="/heard" ${attributes}><Say>Thanks for calling Northside Plumbing. How can I help?</Say></Gather><Say>Nothing heard.</Say></Response>`
const bye = '<Response><Say>Goodbye.</Say><Hangup/></Response>'
const pages = (attributes: string) => ({'/voice': question(attributes), '/heard': bye})
const leak = says('asks-reason', "there's water on my kitchen floor")
const silent = {hears: ['anything'], action: {does: 'stays-silent'}, afterSeconds: undefined} as const
const presses = (digits: string, afterSeconds = 1) =>
  ({hears: ['anything'], action: {does: 'presses', digits}, afterSeconds}) as const

test('what the caller says reaches the action, with who called whom', async () => {
  const {of, to} = await rehearse(pages('input="dtmf speech" speechTimeout="auto"'), {steps: [leak]})
  expect(to('/voice')[0]).toMatchObject({From: dana, To: '+13125550190', CallStatus: 'ringing', Direction: 'inbound'})
  expect(to('/heard')[0]).toMatchObject({
    SpeechResult: "there's water on my kitchen floor",
    CallStatus: 'in-progress',
  })
  expect(Number(to('/heard')[0]?.Confidence)).toBeGreaterThan(0.5)
  expect(of('call-ended')).toMatchObject([{by: 'agent', status: 'completed'}])
})

test('silence asks for nothing, and the document goes on', async () => {
  const {of, to} = await rehearse(pages('input="speech"'), {steps: [silent]})
  expect(to('/heard')).toEqual([])
  expect(of('hears').at(-1)?.text).toBe('Nothing heard.')
})

test('silence is told when it is asked to be, with neither words nor keys', async () => {
  const {to} = await rehearse(pages('input="dtmf speech" actionOnEmptyResult="true"'), {steps: [silent]})
  expect(to('/heard')).toHaveLength(1)
  expect(to('/heard')[0]).not.toHaveProperty('SpeechResult')
  expect(to('/heard')[0]).not.toHaveProperty('Digits')
})

test('without an action the same document is asked for again', async () => {
  let served = 0
  const {to} = await rehearse(
    {
      '/voice': () =>
        served++ === 0 ? '<Response><Gather input="speech"><Say>How can I help?</Say></Gather></Response>' : bye,
    },
    {steps: [leak]},
  )
  expect(to('/voice')[1]).toMatchObject({SpeechResult: "there's water on my kitchen floor"})
})

describe('keys', () => {
  test.each([
    ['numDigits="3"', '31255', '312'],
    ['', '312#99', '312'],
    ['finishOnKey="*"', '12#3*4', '12#3'],
    ['finishOnKey=""', '12#', '12#'],
  ])('%s: pressing %s gives %s', async (attributes, pressed, digits) => {
    const {to} = await rehearse(pages(attributes), {steps: [presses(pressed)]})
    expect(to('/heard')[0]?.Digits).toBe(digits)
  })

  test('only the finishing key is nothing at all', async () => {
    const {to} = await rehearse(pages(''), {steps: [presses('#')]})
    expect(to('/heard')).toEqual([])
  })

  test('keys after the timeout are too late', async () => {
    const {to} = await rehearse(pages('timeout="3"'), {steps: [presses('1', 4)]})
    expect(to('/heard')).toEqual([])
  })

  test('words are not heard where only keys are', async () => {
    const {of, to} = await rehearse(pages('input="dtmf"'), {steps: [leak]})
    expect(to('/heard')).toEqual([])
    expect(of('says')).toMatchObject([{heard: false}])
  })
})

describe('cutting in', () => {
  const cutsIn = {
    hears: ['greeting'],
    action: {does: 'interrupts', text: 'my basement is flooding'},
    afterSeconds: undefined,
  } as const

  test('stops the prompt, and what is said counts', async () => {
    const {of, to} = await rehearse(pages('input="speech"'), {steps: [cutsIn]})
    expect(of('hears')[0]).toMatchObject({cutShort: true})
    expect(of('hears')[0]?.text).not.toContain('How can I help')
    expect(to('/heard')[0]?.SpeechResult).toBe('my basement is flooding')
  })

  test('is not possible where the application says so', async () => {
    const {of} = await rehearse(pages('input="speech" bargeIn="false"'), {steps: [cutsIn]})
    expect(of('hears')[0]).toMatchObject({cutShort: false})
  })
})

test('a caller who hangs up at the question is not asked about', async () => {
  const {of, to} = await rehearse(pages('input="speech"'), {
    steps: [{hears: ['asks-reason'], action: {does: 'hangs-up'}, afterSeconds: 1}],
    callbacks: '/over',
  })
  expect(to('/heard')).toEqual([])
  expect(of('call-ended')).toMatchObject([{by: 'caller', status: 'completed'}])
  expect(to('/over')[0]).toMatchObject({
    CallStatus: 'completed',
    SequenceNumber: '0',
    CallDuration: expect.stringMatching(/^\d+$/),
  })
})

test('a longer silence after the words makes the turn longer', async () => {
  const lengthOf = async (attributes: string) =>
    (await rehearse(pages(`input="speech" ${attributes}`), {steps: [leak]})).of('call-ended')[0]?.at ?? 0
  expect(await lengthOf('speechTimeout="3"')).toBeGreaterThan(await lengthOf('speechTimeout="auto"'))
})
