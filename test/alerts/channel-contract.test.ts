import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterEach, describe, expect, test} from 'vitest'
import {chatChannel} from '../../src/alerts/channels/chat.ts'
import {emailChannel} from '../../src/alerts/channels/email.ts'
import {pushChannel} from '../../src/alerts/channels/push.ts'
import {terminalChannel} from '../../src/alerts/channels/terminal.ts'
import {textChannel} from '../../src/alerts/channels/text.ts'
import {webhookChannel} from '../../src/alerts/channels/webhook.ts'
import type {Message, Send} from '../../src/alerts/message.ts'
import {readMail} from '../../src/sim/post/read-mail.ts'
import {second} from '../../src/time/clock.ts'
import {aMailServer} from './a-mail-server.ts'
import {alertOf, crew, elevenAtNight, phone} from './samples.ts'

const message: Message = {
  id: 'alert-call-1.1.0.push.sam',
  to: crew.get('sam'),
  alert: alertOf(),
  occasion: {kind: 'first'},
  language: 'en',
  at: elevenAtNight,
  answerable: true,
  link: 'https://calls.northside.example/ack?alert=x',
  perhapsSent: false,
}

/** How each of the nine facts of the sample may be written. */
const nineFacts: readonly (readonly [string, RegExp])[] = [
  ['name', /Dana Whitfield/],
  ['callback number', /\(312\) 555-0142|\+13125550142/],
  ['read back', /read back, confirmed|"readBack":"confirmed"/],
  ['address', /418 Alder Court, Oak Park/],
  ['reason', /active leak/],
  ['urgency', /emergency/i],
  ['received', /Tue 3 Mar 2026, 11:02 pm/],
  ['summary', /Water through the kitchen ceiling/],
  ['new or returning', /new caller|"caller":"new"/],
  ['source', /Website/],
]

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
}

