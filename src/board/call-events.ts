import {alertStream} from '../alerts/record.ts'
import type {CallEvent} from '../contracts/generated/call-event.ts'
import type {Journal} from '../journal/journal.ts'
import {queueStream} from './callback-queue.ts'

/** Everything about one call, in order: its own events, its alert's and its callback's. */
export function callEvents(journal: Journal, call: string): readonly CallEvent[] {
  return [call, alertStream(call), queueStream(call)]
    .flatMap(stream => journal.read(stream))
    .sort((a, b) => a.seq - b.seq)
}
