import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {openAccount} from '../../src/sim/account/open-account.ts'
import {aRoutingFile} from '../config/a-routing-file.ts'
import {emptyFolder, finished, oncrew, startOncrew} from '../e2e/oncrew.ts'

const file = aRoutingFile(`numbers:
  - { number: "+13125550190", source: website }
  - { source: yard-sign, buy: { area_code: "312" } }
  - { source: truck-wrap, buy: { type: toll-free } }`)

/** The operations of one apply, after the first of which the process is killed; some answers never reach it. */
const deaths = [
  'UpdateFlowValidate',
  'CreateFlow',
  'ListAvailablePhoneNumberLocal',
  'CreateIncomingPhoneNumber',
  'UpdateIncomingPhoneNumber',
]

test('Ctrl-C lets the request that is under way come to its end, and says what is left', async () => {
  let stop: (() => void) | undefined
  const box = await openAccount(
    {numbers: ['+13125550190'], faults: [{slow_seconds: 0.3, only: 'CreateIncomingPhoneNumber'}]},
    {onAnswered: answered => answered.operation?.startsWith('ListAvailablePhoneNumberLocal') === true && stop?.()},
  )
  onTestFinished(() => box.close())
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'oncrew.yaml'), file)
  const env = {
    TWILIO_ACCOUNT_SID: box.accountSid,
    TWILIO_AUTH_TOKEN: box.authToken,
    TWILIO_API_URL: box.url,
    ONCREW_PUBLIC_URL: 'https://calls.northside.example',
  }
  await oncrew(['plan', '--out', 'plan.json'], {cwd, env})
  const child = startOncrew(['apply', 'plan.json', '--yes'], {cwd, env})
  stop = () => child.kill('SIGINT')
  const {code, out, err} = await finished(child)
  stop = undefined
  expect(code).toBe(1)
  expect(out).toContain('not done: buy Truck wrap')
  expect(err).toContain('Stopped.   Next: oncrew apply')
  expect(box.rows.numbers).toHaveLength(2)
  expect((await oncrew(['apply', 'plan.json', '--yes'], {cwd, env})).code).toBe(0)
  expect(box.rows.numbers).toHaveLength(3)
})

test.each(deaths)('a process killed at %s and started again buys and makes nothing twice', async operation => {
  let kill: (() => void) | undefined
  const box = await openAccount(
    {numbers: ['+13125550190']},
    {onAnswered: answered => answered.operation?.startsWith(operation) === true && kill?.()},
  )
  onTestFinished(() => box.close())
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'oncrew.yaml'), file)
  const env = {
    TWILIO_ACCOUNT_SID: box.accountSid,
    TWILIO_AUTH_TOKEN: box.authToken,
    TWILIO_API_URL: box.url,
    ONCREW_PUBLIC_URL: 'https://calls.northside.example',
  }
  expect((await oncrew(['plan', '--out', 'plan.json'], {cwd, env})).code).toBe(0)
  const child = startOncrew(['apply', 'plan.json', '--yes'], {cwd, env})
  let killed = false
  kill = () => {
    killed = child.kill('SIGKILL') || killed
  }
  await finished(child)
  kill = undefined
  expect(killed).toBe(true)

  const again = await oncrew(['apply', 'plan.json', '--yes'], {cwd, env})
  expect(again.out).toContain('read back: the account is what the file says')
  expect(again.code).toBe(0)
  expect(box.rows.numbers).toHaveLength(3)
  expect(box.rows.flows).toHaveLength(1)
  expect((await oncrew(['plan', '--detailed-exit-code'], {cwd, env})).code).toBe(0)
})
