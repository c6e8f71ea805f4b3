import {expect, test} from 'vitest'
import {rehearse, samsPhone, says} from './box.ts'

const pages = {
  '/voice': `<Response><Dial action="/rung" timeout="5"><Number url="/whisper" statusCallback="/leg" statusCallbackEvent="initiated ringing answered completed">${samsPhone}</Number></Dial></Response>`,
  '/whisper': '<Response><Gather numDigits="1" timeout="3"><Say>Press 1.</Say></Gather><Hangup/></Response>',
  '/rung':
    '<Response><Gather input="speech" action="/heard"><Say>Northside Plumbing. How can I help?</Say></Gather></Response>',
  '/heard':
    '<Response><Say>Please leave a message after the tone.</Say><Record action="/done" timeout="2"/></Response>',
  '/done': '<Response><Say>Goodbye.</Say></Response>',
  '/leg': () => undefined,
}
const steps = [says('asks-reason', 'a leak in the kitchen'), says('asks-for-a-message', 'call me')]

async function traceOf(seed: number): Promise<string> {
  const {trace} = await rehearse(pages, {
    seed,
    steps,
    calls: 3,
    callbacks: '/leg',
    faults: {reorderStatusCallbacks: true},
    phones: [{name: 'sam', number: samsPhone, behaviour: {voicemail: {after: 2}}}],
  })
  // The toy's port differs from run to run; nothing else may.
  return JSON.stringify(trace).replace(/127\.0\.0\.1:\d+/g, 'toy')
}

test('the same seed tells the same story, byte for byte, and another seed another', async () => {
  const [one, same, other] = [await traceOf(7), await traceOf(7), await traceOf(8)]
  expect(one).toBe(same)
  expect(one).not.toBe(other)
})
