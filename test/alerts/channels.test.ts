import {createServer, type IncomingMessage} from 'node:http'
import type {AddressInfo} from 'node:net'
import {Webhook} from 'standardwebhooks'
import {afterEach, expect, test} from 'vitest'
import {emailChannel} from '../../src/alerts/channels/email.ts'
import {textChannel} from '../../src/alerts/channels/text.ts'
import {webhookChannel} from '../../src/alerts/channels/webhook.ts'
import type {Message} from '../../src/alerts/message.ts'
import {aMailServer} from './a-mail-server.ts'
import {alertOf, crew, elevenAtNight, phone} from './samples.ts'

const message: Message = {
  id: 'alert-call-1.1.0.text.sam',
  to: crew.get('sam'),
  alert: alertOf(),
  occasion: {kind: 'first'},
  language: 'en',
  at: elevenAtNight,
  answerable: false,
  link: undefined,
  perhapsSent: false,
}

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

interface Received {
  readonly request: IncomingMessage
  readonly body: string
}

/** A server on this machine that gives one answer to everything; undefined: none at all. */
async function answering(status: number | undefined, body: object = {}) {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    received.push({request, body: text})
    if (status !== undefined) response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const {port} = server.address() as AddressInfo
  return {received, url: `http://127.0.0.1:${port}`}
}

function texts(baseUrl: string, timeoutMs = 5000) {
  const from = phone('+13125550190')
  return textChannel({accountSid: 'AC1', username: 'AC1', password: 'token', from, baseUrl, timeoutMs}, Date.now)
}

test('a text is posted as Twilio wants it, and its SID is the receipt', async () => {
  const {received, url} = await answering(201, {sid: 'SM123', status: 'queued'})
  expect(await texts(url)(message)).toEqual({kind: 'sent', receipt: 'SM123'})
  const [got] = received
  expect(`${got?.request.method} ${got?.request.url}`).toBe('POST /2010-04-01/Accounts/AC1/Messages.json')
  expect(got?.request.headers.authorization).toBe(`Basic ${btoa('AC1:token')}`)
  const form = new URLSearchParams(got?.body)
  expect([form.get('To'), form.get('From')]).toEqual(['+13125550111', '+13125550190'])
  expect(form.get('Body')).toMatch(/^EMERGENCY: active leak\n/)
})

test.each([
  [400, 21610, 'opted out', 'never'],
  [400, 21614, 'no mobile', 'never'],
  [400, 21608, 'on trial or unverified', 'never'],
  [400, 30034, 'not registered', 'never'],
  [401, 20003, 'does not accept the account SID', 'later'],
  [429, 20429, 'fewer requests', 'later'],
  [503, 99999, 'cannot take the message now', 'later'],
  [400, 99999, 'refused the message', 'never'],
])('Twilio’s refusal %i %i in words', async (status, code, words, again) => {
  const {url} = await answering(status, {code, message: 'x', status})
  expect(await texts(url)(message)).toEqual({kind: 'failed', reason: expect.stringContaining(words), again})
})

test('a carrier that is silent, or not there, is tried again later', async () => {
  const {url} = await answering(undefined)
  expect(await texts(url, 30)(message)).toEqual({
    kind: 'failed',
    reason: 'Twilio did not answer in time',
    again: 'later',
  })
  expect(await texts('http://127.0.0.1:1')(message)).toMatchObject({kind: 'failed', again: 'later'})
})

const signingSecret = `whsec_${btoa('a secret of the owner')}`

test('the webhook can check who sent it, and knows a repetition by its id', async () => {
  const {received, url} = await answering(204)
  const send = webhookChannel({url, signingSecret}, Date.now)
  expect(await send(message)).toEqual({kind: 'sent', receipt: ''})
  await send(message)
  for (const {request, body} of received) {
    expect(request.headers['webhook-id']).toBe(message.id)
    const headers = request.headers as Record<string, string>
    expect(new Webhook(signingSecret).verify(body, headers)).toMatchObject({type: 'call.captured', data: message.alert})
  }
  expect(received).toHaveLength(2)
})

test('only a 2xx is success: a redirect is not, a 410 switches the webhook off', async () => {
  const redirecting = await answering(302)
  expect(await webhookChannel({url: redirecting.url, signingSecret}, Date.now)(message)).toMatchObject({again: 'later'})
  const gone = await answering(410)
  const send = webhookChannel({url: gone.url, signingSecret}, Date.now)
  expect(await send(message)).toMatchObject({kind: 'failed', again: 'never'})
  expect(await send(message)).toMatchObject({kind: 'failed', again: 'never'})
  expect(gone.received).toHaveLength(1)
})

test('a webhook that does not answer in time is tried again later', async () => {
  const {url} = await answering(undefined)
  const send = webhookChannel({url, signingSecret, timeoutMs: 30}, Date.now)
  expect(await send(message)).toEqual({kind: 'failed', reason: 'the webhook did not answer in time', again: 'later'})
})

async function mailServer(refuseWith?: number) {
  const {mails, smtpUrl, close} = await aMailServer(refuseWith)
  closing.push(close)
  return {mails, send: emailChannel({smtpUrl, from: 'alerts@northside.example'})}
}

test('a mail arrives with its facts, plain and as HTML', async () => {
  const {mails, send} = await mailServer()
  expect(await send(message)).toMatchObject({kind: 'sent'})
  expect(mails[0]).toContain('To: sam@northside.example')
  expect(mails[0]).toContain('Subject: EMERGENCY: active leak - Website, Tue 3 Mar 2026, 11:02 pm')
  expect(mails[0]).toContain(`Message-ID: <${message.id}@oncrew>`)
  expect(mails[0]).toContain('text/plain')
  expect(mails[0]).toContain('text/html')
})

test.each([
  [550, 'never'],
  [451, 'later'],
])('a mail server that answers %i is tried again: %s', async (code, again) => {
  const {send} = await mailServer(code)
  expect(await send(message)).toMatchObject({kind: 'failed', reason: expect.stringContaining(String(code)), again})
})

test('a mail server that is not there is tried again later', async () => {
  const send = emailChannel({smtpUrl: 'smtp://127.0.0.1:1', from: 'alerts@northside.example'})
  expect(await send(message)).toMatchObject({kind: 'failed', again: 'later'})
})
