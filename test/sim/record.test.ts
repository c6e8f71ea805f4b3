import {expect, test} from 'vitest'
import {hangsUp, rehearse, says} from './box.ts'

const pages = (attributes: string) => ({
  '/voice': `<Response><Say>Please leave a message after the tone.</Say><Record action="/done" ${attributes}/></Response>`,
  '/done': '<Response><Say>Thank you.</Say></Response>',
  '/file': () => undefined,
})
const message = says('asks-for-a-message', 'my water heater is leaking please call me')

test('a message is recorded until the caller falls silent', async () => {
  const {of, to} = await rehearse(pages('timeout="4" recordingStatusCallback="/file"'), {steps: [message]})
  expect(of('beep')).toHaveLength(1)
  expect(of('recorded')).toMatchObject([{text: 'my water heater is leaking please call me', seconds: 3}])
  expect(to('/done')[0]).toMatchObject({RecordingDuration: '3', Digits: ''})
  expect(to('/file')[0]).toMatchObject({RecordingStatus: 'completed', RecordingSource: 'RecordVerb'})
  expect(to('/file')[0]).not.toHaveProperty('From')
})

test('hanging up ends it, and the action is told so', async () => {
  const {of, to} = await rehearse(pages(''), {
    steps: [message, hangsUp('anything')],
    callbacks: '/over',
  })
  expect(of('call-ended')).toHaveLength(1)
  expect(to('/done')[0]).toMatchObject({Digits: ''})
  const gone = await rehearse(pages(''), {steps: [hangsUp('asks-for-a-message', 2)]})
  expect(gone.to('/done')[0]).toMatchObject({Digits: 'hangup', RecordingDuration: '0', CallStatus: 'completed'})
})

test('the tape has an end', async () => {
  const {to} = await rehearse(pages('maxLength="2"'), {steps: [message]})
  expect(to('/done')[0]).toMatchObject({RecordingDuration: '2'})
})

test('a key ends it, any key by default and only the named ones otherwise', async () => {
  const key = {hears: ['anything'], action: {does: 'presses', digits: '5'}, afterSeconds: 1} as const
  expect((await rehearse(pages(''), {steps: [key]})).to('/done')[0]?.Digits).toBe('5')
  expect((await rehearse(pages('finishOnKey="#"'), {steps: [key]})).to('/done')[0]?.Digits).toBe('')
})
