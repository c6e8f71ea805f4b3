import {DatabaseSync} from 'node:sqlite'
import type {Fact} from '../src/contracts/generated/call-event.ts'
import {openJournal} from '../src/journal/open-journal.ts'
import {tallyOlderCalls} from '../src/journal/tallies.ts'

const day = 86_400_000

/**
 * A journal of a million calls over two years, written in bulk: the rows that reports read for all of them, and whole
 * streams of facts (with alerts) for the last two weeks. Chance is a hash of the call's number, so it is the same each time.
 */
export async function writeBigJournal(file: string, calls: number, lastDay: number): Promise<void> {
  const began = lastDay - 730 * day
  const recent = lastDay - 14 * day
  await openJournal(file).close()
  const database = new DatabaseSync(file, {enableForeignKeyConstraints: false})
  database.exec('pragma synchronous = off; pragma journal_mode = wal; pragma cache_size = -200000; begin')
  database.exec(`
    create temp table made as
    with recursive one(i) as (select 0 union all select i + 1 from one where i + 1 < ${calls}),
    dice(i, a, b) as (select i, (i * 2654435761) % 4294967296, (i * 40503 + 12345) % 65536 from one)
    select i, ${began} + cast(i as integer) * ${Math.floor((730 * day) / calls)} as at,
      case when a % 20 = 0 then null else '+1312' || (2000000 + (a / 7) % 600000) end as caller,
      b % 6 as source, a % 100 as fate, b % 97 as more
    from dice;
    insert into call_summary
    select i + 1, 'call-' || i, at, caller, null, '+1312555019' || source,
      case source when 0 then 'website' when 1 then 'google-profile' when 2 then 'yard-sign' when 3 then 'truck-wrap'
        when 4 then 'paid-ad' else 'main-line' end,
      case source when 0 then 'Website' when 1 then 'Google profile' when 2 then 'Yard sign' when 3 then 'Truck wrap'
        when 4 then 'Paid ad' else 'Main line' end,
      source = 5, source <> 5 and fate < 70, source <> 5 and fate < 40, source <> 5 and fate >= 40 and fate < 70, fate >= 70,
      case when source <> 5 and fate < 40 then 'answered' when fate < 75 then 'captured' when fate < 80 then 'partial'
        when fate < 90 then 'abandoned' else 'spam' end,
      case more % 5 when 0 then 'emergency' when 1 then 'urgent' when 2 then 'standard' when 3 then 'low' end,
      case when more % 5 < 4 then 'plumbing' end, case when source <> 5 and fate < 40 then 'sam' end,
      case when more = 0 then 'a neighbour' end, null, 60,
      case when caller is null then at else coalesce(lag(at) over (partition by caller order by at), -1) end,
      case when caller is null then at else coalesce(lag(at) over (partition by caller, source order by at), -1) end
    from made;
    insert into calls (seq, call, caller, received_at, ended)
    select seq, call, caller, received_at, 1 from call_summary;
    insert into call_tally
    select received_at / ${day}, source, dialed, label, count(*), sum(previous_at = -1), sum(previous_in_source_at = -1),
      sum(caller is null), sum(first_ring), sum(answered), sum(overflow), sum(already_rung), sum(after_hours),
      coalesce(sum(urgency in ('emergency', 'urgent')), 0), coalesce(sum(urgency = 'emergency'), 0),
      sum(disposition = 'answered'), sum(disposition = 'captured'), sum(disposition = 'partial'), 0,
      sum(disposition = 'abandoned'), sum(disposition = 'spam'), 0
    from call_summary group by received_at / ${day}, source, dialed`)
  tallyOlderCalls(database)
  writeStreams(database, recent)
  database.exec('commit; pragma wal_checkpoint(truncate)')
  database.close()
}

/** The facts of the calls since `recent`: enough for a list of what was captured, and for what became of the alerts. */
function writeStreams(database: DatabaseSync, recent: number): void {
  const insert = database.prepare('insert into events (seq, stream, n, at, fact) values (?, ?, ?, ?, ?)')
  const rows = database.prepare('select * from call_summary where received_at >= ?').all(recent)
  for (const row of rows) {
    const received: Fact = {
      type: 'call.received',
      callerNumber: row.caller === null ? null : String(row.caller),
      dialedNumber: String(row.dialed),
      source: String(row.source),
      sourceLabel: String(row.label),
      alreadyRung: row.already_rung === 1,
      callsBefore: 0,
      routingFile: {path: 'oncrew.yaml', digest: 'f00d'},
    }
    insert.run(Number(row.seq), String(row.call), 1, Number(row.received_at), JSON.stringify(received))
  }
  for (const {call, received_at} of rows) {
    const more: readonly Fact[] = [
      {
        type: 'field.captured',
        turn: 1,
        field: 'reason',
        value: 'the sink leaks',
        words: 'the sink leaks',
        basis: 'said',
      },
      {type: 'alert.raised', alert: `alert-${call}`, because: 'call-ended'},
      {type: 'call.ended', disposition: 'captured', seconds: 60},
    ]
    for (const [index, fact] of more.entries()) {
      insert.run(null, String(call), index + 2, Number(received_at), JSON.stringify(fact))
    }
  }
}
