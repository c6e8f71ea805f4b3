import type {DatabaseSync} from 'node:sqlite'
import {Problem} from '../problem/problem.ts'

/** Marks a SQLite file as a journal of ours: "oncr" in ASCII. */
const applicationId = 0x6f_6e_63_72

/**
 * The shape of the file, one step a version: step 1 makes an empty file version 1. A released step is never
 * changed; the next one is added below it.
 *
 * `events` holds everything. `calls` is derived from it, so that a caller's earlier calls and a day's calls are
 * found without reading the journal through.
 */
export const versions: readonly string[] = [
  `create table events (
     seq integer primary key,
     stream text not null,
     n integer not null,
     at integer not null,
     fact text not null,
     unique (stream, n)
   ) strict;
   create table calls (
     seq integer primary key references events (seq),
     call text not null,
     caller text,
     received_at integer not null
   ) strict;
   create index calls_by_time on calls (received_at, seq, call);
   create index calls_by_caller on calls (caller, received_at) where caller is not null;`,
  // Which calls have not ended, so that a server that starts takes them up however long it was down.
  `alter table calls add column ended integer not null default 0;
   update calls set ended = 1 where exists (
     select 1 from events where stream = calls.call and json_extract(fact, '$.type') = 'call.ended');
   create index calls_open on calls (call) where ended = 0;`,
]

/**
 * Brings the file up to the newest version, in one transaction.
 * @throws Problem when a newer oncrew wrote it, or it is a database of something else.
 */
export function migrate(database: DatabaseSync, file: string, steps: readonly string[] = versions): void {
  if (knownVersion(database, file, steps) === steps.length) return
  database.exec('begin immediate')
  try {
    // Asked again: another process may have been faster.
    for (const step of steps.slice(knownVersion(database, file, steps))) database.exec(step)
    database.exec(`pragma application_id = ${applicationId}; pragma user_version = ${steps.length}`)
    database.exec('commit')
  } catch (thrown) {
    if (database.isTransaction) database.exec('rollback')
    throw thrown
  }
}

function knownVersion(database: DatabaseSync, file: string, steps: readonly string[]): number {
  const version = pragma(database, 'user_version')
  if (pragma(database, 'application_id') !== applicationId && !isEmpty(database)) {
    throw new Problem({
      what: `${file} is a database, but not an oncrew journal.`,
      fix: ['Name another file with --journal.'],
    })
  }
  if (version > steps.length) {
    throw new Problem({
      what: `${file} was written by a newer oncrew.`,
      why: `It is a version ${version} journal; this oncrew knows versions up to ${steps.length}.`,
      fix: ['Update oncrew, or name another file with --journal.'],
    })
  }
  return version
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare('select 1 from sqlite_schema limit 1').get() === undefined
}

function pragma(database: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(database.prepare(`pragma ${name}`).get()?.[name])
}
