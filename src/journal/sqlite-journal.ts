import type {DatabaseSync, StatementSync} from 'node:sqlite'
import type {CallEvent, Fact} from '../contracts/generated/call-event.ts'
import type {Instant} from '../time/clock.ts'
import {type Journal, StreamMoved} from './journal.ts'
import {journalProblem} from './journal-problem.ts'
import {keepJobs} from './keep-jobs.ts'
import {keepSummaries} from './keep-summaries.ts'
import {readCounts} from './read-counts.ts'
import {toEvent} from './to-event.ts'

/** An append that waits for the end of this turn of the event loop. */
interface Waiting {
  readonly stream: string
  readonly after: number
  readonly at: Instant
  readonly facts: readonly Fact[]
  readonly resolve: (events: readonly CallEvent[]) => void
  readonly reject: (reason: unknown) => void
}

/** How long the journal must be quiet before its log is folded into the file. */
const idleMs = 1000

/**
 * The journal on a migrated SQLite database. All appends of one turn of the event loop become one transaction, so
 * that a hundred calls at once cost one sync to disk.
 */
export function journalOn(database: DatabaseSync, file: string): Journal {
  const statements = prepare(database)
  const summaries = keepSummaries(database)
  const jobs = keepJobs(database)
  const listeners = new Set<(events: readonly CallEvent[]) => void>()
  let waiting: Waiting[] = []
  let idle: NodeJS.Timeout | undefined
  let closed = false

  function flush(): void {
    const batch = waiting
    waiting = []
    if (batch.length === 0) return
    let outcomes: (readonly CallEvent[] | undefined)[]
    try {
      database.exec('begin immediate')
      outcomes = batch.map(write)
      database.exec('commit')
    } catch (thrown) {
      if (database.isTransaction) database.exec('rollback')
      const problem = journalProblem(thrown, file)
      for (const {reject} of batch) reject(problem)
      return
    }
    checkpointWhenIdle()
    const written: CallEvent[] = []
    for (const [index, {stream, resolve, reject}] of batch.entries()) {
      const events = outcomes[index]
      if (events === undefined) {
        reject(new StreamMoved(stream))
        continue
      }
      for (const event of events) written.push(event)
      resolve(events)
    }
    if (written.length > 0) for (const listener of listeners) listener(written)
  }

  /**
   * Undefined, and nothing written, when the stream does not hold exactly `after` facts: the last of them is missing, or
   * the next place is taken. Streams have no gaps, so where the first fact finds its place free, so do the rest.
   */
  function write({stream, after, at, facts}: Waiting): readonly CallEvent[] | undefined {
    if (facts.length === 0) return []
    if (after > 0 && statements.place.get(stream, after) === undefined) return undefined
    const values = facts.flatMap((fact, index) => [stream, after + index + 1, at, JSON.stringify(fact)])
    const last = inserted(() => statements.insertEvents(facts.length).run(...values).lastInsertRowid)
    if (last === undefined) return undefined
    const firstSeq = Number(last) - facts.length + 1
    let summedUp = false
    const events = facts.map((fact, index): CallEvent => {
      const seq = firstSeq + index
      if (fact.type === 'call.received') statements.insertCall.run(seq, stream, fact.callerNumber, at)
      if (fact.type === 'call.ended') statements.endCall.run(stream)
      if (fact.type === 'job.recorded') jobs.record(fact)
      if (fact.type === 'job.matched') jobs.match(fact)
      summedUp ||= fact.type === 'call.received' || fact.type === 'call.ended'
      return {v: 1, seq, stream, n: after + index + 1, at, fact}
    })
    if (summedUp) summaries.note(after === 0 ? events : statements.read.all(stream, 0).map(toEvent))
    return events
  }

  function checkpointWhenIdle(): void {
    if (idle !== undefined) {
      idle.refresh()
      return
    }
    idle = setTimeout(() => {
      idle = undefined
      checkpoint()
    }, idleMs).unref()
  }

  /** Makes the log short again. Passive: it steps around readers, and waits for nobody. */
  function checkpoint(): void {
    try {
      database.exec('pragma wal_checkpoint(passive)')
    } catch {
      // The log keeps what the file could not take, and is read along with it: nothing is lost by trying later.
    }
  }

  return {
    append(stream, after, at, facts) {
      if (closed) return Promise.reject(new Error(`append to ${stream} after the journal ${file} was closed`))
      return new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush)
        waiting.push({stream, after, at, facts, resolve, reject})
      })
    },
    read: (stream, after = 0) => statements.read.all(stream, after).map(toEvent),
    since: (seq, limit) => statements.since.all(seq, limit).map(toEvent),
    newest: () => Number(statements.newest.get()?.seq ?? 0),
    callsReceived: (from, to) => statements.callsReceived.all(from, to).map(row => String(row.call)),
    openCalls: () => statements.openCalls.all().map(row => String(row.call)),
    counts: readCounts(database),
    callsBefore: (caller, before) => Number(statements.callsBefore.get(caller, before)?.calls),
    follow(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      if (closed) return
      flush()
      closed = true
      clearTimeout(idle)
      checkpoint()
      database.close()
    },
  }
}

/** SQLite's extended code for a place that is taken: https://sqlite.org/rescode.html#constraint_unique */
const placeTaken = 2067

/** Undefined, and nothing written by that statement, when one of the places was taken. */
function inserted<T>(insert: () => T): T | undefined {
  try {
    return insert()
  } catch (thrown) {
    if (thrown instanceof Error && 'errcode' in thrown && thrown.errcode === placeTaken) return undefined
    throw thrown
  }
}

function prepare(database: DatabaseSync) {
  /** One statement for the facts of an append, whatever their number: a statement a fact costs twice as much. */
  const inserts: StatementSync[] = []
  function insertEvents(count: number): StatementSync {
    const rows = Array.from({length: count}, () => '(?, ?, ?, ?)').join(', ')
    inserts[count] ??= database.prepare(`insert into events (stream, n, at, fact) values ${rows}`)
    return inserts[count]
  }

  return {
    place: database.prepare('select 1 from events where stream = ? and n = ?'),
    insertEvents,
    insertCall: database.prepare('insert into calls (seq, call, caller, received_at) values (?, ?, ?, ?)'),
    endCall: database.prepare('update calls set ended = 1 where call = ? and ended = 0'),
    openCalls: database.prepare('select call from calls where ended = 0 order by seq'),
    read: database.prepare('select seq, stream, n, at, fact from events where stream = ? and n > ? order by n'),
    since: database.prepare('select seq, stream, n, at, fact from events where seq > ? order by seq limit ?'),
    newest: database.prepare('select max(seq) as seq from events'),
    callsReceived: database.prepare(
      'select call from calls where received_at >= ? and received_at < ? order by received_at, seq',
    ),
    callsBefore: database.prepare('select count(*) as calls from calls where caller = ? and received_at < ?'),
  }
}
