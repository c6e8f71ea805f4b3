import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {openAccount} from '../../src/sim/account/open-account.ts'
import {aRoutingFile} from '../config/a-routing-file.ts'
import {expectForm} from './json-form.ts'
import {emptyFolder, oncrew, root} from './oncrew.ts'

const example = readFileSync(join(root, 'config.example.yaml'), 'utf8')

test.each([
  ['explain', ['explain', '--to', 'website'], ''],
  ['explain', ['explain', '--to', 'website', '--at', '2026-03-03 10:00'], ''],
  ['validate', ['validate'], ''],
  ['urgency-try', ['urgency', 'try', 'i smell gas and my basement floods'], ''],
  ['sim', ['sim', 'after-hours-leak'], ''],
  ['sim', ['sim', '--list'], ''],
  ['sim-call', ['sim', 'call', '--at', '2026-03-03 23:02'], 'my basement is flooding\n3125550142\nyes\n'],
])('%s --json prints what its schema describes: oncrew %j', async (schema, words, input) => {
  const {out, code} = await oncrew([...words, '--json'], {cwd: aFolderWith(example), input})
  expect(code).toBe(0)
  expectForm(`output/${schema}`, JSON.parse(out))
})

test('findings too, with what can be mended', async () => {
  const broken = aRoutingFile().replace('version: 1', 'version: 1\nbusines: {}')
  const {out, code} = await oncrew(['validate', '-', '--json'], {input: broken})
  expect(code).toBe(3)
  expectForm('output/validate', JSON.parse(out))
  expect(JSON.parse(out).errors).toBeGreaterThan(0)
})

test('what is imported from an account too, and what is put back on a number', async () => {
  const box = await openAccount({numbers: ['+13125550190', '+13125550191', '+13125550192']})
  onTestFinished(() => box.close())
  const [first] = box.rows.numbers
  if (first === undefined) throw new Error('no numbers')
  first.voice_url = 'https://elsewhere.example/voice'
  const cwd = aFolderWith(aRoutingFile())
  const env = {
    TWILIO_ACCOUNT_SID: box.accountSid,
    TWILIO_AUTH_TOKEN: box.authToken,
    TWILIO_API_URL: box.url,
    ONCREW_PUBLIC_URL: 'https://calls.northside.example',
  }
  const imported = await oncrew(['import', '--out', 'it.yaml', '--ring', '+13125550111', '--json'], {cwd, env})
  expectForm('output/import', JSON.parse(imported.out))
  expect(JSON.parse(imported.out)).toMatchObject({file: 'it.yaml', numbers: 3})

  await oncrew(['plan', '--out', 'plan.json'], {cwd, env})
  await oncrew(['apply', 'plan.json', '--yes'], {cwd, env})
  const {out, code} = await oncrew(['numbers', 'restore', first.phone_number, '--yes', '--json'], {cwd, env})
  expect(code).toBe(0)
  expectForm('output/numbers-restore', JSON.parse(out))
  expect(first.voice_url).toBe('https://elsewhere.example/voice')
})

function aFolderWith(routingFile: string): string {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'oncrew.yaml'), routingFile)
  return folder
}
