import {close, fdatasync, openSync} from 'node:fs'
import type {DatabaseSync} from 'node:sqlite'
import {setTimeout as delay} from 'node:timers/promises'
import {promisify} from 'node:util'
import {type Append, type Commits, type Outcome, tidyingOf, transactionsOn} from './commits.ts'
import {isBusy, journalProblem} from './journal-problem.ts'

const sync = promisify(fdatasync)

/** Between two tries to get the file from another process. */
const retryMs = 5

/** Calls summed up at once: a millisecond, for which others have to wait. */
const summedAtOnce = 10

/**
 * Commits on the calling thread, which goes on with other things while the disk is waited for, and while another process
 * holds the file: for that up to `waitMs`.
 *
 * SQLite writes to its log and is told not to sync it with every commit; that is done here, by a thread of Node's pool.
 * What stood in the log when it was synced survives a power cut: https://sqlite.org/pragma.html#pragma_synchronous.
 * A thread of our own for commits took 12 MiB and a tenth more processor in all.
 */
export function commitsSyncedAside(database: DatabaseSync, file: string, waitMs: number): Commits {
  const transact = transactionsOn(database)
  const {tidy, close: closeDatabase} = tidyingOf(database, summedAtOnce)
  let log: number | undefined

  /** SQLite's own patience would stop the whole thread. */
  function atOnce(appends: readonly Append[]): readonly Outcome[] {
    database.exec('pragma busy_timeout = 0')
    try {
      return transact(appends)
    } finally {
      database.exec(`pragma busy_timeout = ${waitMs}`)
    }
  }

  async function written(appends: readonly Append[]): Promise<readonly Outcome[]> {
    const giveUpAt = performance.now() + waitMs
    for (;;) {
      try {
        return atOnce(appends)
      } catch (thrown) {
        if (!isBusy(thrown) || performance.now() >= giveUpAt) throw thrown
        await delay(retryMs)
      }
    }
  }

  /** The first commit may have made the log: that one SQLite syncs itself, with the folder that the log lies in. */
  async function synced(): Promise<void> {
    if (log !== undefined) return sync(log)
    log = openSync(`${file}-wal`, 'r+')
    database.exec('pragma synchronous = normal')
  }

  return {
    async commit(appends) {
      try {
        const outcomes = await written(appends)
        await synced()
        return outcomes
      } catch (thrown) {
        throw journalProblem(thrown, file)
      }
    },
    tidy,
    close() {
      if (log !== undefined) close(log)
      closeDatabase()
    },
  }
}
