import type {DatabaseSync} from 'node:sqlite'
import {appendingTo} from './appending.ts'
import type {Commits} from './commits.ts'
import type {CallCounts} from './counts.ts'
import type {Journal} from './journal.ts'
import {readCounts} from './read-counts.ts'
import {type SumUp, sumUpCalls} from './sum-up-calls.ts'
import {toEvent} from './to-event.ts'

/** The journal on a migrated SQLite database, which is read here and written by `commits`. */
export function journalOn(database: DatabaseSync, commits: Commits, file: string): Journal {
  const statements = prepare(database)
  const {append, follow, close} = appendingTo(commits, file)
  return {
    append,
    follow,
    read: (stream, after = 0) => statements.read.all(stream, after).map(toEvent),
    since: (seq, limit) => statements.since.all(seq, limit).map(toEvent),
    newest: () => Number(statements.newest.get()?.seq ?? 0),
    callsReceived: (from, to) => statements.callsReceived.all(from, to).map(row => String(row.call)),
    openCalls: () => statements.openCalls.all().map(row => String(row.call)),
    counts: upToDate(readCounts(database), sumUpCalls(database)),
    callsBefore: (caller, before, since = 0) => Number(statements.callsBefore.get(caller, before, since)?.calls),
    async close() {
      await close()
      if (database.isOpen) database.close()
    },
  }
}

/** The same counts, with every call in them that was recorded when they are asked. */
function upToDate(counts: CallCounts, sums: SumUp): CallCounts {
  return new Proxy(counts, {
    get(target, name, receiver) {
      sums.all()
      return Reflect.get(target, name, receiver)
    },
  })
}

function prepare(database: DatabaseSync) {
  return {
    openCalls: database.prepare('select call from calls where ended = 0 order by seq'),
    read: database.prepare('select seq, stream, n, at, fact from events where stream = ? and n > ? order by n'),
    since: database.prepare('select seq, stream, n, at, fact from events where seq > ? order by seq limit ?'),
    newest: database.prepare('select max(seq) as seq from events'),
    callsReceived: database.prepare(
      'select call from calls where received_at >= ? and received_at < ? order by received_at, seq',
    ),
    callsBefore: database.prepare(
      'select count(*) as calls from calls where caller = ? and received_at < ? and received_at >= ?',
    ),
  }
}
