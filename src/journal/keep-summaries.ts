import type {DatabaseSync, SQLOutputValue} from 'node:sqlite'
import type {CallEvent} from '../contracts/generated/call-event.ts'
import {day} from '../time/clock.ts'
import {type CallSummary, summaryOf} from './call-summary.ts'
import {columnOf, counted, countedNames} from './counted.ts'

/** Keeps the rows of calls, and their sums by day. Works inside the transaction of whoever calls. */
export interface KeptSummaries {
  /** The call arrived, or is over: its row is written anew from its events. */
  note(events: Iterable<CallEvent>): void
}

const sums = [
  ...countedNames.map(name => [columnOf(name), counted[name]]),
  ['new_in_source', 'previous_in_source_at = -1'],
]
const sumColumns = sums.map(([column]) => column)

export function keepSummaries(database: DatabaseSync): KeptSummaries {
  /** Adds the row of a call to its day, or takes it away. */
  function tally(sign: '+' | '-') {
    const values = sums.map(([, how]) => `${sign}coalesce(${how}, 0)`).join(', ')
    const added = sumColumns.map(column => `${column} = ${column} + excluded.${column}`).join(', ')
    return database.prepare(
      `insert into call_tally (day, source, dialed, label, ${sumColumns.join(', ')})
       select received_at / ${day}, source, dialed, label, ${values} from call_summary where seq = ?
       on conflict (day, source, dialed) do update set label = excluded.label, ${added}`,
    )
  }

  const columns = `seq, call, received_at, caller, callback, dialed, source, label, already_rung, first_ring, answered,
    overflow, after_hours, disposition, urgency, trade, crew, heard_from, name, seconds, previous_at, previous_in_source_at`
  const statements = {
    add: tally('+'),
    subtract: tally('-'),
    write: database.prepare(
      `insert into call_summary (${columns}) values (${columns
        .split(',')
        .map(() => '?')
        .join(', ')})`,
    ),
    change: database.prepare(
      `update call_summary set callback = ?, first_ring = ?, answered = ?, overflow = ?, after_hours = ?,
       disposition = ?, urgency = ?, trade = ?, crew = ?, heard_from = ?, name = ?, seconds = ? where seq = ?`,
    ),
    known: database.prepare('select 1 from call_summary where seq = ?'),
    previous: database.prepare('select max(received_at) as at from call_summary where caller = ? and received_at <= ?'),
    previousInSource: database.prepare(
      'select max(received_at) as at from call_summary where caller = ? and received_at <= ? and source = ?',
    ),
    next: database.prepare(
      'select seq from call_summary where caller = ? and received_at > ? order by received_at, seq limit 1',
    ),
    nextInSource: database.prepare(
      'select seq from call_summary where caller = ? and received_at > ? and source = ? order by received_at, seq limit 1',
    ),
    setPrevious: database.prepare('update call_summary set previous_at = ? where seq = ?'),
    setPreviousInSource: database.prepare('update call_summary set previous_in_source_at = ? where seq = ?'),
  }

  function add(summary: CallSummary): void {
    const {seq, call, receivedAt, caller, dialed, source, label, alreadyRung} = summary
    const previous = caller === null ? receivedAt : at(statements.previous.get(caller, receivedAt))
    const inSource = caller === null ? receivedAt : at(statements.previousInSource.get(caller, receivedAt, source))
    const fixed = [seq, call, receivedAt, caller, summary.callback, dialed, source, label, Number(alreadyRung)]
    statements.write.run(...fixed, ...changing(summary).slice(1), previous, inSource)
    statements.add.run(seq)
    if (caller !== null) tellTheNext(caller, receivedAt, source)
  }

  /** A call that is written after a later one of the same caller: that one has a previous call now. */
  function tellTheNext(caller: string, receivedAt: number, source: string): void {
    const next = statements.next.get(caller, receivedAt)
    const nextInSource = statements.nextInSource.get(caller, receivedAt, source)
    for (const [row, set] of [
      [next, statements.setPrevious],
      [nextInSource, statements.setPreviousInSource],
    ] as const) {
      if (row === undefined) continue
      const seq = Number(row.seq)
      statements.subtract.run(seq)
      set.run(receivedAt, seq)
      statements.add.run(seq)
    }
  }

  return {
    note(events) {
      const summary = summaryOf(events)
      if (summary === undefined) return
      if (statements.known.get(summary.seq) === undefined) {
        add(summary)
        return
      }
      statements.subtract.run(summary.seq)
      statements.change.run(...changing(summary), summary.seq)
      statements.add.run(summary.seq)
    },
  }
}

/** -1: never. */
function at(row: Record<string, SQLOutputValue> | undefined): number {
  return row === undefined || row.at === null ? -1 : Number(row.at)
}

/** What a call's end can change, in the order of the columns. */
function changing(summary: CallSummary): (string | number | null)[] {
  const {callback, firstRing, answered, overflow, afterHours, disposition, urgency, trade, crew} = summary
  const marks = [firstRing, answered, overflow, afterHours].map(Number)
  return [callback, ...marks, disposition, urgency, trade, crew, summary.heardFrom, summary.name, summary.seconds]
}
