import {expect, test} from 'vitest'
import type {Journal} from '../../src/journal/journal.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {takeCharge} from '../../src/report/take-charge.ts'
import {factsOf} from './calls.ts'

async function journalWithAlert(): Promise<Journal> {
  const journal = openJournal(':memory:')
  const raised = {type: 'alert.raised', alert: 'alert-1', because: 'emergency'} as const
  await journal.append('1', 0, 1000, [...factsOf({source: 'website', ended: undefined}), raised])
  return journal
}

test.each(['alert-1', '1'])('whoever takes %s has it on record', async id => {
  const journal = await journalWithAlert()
  expect(await takeCharge(journal, id, 'sam', 2000)).toMatchObject({state: 'acknowledged', acknowledgedBy: 'sam'})
  expect(await takeCharge(journal, id, 'sam', 3000)).toMatchObject({acknowledgedBy: 'sam'})
  expect(journal.read('alert/1')).toHaveLength(1)
})

test('of two who take it at once, one does', async () => {
  const journal = await journalWithAlert()
  const outcomes = await Promise.allSettled([
    takeCharge(journal, 'alert-1', 'sam', 2000),
    takeCharge(journal, 'alert-1', 'lee', 2000),
  ])
  expect(outcomes.map(({status}) => status)).toEqual(['fulfilled', 'rejected'])
  await expect(takeCharge(journal, 'alert-1', 'lee', 3000)).rejects.toThrow('was taken by sam already')
})

test('an alert that does not exist is named', async () => {
  await expect(takeCharge(await journalWithAlert(), 'alert-9', 'sam', 2000)).rejects.toThrow('begins with alert-9')
})
