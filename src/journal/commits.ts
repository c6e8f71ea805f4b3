import type {DatabaseSync, StatementSync} from 'node:sqlite'
import type {CallEvent, Fact} from '../contracts/generated/call-event.ts'
import type {Instant} from '../time/clock.ts'
import {journalProblem} from './journal-problem.ts'
import {keepFollowUps} from './keep-follow-ups.ts'
import {keepJobs} from './keep-jobs.ts'
import {keepSummaries} from './keep-summaries.ts'
import {toEvent} from './to-event.ts'

/** Facts to be added to a stream that holds exactly `after` of them. */
export interface Append {
  readonly stream: string
  readonly after: number
  readonly at: Instant
  readonly facts: readonly Fact[]
}

/** The sequence number of an append's first fact; undefined when its stream had moved, and nothing was written. */
export type Outcome = number | undefined

/** Makes appends durable. */
export interface Commits {
  /**
   * Writes all appends of a moment in one transaction: they are on disk when it is done.
   * @throws Problem, and nothing was written, when the file cannot take them.
   */
  commit(appends: readonly Append[]): readonly Outcome[] | Promise<readonly Outcome[]>
  /** Makes the log short again. Passive: it steps around readers, and waits for nobody. */
  checkpoint(): void
  close(): void | Promise<void>
}

/** Commits on the calling thread, which waits for the disk. */
export function commitsOn(database: DatabaseSync, file: string): Commits {
  const write = writeOn(database)

  function checkpoint(): void {
    try {
      database.exec('pragma wal_checkpoint(passive)')
    } catch {
      // The log keeps what the file could not take, and is read along with it: nothing is lost by trying later.
    }
  }

  return {
    commit(appends) {
      try {
        database.exec('begin immediate')
        const outcomes = appends.map(write)
        database.exec('commit')
        return outcomes
      } catch (thrown) {
        if (database.isTransaction) database.exec('rollback')
        throw journalProblem(thrown, file)
      }
    },
    checkpoint,
    close() {
      checkpoint()
      database.close()
    },
  }
}

/**
 * Undefined, and nothing written, when the stream does not hold exactly `after` facts: the last of them is missing, or
 * the next place is taken. Streams have no gaps, so where the first fact finds its place free, so do the rest.
 */
function writeOn(database: DatabaseSync): (append: Append) => Outcome {
  const summaries = keepSummaries(database)
  const jobs = keepJobs(database)
  const followUps = keepFollowUps(database)
  const read = database.prepare('select seq, stream, n, at, fact from events where stream = ? order by n')
  const place = database.prepare('select 1 from events where stream = ? and n = ?')
  const insertCall = database.prepare('insert into calls (seq, call, caller, received_at) values (?, ?, ?, ?)')
  const endCall = database.prepare('update calls set ended = 1 where call = ? and ended = 0')

  /** One statement for the facts of an append, whatever their number: a statement a fact costs twice as much. */
  const inserts: StatementSync[] = []
  function insertEvents(count: number): StatementSync {
    const rows = Array.from({length: count}, () => '(?, ?, ?, ?)').join(', ')
    inserts[count] ??= database.prepare(`insert into events (stream, n, at, fact) values ${rows}`)
    return inserts[count]
  }

  return ({stream, after, at, facts}) => {
    if (after > 0 && place.get(stream, after) === undefined) return undefined
    const values = facts.flatMap((fact, index) => [stream, after + index + 1, at, JSON.stringify(fact)])
    const last = inserted(() => insertEvents(facts.length).run(...values).lastInsertRowid)
    if (last === undefined) return undefined
    const firstSeq = Number(last) - facts.length + 1
    let summedUp = false
    const events = facts.map((fact, index): CallEvent => {
      const seq = firstSeq + index
      if (fact.type === 'call.received') insertCall.run(seq, stream, fact.callerNumber, at)
      if (fact.type === 'call.ended') endCall.run(stream)
      followUps.note(stream, at, fact)
      if (fact.type === 'job.recorded') jobs.record(fact)
      if (fact.type === 'job.matched') jobs.match(fact)
      summedUp ||= fact.type === 'call.received' || fact.type === 'call.ended'
      return {v: 1, seq, stream, n: after + index + 1, at, fact}
    })
    if (summedUp) summaries.note(after === 0 ? events : read.all(stream).map(toEvent))
    return firstSeq
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
