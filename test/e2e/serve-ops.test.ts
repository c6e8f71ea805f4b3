import type {ChildProcess} from 'node:child_process'
import {createHmac} from 'node:crypto'
import {copyFileSync, readFileSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, expect, onTestFinished, test} from 'vitest'
import {ackQuery} from '../../src/alerts/ack-link.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {openAccount} from '../../src/sim/account/open-account.ts'
import {emptyFolder, finished, root, startOncrew} from './oncrew.ts'

const authToken = '0123456789abcdef0123456789abcdef'
const env = {
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(31)}1`,
  TWILIO_AUTH_TOKEN: authToken,
  TWILIO_API_URL: 'http://127.0.0.1:9',
  ONCREW_SMTP_URL: 'smtp://127.0.0.1:9',
  ONCREW_TOKEN: 'for whoever watches',
  ONCREW_LIVE_PORT: '0',
}

const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

async function serve(more: Readonly<Record<string, string>> = {}) {
  const cwd = emptyFolder()
  const config = join(cwd, 'oncrew.yaml')
  copyFileSync(join(root, 'config.example.yaml'), config)
  const child = startOncrew(['serve', '--port', '0'], {cwd, env: {...env, ...more}})
  running.push(child)
  let said = ''
  const waiting = new Set<() => void>()
  child.stderr?.on('data', chunk => {
    said += chunk
    for (const look of waiting) look()
  })
  const done = finished(child)
  /** Resolves when the server has said this. */
  const says = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(said)
        if (found === null) return
        waiting.delete(look)
        resolve(found[1] ?? found[0])
      }
      waiting.add(look)
      child.once('exit', () => reject(new Error(said)))
      look()
    })
  const url = await says(/at (http\S+)\/voice/)
  return {child, cwd, config, url, says, said: () => said, done}
}

async function post(url: string, path: string, fields: Readonly<Record<string, string>>) {
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, key) => text + key + fields[key], url + path)
  const signature = createHmac('sha1', authToken).update(signed).digest('base64')
  const headers = {'x-twilio-signature': signature}
  const response = await fetch(url + path, {method: 'POST', headers, body: new URLSearchParams(fields)})
  return {status: response.status, text: await response.text()}
}

const arrival = (digit: number) => ({
  CallSid: `CA${String(digit).repeat(32)}`,
  AccountSid: env.TWILIO_ACCOUNT_SID,
  From: '+13125550142',
  To: '+13125550195',
  CallStatus: 'ringing',
  Direction: 'inbound',
})

test('a changed routing file is taken over between calls; a broken one is refused with its findings', async () => {
  const {child, cwd, config, url, says} = await serve()
  const greeting = async (digit: number, path = '/voice') => (await post(url, path, arrival(digit))).text
  expect(await greeting(1)).toContain('Thanks for calling Northside Plumbing.')

  const text = readFileSync(config, 'utf8')
  writeFileSync(config, text.replace('Thanks for calling {business}.', 'You have reached {business}.'))
  child.kill('SIGHUP')
  await says(/was read again/)
  expect(await greeting(2)).toContain('You have reached Northside Plumbing.')
  expect(await greeting(1)).toContain('Thanks for calling Northside Plumbing.')

  writeFileSync(config, text.replace('crew: [sam]', 'crew: [nobody]'))
  utimesSync(config, new Date(), new Date(Date.now() + 5000))
  await says(/is refused, and the file before it goes on[\s\S]*nobody in the crew is called/)
  expect(await greeting(3)).toContain('You have reached Northside Plumbing.')

  child.kill('SIGINT')
  await says(/Finishing/)
  const journal = openJournal(join(cwd, 'oncrew.db'))
  const digests = [1, 2, 3].map(digit => {
    const [received] = journal.read(`CA${String(digit).repeat(32)}`)
    return received?.fact.type === 'call.received' ? received.fact.routingFile.digest : undefined
  })
  await journal.close()
  expect(digests[0]).not.toBe(digests[1])
  expect(digests[1]).toBe(digests[2])
})

test('it says how it is, to whom may know', async () => {
  const {url} = await serve()
  const get = (path: string, token?: string) =>
    fetch(url + path, token === undefined ? {} : {headers: {authorization: `Bearer ${token}`}})
  expect((await get('/healthz')).status).toBe(200)
  expect((await get('/readyz')).status).toBe(200)
  expect((await get('/metrics')).status).toBe(401)
  expect((await get('/metrics', 'a guess')).status).toBe(401)
  await post(url, '/voice', arrival(1))
  await post(url, '/status', {...arrival(1), CallStatus: 'completed'})
  const metrics = await (await get('/metrics', env.ONCREW_TOKEN)).text()
  for (const line of [
    'oncrew_calls_received_total{source="main-line"} 1',
    'oncrew_calls_ended_total{disposition="abandoned"} 1',
    'oncrew_webhook_seconds_count{path="/voice",status="200"} 1',
    'oncrew_alert_oldest_undelivered_seconds ',
    'oncrew_journal_write_seconds_count ',
  ]) {
    expect(metrics).toContain(line)
  }
})

test('its log is one JSON object a line, and holds no word and no number of a caller', async () => {
  const {url, said, child, done} = await serve({ONCREW_LOG: 'json'})
  await post(url, '/voice', arrival(1))
  const words = {SpeechResult: 'my zanzibar sink is dripping at 418 Alder Court', Confidence: '0.9'}
  await post(url, '/turn?turn=1', {...arrival(1), ...words})
  await post(url, '/turn?turn=2', {...arrival(1), SpeechResult: 'Dana Whitfield'})
  await post(url, '/status', {...arrival(1), CallStatus: 'completed'})
  child.kill('SIGINT')
  await done
  const lines = said()
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(lines).toContainEqual(expect.objectContaining({msg: 'call received', caller: '…42'}))
  expect(lines.map(({msg}) => msg)).toEqual(expect.arrayContaining(['call ended', 'alert raised']))
  expect(said()).not.toMatch(/zanzibar|Alder|Dana|5550142/)
})

test('SIGTERM lets a call come to its end, and meanwhile asks for no more', async () => {
  const {url, child, done, says} = await serve({ONCREW_DRAIN: '20'})
  await post(url, '/voice', arrival(1))
  child.kill('SIGTERM')
  await says(/under way: they have 20 s/)
  expect((await fetch(`${url}/readyz`)).status).toBe(503)
  await post(url, '/status', {...arrival(1), CallStatus: 'completed'})
  expect((await done).code).toBe(0)
})

test('a phone that dials by itself hears busy, and what is turned away leaves no alert', async () => {
  const {url, cwd, child, done} = await serve()
  const arrivalOf = (nth: number) => ({...arrival(1), CallSid: `CA${String(nth).padStart(32, '0')}`})
  for (let nth = 1; nth <= 12; nth += 1) {
    expect((await post(url, '/voice', arrivalOf(nth))).text).toContain('Northside Plumbing')
  }
  expect((await post(url, '/voice', arrivalOf(13))).text).toContain('<Reject reason="busy"/>')
  await post(url, '/status', {...arrivalOf(13), CallStatus: 'busy'})
  expect((await post(url, '/voice', {...arrivalOf(14), From: '+17735550133'})).text).toContain('Northside Plumbing')
  child.kill('SIGINT')
  await done
  const journal = openJournal(join(cwd, 'oncrew.db'))
  expect(journal.callsReceived(0, Number.MAX_SAFE_INTEGER)).toHaveLength(13)
  await journal.close()
})

test('who texts STOP has silenced their own alerts, and that is said', async () => {
  const {url, says} = await serve()
  const text = {MessageSid: 'SM1', AccountSid: env.TWILIO_ACCOUNT_SID, From: '+13125550111', To: '+13125550190'}
  await post(url, '/text', {...text, Body: 'Stop'})
  await says(/sam texted STOP/)
})

test('the link shows a page with a button; looking changes nothing, only the button takes charge', async () => {
  const {url} = await serve()
  await post(url, '/voice', arrival(1))
  await post(url, '/turn?turn=1', {...arrival(1), SpeechResult: 'water is coming through my kitchen ceiling'})
  const alert = `alert-${arrival(1).CallSid}`
  const link = (by: string | undefined, at = Date.now()) => `${url}/ack?${ackQuery(alert, by, at, authToken)}`
  const open = async (method: string, where: string, body?: URLSearchParams) => {
    const response = await fetch(where, {method, ...(body && {body})})
    return {status: response.status, page: await response.text(), headers: response.headers}
  }
  const looked = await open('GET', link('sam'))
  expect(looked).toMatchObject({status: 200, page: expect.stringContaining('I, Sam Ortiz, take charge of it')})
  expect(looked.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect((await open('GET', link('sam'))).page).toContain('<button')
  expect((await open('GET', link('sam', 0))).status).toBe(410)
  expect((await open('POST', `${link('sam')}0`)).status).toBe(403)
  expect((await open('POST', link(undefined))).page, 'in a chat one must say who').toContain('I, Lee Novak')
  expect((await open('POST', link(undefined), new URLSearchParams({who: 'lee'}))).page).toContain('It is yours')
  expect((await open('POST', link('sam'))).page).toContain('Lee Novak has taken charge')
  expect((await open('GET', link('sam'))).page).not.toContain('<button')
})

test('it asks the account, once it answers, for the calls that came while it was down', async () => {
  const {accountSid, authToken: token, url, requests, close} = await openAccount()
  onTestFinished(close)
  await serve({TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: token, TWILIO_API_URL: url})
  await expect
    .poll(() => requests.map(({path}) => path).join('\n'), {timeout: 10_000})
    .toMatch(/Calls\.json\?StartTime/)
})
