import {DatabaseSync} from 'node:sqlite'
import {journalProblem} from './journal-problem.ts'
import {migrate} from './schema.ts'

/**
 * Opens and migrates the database of a journal. A write waits up to `waitMs` for another process.
 * @throws Problem for a file that is something else, damaged, locked, newer than this oncrew, or in no folder.
 */
export function openDatabase(path: string, waitMs: number): DatabaseSync {
  try {
    const database = new DatabaseSync(path, {timeout: waitMs})
    try {
      prepareFile(database)
      migrate(database, path)
      return database
    } catch (thrown) {
      database.close()
      throw thrown
    }
  } catch (thrown) {
    throw journalProblem(thrown, path)
  }
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
