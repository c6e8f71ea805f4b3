import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {expect, test} from 'vitest'
import type {Fact} from '../../src/contracts/generated/call-event.ts'
import {openJournal} from '../../src/journal/open-journal.ts'
import {migrate, versions} from '../../src/journal/schema.ts'
import {received} from './facts.ts'

/** As a journal was written before it kept sums. */
function olderJournal(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'oncrew-older-')), 'oncrew.db')
  const database = new DatabaseSync(file)
  migrate(database, file, versions.slice(0, 2))
  const alert = 'alert-CA1'
  const streams: readonly (readonly [stream: string, at: number, fact: Fact])[] = [
    ['CA1', 1000, received()],
    ['CA1', 1000, {type: 'urgency.classified', turn: 1, urgency: 'emergency', rule: 'x', words: [], trace: []}],
    ['CA1', 1500, {type: 'alert.raised', alert, because: 'emergency'}],
    ['CA1', 2000, {type: 'call.ended', disposition: 'captured', seconds: 1}],
    ['alert/CA1', 2500, {type: 'delivery.sent', alert, delivery: 'd', attempt: 1, revision: 1, receipt: ''}],
    ['CA2', 3000, received()],
    ['CA2', 3000, {type: 'call.ended', disposition: 'abandoned', seconds: 1}],
  ]
  const places = new Map<string, number>()
  for (const [stream, at, fact] of streams) {
    const n = (places.get(stream) ?? 0) + 1
    places.set(stream, n)
    database
      .prepare('insert into events (stream, n, at, fact) values (?, ?, ?, ?)')
      .run(stream, n, at, JSON.stringify(fact))
    if (fact.type !== 'call.received') continue
    database
      .prepare('insert into calls (seq, call, caller, received_at, ended) values (last_insert_rowid(), ?, ?, ?, 1)')
      .run(stream, fact.callerNumber, at)
  }
  database.close()
  return file
}

test('a journal from before there were sums is summed up when it is opened', async () => {
  const journal = openJournal(olderJournal())
  const all = {from: 0, to: Number.MAX_SAFE_INTEGER}
  expect(journal.counts.groups(all, 'number', [])).toMatchObject([
    {source: 'website', counts: {calls: 2, captured: 1, abandoned: 1, emergencies: 1, firstTime: 1}},
  ])
  const utc = [{from: 0, offsetMs: 0}]
  expect(journal.counts.groups(all, 'hour', utc)).toMatchObject([{key: 0, uniqueCallers: 1, counts: {calls: 2}}])
  expect(journal.counts.groups(all, 'urgency', utc)).toMatchObject([
    {key: null, counts: {calls: 1}},
    {key: 'emergency', counts: {calls: 1}},
  ])
  expect(journal.counts.uniqueCallers(all).all).toBe(1)
  expect([...journal.counts.followed(all)]).toMatchObject([
    {call: 'CA1', raisedAt: 1500, toldAt: 2500},
    {call: 'CA2', raisedAt: null, toldAt: null},
  ])
  await journal.close()
})
