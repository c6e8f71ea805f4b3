import type {ChildProcess} from 'node:child_process'
import {createHmac} from 'node:crypto'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {afterEach, expect, test} from 'vitest'
import {openJournal} from '../../src/journal/open-journal.ts'
import {alertTimes} from '../../src/report/alert-times.ts'
import {second} from '../../src/time/clock.ts'
import {answersAt, emptyFolder, finished, root, startOncrew} from './oncrew.ts'

const authToken = '0123456789abcdef0123456789abcdef'
const call = `CA${'1'.repeat(32)}`
const accountSid = `AC${'0'.repeat(31)}1`

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** Twilio's Messages, as far as they matter here: takes texts, and says which it has. */
async function twilio() {
  const texts: {readonly sid: string; readonly to: string; readonly body: string; readonly date_created: string}[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    response.writeHead(request.method === 'POST' ? 201 : 200, {'content-type': 'application/json'})
    if (request.method === 'POST') {
      const form = new URLSearchParams(body)
      const sid = `SM${texts.length}`
      const date_created = new Date().toUTCString()
      texts.push({sid, to: form.get('To') ?? '', body: form.get('Body') ?? '', date_created})
      response.end(JSON.stringify({sid}))
      return
    }
    const to = new URL(request.url ?? '/', 'http://twilio').searchParams.get('To')
    response.end(JSON.stringify({messages: texts.filter(text => text.to === to).toReversed()}))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return {texts, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`}
}

interface Line {
  readonly child: ChildProcess
  readonly url: string
  readonly done: ReturnType<typeof finished>
}

async function serve(cwd: string, apiUrl: string): Promise<Line> {
  const env = {
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_API_URL: apiUrl,
    ONCREW_SMTP_URL: 'smtp://127.0.0.1:9',
  }
  const child = startOncrew(['serve', '--port', '0', '--config', join(root, 'config.example.yaml')], {cwd, env})
  closing.push(() => child.kill('SIGKILL'))
  const done = finished(child)
  const url = await answersAt(child)
  return {child, url, done}
}

async function post({url}: Line, path: string, more: Readonly<Record<string, string>>): Promise<string> {
  const fields: Record<string, string> = {
    CallSid: call,
    AccountSid: accountSid,
    From: '+13125550142',
    To: '+13125550195',
    CallStatus: 'in-progress',
    Direction: 'inbound',
    ...more,
  }
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, key) => text + key + fields[key], url + path)
  const signature = createHmac('sha1', authToken).update(signed).digest('base64')
  const response = await fetch(url + path, {
    method: 'POST',
    headers: {'x-twilio-signature': signature},
    body: new URLSearchParams(fields),
  })
  return response.text()
}

const leak: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['/voice', {CallStatus: 'ringing'}],
  ['/turn?turn=1', {SpeechResult: 'water is coming through my kitchen ceiling and I cannot stop it'}],
  ['/turn?turn=2', {SpeechResult: 'yes it is three one two five five five oh one four two'}],
  ['/turn?turn=3', {SpeechResult: 'four eighteen Alder Court in Oak Park'}],
  ['/turn?turn=4', {SpeechResult: 'Dana Whitfield'}],
  ['/status', {CallStatus: 'completed'}],
]

test('a process killed for real again and again in the middle of a call loses nothing, and texts once', async () => {
  const {texts, url: apiUrl} = await twilio()
  const cwd = emptyFolder()
  let line = await serve(cwd, apiUrl)
  for (const [index, [path, fields]] of leak.entries()) {
    // Every second step: each start of a process takes its time.
    if (index % 2 === 0) {
      await post(line, path, fields)
      continue
    }
    // Its answer may never come; Twilio asks again.
    const lost = post(line, path, fields).catch(() => 'broken off')
    // A different moment of each step: at once, or some turns of the event loop later.
    for (let turn = 0; turn < index * 3; turn += 1) await new Promise(resolve => setImmediate(resolve))
    line.child.kill('SIGKILL')
    await Promise.all([lost, line.done])
    line = await serve(cwd, apiUrl)
    expect(await post(line, path, fields)).toContain('<Response')
  }
  line.child.kill('SIGINT')
  await line.done

  const journal = openJournal(join(cwd, 'oncrew.db'))
  const facts = [...journal.read(call), ...journal.read(`alert/${call}`)].map(({fact}) => fact)
  await journal.close()
  const captured = facts.flatMap(fact => (fact.type === 'field.captured' ? [fact.value] : []))
  expect(captured).toEqual(expect.arrayContaining(['Dana Whitfield', expect.stringContaining('Alder Court')]))
  expect(facts.filter(({type}) => type === 'call.ended')).toHaveLength(1)
  const sent = facts.flatMap(fact => (fact.type === 'delivery.sent' ? [fact.receipt] : []))
  expect(new Set(sent).size).toBe(texts.length)
  expect(texts.filter(({body}) => body.startsWith('EMERGENCY'))).toHaveLength(1)
}, 60_000)

test('an emergency alert leaves within a second of the words that made it one, and the number', async () => {
  const {texts, url: apiUrl} = await twilio()
  const cwd = emptyFolder()
  const line = await serve(cwd, apiUrl)
  for (const [path, fields] of leak.slice(0, 2)) await post(line, path, fields)
  line.child.kill('SIGINT')
  await line.done
  const journal = openJournal(join(cwd, 'oncrew.db'))
  const times = alertTimes(journal.since(0, 1000))
  await journal.close()
  expect(texts).toHaveLength(1)
  expect(times).toMatchObject([{channel: 'text', since: 'the words', messages: 1}])
  expect(times[0]?.longest).toBeLessThan(second)
})
