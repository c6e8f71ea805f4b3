import type {DatabaseSync, SQLOutputValue} from 'node:sqlite'
import type {CallEvent} from '../contracts/generated/call-event.ts'
import {type CallSummary, summaryOf} from './call-summary.ts'
import {type Tally, tallies, tallying} from './tallies.ts'

/** Keeps the rows of calls, and their sums by day. Works inside the transaction of whoever calls. */
export interface KeptSummaries {
  /** Writes the rows of these calls anew, each from its events. */
  note(calls: Iterable<Iterable<CallEvent>>): void
}

/** `kept`: the tallies that the file holds. */
export function keepSummaries(database: DatabaseSync, kept: readonly Tally[] = tallies): KeptSummaries {
  const adding = kept.map(tally => database.prepare(tallying(tally, '+')))
  const subtracting = kept.map(tally => database.prepare(tallying(tally, '-')))
  /** Rows that are in no tally now, and shall be. */
  const uncounted = new Set<number>()

  function uncount(seq: number): void {
    if (uncounted.has(seq)) return
    uncounted.add(seq)
    for (const statement of subtracting) statement.run(JSON.stringify([seq]))
  }

  /** All at once: a statement for each call costs five times as much. */
  function countAll(): void {
    if (uncounted.size === 0) return
    const rows = JSON.stringify([...uncounted])
    for (const statement of adding) statement.run(rows)
    uncounted.clear()
  }

  const columns = `seq, call, received_at, caller, callback, dialed, source, label, already_rung, first_ring, answered,
    overflow, after_hours, disposition, urgency, trade, crew, heard_from, name, seconds, previous_at, previous_in_source_at`
  const statements = {
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
    uncounted.add(seq)
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
      uncount(seq)
      set.run(receivedAt, seq)
    }
  }

  function write(summary: CallSummary): void {
    if (statements.known.get(summary.seq) === undefined) {
      add(summary)
      return
    }
    uncount(summary.seq)
    statements.change.run(...changing(summary), summary.seq)
  }

  return {
    note(calls) {
      uncounted.clear()
      for (const events of calls) {
        const summary = summaryOf(events)
        if (summary !== undefined) write(summary)
      }
      countAll()
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
