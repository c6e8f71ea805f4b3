import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, test} from 'vitest'
import {emptyFolder, oncrew, root} from './oncrew.ts'

let cwd: string

beforeEach(() => {
  cwd = emptyFolder()
  const example = readFileSync(join(root, 'config.example.yaml'), 'utf8')
  writeFileSync(
    join(cwd, 'oncrew.yaml'),
    example.replace('transport: gather', 'transport: gather\n  customers: customers.csv'),
  )
})

function customers(text: string): void {
  writeFileSync(join(cwd, 'customers.csv'), text)
}

async function call(...turns: readonly string[]) {
  const {out} = await oncrew(['sim', 'call', '--json', '--at', '2026-03-03 23:02', '--journal', 'calls.db'], {
    cwd,
    input: `${turns.join('\n')}\n`,
  })
  return JSON.parse(out)
}

const known = 'Name,Phone,Address\nRoberta Quill,(312) 555-0142,77 Hidden Lane\n'

test('a caller of the customers file is likely returning, to the owner and to nobody else', async () => {
  customers(known)
  const {alerts, said} = await call('my kitchen sink is clogged', 'dana whitfield')
  expect(alerts[0]).toMatchObject({
    name: 'Dana Whitfield',
    caller: 'likely returning',
    customer: {name: 'Roberta Quill'},
  })
  expect(JSON.stringify(said)).not.toMatch(/Roberta|Quill|Hidden/)
  const {out} = await oncrew(['calls', 'show', alerts[0].call, '--journal', 'calls.db', '--json'], {cwd})
  expect(out).toContain('caller.recognised')
  expect(out).not.toContain('Hidden Lane')
})

test('what the caller says stands beside it', async () => {
  customers(known)
  const {alerts} = await call(
    'my sink is clogged',
    'dana whitfield',
    'yes',
    '418 alder court',
    'no, never used you before',
  )
  expect(alerts[0]).toMatchObject({caller: 'new', customer: {name: 'Roberta Quill'}})
})

test('a caller who is not in it is not likely anything', async () => {
  customers('Name,Phone\nRoberta Quill,(312) 555-0177\n')
  const {alerts} = await call('my kitchen sink is clogged')
  expect(alerts[0]).toMatchObject({caller: 'not known'})
  expect(alerts[0]).not.toHaveProperty('customer')
})

test('validate names the rows it cannot read, without quoting them', async () => {
  customers('Name,Phone\nRoberta Quill,312-555-0142\nSecret Person,12\n')
  const {code, out} = await oncrew(['validate'], {cwd})
  expect(out).toContain('customers.csv:3:1: warning: this is no phone number  [customers-row]')
  expect(out).not.toContain('Secret')
  expect(code).toBe(0)
})

test('a file that is not there is an error to validate, and no reason to miss a call', async () => {
  const {code, out} = await oncrew(['validate'], {cwd})
  expect(out).toContain('[customers-file]')
  expect(code).toBe(3)
  const {alerts} = await call('my kitchen sink is clogged')
  expect(alerts).toHaveLength(1)
})
