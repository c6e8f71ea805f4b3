import {expect, onTestFinished, test} from 'vitest'
import {leesPhone, samsPhone, website} from '../box.ts'
import {toyApp} from '../toy-app.ts'
import {anAccountInTime} from './an-account.ts'

/** Rings, then takes a voicemail: the net that catches calls while the agent is down. */
function net(to: string, told = 'https://agent.example/recorded') {
  return {
    description: 'ring the crew, then voicemail',
    initial_state: 'Trigger',
    flags: {allow_concurrent_calls: true},
    states: [
      {name: 'Trigger', type: 'trigger', properties: {}, transitions: [{event: 'incomingCall', next: 'ring'}]},
      {
        name: 'ring',
        type: 'connect-call-to',
        properties: {noun: 'number', to, caller_id: '{{contact.channel.address}}', timeout: 15},
        transitions: [{event: 'callCompleted', next: 'answered'}, {event: 'hangup'}],
      },
      {
        name: 'answered',
        type: 'split-based-on',
        properties: {input: '{{widgets.ring.DialCallStatus}}'},
        transitions: [
          {event: 'noMatch', next: 'say'},
          {
            event: 'match',
            conditions: [
              {
                friendly_name: 'yes',
                arguments: ['{{widgets.ring.DialCallStatus}}'],
                type: 'equal_to',
                value: 'completed',
              },
            ],
          },
        ],
      },
      {
        name: 'say',
        type: 'say-play',
        properties: {loop: 1, say: 'Please leave a message after the tone.'},
        transitions: [{event: 'audioComplete', next: 'voicemail'}],
      },
      {
        name: 'voicemail',
        type: 'record-voicemail',
        properties: {timeout: 5, max_length: 120, recording_status_callback_url: told},
        transitions: [{event: 'recordingComplete'}, {event: 'noAudio'}, {event: 'hangup'}],
      },
    ],
  }
}

const caller = '+13125550142'
const message = 'my basement is flooding please call me'

async function withNet(to: string, does: 'just-rings' | 'busy' | {answers: {after: number; talks: number}}) {
  const app = await toyApp({'/recorded': () => undefined})
  onTestFinished(() => app.close())
  const account = await anAccountInTime({
    numbers: [{phone_number: website, voice_url: 'http://127.0.0.1:9/gone'}],
    phones: [
      {name: 'sam', number: samsPhone, does},
      {name: 'lee', number: leesPhone, does: 'busy'},
    ],
  })
  const {client} = account
  const definition = net(to, `${app.url}/recorded`)
  const flow = await client.studio.v2.flows.create({friendlyName: 'oncrew net', status: 'published', definition})
  const [number] = await client.incomingPhoneNumbers.list()
  await client.incomingPhoneNumbers(number?.sid ?? '').update({voiceFallbackUrl: flow.webhookUrl})
  return {...account, flow, app}
}

test('a flow as the fallback of a number rings the crew, and takes a voicemail when nobody answers', async () => {
  const {box, clock, trace, client, flow, app} = await withNet(`${samsPhone},${leesPhone}`, 'just-rings')
  const sid = box.call({to: website, from: caller, script: [{hears: 'asks-for-a-message', says: message}]})
  await clock.run()
  expect(trace.map(({kind}) => kind)).toEqual(expect.arrayContaining(['fallback', 'rings', 'leg-rings', 'recorded']))
  expect(trace.find(({kind}) => kind === 'recorded')).toMatchObject({text: message})
  expect(app.asked.map(({fields}) => fields.RecordingStatus)).toEqual(['completed'])
  const [execution] = await client.studio.v2.flows(flow.sid).executions.list()
  expect(execution).toMatchObject({status: 'ended', contactChannelAddress: caller})
  const steps = await client.studio.v2
    .flows(flow.sid)
    .executions(execution?.sid ?? '')
    .steps.list()
  expect(steps.toReversed().map(({transitionedFrom, name}) => `${transitionedFrom} ${name}`)).toEqual([
    'Trigger incomingCall',
    'ring callCompleted',
    'answered noMatch',
    'say audioComplete',
    'voicemail recordingComplete',
  ])
  expect((await client.recordings.list({callSid: sid})).length).toBe(1)
})

