import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import CostCompare from '../../../src/commands/cost/compare.ts'
import Cost from '../../../src/commands/cost.ts'
import {openJournal} from '../../../src/journal/open-journal.ts'
import {withOverrides} from '../../../src/sim/scenario/with-overrides.ts'
import {expectForm} from '../../e2e/json-form.ts'
import {factsOf} from '../calls.ts'

const root = join(import.meta.dirname, '../../..')
const config = join(root, 'config.example.yaml')
const folder = mkdtempSync(join(tmpdir(), 'oncrew-cost-'))
const journal = join(folder, 'oncrew.db')

beforeAll(async () => {
  const opened = openJournal(journal)
  const facts = factsOf({source: 'website', ring: 'no-answer', ended: 'captured'})
  await opened.append('1', 0, Date.UTC(2026, 2, 4, 5), [
    ...facts,
    {type: 'intake.opened', because: 'no-answer', language: 'en'},
  ])
  await opened.close()
})
afterAll(() => rmSync(folder, {recursive: true}))

test.each([
  ['cost', () => Cost.run(['--journal', journal, '--config', config, '--month', '2026-03', '--json'], root)],
  ['cost-compare', () => CostCompare.run(['--config', config, '--made-up', '50', '--json'], root)],
])('%s --json is what its schema describes', async (name, run) => {
  const write = process.stdout.write
  process.stdout.write = () => true
  const value = await run().finally(() => {
    process.stdout.write = write
  })
  expectForm(`output/${name}`, JSON.parse(JSON.stringify(value)))
})

test('the calls of a month in the business’s own zone are the ones that count', async () => {
  const value = (month: string) =>
    Cost.run(['--journal', journal, '--config', config, '--month', month, '--json'], root)
  const write = process.stdout.write
  process.stdout.write = () => true
  try {
    expect(await value('2026-03')).toMatchObject({soFar: {calls: 1, answeredForYou: 1, plan: {total: 49}}})
    expect(await value('2026-04')).toMatchObject({soFar: {calls: 0}})
  } finally {
    process.stdout.write = write
  }
})

test('a budget that is passed is said, and fails nothing', async () => {
  const tight = join(folder, 'tight.yaml')
  writeFileSync(tight, withOverrides(readFileSync(config, 'utf8'), {answering_plan: {monthly_budget: 20}}))
  let shown = ''
  const write = process.stdout.write
  process.stdout.write = (chunk: string | Uint8Array) => {
    shown += String(chunk)
    return true
  }
  const asked = ['--journal', journal, '--config', tight, '--month', '2026-03']
  const {overBudget, budget} = await Cost.run(asked, root).finally(() => {
    process.stdout.write = write
  })
  expect({overBudget, budget}).toEqual({overBudget: true, budget: 20})
  expect(shown).toContain('over the budget of $20.00. No call is refused for it.')
  expect(process.exitCode ?? 0).toBe(0)
})
