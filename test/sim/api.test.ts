import nodemailer from 'nodemailer'
import twilio from 'twilio'
import {describe, expect, onTestFinished, test} from 'vitest'
import {startCarrier} from '../../src/sim/carrier.ts'
import {startMailbox} from '../../src/sim/post/mailbox.ts'
import {startWebhookSink} from '../../src/sim/post/webhook-sink.ts'
import {createRandom} from '../../src/sim/random.ts'
import type {TraceEntry} from '../../src/sim/trace.ts'
import {createVirtualClock} from '../../src/sim/virtual-clock.ts'
import type {Faults} from '../../src/sim/wire/faults.ts'
import {createWork} from '../../src/time/work.ts'
import {leesPhone, samsPhone, start, website} from './box.ts'
import {toyApp} from './toy-app.ts'

const accountSid = 'AC00000000000000000000000000000001'
const authToken = '0123456789abcdef0123456789abcdef'

async function account(faults: Faults = {}, optedOut: readonly string[] = []) {
  const work = createWork()
  const clock = createVirtualClock(start, work)
  const trace: TraceEntry[] = []
  const carrier = await startCarrier({
    clock,
    work,
    random: createRandom(1),
    accountSid,
    authToken,
    faults,
    optedOut,
    numbers: [website],
    phones: [{name: 'sam', number: samsPhone, behaviour: 'just-rings'}],
    trace: entry => trace.push(entry),
  })
  onTestFinished(() => carrier.close())
  const client = twilio(accountSid, authToken)
  client.api.baseUrl = carrier.apiUrl
  return {carrier, clock, client, trace}
}

describe("texts, through Twilio's own library", () => {
  test('one is queued, and arrives a little later', async () => {
    const {client, clock, trace} = await account()
    const message = await client.messages.create({to: samsPhone, from: website, body: 'EMERGENCY: leak'})
    expect(message).toMatchObject({status: 'queued', numSegments: '1', direction: 'outbound-api', errorCode: null})
    expect(message.sid).toMatch(/^SM[0-9a-f]{32}$/)
    expect(message.dateCreated?.getTime()).toBe(start)
    await clock.run()
    expect(trace).toMatchObject([{kind: 'text-received', to: samsPhone, phone: 'sam', body: 'EMERGENCY: leak'}])
    expect((await client.messages(message.sid).fetch()).status).toBe('delivered')
    expect(await client.messages.list({to: samsPhone})).toHaveLength(1)
  })

  test('its way is reported, signed', async () => {
    const app = await toyApp({'/status': () => undefined})
    onTestFinished(() => app.close())
    const {client, clock} = await account()
    await client.messages.create({to: samsPhone, from: website, body: 'x', statusCallback: `${app.url}/status`})
    await clock.run()
    expect(app.asked.map(({fields}) => fields.MessageStatus)).toEqual(['sent', 'delivered'])
    const [first] = app.asked
    expect(
      twilio.validateRequest(
        authToken,
        String(first?.headers['x-twilio-signature']),
        `${app.url}/status`,
        first?.fields ?? {},
      ),
    ).toBe(true)
  })

  const refusals: readonly [string, {to?: string; from?: string; body?: string}, number][] = [
    ['to nowhere', {to: '+15005550001'}, 21211],
    ['to words', {to: 'sam'}, 21211],
    ['to somebody who texted STOP', {to: leesPhone}, 21610],
    ['from a number of somebody else', {from: '+12025550123'}, 21606],
    ['without words', {body: ''}, 21602],
    ['of a thousand words', {body: 'x'.repeat(1601)}, 21617],
    ['to a landline', {to: '+15005550009'}, 21614],
  ]
  test.each(refusals)('one %s is refused', async (_, changed, code) => {
    const {client, trace} = await account({}, [leesPhone])
    const sending = client.messages.create({to: samsPhone, from: website, body: 'x', ...changed})
    await expect(sending).rejects.toMatchObject({code, status: 400, moreInfo: expect.stringContaining(String(code))})
    expect(trace).toMatchObject([{kind: 'text-refused', code}])
  })

  test('some failures only show afterwards', async () => {
    const {client, clock, trace} = await account({textsFail: 30007})
    const {sid} = await client.messages.create({to: samsPhone, from: website, body: 'x'})
    await clock.run()
    expect(await client.messages(sid).fetch()).toMatchObject({status: 'undelivered', errorCode: 30007})
    expect(trace).toEqual([])
  })

  test('a wrong token gets nothing', async () => {
    const {carrier} = await account()
    const stranger = twilio(accountSid, 'f'.repeat(32))
    stranger.api.baseUrl = carrier.apiUrl
    await expect(stranger.messages.list()).rejects.toMatchObject({status: 401, code: 20003})
  })
})

