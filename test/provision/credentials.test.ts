import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {type BoxedAccount, openAccount} from '../../src/sim/account/open-account.ts'
import {aRoutingFile} from '../config/a-routing-file.ts'
import {emptyFolder, oncrew} from '../e2e/oncrew.ts'
import {clientOf} from '../sim/account/an-account.ts'
import {publicUrl} from './a-world.ts'

const key = {sid: `SK${'5'.repeat(32)}`, secret: 'the-secret-of-a-key'}

async function aBox(): Promise<BoxedAccount> {
  const box = await openAccount({numbers: ['+13125550190', '+13125550191'], keys: [key]})
  onTestFinished(() => box.close())
  return box
}

function run({accountSid, authToken, url}: BoxedAccount, args: readonly string[], env: Record<string, string> = {}) {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'oncrew.yaml'), aRoutingFile())
  const own = {TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_API_URL: url}
  return oncrew(args, {cwd, env: {...own, ONCREW_PUBLIC_URL: publicUrl, ...env}})
}

test('a key that may not look at Studio and recordings is told so, with what that blocks', async () => {
  const box = await aBox()
  for (const only of ['ListFlow', 'ListRecording']) box.fail({only, answer: {status: 401, code: 20003}, times: 9})
  const {code, err} = await run(box, ['plan'])
  expect(code).toBe(4)
  expect(err).toContain('These credentials may not look at Studio flows, recordings.')
  expect(err).toContain('no net can be made')
  expect(err).toContain('They may look at phone numbers, Messaging Services, calls.')
})

test('a key that may not look at Messaging plans all the same, and says what it cannot see', async () => {
  const box = await aBox()
  box.fail({only: 'ListService', answer: {status: 403, code: 20003}, times: 9})
  const {code, out} = await run(box, ['plan', '--json'])
  expect(code).toBe(0)
  expect(out).toContain('these credentials may not see')
})

test('the doctor tells each thing that credentials may not look at', async () => {
  const box = await aBox()
  box.fail({only: 'ListCall', answer: {status: 401, code: 20003}, times: 9})
  const {out} = await run(box, ['doctor', '--json'])
  const {findings}: {findings: {area: string; state: string; what: string}[]} = JSON.parse(out)
  const [refused] = findings.filter(({area, state}) => area === 'credentials' && state === 'warning')
  expect(JSON.stringify(refused)).toContain('They may not look at calls: calls that come in while the agent is down')
})

test('a subaccount is worked in with its parent’s token, which is printed nowhere', async () => {
  const box = await aBox()
  const parent = clientOf(box.url, box.accountSid, box.authToken)
  const child = await parent.api.accounts.create({friendlyName: 'Denver'})
  const own = clientOf(box.url, child.sid, child.authToken)
  await own.incomingPhoneNumbers.create({phoneNumber: '+13125550150'})
  const subaccount = {TWILIO_SUBACCOUNT_SID: child.sid}

  const listed = await run(box, ['numbers', 'list', '--json'], subaccount)
  expect(JSON.parse(listed.out).numbers.map(({number}: {number: string}) => number)).toEqual(['+13125550150'])
  const planned = await run(box, ['plan', '--json'], subaccount)
  expect(JSON.parse(planned.out)).toMatchObject({account: child.sid})
  expect(listed.out + planned.out + planned.err).not.toContain(child.authToken)

  const byKey = {...subaccount, TWILIO_API_KEY: key.sid, TWILIO_API_SECRET: key.secret}
  const refused = await run(box, ['plan'], byKey)
  expect(refused.code).toBe(4)
  expect(refused.err).toContain('cannot be opened with these credentials')
  expect(refused.err).toContain('It takes the auth token of the account that it belongs to')
  expect(refused.err).not.toContain(key.secret)
})

test('a subaccount that is suspended, or is not there, is told apart', async () => {
  const box = await aBox()
  const parent = clientOf(box.url, box.accountSid, box.authToken)
  const child = await parent.api.accounts.create({friendlyName: 'Denver'})
  await parent.api.accounts(child.sid).update({status: 'suspended'})
  const suspended = await run(box, ['plan'], {TWILIO_SUBACCOUNT_SID: child.sid})
  expect(suspended.err).toContain(`Subaccount ${child.sid} is suspended.`)
  const absent = await run(box, ['plan'], {TWILIO_SUBACCOUNT_SID: `AC${'8'.repeat(32)}`})
  expect(absent.err).toContain('cannot be opened')
  expect((await run(box, ['plan'], {TWILIO_SUBACCOUNT_SID: 'denver'})).code).toBe(2)
})
