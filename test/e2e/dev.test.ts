import type {ChildProcess} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {type BoxedAccount, openAccount} from '../../src/sim/account/open-account.ts'
import {emptyFolder, finished, oncrew, root, startOncrew} from './oncrew.ts'

const config = ['--config', join(root, 'config.example.yaml')]
const website = '+13125550190'
const truck = '+13125550193'
const welcome = 'https://demo.twilio.com/welcome/voice/'

const running: ChildProcess[] = []
let cwd: string
let account: BoxedAccount
beforeEach(async () => {
  cwd = emptyFolder()
  const numbers = [website, truck].map(phone_number => ({phone_number, voice_url: welcome, sms_url: `${welcome}sms`}))
  account = await openAccount({numbers})
})
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  await account.close()
})

function env(): Record<string, string> {
  const {accountSid, authToken, url} = account
  return {
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_API_URL: url,
    ONCREW_SMTP_URL: 'smtp://127.0.0.1:9',
  }
}

function voiceUrl(number: string): string | undefined {
  return account.rows.numbers.find(({phone_number}) => phone_number === number)?.voice_url
}

const dev = ['dev', '--number', 'website', '--public-url', 'https://calls.example', ...config]

/** Starts it, and waits until it says these words. */
async function started(args: readonly string[], words: string, environment = {}) {
  const child = startOncrew(args, {cwd, env: environment})
  running.push(child)
  const done = finished(child)
  let heard = ''
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', chunk => {
      heard += chunk
      if (heard.includes(words)) resolve()
    })
    child.once('exit', () => reject(new Error(heard)))
  })
  const says = (pattern: RegExp) => expect.poll(() => heard, {timeout: 10_000}).toMatch(pattern)
  return {child, done, says, heard: () => heard}
}

describe('the numbers that are chosen', () => {
  test('ring here until Ctrl-C, and then as before; the others never', async () => {
    const before = structuredClone(account.rows.numbers)
    const {child, done} = await started(dev, 'Stop with Ctrl-C', env())
    expect(voiceUrl(website)).toBe('https://calls.example/voice')
    expect(voiceUrl(truck)).toBe(welcome)
    child.kill('SIGINT')
    const {code, err} = await done
    expect(code).toBe(0)
    expect(err).toContain('Set back as before: Website.')
    expect(account.rows.numbers.map(({updated: _, ...row}) => row)).toEqual(before.map(({updated: _, ...row}) => row))
    expect(existsSync(join(cwd, 'oncrew-dev.db.lease.json'))).toBe(false)
  })

  test('are set back by the next start when this one was killed', async () => {
    const {child, done} = await started(dev, 'Stop with Ctrl-C', env())
    child.kill('SIGKILL')
    await done
    expect(voiceUrl(website)).toBe('https://calls.example/voice')
    const {code, err} = await oncrew(['dev', '--restore'], {cwd, env: env()})
    expect({code, err}).toMatchObject({code: 0, err: expect.stringContaining('Set back as before: Website.')})
    expect(voiceUrl(website)).toBe(welcome)
  })

  test('are set back first when it is simply started again, so that what it restores later is what was there', async () => {
    const {child, done} = await started(dev, 'Stop with Ctrl-C', env())
    child.kill('SIGKILL')
    await done
    const again = await started(dev.with(2, 'truck-wrap'), 'Stop with Ctrl-C', env())
    expect(again.heard()).toContain('An earlier start was cut short. Set back as before: Website.')
    expect(voiceUrl(website)).toBe(welcome)
    expect(voiceUrl(truck)).toBe('https://calls.example/voice')
    again.child.kill('SIGINT')
    await again.done
    expect(voiceUrl(truck)).toBe(welcome)
  })

  test('are left alone when somebody has pointed them elsewhere meanwhile', async () => {
    const {child, done} = await started(dev, 'Stop with Ctrl-C', env())
    const row = account.rows.numbers.find(({phone_number}) => phone_number === website)
    if (row !== undefined) Object.assign(row, {voice_url: 'https://elsewhere.example'})
    child.kill('SIGTERM')
    expect((await done).err).toContain('Left alone')
    expect(voiceUrl(website)).toBe('https://elsewhere.example')
  })

  test('are not taken from a start that is still at work', async () => {
    await started(dev, 'Stop with Ctrl-C', env())
    const {code, err} = await oncrew(dev, {cwd, env: env()})
    expect(code).toBe(1)
    expect(err).toContain('Another oncrew dev')
    expect(voiceUrl(website)).toBe('https://calls.example/voice')
  })
})