describe('calls', () => {
  test('one that is over is shown with its end', async () => {
    const app = await toyApp({'/voice': '<Response><Say>Hello there.</Say></Response>'})
    onTestFinished(() => app.close())
    const {carrier, client, clock} = await account()
    carrier.pointAt({voiceUrl: `${app.url}/voice`})
    const sid = carrier.placeCall({
      name: 'Dana',
      from: '+13125550142',
      to: website,
      script: {steps: [], otherwise: undefined},
    })
    await clock.run()
    expect(await client.calls(sid).fetch()).toMatchObject({status: 'completed', duration: '1', direction: 'inbound'})
    await expect(client.calls(sid).update({status: 'completed'})).rejects.toMatchObject({code: 21220})
    await expect(client.calls(`CA${'0'.repeat(32)}`).fetch()).rejects.toMatchObject({status: 404, code: 20404})
  })

  test('one that goes on can be ended, or given another document', async () => {
    const app = await toyApp({'/voice': '<Response><Pause length="60"/></Response>'})
    onTestFinished(() => app.close())
    const {carrier, client, clock, trace} = await account()
    carrier.pointAt({voiceUrl: `${app.url}/voice`})
    const sid = carrier.placeCall({
      name: 'Dana',
      from: '+13125550142',
      to: website,
      script: {steps: [], otherwise: undefined},
    })
    await clock.run(start + 10_000)
    await client.calls(sid).update({twiml: '<Response><Say>Sorry.</Say><Pause length="60"/></Response>'})
    await clock.run(start + 20_000)
    await client.calls(sid).update({status: 'completed'})
    await clock.run()
    expect(trace.flatMap(entry => (entry.kind === 'hears' ? [entry.text] : []))).toEqual(['Sorry.'])
    expect(trace.at(-1)).toMatchObject({kind: 'call-ended', by: 'agent', seconds: 10})
  })
})

test('somebody of the crew texts back', async () => {
  const app = await toyApp({'/texts': '<Response/>'})
  onTestFinished(() => app.close())
  const {carrier, clock, trace} = await account()
  carrier.pointAt({voiceUrl: `${app.url}/voice`, messageUrl: `${app.url}/texts`})
  carrier.text(samsPhone, website, 'got it')
  await clock.run()
  expect(app.asked[0]?.fields).toMatchObject({From: samsPhone, To: website, Body: 'got it', NumMedia: '0'})
  expect(trace).toMatchObject([{kind: 'text-sent', phone: 'sam', body: 'got it'}])
})

test('mail arrives by SMTP, and webhooks by HTTP', async () => {
  const trace: TraceEntry[] = []
  const work = createWork()
  const inboxes = {clock: createVirtualClock(start, work), work, trace: (entry: TraceEntry) => trace.push(entry)}
  const [mailbox, sink] = await Promise.all([startMailbox(inboxes), startWebhookSink(inboxes)])
  onTestFinished(() => Promise.all([mailbox.close(), sink.close()]).then(() => {}))
  const text = `Löcher = Lecks — 418 Alder Court\n${'a long line '.repeat(20)}`
  const transport = nodemailer.createTransport(mailbox.url)
  await transport.sendMail({
    from: 'alerts@northside.example',
    to: 'sam@northside.example',
    subject: 'Emergency · leak',
    text,
    html: '<p>x</p>',
  })
  transport.close()
  const response = await fetch(`${sink.url}/hook?x=1`, {
    method: 'POST',
    body: '{"a":1}',
    headers: {'webhook-id': 'msg_1'},
  })
  expect(response.status).toBe(204)
  expect(trace).toMatchObject([
    {kind: 'mail-received', at: start, to: ['sam@northside.example'], subject: 'Emergency · leak', body: text.trim()},
    {kind: 'webhook-received', path: '/hook?x=1', body: '{"a":1}', headers: {'webhook-id': 'msg_1'}},
  ])
})
