import type {DatabaseSync} from 'node:sqlite'
import {keepSummaries} from './keep-summaries.ts'
import {byNumber} from './tallies.ts'
import {toEvent} from './to-event.ts'

/** Writes the rows of calls that were recorded before there were any, and the one tally of that version. Takes about a second for 20,000 calls, once. */
export function sumUpOlderCalls(database: DatabaseSync): void {
  const summaries = keepSummaries(database, [byNumber])
  const read = database.prepare('select seq, stream, n, at, fact from events where stream = ? order by n')
  const calls = database.prepare('select call from calls order by seq').all()
  summaries.note(calls.map(({call}) => read.all(String(call)).map(toEvent)))
}
