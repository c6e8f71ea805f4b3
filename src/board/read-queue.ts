import {type Call, foldCall} from '../call/call.ts'
import type {CallEvent} from '../contracts/generated/call-event.ts'
import type {Journal} from '../journal/journal.ts'
import {listedCall} from '../report/call-list.ts'
import {day, type Instant} from '../time/clock.ts'
import {type CallbackQueue, type CardCall, createCallbackQueue} from './callback-queue.ts'

/** Nobody waits longer than that for a callback: older calls have left the list, whatever became of them. */
export const queueReachMs = 14 * day

const pageSize = 1000

/** The queue as the journal tells it, of the calls received from `from` on. */
export function readQueue(journal: Journal, from: Instant): CallbackQueue {
  const queue = createCallbackQueue()
  const calls = new Map<string, Call>()
  for (const event of eventsFrom(journal, from)) {
    queue.note(event)
    const call = foldCall(calls.get(event.stream), event.stream, event.at, event.fact)
    if (call === undefined) continue
    calls.set(event.stream, call)
    if (event.fact.type !== 'call.ended') continue
    queue.ended(cardCall(call, event.at))
    calls.delete(event.stream)
  }
  return queue
}

/** The last event before the first call received from `from` on: follow from there. */
export function seqBefore(journal: Journal, from: Instant): number {
  const [first] = journal.callsReceived(from, Number.MAX_SAFE_INTEGER)
  const seq = first === undefined ? undefined : journal.read(first)[0]?.seq
  return seq === undefined ? journal.newest() : seq - 1
}

/** Everything since the first call received from `from` on. */
export function* eventsFrom(journal: Journal, from: Instant): Iterable<CallEvent> {
  let seq = seqBefore(journal, from)
  for (;;) {
    const page = journal.since(seq, pageSize)
    yield* page
    seq = page.at(-1)?.seq ?? seq
    if (page.length < pageSize) return
  }
}

/** A call that is over, as a card shows it. */
export function cardCall(call: Call, endedAt: Instant): CardCall {
  const {urgency} = call.intake
  return {
    about: listedCall(call),
    receivedAt: call.receivedAt,
    endedAt,
    why: urgency === undefined ? undefined : {rule: urgency.rule, words: urgency.words},
  }
}
