import type {DatabaseSync} from 'node:sqlite'
import {keepSummaries} from './keep-summaries.ts'
import {toEvent} from './to-event.ts'

/** The sums lag behind the facts, so that no caller waits for them: this catches up. */
export interface SumUp {
  /** Sums up the oldest of the calls that are due, in a transaction of its own. False: none was. */
  some(): boolean
  /** Until no call is due: for whoever reads the sums. */
  all(): void
}

/** Calls summed up in one transaction: some 10 ms, for which another process that writes has to wait. */
const manyAtOnce = 100

export function sumUpCalls(database: DatabaseSync, atOnce = manyAtOnce): SumUp {
  const due = database.prepare('select seq, call from calls where summed = 0 order by seq limit ?')
  let prepared: ReturnType<typeof prepare> | undefined

  function some(): boolean {
    if (due.get(1) === undefined) return false
    prepared ??= prepare(database)
    const {read, done, summaries} = prepared
    database.exec('begin immediate')
    try {
      // Asked again: another process may have been faster.
      const calls = due.all(atOnce)
      summaries.note(calls.map(({call}) => read.all(String(call)).map(toEvent)))
      for (const {seq} of calls) done.run(Number(seq))
      database.exec('commit')
      return true
    } catch (thrown) {
      if (database.isTransaction) database.exec('rollback')
      throw thrown
    }
  }

  return {
    some,
    all() {
      while (some());
    },
  }
}

function prepare(database: DatabaseSync) {
  return {
    read: database.prepare('select seq, stream, n, at, fact from events where stream = ? order by n'),
    done: database.prepare('update calls set summed = 1 where seq = ?'),
    summaries: keepSummaries(database),
  }
}
