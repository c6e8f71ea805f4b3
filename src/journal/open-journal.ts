import {existsSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'
import {Problem} from '../problem/problem.ts'
import type {Journal} from './journal.ts'
import {journalProblem} from './journal-problem.ts'
import {migrate} from './schema.ts'
import {journalOn} from './sqlite-journal.ts'

/** How long a write waits for another process before it gives up. */
const patienceMs = 2000

/**
 * Opens the journal file at `path`, making it when it is missing, or a journal that lives in memory (':memory:').
 * @throws Problem for a file that is something else, damaged, locked, newer than this oncrew, or in no folder.
 */
export function openJournal(path: string, {waitMs = patienceMs}: {waitMs?: number} = {}): Journal {
  try {
    const database = new DatabaseSync(path, {timeout: waitMs})
    try {
      prepareFile(database)
      migrate(database, path)
      return journalOn(database, path)
    } catch (thrown) {
      database.close()
      throw thrown
    }
  } catch (thrown) {
    throw journalProblem(thrown, path)
  }
}

/**
 * As `openJournal`, for those who only read: a missing file is a mistake, not an empty journal.
 * @throws Problem as `openJournal` does.
 */
export function openExistingJournal(path: string): Journal {
  if (!existsSync(path)) {
    throw new Problem({
      what: `There is no journal at ${path}.`,
      fix: ['Name the file that oncrew serve writes, with --journal FILE or ONCREW_JOURNAL.'],
    })
  }
  return openJournal(path)
}

/**
 * A write-ahead log, synced to disk with every commit (`full`): what was acknowledged survives a power cut.
 * The log is folded into the file when the journal is idle, not every 4 MB in the middle of calls (8-11 ms each);
 * 64 MB is the limit for a journal that is never idle.
 */
function prepareFile(database: DatabaseSync): void {
  if (database.prepare('pragma journal_mode').get()?.journal_mode === 'delete') {
    database.exec('pragma journal_mode = wal')
  }
  database.exec('pragma synchronous = full; pragma wal_autocheckpoint = 16384')
}
