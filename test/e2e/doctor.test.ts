import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {type BoxedAccount, openAccount} from '../../src/sim/account/open-account.ts'
import type {Diagnosis} from '../../src/wiring/doctor/diagnosis.ts'
import {expectForm} from './json-form.ts'
import {emptyFolder, oncrew, root} from './oncrew.ts'

const config = ['--config', join(root, 'config.example.yaml')]
const publicUrl = 'http://127.0.0.1:9'
const website = '+13125550190'
const numbers = [0, 1, 2, 3, 4, 5].map(last => `+1312555019${last}`)

let cwd: string
let account: BoxedAccount
beforeEach(async () => {
  cwd = emptyFolder()
  account = await openAccount({
    numbers: numbers.map(phone_number => ({
      phone_number,
      voice_url: `${publicUrl}/voice`,
      voice_fallback_url: 'https://webhooks.twilio.com/net',
    })),
  })
})
afterEach(() => account.close())

async function found(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const {accountSid, authToken, url} = account
  const {out, code} = await oncrew(['doctor', '--json', ...config, '--public-url', publicUrl, ...args], {
    cwd,
    env: {TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_API_URL: url, ...env},
  })
  const {findings}: {findings: readonly Diagnosis[]} = JSON.parse(out)
  return {findings, code, of: (area: string) => findings.filter(finding => finding.area === area)}
}

test('--json is what its schema describes, and whatever is wrong says what mends it', async () => {
  const {findings, code} = await found()
  expectForm('output/doctor', {findings})
  expect(code).toBe(1)
  for (const {state, fix} of findings) if (state === 'error' || state === 'warning') expect(fix).not.toBeNull()
})

describe('of the numbers', () => {
  test('those that ring here are fine, and one that rings elsewhere is told', async () => {
    const elsewhere = account.rows.numbers.find(({phone_number}) => phone_number === website)
    if (elsewhere !== undefined) Object.assign(elsewhere, {voice_url: 'https://old.example/voice'})
    const {of} = await found()
    expect(of('numbers').filter(({state}) => state === 'ok')).toHaveLength(5)
    expect(of('numbers').filter(({state}) => state === 'error')).toMatchObject([
      {words: expect.stringMatching(/Website.*https:\/\/old\.example/), fix: 'oncrew plan, then oncrew apply'},
    ])
  })

  test('one that a killed oncrew dev has left elsewhere is told, with the way back', async () => {
    const lease = {version: 1, account: account.accountSid, publicUrl: 'https://gone.example', pid: 999_999_999}
    writeFileSync(join(cwd, 'oncrew-dev.db.lease.json'), JSON.stringify({...lease, numbers: [{label: 'Website'}]}))
    expect((await found()).of('numbers')).toContainEqual(
      expect.objectContaining({state: 'error', fix: 'oncrew dev --restore --journal oncrew-dev.db'}),
    )
  })
})

test.each([
  {what: 'a wrong token', env: {TWILIO_AUTH_TOKEN: 'wrong'}, area: 'credentials'},
  {what: 'no carrier', env: {TWILIO_API_URL: 'http://127.0.0.1:9'}, area: 'credentials'},
  {what: 'no mail server', env: {ONCREW_SMTP_URL: 'smtp://127.0.0.1:9'}, area: 'email'},
  {what: 'a mail server that is none', env: {ONCREW_SMTP_URL: 'mail'}, area: 'email'},
  {what: 'a token that can be guessed', env: {ONCREW_TOKEN: 'secret'}, area: 'live view'},
  {what: 'texting that is not registered', env: {}, area: 'texting'},
  {what: 'a secret that is missing', env: {}, area: 'secrets'},
  {what: 'no folder for the journal', args: ['--journal', 'none/oncrew.db'], env: {}, area: 'journal'},
])('$what is found', async ({args = [], env, area}) => {
  const {of, code} = await found(args, env as Record<string, string>)
  expect(of(area)).toContainEqual(expect.objectContaining({state: expect.stringMatching(/error|warning/)}))
  expect(code).toBe(1)
})

test('--offline asks nobody', async () => {
  const {of} = await found(['--offline'])
  expect(of('account')).toMatchObject([{state: 'skipped'}])
  expect(account.requests).toHaveLength(0)
})

test('without anything it says where to begin', async () => {
  const {out, code} = await oncrew(['doctor', '--offline'], {cwd})
  expect(code).toBe(1)
  expect(out).toContain('There is no oncrew.yaml.')
})
