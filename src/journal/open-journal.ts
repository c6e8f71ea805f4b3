import {existsSync} from 'node:fs'
import {Problem} from '../problem/problem.ts'
import {commitsOn} from './commits.ts'
import {commitsSyncedAside} from './commits-synced-aside.ts'
import type {Journal} from './journal.ts'
import {openDatabase} from './open-database.ts'
import {journalOn} from './sqlite-journal.ts'

/** How long a write waits for another process before it gives up. */
const patienceMs = 2000

/**
 * Opens the journal file at `path`, making it when it is missing, or a journal that lives in memory (':memory:').
 * @throws Problem for a file that is something else, damaged, locked, newer than this oncrew, or in no folder.
 */
export function openJournal(path: string, {waitMs = patienceMs}: {waitMs?: number} = {}): Journal {
  const database = openDatabase(path, waitMs)
  return journalOn(database, commitsOn(database, path), path)
}

/** As `openJournal`, for a server, which has other calls to answer while the disk is waited for. */
export function openBusyJournal(path: string, {waitMs = patienceMs}: {waitMs?: number} = {}): Journal {
  const database = openDatabase(path, waitMs)
  // What lives in memory has no log and no disk to wait for.
  const isLogged = database.prepare('pragma journal_mode').get()?.journal_mode === 'wal'
  return journalOn(database, isLogged ? commitsSyncedAside(database, path, waitMs) : commitsOn(database, path), path)
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
