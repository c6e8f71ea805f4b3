import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import JobsImport from '../../src/commands/jobs/import.ts'
import JobsList from '../../src/commands/jobs/list.ts'
import JobsReview from '../../src/commands/jobs/review.ts'
import ReportAttribution from '../../src/commands/report/attribution.ts'
import ReportCoverage from '../../src/commands/report/coverage.ts'
import ReportExport from '../../src/commands/report/export.ts'
import ReportWeek from '../../src/commands/report/week.ts'
import SimSeason from '../../src/commands/sim/season.ts'
import {expectForm} from '../e2e/json-form.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'oncrew-output-'))
const journal = join(folder, 'season.db')
let season: unknown

interface Runs {
  run(args: string[], root: string): Promise<unknown>
}

async function json(command: Runs, ...args: string[]): Promise<unknown> {
  const write = process.stdout.write
  let printed = ''
  process.stdout.write = (chunk: string | Uint8Array) => {
    printed += String(chunk)
    return true
  }
  try {
    await command.run([...args, '--json', '--journal', journal], root)
  } finally {
    process.stdout.write = write
  }
  return JSON.parse(printed)
}

beforeAll(async () => {
  season = await json(SimSeason, '--weeks', '2', '--seed', '5', '--ends', '2026-11-22')
})

test.each<[string, Runs, string[]]>([
  ['attribution', ReportAttribution, ['--verify', '--model', 'linear']],
  ['attribution', ReportAttribution, ['--by', 'trade']],
  ['week', ReportWeek, ['--from', '2026-11-16', '--to', '2026-11-22']],
  ['coverage', ReportCoverage, []],
  ['export', ReportExport, ['--for', 'meta']],
  ['jobs-list', JobsList, []],
  ['jobs-review', JobsReview, []],
  ['jobs-import', JobsImport, [join(root, 'fixtures/crm/servicetitan.csv'), '--date-order', 'month-first']],
])('%s --json prints what its schema describes', async (name, command, args) => {
  expectForm(`output/${name}`, await json(command, ...args))
})

test('a season too', () => {
  expectForm('output/season', season)
})

test('a journal is read by the routing file of its name beside it, where it has one', async () => {
  const review = await json(ReportWeek, '--from', '2026-11-16', '--to', '2026-11-22')
  expect(review).toMatchObject({business: 'Northside Plumbing', timeZone: 'America/Chicago'})
})