test('a call that somebody of the crew takes has no voicemail', async () => {
  const {box, clock, trace} = await withNet(samsPhone, {answers: {after: 5, talks: 60}})
  box.call({to: website, from: caller})
  await clock.run()
  expect(trace.some(({kind}) => kind === 'bridged')).toBe(true)
  expect(trace.some(({kind}) => kind === 'recorded')).toBe(false)
  expect(trace.at(-1)).toMatchObject({kind: 'call-ended', status: 'completed'})
})

test('a caller who hangs up while it rings ends the flow', async () => {
  const {box, clock, client, flow} = await withNet(samsPhone, 'just-rings')
  box.call({to: website, from: caller, script: [{hears: 'ringing', hangs_up: true, after: 8}]})
  await clock.run()
  const [execution] = await client.studio.v2.flows(flow.sid).executions.list()
  expect(execution?.status).toBe('ended')
})

test('every mistake of a definition is told, with its place', async () => {
  const {client} = await anAccountInTime()
  const broken = net(samsPhone)
  const definition = {
    ...broken,
    initial_state: 'Start',
    states: broken.states.map(state =>
      state.name === 'ring'
        ? {
            ...state,
            properties: {noun: 'number', caller_id: 'x', timeout: 'long'},
            transitions: [{event: 'callCompleted', next: 'nowhere'}],
          }
        : state,
    ),
  }
  const validating = client.studio.v2.flowValidate.update({friendlyName: 'x', status: 'draft', definition})
  await expect(validating).rejects.toMatchObject({
    status: 400,
    details: {
      errors: [
        {property_path: '#/states/1/properties/timeout'},
        {property_path: '#/initial_state'},
        {property_path: '#/states/1/transitions/0/next'},
      ],
    },
  })
  const sound = await client.studio.v2.flowValidate.update({
    friendlyName: 'x',
    status: 'draft',
    definition: net(samsPhone),
  })
  expect(sound.valid).toBe(true)
})

test('an update is a revision; calls go to the last that was published', async () => {
  const {client, flow, box, clock, trace} = await withNet(samsPhone, 'busy')
  const next = net(samsPhone)
  const quiet = {
    ...next,
    states: next.states.map(state => (state.name === 'say' ? {...state, properties: {say: 'Draft.'}} : state)),
  }
  const updated = await client.studio.v2.flows(flow.sid).update({status: 'draft', definition: quiet})
  expect(updated).toMatchObject({revision: 2, status: 'draft'})
  box.call({to: website, from: caller})
  await clock.run()
  expect(trace.find(({kind}) => kind === 'hears')).toMatchObject({text: 'Please leave a message after the tone.'})
  const published = await client.studio.v2.flows(flow.sid).revisions('LatestPublished').fetch()
  expect(published.revision).toBe(1)
})

test('a flow that the API runs asks what it has to ask, and sends a text', async () => {
  const app = await toyApp({'/stock': () => undefined})
  onTestFinished(() => app.close())
  const {client, clock, trace} = await anAccountInTime({numbers: [website]})
  const definition = {
    description: 'ask and tell',
    initial_state: 'Trigger',
    states: [
      {name: 'Trigger', type: 'trigger', properties: {}, transitions: [{event: 'incomingRequest', next: 'ask'}]},
      {
        name: 'ask',
        type: 'make-http-request',
        properties: {
          method: 'POST',
          url: `${app.url}/stock`,
          content_type: 'application/x-www-form-urlencoded',
          parameters: [{key: 'job', value: '{{trigger.request.parameters.job}}'}],
        },
        transitions: [
          {event: 'success', next: 'tell'},
          {event: 'failed', next: 'tell'},
        ],
      },
      {
        name: 'tell',
        type: 'send-message',
        properties: {from: '{{flow.channel.address}}', to: samsPhone, body: 'asked: {{widgets.ask.status_code}}'},
        transitions: [{event: 'sent'}, {event: 'failed'}],
      },
    ],
  }
  const withSender = JSON.parse(JSON.stringify(definition).replace('{{flow.channel.address}}', website))
  const flow = await client.studio.v2.flows.create({friendlyName: 'x', status: 'published', definition: withSender})
  await client.studio.v2.flows(flow.sid).executions.create({to: samsPhone, from: website, parameters: {job: 'J-1'}})
  await clock.run()
  expect(app.asked[0]?.fields).toEqual({job: 'J-1'})
  expect(trace.at(-1)).toMatchObject({kind: 'text-received', body: expect.stringMatching(/^asked: 20[04]$/)})
})
