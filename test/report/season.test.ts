import {mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {Journal} from '../../src/journal/journal.ts'
import {openExistingJournal} from '../../src/journal/open-journal.ts'
import {attribution} from '../../src/report/attribution.ts'
import {importJobs} from '../../src/report/jobs/import-jobs.ts'
import {readExport} from '../../src/report/jobs/read-export.ts'
import {verifyAttribution} from '../../src/report/verify.ts'
import type {SeasonTruth} from '../../src/sim/season/truth.ts'
import {seasonRouting} from '../../src/wiring/season-routing.ts'
import {writeSeason} from '../../src/wiring/write-season.ts'

const how = await seasonRouting(undefined, 'season.yaml')
const {routing} = how
const {timeZone} = routing.business
const folder = mkdtempSync(join(tmpdir(), 'oncrew-season-'))
const flags = {journal: join(folder, 'season.db'), weeks: 3, seed: 11, ends: '2026-11-22', now: 0}
let journal: Journal
let truth: SeasonTruth

beforeAll(async () => {
  const {files} = await writeSeason(how, flags)
  truth = JSON.parse(readFileSync(files.truth, 'utf8'))
  journal = openExistingJournal(files.journal)
})
afterAll(() => journal.close())

const everything = {from: 0, to: Number.MAX_SAFE_INTEGER}

test('the reports find in a season exactly what was put into it', () => {
  const {rows, notAttributable, totals} = attribution(journal.counts, {
    span: everything,
    by: 'source',
    model: 'last',
    timeZone,
    routing,
  })
  expect(totals.calls).toBe(truth.calls)
  expect(notAttributable).toMatchObject({calls: 0, bookedJobs: 0})
  for (const {source, fates, revenueCents, firstTimeCallers, ...figures} of truth.sources) {
    const {answered: taken, ...ended} = fates
    expect(
      rows.find(({key}) => key === source),
      source,
    ).toMatchObject({
      ...figures,
      ...ended,
      taken,
      firstTime: firstTimeCallers,
      revenue: revenueCents / 100,
    })
  }
})

test('and the facts bear it out, by every model', () => {
  for (const model of ['first', 'last', 'lead', 'linear'] as const) {
    const question = {span: everything, by: 'source', model, timeZone, routing} as const
    const report = attribution(journal.counts, question)
    expect(verifyAttribution(journal, question, report).discrepancies).toEqual([])
  }
})

test('its jobs, imported once more, change nothing', async () => {
  const csv = readFileSync(join(folder, 'season-jobs.csv'))
  const reading = {rules: routing.jobs, timeZone, system: undefined, dateOrder: undefined, customers: undefined}
  const read = readExport(csv, 'season-jobs.csv', reading)
  expect(read.system).toBe('servicetitan')
  const {matched, ...rest} = await importJobs(journal, read.jobs, routing.jobs.windowDays, 0)
  expect(rest).toEqual({fresh: 0, changed: 0, unchanged: read.jobs.length, toReview: 0, withoutCall: 0})
  expect(matched).toBe(read.jobs.length)
})

test('the same seed and the same last day give the same season', async () => {
  const again = await writeSeason(how, {...flags, journal: join(folder, 'again.db')})
  expect(again.truth).toEqual(truth)
  await expect(writeSeason(how, flags)).rejects.toThrow('is there already')
})
