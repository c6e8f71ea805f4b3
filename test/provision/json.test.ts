import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {openAccount} from '../../src/sim/account/open-account.ts'
import {aRoutingFile} from '../config/a-routing-file.ts'
import {expectForm} from '../e2e/json-form.ts'
import {emptyFolder, oncrew} from '../e2e/oncrew.ts'

const cases: readonly [string, readonly string[]][] = [
  ['plan', ['plan', '--emulator']],
  ['output/apply', ['apply', '--emulator', '--yes']],
  ['output/numbers-list', ['numbers', 'list', '--emulator']],
  ['output/numbers-search', ['numbers', 'search', '--emulator', '--area-code', '312']],
  ['output/forwarding', ['forwarding', 'website', '--carrier', 'att']],
]

test.each(cases)('--json of %s has the published form', async (schema, command) => {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'oncrew.yaml'), aRoutingFile())
  const {out, code} = await oncrew([...command, '--json'], {cwd})
  expect(code).toBe(0)
  expectForm(schema, JSON.parse(out))
})

test('--json of drift has the published form, for each kind of drift', async () => {
  const box = await openAccount({numbers: ['+13125550190', '+13125550191', '+13125550192']})
  onTestFinished(() => box.close())
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 'oncrew.yaml'), aRoutingFile())
  const env = {
    TWILIO_ACCOUNT_SID: box.accountSid,
    TWILIO_AUTH_TOKEN: box.authToken,
    TWILIO_API_URL: box.url,
    ONCREW_PUBLIC_URL: 'https://calls.northside.example',
  }
  await oncrew(['plan', '--out', 'plan.json'], {cwd, env})
  expect((await oncrew(['apply', 'plan.json', '--yes'], {cwd, env})).code).toBe(0)
  const [changed, gone, stray] = box.rows.numbers
  if (changed === undefined || gone === undefined || stray === undefined) throw new Error('no numbers')
  changed.voice_url = 'https://elsewhere.example'
  stray.voice_url = 'https://calls.northside.example/voice'
  box.rows.numbers.splice(box.rows.numbers.indexOf(gone), 1)
  const revision = box.rows.flows[0]?.revisions.at(-1)
  if (revision !== undefined) Object.assign(revision, {friendly_name: 'Somebody renamed it'})

  const {out, code} = await oncrew(['drift', '--json'], {cwd, env})
  expect(code).toBe(8)
  const printed = JSON.parse(out)
  expectForm('output/drift', printed)
  const {drift} = printed
  expect(drift.map(({kind}: {kind: string}) => kind).sort()).toEqual(['changed', 'gone', 'net', 'stray'])
})