/** One channel, and a server that plays its other side. */
interface Side {
  readonly send: Send
  /** What came over the wire, decoded. */
  readonly got: string[]
}

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** Answers everything alike; undefined: never. */
async function web(answer: Answer | undefined, taken: string) {
  const got: string[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const form = request.headers['content-type']?.includes('form')
    got.push(`${JSON.stringify(request.headers)} ${form ? [...new URLSearchParams(body).values()].join('\n') : body}`)
    if (answer !== undefined) response.writeHead(answer.status, answer.headers).end(answer.status < 300 ? taken : '{}')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return {got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`}
}

const timeoutMs = 40
const now = () => elevenAtNight

type Channel = (answer: Answer | undefined) => Promise<Side>

function push(service: 'ntfy' | 'pushover'): Channel {
  return async answer => {
    const {got, url} = await web(answer, '{"id":"m1","status":1,"request":"r1"}')
    return {got, send: pushChannel({service, server: url, token: 'tk', addressOf: () => 'sam-topic', timeoutMs}, now)}
  }
}

const webChannels: Readonly<Record<string, Channel>> = {
  async text(answer) {
    const {got, url} = await web(answer, '{"sid":"SM1"}')
    const account = {accountSid: 'AC1', username: 'AC1', password: 'token', from: phone('+13125550190')}
    return {got, send: textChannel({...account, baseUrl: url, timeoutMs}, now)}
  },
  'push by ntfy': push('ntfy'),
  'push by Pushover': push('pushover'),
  async chat(answer) {
    const {got, url} = await web(answer, 'ok')
    return {got, send: chatChannel({url, timeoutMs}, now)}
  },
  async webhook(answer) {
    const {got, url} = await web(answer, '')
    return {got, send: webhookChannel({url, signingSecret: `whsec_${btoa('secret of the owner')}`, timeoutMs}, now)}
  },
}

describe.each(Object.entries(webChannels))('%s', (name, open) => {
  test('takes all nine facts', async () => {
    const {send, got} = await open({status: 200})
    expect(await send(message)).toMatchObject({kind: 'sent'})
    for (const [fact, written] of nineFacts) expect(got[0], fact).toMatch(written)
  })

  test.each([500, 503, 429, 408])('is tried again after a %i', async status => {
    const {send} = await open({status})
    expect(await send(message)).toMatchObject({kind: 'failed', again: 'later'})
  })

  test.each([400, 404, 410, 422])('is not tried again after a %i, which would only come again', async status => {
    const {send} = await open({status})
    expect(await send(message)).toMatchObject({kind: 'failed', again: 'never'})
  })

  test('waits as long as the other side asks', async () => {
    const asked = await open({status: 429, headers: {'retry-after': '90'}})
    expect(await asked.send(message)).toMatchObject({again: 'later', notBefore: elevenAtNight + 90 * second})
    const until = new Date(elevenAtNight + 60 * second).toUTCString()
    const dated = await open({status: 503, headers: {'retry-after': until}})
    expect(await dated.send(message)).toMatchObject({again: 'later', notBefore: elevenAtNight + 60 * second})
  })

  test('is tried again when nobody answers in time', async () => {
    const {send} = await open(undefined)
    expect(await send(message)).toMatchObject({kind: 'failed', again: 'later', reason: /in time/})
  })

  test('says the same on every try, and by what to know it', async () => {
    const {send, got} = await open({status: 200})
    await send(message)
    await send(message)
    const [first, second] = got.map(each => each.replace(/"(host|webhook-signature)":"[^"]*"/g, ''))
    expect(second).toBe(first)
    // Twilio is asked for what it has; a push carries the link of the alert.
    if (name === 'webhook') expect(first).toContain(`"webhook-id":"${message.id}"`)
    if (name === 'push by ntfy') expect(first).toMatch(/"sequence_id":"[-_A-Za-z0-9]{1,64}"/)
    if (name === 'chat') expect(first).toContain(`Alert ${message.alert.id}`)
  })
})

test('a text that a dead process may have sent is asked for first, and not sent twice', async () => {
  const sent: string[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    response.writeHead(200, {'content-type': 'application/json'})
    if (request.method === 'POST') {
      sent.push(new URLSearchParams(body).get('Body') ?? '')
      response.end('{"sid":"SM1"}')
      return
    }
    const messages = sent.map(text => ({sid: 'SM1', body: text, date_created: new Date(elevenAtNight).toUTCString()}))
    response.end(JSON.stringify({messages}))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const send = textChannel(
    {accountSid: 'AC1', username: 'AC1', password: 'x', from: phone('+13125550190'), baseUrl},
    now,
  )
  const inDoubt = {...message, perhapsSent: true}
  expect(await send(inDoubt)).toEqual({kind: 'sent', receipt: 'SM1'})
  expect(await send(inDoubt)).toEqual({kind: 'sent', receipt: 'SM1', earlier: false})
  const known = {...inDoubt, alert: alertOf({address: '420 Alder Court'}, 2)}
  expect(await send(known)).toEqual({kind: 'sent', receipt: 'SM1', earlier: true})
  expect(sent).toHaveLength(1)
  const another = {
    ...inDoubt,
    alert: alertOf({callback: {number: '+17735550133', readBack: 'confirmed', basis: 'said'}}),
  }
  expect(await send(another)).toEqual({kind: 'sent', receipt: 'SM1'})
  expect(sent).toHaveLength(2)
})

describe('email', () => {
  async function mailServer(refusal: number | undefined) {
    const {mails, smtpUrl, close} = await aMailServer(refusal)
    closing.push(close)
    return {got: mails, send: emailChannel({smtpUrl, from: 'alerts@northside.example'})}
  }

  test('takes all nine facts, and has the same Message-ID on every try', async () => {
    const {got, send} = await mailServer(undefined)
    await send(message)
    await send(message)
    const {subject, body} = readMail(got[0] ?? '')
    for (const [fact, written] of nineFacts) expect(`${subject}\n${body}`, fact).toMatch(written)
    expect(body).toContain(message.link)
    const ids = got.map(mail => /^Message-ID: (.*)$/im.exec(mail)?.[1])
    expect(ids).toEqual([`<${message.id}@oncrew>`, `<${message.id}@oncrew>`])
  })

  test.each([
    [451, 'later'],
    [550, 'never'],
  ])('a %i is tried again: %s', async (status, again) => {
    const {send} = await mailServer(status)
    expect(await send(message)).toMatchObject({kind: 'failed', again})
  })
})

test('the terminal shows all nine facts, and rings for an emergency', async () => {
  const written: string[] = []
  await terminalChannel(text => written.push(text))(message)
  for (const [fact, pattern] of nineFacts) expect(written[0], fact).toMatch(pattern)
  expect(written[0]?.startsWith('\u0007')).toBe(true)
})