describe('it says what is wrong before it changes anything', () => {
  test.each([
    {what: 'no choice', args: ['dev'], code: 2, says: 'Say which numbers'},
    {
      what: 'a source that is none',
      args: ['dev', '--number', 'webste', '--public-url', 'https://x.example'],
      code: 2,
      says: 'website',
    },
    {
      what: 'a number of somebody else',
      args: ['dev', '--number', 'all', '--public-url', 'https://x.example'],
      code: 1,
      says: 'Not among the numbers',
    },
    {what: 'no tunnel token', args: ['dev', '--number', 'website'], code: 2, says: 'NGROK_AUTHTOKEN is not set'},
  ])('$what', async ({args, code, says}) => {
    const ran = await oncrew([...args, ...config], {cwd, env: env()})
    expect(ran).toMatchObject({code, err: expect.stringContaining(says)})
    expect(voiceUrl(website)).toBe(welcome)
  })
})

describe('with --sim', () => {
  const sim = ['dev', '--sim', ...config]

  test('somebody calls from another terminal, which finds it, and the words are seen as they come', async () => {
    const {child, done} = await started(sim, 'Stop with Ctrl-C')
    // On a Sunday at noon or a Monday night: some time the agent answers.
    const greeted = new Promise<void>(resolve => {
      let seen = ''
      child.stdout?.on('data', chunk => {
        seen += chunk
        if (/calls Website[\s\S]*(Thanks for calling Northside Plumbing|rings sam)/.test(seen)) resolve()
      })
    })
    const caller = startOncrew(['sim', 'call', '--to', 'website', ...config], {cwd})
    const called = finished(caller)
    running.push(caller)
    await greeted
    caller.kill('SIGKILL')
    expect((await called).err).toContain('Calling Website over the oncrew dev --sim that runs here')
    child.kill('SIGINT')
    expect((await done).code).toBe(0)
    expect(existsSync(join(cwd, 'oncrew-dev.db.box.json'))).toBe(false)
  })

  test('only one runs on a journal; what a killed one left behind is no hindrance, and its calls are ended', async () => {
    const first = await started(sim, 'Stop with Ctrl-C')
    const second = await oncrew(sim, {cwd})
    expect(second).toMatchObject({code: 1, err: expect.stringContaining('Another oncrew dev --sim')})

    const caller = startOncrew(['sim', 'call', ...config], {cwd})
    running.push(caller)
    await new Promise<void>(resolve => first.child.stdout?.on('data', chunk => /calls /.test(chunk) && resolve()))
    first.child.kill('SIGKILL')
    await first.done
    const third = await started(sim, 'Stop with Ctrl-C')
    const again = startOncrew(['sim', 'call', ...config], {cwd})
    running.push(again)
    await new Promise<void>(resolve => third.child.stdout?.on('data', chunk => /calls /.test(chunk) && resolve()))
    third.child.kill('SIGINT')
    await third.done
    const {calls} = JSON.parse((await oncrew(['calls', '--json', '--journal', 'oncrew-dev.db'], {cwd})).out)
    expect(calls).toHaveLength(2)
    const dispositions = calls.map(({disposition}: {disposition: string}) => disposition)
    expect(dispositions.join()).toMatch(/abandoned|partial|captured/)
  })

  test('a changed routing file is read again, and the conversation can be a socket', async () => {
    const text = readFileSync(join(root, 'config.example.yaml'), 'utf8')
    const at = join(cwd, 'oncrew.yaml')
    writeFileSync(at, text)
    const {child, done, says} = await started(['dev', '--sim'], 'Stop with Ctrl-C')
    const changed = text
      .replace('transport: gather', 'transport: relay')
      .replace('Thanks for calling {business}.', 'You have reached {business}.')
      // At any hour the agent answers.
      .replace(/weekly:(\n {4}.*)+/, 'weekly: { monday: 0:00-0:01 }')
    writeFileSync(at, changed)
    await says(/was read again/)
    const caller = startOncrew(['sim', 'call'], {cwd})
    running.push(caller)
    let heard = ''
    caller.stdout?.on('data', chunk => {
      heard += chunk
    })
    await expect.poll(() => heard, {timeout: 20_000}).toContain('You have reached Northside Plumbing')
    child.kill('SIGINT')
    await done
  })
})
