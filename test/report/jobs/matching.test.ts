import * as fc from 'fast-check'
import {beforeEach, expect, test} from 'vitest'
import type {Fact, JobRecorded} from '../../../src/contracts/generated/call-event.ts'
import type {Journal} from '../../../src/journal/journal.ts'
import {openJournal} from '../../../src/journal/open-journal.ts'
import {foreseeImport, importJobs} from '../../../src/report/jobs/import-jobs.ts'
import {decide, jobsToReview} from '../../../src/report/jobs/review.ts'
import {day, hour} from '../../../src/time/clock.ts'
import {type CallStory, factsOf} from '../calls.ts'

const noon = Date.UTC(2026, 2, 10, 18)
const always = {from: 0, to: Number.MAX_SAFE_INTEGER}
let journal: Journal
beforeEach(() => {
  journal = openJournal(':memory:')
})

async function call(id: string, at: number, story: Partial<CallStory> & {readonly name?: string} = {}): Promise<void> {
  const {name, ...rest} = story
  const facts = [...factsOf({source: 'website', ended: 'captured', ...rest})]
  const said: Fact[] =
    name === undefined
      ? []
      : [{type: 'field.captured', turn: 1, field: 'name', value: name, words: name, basis: 'said'}]
  await journal.append(id, 0, at, [...facts.slice(0, -1), ...said, ...facts.slice(-1)])
}

function job(id: string, change: Partial<JobRecorded> = {}): JobRecorded {
  return {
    type: 'job.recorded',
    job: id,
    system: 'own',
    number: id,
    at: noon,
    wholeDay: false,
    amount: 10_000,
    currency: 'USD',
    phones: ['+13125550142'],
    name: 'Dana Whitfield',
    address: null,
    status: 'completed',
    heardFrom: null,
    ...change,
  }
}

test('the last call of the customer’s number before the job is certain, and says why', async () => {
  await call('long-ago', noon - 31 * day)
  await call('first', noon - 9 * day)
  await call('last', noon - 2 * day, {name: 'Dana'})
  await call('after', noon + hour)
  expect(await importJobs(journal, [job('1')], 30, 0)).toMatchObject({fresh: 1, matched: 1})
  expect(journal.counts.job('1')).toMatchObject({
    call: 'last',
    score: 95,
    reasons: ['the call came from the customer’s number', 'the same name', '2 days before'],
  })
  const matched = journal.read('job/1').at(-1)?.fact
  expect(matched).toMatchObject({touches: ['first', 'last'], lead: 'first'})
})

test('of a job whose hour is not known, a call of the same day counts', async () => {
  await call('same-day', noon + 5 * hour)
  const midnight = Date.UTC(2026, 2, 10, 6)
  await importJobs(journal, [job('1', {at: midnight, wholeDay: true}), job('2', {at: noon})], 30, 0)
  expect(journal.counts.job('1')?.call).toBe('same-day')
  expect(journal.counts.job('2')?.call).toBeNull()
})

test('spam brings no work', async () => {
  await call('robot', noon - day, {ended: 'spam'})
  expect(await importJobs(journal, [job('1')], 30, 0)).toMatchObject({withoutCall: 1})
})

test('a shared number under another name, and a name without the number, are asked about and never guessed', async () => {
  await call('tenant', noon - day, {name: 'Luis Ortega'})
  await call('cousin', noon - day, {caller: '+13125550177', name: 'Priya Raman'})
  const jobs = [job('1'), job('2', {phones: ['+13125550188'], name: 'Priya Raman'})]
  expect(await importJobs(journal, jobs, 30, 0)).toMatchObject({matched: 0, toReview: 2})
  const review = jobsToReview(journal, always, 30)
  expect(review.map(({candidates}) => candidates[0]?.reasons)).toEqual([
    ['the call came from the customer’s number', 'but the caller’s name was Luis Ortega', '1 day before'],
    ['the same name, from another number', '1 day before'],
  ])
})

test('what a person decided is remembered, through later imports too', async () => {
  await call('tenant', noon - day, {name: 'Luis Ortega'})
  await importJobs(journal, [job('1'), job('2')], 30, 0)
  await decide(journal, '1', 'tenant', 30, 0)
  await decide(journal, '2', null, 30, 0)
  expect(jobsToReview(journal, always, 30)).toEqual([])
  expect(await importJobs(journal, [job('1', {amount: 20_000}), job('2')], 30, 0)).toEqual({
    fresh: 0,
    changed: 1,
    unchanged: 1,
    matched: 1,
    toReview: 0,
    withoutCall: 1,
  })
  expect(journal.counts.job('1')).toMatchObject({amount: 20_000, call: 'tenant', decided: 'review'})
  await expect(decide(journal, 'no-such', null, 30, 0)).rejects.toThrow('no job no-such')
  await expect(decide(journal, '1', 'no-such', 30, 0)).rejects.toThrow('no call no-such')
})

test('a call that is recorded later is found by the next import', async () => {
  await importJobs(journal, [job('1')], 30, 0)
  await call('late', noon - day)
  expect(await importJobs(journal, [job('1')], 30, 0)).toMatchObject({unchanged: 1, matched: 1})
})

test('importing twice changes nothing, whatever the calls and the jobs', async () => {
  const phone = fc.constantFrom('+13125550142', '+13125550143', '+13125550144')
  const name = fc.constantFrom('Dana Whitfield', 'Luis Ortega', undefined)
  const calls = fc.array(
    fc.record({
      caller: phone,
      days: fc.nat(40),
      name,
      ended: fc.constantFrom('captured', 'spam', 'abandoned', 'answered'),
    }),
    {maxLength: 10},
  )
  const jobs = fc.array(fc.record({phones: fc.uniqueArray(phone, {maxLength: 2}), days: fc.nat(10), name}), {
    maxLength: 10,
  })
  await fc.assert(
    fc.asyncProperty(calls, jobs, async (made, booked) => {
      journal = openJournal(':memory:')
      for (const [index, {caller, days, name: own, ended}] of made.entries()) {
        await call(`c${index}`, noon - days * day, {
          caller,
          ended: ended as 'captured',
          ...(own !== undefined && {name: own}),
        })
      }
      const all = booked.map(({phones, days, name: own}, index) =>
        job(`j${index}`, {phones, at: noon - days * day, name: own ?? null}),
      )
      const foreseen = foreseeImport(journal, all, 30)
      const first = await importJobs(journal, all, 30, 0)
      expect(first).toEqual(foreseen)
      const length = journal.since(0, 9999).length
      const second = await importJobs(journal, all, 30, 0)
      expect(journal.since(0, 9999)).toHaveLength(length)
      expect(second).toMatchObject({...first, fresh: 0, unchanged: all.length})
      for (const {job: id} of all) {
        const kept = journal.counts.job(id)
        const brought = kept?.call == null ? undefined : journal.counts.summary(kept.call)
        if (brought === undefined || kept === undefined) continue
        expect(brought.receivedAt).toBeLessThanOrEqual(kept.at)
        expect(kept.phones).toContain(brought.caller)
      }
      await journal.close()
    }),
    {numRuns: 50},
  )
})
