import {commitsOn} from './commits.ts'
import type {Journal} from './journal.ts'
import {openDatabase} from './open-database.ts'
import {journalOn} from './sqlite-journal.ts'

/** A journal in memory for one rehearsal after another: setting one up takes longer than most of them write in it. */
export interface ScratchJournal {
  /** Empty, with numbers from 1 again. What was written before is gone, and its close() leaves it as it is. */
  afresh(): Journal
  close(): Promise<void>
}

const file = ':memory:'

export function openScratchJournal(): ScratchJournal {
  const database = openDatabase(file, 0)
  const journal = journalOn(database, commitsOn(database, file), file)
  const tables = database
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .all()
    .map(({name}) => `delete from "${String(name)}";`)
  // Rows that others refer to go last.
  const empty = `begin; pragma defer_foreign_keys = on; ${tables.join(' ')} commit`
  return {
    afresh() {
      database.exec(empty)
      return {...journal, close: () => Promise.resolve()}
    },
    close: () => journal.close(),
  }
}
