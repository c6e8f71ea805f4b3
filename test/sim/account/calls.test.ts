import twilio from 'twilio'
import {expect, onTestFinished, test} from 'vitest'
import {samsPhone, website} from '../box.ts'
import {toyApp} from '../toy-app.ts'
import {anAccountInTime} from './an-account.ts'

const sam = {name: 'sam', number: samsPhone, does: {answers: {after: 4, presses: '1', talks: 30}}}

test('a call that the API places rings a phone, which hears the document and presses a key', async () => {
  const app = await toyApp({
    '/hello': '<Response><Gather numDigits="1" action="/key"><Say>Press any key.</Say></Gather></Response>',
    '/key': '<Response><Say>Thank you.</Say></Response>',
    '/status': () => undefined,
  })
  onTestFinished(() => app.close())
  const {client, clock, trace, box} = await anAccountInTime({numbers: [website], phones: [sam]})
  const {sid, status} = await client.calls.create({
    to: samsPhone,
    from: website,
    url: `${app.url}/hello`,
    statusCallback: `${app.url}/status`,
    statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
  })
  expect(status).toBe('queued')
  await clock.run()
  expect(await client.calls(sid).fetch()).toMatchObject({status: 'completed', direction: 'outbound-api'})
  expect(trace.flatMap(entry => (entry.kind === 'hears' ? [entry.text] : []))).toEqual(['Press any key.', 'Thank you.'])
  const told = app.asked.filter(({path}) => path === '/status')
  expect(told.map(({fields}) => fields.CallStatus)).toEqual(['initiated', 'ringing', 'in-progress', 'completed'])
  const [first] = told
  const sent = String(first?.headers['x-twilio-signature'])
  expect(twilio.validateRequest(box.authToken, sent, `${app.url}/status`, first?.fields ?? {})).toBe(true)
})

test('one that nobody answers ends, and so does one that is called off', async () => {
  const {client, clock} = await anAccountInTime({numbers: [website], phones: [{number: samsPhone}]})
  const wish = {to: samsPhone, from: website, twiml: '<Response><Say>Hello.</Say></Response>', timeout: 10}
  const unanswered = await client.calls.create(wish)
  await clock.run()
  expect((await client.calls(unanswered.sid).fetch()).status).toBe('no-answer')
  const calledOff = await client.calls.create(wish)
  await client.calls(calledOff.sid).update({status: 'canceled'})
  await clock.run()
  expect((await client.calls(calledOff.sid).fetch()).status).toBe('canceled')
  expect(await client.calls.list({status: 'canceled', startTimeAfter: new Date(0)})).toHaveLength(1)
  expect(await client.calls.list({startTimeBefore: new Date(0)})).toEqual([])
})

test.each([
  ['from a number of somebody else', {from: '+12025550123'}, 21210],
  ['to words', {to: 'sam'}, 21211],
  ['with nothing to say', {twiml: ''}, 21205],
] as const)('a call %s is refused', async (_, changed, code) => {
  const {client} = await anAccountInTime({numbers: [website]})
  const wish = {to: samsPhone, from: website, twiml: '<Response/>', ...changed}
  await expect(client.calls.create(wish)).rejects.toMatchObject({code, status: 400})
})

test('a voicemail is in the recordings, with a sound file as long', async () => {
  const app = await toyApp({
    '/voice': '<Response><Say>Leave a message.</Say><Record maxLength="30" action="/bye"/></Response>',
    '/bye': '<Response/>',
  })
  onTestFinished(() => app.close())
  const {client, clock, box} = await anAccountInTime({
    numbers: [{phone_number: website, voice_url: `${app.url}/voice`}],
  })
  const sid = box.call({
    to: website,
    from: samsPhone,
    script: [{hears: 'anything', says: 'my water heater is leaking, please call me back'}],
  })
  await clock.run()
  const [recording] = await client.recordings.list({callSid: sid})
  expect(recording).toMatchObject({status: 'completed', source: 'RecordVerb'})
  const media = await fetch(recording?.mediaUrl ?? '', {
    headers: {Authorization: `Basic ${Buffer.from(`${box.accountSid}:${box.authToken}`).toString('base64')}`},
  })
  const sound = await media.arrayBuffer()
  expect(sound.byteLength).toBe(44 + 8000 * Number(recording?.duration))
  expect(await client.recordings(recording?.sid ?? '').remove()).toBe(true)
  expect(await client.recordings.list()).toEqual([])
})

