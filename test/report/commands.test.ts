import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import Ack from '../../src/commands/ack.ts'
import Alerts from '../../src/commands/alerts.ts'
import Calls from '../../src/commands/calls.ts'
import ReportAttribution from '../../src/commands/report/attribution.ts'
import type {Fact} from '../../src/contracts/generated/call-event.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {expectForm} from '../e2e/json-form.ts'
import {factsOf} from './calls.ts'

const root = join(import.meta.dirname, '../..')
const config = join(root, 'config.example.yaml')
/** Tuesday 3 March 2026, 11:02 pm in Chicago. */
const at = Date.UTC(2026, 2, 4, 5, 2)
let folder: string
let file: string

const emergency: readonly Fact[] = [
  ...factsOf({source: 'website', routed: 'after-hours', urgency: 'emergency', ended: undefined}),
  {type: 'field.captured', turn: 1, field: 'name', value: 'Dana Whitfield', words: 'Dana Whitfield', basis: 'said'},
  {type: 'field.captured', turn: 1, field: 'reason', value: 'active leak', words: 'leak', basis: 'said'},
  {type: 'field.captured', turn: 2, field: 'callback_number', value: '+13125550142', words: 'x', basis: 'said'},
  {type: 'number.confirmed', turn: 3, number: '+13125550142'},
  {type: 'alert.raised', alert: 'alert-1', because: 'emergency'},
  {type: 'call.ended', disposition: 'captured', seconds: 60},
]

const messages: readonly Fact[] = [
  queued('text', 'sam', 0),
  queued('email', 'office', 0),
  queued('text', 'lee', 1),
  {type: 'delivery.sent', alert: 'alert-1', delivery: '0.text.sam', attempt: 1, revision: 1, receipt: 'SM1'},
  {type: 'delivery.failed', alert: 'alert-1', delivery: '0.email.office', attempt: 1, reason: 'refused', retryAt: null},
  {type: 'alert.acknowledged', alert: 'alert-1', by: 'sam', how: 'text'},
]

function queued(channel: 'text' | 'email', to: string, step: number): Fact {
  const dueAt = at + step * 300_000
  return {
    type: 'delivery.queued',
    alert: 'alert-1',
    delivery: `${step}.${channel}.${to}`,
    revision: 1,
    step,
    channel,
    to,
    dueAt,
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oncrew-report-'))
  file = join(folder, 'oncrew.db')
  const journal = openJournal(file)
  await journal.append('1', 0, at, emergency)
  await journal.append('alert/1', 0, at, messages)
  await journal.append('2', 0, at + 60_000, factsOf({source: 'truck-wrap', ring: 'answered', ended: 'answered'}))
  await journal.close()
})
afterAll(() => rmSync(folder, {recursive: true}))

interface Runs {
  run(args: string[], root: string): Promise<unknown>
}

/** What a command returns and what it prints. */
async function run(command: Runs, ...args: string[]): Promise<{value: unknown; printed: string}> {
  const write = process.stdout.write
  let printed = ''
  process.stdout.write = (chunk: string | Uint8Array) => {
    printed += String(chunk)
    return true
  }
  try {
    return {value: await command.run(['--journal', file, '--config', config, ...args], root), printed}
  } finally {
    process.stdout.write = write
  }
}

describe.each([
  ['calls', Calls],
  ['alerts', Alerts],
  ['attribution', ReportAttribution],
])('%s', (name, command: Runs) => {
  test('--json prints what its schema describes, and nothing else', async () => {
    const {printed} = await run(command, '--json')
    expectForm(`output/${name}`, JSON.parse(printed))
  })

  test('a day without calls is said to be one', async () => {
    const {printed} = await run(command, '--since', '2026-04-01')
    expect(printed).toMatch(/^No (calls|alerts)\.\n$/)
  })
})

test('the calls, on the business’s own clock', async () => {
  const {printed} = await run(Calls)
  expect(printed).toBe(
    `Call  Received  Source      Caller                    Came to                Urgency    Need
Tue 3 Mar 2026
1     11:02 pm  WEBSITE     (312) 555-0142 Dana Whi…  captured, got through  emergency  active leak
2     11:03 pm  TRUCK-WRAP  (312) 555-0142            answered               -          -
`,
  )
})

test('an alert, and what became of each message', async () => {
  const {printed} = await run(Alerts)
  expect(printed).toBe(
    `EMERGENCY · Dana Whitfield · (312) 555-0142 · WEBSITE  taken by sam
  alert-1
  raised Tue 3 Mar 2026, 11:02 pm
  ✓ text to sam, sent 11:02 pm
  ✗ email to office, given up 11:02 pm: refused
  · step 1: text to lee, not needed
`,
  )
})

test('what somebody looks for is found by any words of it, or by the end of a number', async () => {
  const found = async (text: string) => (await run(Calls, '--find', text, '--json')).value
  expect(await found('leak dana')).toMatchObject({calls: [{call: '1'}]})
  expect(await found('555-0142 truck')).toMatchObject({calls: [{call: '2'}]})
  expect(await found('leak truck')).toMatchObject({calls: []})
})

test('CSV holds a line for each call, and no formula', async () => {
  const journal = openJournal(file)
  const facts = factsOf({source: 'website', ended: 'captured'})
  const name = {
    type: 'field.captured',
    turn: 1,
    field: 'name',
    value: '=HYPERLINK("x")',
    words: '',
    basis: 'said',
  } as const
  await journal.append('3', 0, Date.UTC(2026, 6, 1), [...facts.slice(0, -1), name, ...facts.slice(-1)])
  await journal.close()
  const {printed} = await run(Calls, '--since', '2026-06-01', '--csv')
  const [heads, line, end] = printed.split('\r\n')
  expect(heads).toMatch(/^call,received,source,/)
  expect(line).toContain('+13125550142,captured,missed,,"\'=HYPERLINK(""x"")"')
  expect(end).toBe('')
})

test('only the newest are listed when there are more than asked for', async () => {
  const {value} = await run(Calls, '--limit', '1', '--until', '2026-04-01', '--json')
  expect(value).toMatchObject({calls: [{call: '2'}]})
})

test('taking charge needs a name, and shows the alert', async () => {
  const {value} = await run(Ack, 'alert-1', '--by', 'sam', '--json')
  expect(value).toMatchObject({alerts: [{alert: 'alert-1', acknowledgedBy: 'sam'}]})
})
