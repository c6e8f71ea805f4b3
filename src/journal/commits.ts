import type {DatabaseSync, StatementSync} from 'node:sqlite'
import type {Fact} from '../contracts/generated/call-event.ts'
import type {Instant} from '../time/clock.ts'
import {journalProblem} from './journal-problem.ts'
import {keepFollowUps} from './keep-follow-ups.ts'
import {keepJobs} from './keep-jobs.ts'
import {sumUpCalls} from './sum-up-calls.ts'

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
  /** For quiet moments: sums up the calls that are due, and makes the log short again. Commits that come meanwhile go between. */
  tidy(): void
  close(): void | Promise<void>
}

/** Commits on the calling thread, which waits for the disk. */
export function commitsOn(database: DatabaseSync, file: string): Commits {
  const transact = transactionsOn(database)
  return {
    commit(appends) {
      try {
        return transact(appends)
      } catch (thrown) {
        throw journalProblem(thrown, file)
      }
    },
    ...tidyingOf(database),
  }
}

/** Writes appends in a transaction; nothing is written when it throws. */
export function transactionsOn(database: DatabaseSync): (appends: readonly Append[]) => readonly Outcome[] {
  const write = writeOn(database)
  const sums = sumUpCalls(database)

  return appends => {
    try {
      // What a job is credited to are calls that are summed up.
      if (appends.some(({facts}) => facts.some(isOfJob))) sums.all()
      database.exec('begin immediate')
      const outcomes = appends.map(write)
      database.exec('commit')
      return outcomes
    } catch (thrown) {
      if (database.isTransaction) database.exec('rollback')
      throw thrown
    }
  }
}

/** What is done for the file in quiet moments, and at the end. */
export function tidyingOf(database: DatabaseSync, callsAtOnce?: number): {tidy(): void; close(): void} {
  const sums = sumUpCalls(database, callsAtOnce)

  /** Passive: it steps around readers, and waits for nobody. */
  function checkpoint(): void {
    try {
      database.exec('pragma wal_checkpoint(passive)')
    } catch {
      // The log keeps what the file could not take, and is read along with it: nothing is lost by trying later.
    }
  }

  function tidy(): void {
    if (!database.isOpen) return
    try {
      if (sums.some()) {
        setImmediate(tidy)
        return
      }
    } catch {
      // Whoever reads the sums tries again, and is told what is wrong.
    }
    checkpoint()
  }

  return {
    tidy,
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
  const jobs = keepJobs(database)
  const followUps = keepFollowUps(database)
  const place = database.prepare('select 1 from events where stream = ? and n = ?')
  const insertCall = database.prepare(
    'insert into calls (seq, call, caller, received_at, summed) values (?, ?, ?, ?, 0)',
  )
  const endCall = database.prepare('update calls set ended = 1, summed = 0 where call = ? and ended = 0')

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
    for (const [index, fact] of facts.entries()) {
      if (fact.type === 'call.received') insertCall.run(firstSeq + index, stream, fact.callerNumber, at)
      if (fact.type === 'call.ended') endCall.run(stream)
      followUps.note(stream, at, fact)
      if (fact.type === 'job.recorded') jobs.record(fact)
      if (fact.type === 'job.matched') jobs.match(fact)
    }
    return firstSeq
  }
}

function isOfJob({type}: Fact): boolean {
  return type === 'job.recorded' || type === 'job.matched'
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