test('each number has its own application, and one without any fails', async () => {
  const app = await toyApp({'/a': '<Response><Say>A.</Say></Response>', '/b': '<Response><Say>B.</Say></Response>'})
  onTestFinished(() => app.close())
  const [a, b, none] = ['+13125550101', '+13125550102', '+13125550103']
  const {client, clock, box} = await anAccountInTime({
    numbers: [{phone_number: a, voice_url: `${app.url}/a`}, {phone_number: b, voice_url: `${app.url}/b`}, none],
  })
  const calls = [a, b, none].map(to => box.call({to}))
  await clock.run()
  expect(app.asked.map(({path}) => path).sort()).toEqual(['/a', '/b'])
  expect((await client.calls(calls[2] ?? '').fetch()).status).toBe('failed')
})

test('a text that comes in is answered by what its webhook says; STOP is heard', async () => {
  const app = await toyApp({'/texts': '<Response><Message>Thanks, we will call you.</Message></Response>'})
  onTestFinished(() => app.close())
  const {client, clock, box, trace} = await anAccountInTime({
    numbers: [{phone_number: website, sms_url: `${app.url}/texts`}],
  })
  box.text(samsPhone, website, 'are you open?')
  await clock.run()
  expect(trace).toMatchObject([
    {kind: 'text-sent'},
    {kind: 'text-received', to: samsPhone, body: 'Thanks, we will call you.'},
  ])
  expect((await client.messages.list()).map(({direction}) => direction)).toEqual(['outbound-reply', 'inbound'])
  box.text(samsPhone, website, 'STOP')
  await clock.run()
  await expect(client.messages.create({to: samsPhone, from: website, body: 'x'})).rejects.toMatchObject({code: 21610})
})

test.each([
  ['that the seed says is not registered', {unregistered: [website]}],
  [
    'of a campaign that is not verified yet',
    {messaging_services: [{friendly_name: 'Alerts', numbers: [website], a2p: 'IN_PROGRESS' as const}]},
  ],
])('a text from a number %s is taken, and told of as not delivered', async (_, seed) => {
  const {box, client, clock, trace} = await anAccountInTime({numbers: [website], ...seed})
  const {sid, status} = await client.messages.create({to: samsPhone, from: website, body: 'x'})
  expect(status).toBe('queued')
  await clock.run()
  expect(await client.messages(sid).fetch()).toMatchObject({status: 'undelivered', errorCode: 30034})
  expect(trace.filter(({kind}) => kind === 'text-received')).toEqual([])
  box.rows.unregistered.splice(0)
  for (const {campaign} of box.rows.services) Object.assign(campaign ?? {}, {status: 'VERIFIED'})
  const later = await client.messages.create({to: samsPhone, from: website, body: 'x'})
  await clock.run()
  expect(await client.messages(later.sid).fetch()).toMatchObject({status: 'delivered'})
})

test('a text goes out over a messaging service, from a number of it', async () => {
  const {client, clock} = await anAccountInTime({
    numbers: [website],
    messaging_services: [{friendly_name: 'Alerts', numbers: [website], a2p: 'VERIFIED'}],
  })
  const [service] = await client.messaging.v1.services.list()
  const messagingServiceSid = service?.sid ?? ''
  expect(service?.usAppToPersonRegistered).toBe(true)
  const {sid} = await client.messages.create({to: samsPhone, messagingServiceSid, body: 'x'})
  await clock.run()
  expect(await client.messages(sid).fetch()).toMatchObject({status: 'delivered', from: website, messagingServiceSid})
  const empty = await client.messaging.v1.services.create({friendlyName: 'Empty'})
  const sending = client.messages.create({to: samsPhone, messagingServiceSid: empty.sid, body: 'x'})
  await expect(sending).rejects.toMatchObject({code: 21703})
})
