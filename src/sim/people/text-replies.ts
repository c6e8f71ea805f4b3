import type {TextReply} from '../../contracts/generated/scenario.ts'
import {type Clock, second} from '../../time/clock.ts'
import type {TraceEntry} from '../trace.ts'

/** Crew members who answer the first text they get. `phones`: crew member → their number. */
export function createTextReplies(
  replies: Readonly<Record<string, TextReply>>,
  phones: ReadonlyMap<string, string>,
  clock: Clock,
  send: (from: string, to: string, words: string) => void,
): (entry: TraceEntry) => void {
  const waiting = new Map(
    Object.entries(replies).flatMap(([member, reply]): [string, TextReply][] => {
      const phone = phones.get(member)
      return phone === undefined ? [] : [[phone, reply]]
    }),
  )
  return entry => {
    if (entry.kind !== 'text-received') return
    const reply = waiting.get(entry.to)
    if (reply === undefined) return
    waiting.delete(entry.to)
    clock.schedule(clock.now() + reply.after * second, () => send(entry.to, entry.from, reply.says))
  }
}
