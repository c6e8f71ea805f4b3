import type {SQLOutputValue} from 'node:sqlite'
import type {CallEvent, Fact} from '../contracts/generated/call-event.ts'

/** Facts were typed when they were written; the file is ours alone. */
export function toEvent({seq, stream, n, at, fact}: Record<string, SQLOutputValue>): CallEvent {
  return {
    v: 1,
    seq: Number(seq),
    stream: String(stream),
    n: Number(n),
    at: Number(at),
    fact: JSON.parse(String(fact)) as Fact,
  }
}
