import {expect, onTestFinished, test} from 'vitest'
import type {Routing} from '../../src/config/routing.ts'
import type {CallEvent} from '../../src/contracts/generated/call-event.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {createAgent} from '../../src/server/agent.ts'
import {createReconciler} from '../../src/server/reconciler.ts'
import {createRoutingBook} from '../../src/server/routing-book.ts'
import {minute, second} from '../../src/time/clock.ts'
import {createWork} from '../../src/time/work.ts'
import type {CarrierCall, CarrierRecording} from '../../src/twilio/carrier-account.ts'
import {manualClock} from '../alerts/manual-clock.ts'
import {aCarrier} from './a-carrier.ts'
import {aWorld} from './a-world.ts'

const noon = Date.UTC(2026, 2, 3, 18)
const sid = (letter: string) => `CA${letter.repeat(32)}`

function aCall(letter: string, fields: Partial<CarrierCall> = {}): CarrierCall {
  return {
    sid: sid(letter),
    parentSid: undefined,
    inbound: true,
    from: '+13125550121',
    to: '+13125550190',
    forwardedFrom: undefined,
    status: 'completed',
    startedAt: noon + minute,
    seconds: 40,
    ...fields,
  }
}

/** An agent that was there at noon and then was down; the carrier has these calls. */
async function anAgentThatWasDown(calls: readonly CarrierCall[], recordings: readonly CarrierRecording[] = []) {
  const clock = manualClock(noon)
  const journal = openJournal(':memory:')
  onTestFinished(() => journal.close())
  const routing = aWorld('routing:\n  ring_first: { crew: [sam], seconds: 20 }', aCarrier()).routing()
  const agent = createAgent({journal, routings: createRoutingBook(routing), clock})
  const facts: CallEvent[] = []
  await agent.arrive(parties('0', routing))
  journal.follow(batch => facts.push(...batch))
  await clock.moveTo(noon + 10 * minute, async () => {})
  const reconciler = createReconciler({
    openCarrier: async () => ({callsSince: async () => calls, recordingsSince: async () => recordings, close() {}}),
    agent,
    journal,
    routing: () => routing,
    clock,
    work: createWork(),
    warn: () => {},
  })
  const of = (letter: string) => facts.filter(({stream}) => stream === sid(letter))
  return {agent, look: reconciler.look, of, all: (type: string) => facts.filter(({fact}) => fact.type === type)}
}

function parties(letter: string, {numbers}: Routing) {
  const [dialedNumber] = numbers.keys()
  if (dialedNumber === undefined) throw new Error('the file has no number')
  return {callId: sid(letter), callerNumber: undefined, dialedNumber, forwardedFrom: undefined}
}

test('a call that left a voicemail with the net is recorded as of when it came, and alerted once', async () => {
  const recording = {sid: `RE${'1'.repeat(32)}`, callSid: sid('a'), url: 'https://api.example/RE1', seconds: 12}
  const {look, of, all} = await anAgentThatWasDown([aCall('a')], [recording])
  expect(await look()).toBe(1)
  expect(await look()).toBe(0)
  expect(of('a').map(({fact}) => fact.type)).toEqual([
    'call.received',
    'call.routed',
    'agent.replied',
    'voicemail.recorded',
    'urgency.classified',
    'call.ended',
    'agent.replied',
    'alert.raised',
  ])
  expect(of('a')[0]?.at).toBe(noon + minute)
  expect(of('a').at(-1)?.at).toBe(noon + 10 * minute)
  expect(all('call.ended')).toMatchObject([{fact: {disposition: 'voicemail', seconds: 40}}])
  expect(all('alert.raised')).toHaveLength(1)
})

test('a caller who left no message is told of too, and a withheld number does no harm', async () => {
  const {look, all} = await anAgentThatWasDown([aCall('b', {from: '+266696687', seconds: 5})])
  await look()
  expect(all('call.received')).toMatchObject([{fact: {callerNumber: null, source: 'website'}}])
  expect(all('call.ended')).toMatchObject([{fact: {disposition: 'abandoned'}}])
  expect(all('alert.raised')).toHaveLength(1)
})

test('a call that the crew took in the net is answered, and needs no alert', async () => {
  const leg = aCall('d', {parentSid: sid('c'), inbound: false, to: '+13125550111', seconds: 35})
  const {look, all} = await anAgentThatWasDown([aCall('c'), leg])
  await look()
  expect(all('ring.ended')).toMatchObject([{fact: {outcome: 'answered', member: 'sam'}}])
  expect(all('call.ended')).toMatchObject([{fact: {disposition: 'answered'}}])
  expect(all('alert.raised')).toHaveLength(0)
})

test('a call that was under way when the agent went down gets its end', async () => {
  const {look, of} = await anAgentThatWasDown([aCall('0', {startedAt: noon, seconds: 70})])
  expect(await look()).toBe(1)
  expect(of('0').map(({fact}) => fact.type)).toEqual(['call.ended', 'agent.replied', 'alert.raised'])
})

test('a voicemail that becomes known later amends the alert', async () => {
  const recordings: CarrierRecording[] = []
  const {look, of} = await anAgentThatWasDown([aCall('e')], recordings)
  await look()
  recordings.push({sid: `RE${'2'.repeat(32)}`, callSid: sid('e'), url: 'https://api.example/RE2', seconds: 9})
  expect(await look()).toBe(1)
  expect(of('e').at(-1)?.fact).toMatchObject({type: 'alert.amended', revision: 2})
  expect(await look()).toBe(0)
})

test.each([
  ['is not over', {status: 'in-progress'}],
  ['ended only just now', {startedAt: noon + 10 * minute - 50 * second}],
  ['was made by the account', {inbound: false}],
  ['came to a number of somebody else', {to: '+13125550999'}],
  ['came before the journal was begun', {startedAt: noon - minute}],
])('a call that %s is left alone', async (_, fields) => {
  const {look, of} = await anAgentThatWasDown([aCall('f', fields)])
  expect(await look()).toBe(0)
  expect(of('f')).toEqual([])
})
