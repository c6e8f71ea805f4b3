import type {DatabaseSync} from 'node:sqlite'
import {keepFollowUps} from './keep-follow-ups.ts'
import {toEvent} from './to-event.ts'

/** Writes what became of calls that were recorded before that was kept, once. */
export function followUpOlderCalls(database: DatabaseSync): void {
  const kept = keepFollowUps(database)
  const told = ['alert.raised', 'delivery.sent', 'alert.acknowledged', 'alert.exhausted', 'queue.done']
  const rows = database.prepare(
    `select seq, stream, n, at, fact from events
     where json_extract(fact, '$.type') in (${told.map(() => '?').join(', ')}) order by seq`,
  )
  for (const row of rows.iterate(...told)) {
    const {stream, at, fact} = toEvent(row)
    kept.note(stream, at, fact)
  }
}
