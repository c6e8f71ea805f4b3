import type {ChildProcess} from 'node:child_process'
import {createHmac} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import type {AddressInfo} from 'node:net'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {afterEach, describe, expect, test} from 'vitest'
import {answersAt, emptyFolder, finished, oncrew, type Ran, root, startOncrew} from './oncrew.ts'

const authToken = '0123456789abcdef0123456789abcdef'
const env = {
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(31)}1`,
  TWILIO_AUTH_TOKEN: authToken,
  TWILIO_API_URL: 'http://127.0.0.1:9',
  ONCREW_SMTP_URL: 'smtp://127.0.0.1:9',
}
const config = ['--config', join(root, 'config.example.yaml')]
const call = `CA${'1'.repeat(32)}`

interface Agent {
  readonly url: string
  readonly cwd: string
  stop(signal?: NodeJS.Signals): Promise<Ran>
}

const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

async function serve(cwd = emptyFolder()): Promise<Agent> {
  const child = startOncrew(['serve', '--port', '0', ...config], {cwd, env})
  running.push(child)
  const done = finished(child)
  const url = await answersAt(child)
  return {
    url,
    cwd,
    stop(signal = 'SIGTERM') {
      child.kill(signal)
      return done
    },
  }
}

const arrival = {
  CallSid: call,
  AccountSid: env.TWILIO_ACCOUNT_SID,
  From: '+13125550142',
  To: '+13125550195',
  CallStatus: 'ringing',
  Direction: 'inbound',
  ApiVersion: '2010-04-01',
}

async function post(agent: Agent, path: string, fields: Readonly<Record<string, string>>, signedAs = agent.url + path) {
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, key) => text + key + fields[key], signedAs)
  const signature = createHmac('sha1', authToken).update(signed).digest('base64')
  const response = await fetch(agent.url + path, {
    method: 'POST',
    headers: {'x-twilio-signature': signature},
    body: new URLSearchParams(fields),
  })
  return {status: response.status, text: await response.text()}
}

describe('a webhook', () => {
  test('of a call is answered in the business name, and twice alike when it comes twice', async () => {
    const agent = await serve()
    const first = await post(agent, '/voice', arrival)
    expect(first).toMatchObject({status: 200, text: expect.stringContaining('Thanks for calling Northside Plumbing.')})
    expect(await post(agent, '/voice', arrival)).toEqual(first)
    await agent.stop()
    const {out} = await oncrew(['calls', '--json'], {cwd: agent.cwd})
    expect(JSON.parse(out).calls).toMatchObject([{call}])
  })

  test.each([
    {what: 'no signature', headers: {}, status: 403, says: 'no X-Twilio-Signature'},
    {what: 'a forged signature', headers: {'x-twilio-signature': 'AAAA'}, status: 403, says: 'auth token'},
  ])('with $what is refused', async ({headers, status, says}) => {
    const agent = await serve()
    const response = await fetch(`${agent.url}/voice`, {
      method: 'POST',
      headers: headers as Record<string, string>,
      body: new URLSearchParams(arrival),
    })
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(says)
  })

  test('signed for another host is refused, and the part that differs is named', async () => {
    const agent = await serve()
    const answer = await post(agent, '/voice', arrival, 'https://somewhere.example/voice')
    expect(answer.status).toBe(403)
    expect(answer.text).not.toContain(authToken)
  })

  test('with a giant body is refused', async () => {
    const agent = await serve()
    expect((await post(agent, '/voice', {...arrival, Junk: 'x'.repeat(100_000)})).status).toBe(413)
  })

  test.each([
    {path: '/nothing', status: 404},
    {path: '/turn?turn=x', status: 400},
    {path: '/rung', status: 400},
  ])('to $path is answered $status', async ({path, status}) => {
    const agent = await serve()
    expect((await post(agent, path, {...arrival})).status).toBe(status)
  })

  test('in the middle of a call that is not known takes the call up', async () => {
    const agent = await serve()
    const answer = await post(agent, '/turn?turn=4', {...arrival, SpeechResult: 'hello'})
    expect(answer).toMatchObject({status: 200, text: expect.stringContaining('Northside Plumbing')})
  })

  test('that ends a call that was never seen still leaves an alert', async () => {
    const agent = await serve()
    await post(agent, '/status', {...arrival, CallStatus: 'completed'})
    await agent.stop()
    const {out} = await oncrew(['alerts', '--json'], {cwd: agent.cwd})
    expect(JSON.parse(out).alerts).toHaveLength(1)
  })
})

test('a call goes on after the server was killed and started again', async () => {
  const cwd = emptyFolder()
  const before = await serve(cwd)
  await post(before, '/voice', arrival)
  const asked = await post(before, '/turn?turn=1', {...arrival, SpeechResult: 'my sink is dripping'})
  await before.stop('SIGKILL')

  const after = await serve(cwd)
  const again = await post(after, '/turn?turn=1', {...arrival, SpeechResult: 'my sink is dripping'})
  expect(again.text).toBe(asked.text)
  const next = await post(after, '/turn?turn=2', {...arrival, SpeechResult: 'Dana Whitfield'})
  expect(next).toMatchObject({status: 200, text: expect.stringContaining('<Gather')})
})

test('it stops when asked, leaving nothing half done', async () => {
  const agent = await serve()
  await post(agent, '/voice', arrival)
  expect((await agent.stop('SIGINT')).code).toBe(0)
})

describe('it says what is wrong before it starts', () => {
  test('no credentials', async () => {
    const {code, err} = await oncrew(['serve', ...config])
    expect(code).toBe(1)
    expect(err).toContain('TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are not set')
  })

  test('an empty token, which would be a key that everybody knows', async () => {
    const {code, err} = await oncrew(['serve', ...config], {env: {...env, TWILIO_AUTH_TOKEN: ' '}})
    expect(code).toBe(1)
    expect(err).toContain('TWILIO_AUTH_TOKEN is not set')
  })

  test('a port in use', async () => {
    const other = createServer()
    const port = await new Promise<number>(resolve =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as AddressInfo).port)),
    )
    const {code, err} = await oncrew(['serve', '--port', String(port), ...config], {env})
    other.close()
    expect(code).toBe(1)
    expect(err).toContain(`Port ${port} on 127.0.0.1 is in use`)
  })

  test('a journal that is no journal', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'oncrew.db'), 'this is not a database, whatever its name says'.repeat(50))
    const {code, err} = await oncrew(['serve', ...config], {cwd, env})
    expect(code).toBe(1)
    expect(err).toContain('oncrew.db')
    expect(err).not.toMatch(/^\s+at /m)
  })

  test('a public URL that is none', async () => {
    const {code, err} = await oncrew(['serve', '--public-url', 'calls.example', ...config], {env})
    expect(code).toBe(2)
    expect(err).toContain('https://')
  })
})
