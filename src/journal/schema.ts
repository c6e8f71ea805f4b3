import type {DatabaseSync} from 'node:sqlite'
import {Problem} from '../problem/problem.ts'
import {followUpOlderCalls} from './follow-up-older-calls.ts'
import {sumUpOlderCalls} from './sum-up-older-calls.ts'
import {tallyOlderCalls} from './tallies.ts'

/** Marks a SQLite file as a journal of ours: "oncr" in ASCII. */
const applicationId = 0x6f_6e_63_72

/** What brings the file one version further: SQL, or what SQL cannot say. */
type Step = string | ((database: DatabaseSync) => void)

/**
 * The shape of the file, one step a version: step 1 makes an empty file version 1. A released step is never
 * changed; the next one is added below it.
 *
 * `events` holds everything. The other tables are derived from it, so that nothing has to read the journal through. In the
 * transaction that appends: `calls` for a caller's earlier calls and a day's calls; `jobs` and `job_credits` for what the
 * calls brought. A little later, and at the latest when they are read: `call_summary`, a row a call, and `call_tally`,
 * `hour_tally` and `kind_tally`, its sums by day and hour (of UTC), for the reports.
 */
export const versions: readonly Step[] = [
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
  // For reports over a million calls in a fraction of a second. `previous_at`: when this caller called before, -1 never,
  // and the call's own time when the number is withheld; so that the callers of a period, each once, are those whose previous
  // call lies before it.
  `create table call_summary (
     seq integer primary key,
     call text not null unique,
     received_at integer not null,
     caller text,
     callback text,
     dialed text not null,
     source text not null,
     label text not null,
     already_rung integer not null,
     first_ring integer not null,
     answered integer not null,
     overflow integer not null,
     after_hours integer not null,
     disposition text not null,
     urgency text,
     trade text,
     crew text,
     heard_from text,
     name text,
     seconds integer not null,
     previous_at integer not null,
     previous_in_source_at integer not null
   ) strict;
   create index summary_by_time on call_summary (received_at, source, previous_at, previous_in_source_at);
   create index summary_by_caller on call_summary (caller, received_at, source) where caller is not null;
   create index summary_by_callback on call_summary (callback, received_at) where callback is not null;
   create index summary_heard on call_summary (received_at, source, heard_from) where heard_from is not null;
   create table call_tally (
     day integer not null,
     source text not null,
     dialed text not null,
     label text not null,
     calls integer not null,
     first_time integer not null,
     new_in_source integer not null,
     withheld integer not null,
     first_ring integer not null,
     answered integer not null,
     overflow integer not null,
     already_rung integer not null,
     after_hours integer not null,
     urgent integer not null,
     emergencies integer not null,
     taken integer not null,
     captured integer not null,
     partial integer not null,
     voicemail integer not null,
     abandoned integer not null,
     spam integer not null,
     in_progress integer not null,
     primary key (day, source, dialed)
   ) strict, without rowid;
   create table jobs (
     job text primary key,
     system text not null,
     number text,
     at integer not null,
     whole_day integer not null,
     amount integer,
     currency text not null,
     phones text not null,
     name text,
     address text,
     status text not null,
     heard_from text,
     decided text,
     call text,
     score integer,
     reasons text not null default '[]',
     touches text not null default '[]',
     lead text
   ) strict, without rowid;
   create index jobs_by_time on jobs (at, job);
   create index jobs_by_call on jobs (call) where call is not null;
   create table job_credits (
     job text not null,
     seq integer not null,
     received_at integer not null,
     source text not null,
     dialed text not null,
     currency text not null,
     first_share integer not null,
     first_amount integer not null,
     last_share integer not null,
     last_amount integer not null,
     lead_share integer not null,
     lead_amount integer not null,
     linear_share integer not null,
     linear_amount integer not null,
     primary key (job, seq)
   ) strict, without rowid;
   create index credits_by_time on job_credits (received_at);`,
  sumUpOlderCalls,
  // When the owner was told of a call, who took it on, and when the caller was called back: Unix time in milliseconds.
  `create table call_follow_up (
     call text primary key,
     raised_at integer,
     told_at integer,
     acknowledged_at integer,
     unanswered_at integer,
     called_back_at integer,
     closed_at integer
   ) strict, without rowid;
   create index if not exists summary_by_name on call_summary (name collate nocase, received_at) where name is not null;`,
  followUpOlderCalls,
  // For reports by day, hour, crew member, trade and urgency; and for telling callers apart without reading the rows.
  `create table hour_tally (
     hour integer primary key,
     calls integer not null,
     first_time integer not null,
     withheld integer not null,
     first_ring integer not null,
     answered integer not null,
     overflow integer not null,
     already_rung integer not null,
     after_hours integer not null,
     urgent integer not null,
     emergencies integer not null,
     taken integer not null,
     captured integer not null,
     partial integer not null,
     voicemail integer not null,
     abandoned integer not null,
     spam integer not null,
     in_progress integer not null
   ) strict;
   create table kind_tally (
     kind text not null,
     key text not null,
     day integer not null,
     calls integer not null,
     first_time integer not null,
     withheld integer not null,
     first_ring integer not null,
     answered integer not null,
     overflow integer not null,
     already_rung integer not null,
     after_hours integer not null,
     urgent integer not null,
     emergencies integer not null,
     taken integer not null,
     captured integer not null,
     partial integer not null,
     voicemail integer not null,
     abandoned integer not null,
     spam integer not null,
     in_progress integer not null,
     primary key (kind, key, day)
   ) strict, without rowid;
   drop index summary_by_caller;
   create index summary_by_caller on call_summary (caller, received_at, source, dialed, crew, trade, urgency)
     where caller is not null;`,
  tallyOlderCalls,
  // Which calls have not been summed up since they arrived or ended. Those recorded until now have been.
  `alter table calls add column summed integer not null default 1;
   create index calls_due on calls (seq) where summed = 0;`,
]

/**
 * Brings the file up to the newest version, in one transaction.
 * @throws Problem when a newer oncrew wrote it, or it is a database of something else.
 */
export function migrate(database: DatabaseSync, file: string, steps: readonly Step[] = versions): void {
  if (knownVersion(database, file, steps) === steps.length) return
  database.exec('begin immediate')
  try {
    // Asked again: another process may have been faster.
    for (const step of steps.slice(knownVersion(database, file, steps))) {
      if (typeof step === 'string') database.exec(step)
      else step(database)
    }
    database.exec(`pragma application_id = ${applicationId}; pragma user_version = ${steps.length}`)
    database.exec('commit')
  } catch (thrown) {
    if (database.isTransaction) database.exec('rollback')
    throw thrown
  }
}

function knownVersion(database: DatabaseSync, file: string, steps: readonly Step[]): number {
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
