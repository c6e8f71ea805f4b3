import type {CrewReply} from '../../contracts/generated/scenario.ts'
import {type Clock, second} from '../../time/clock.ts'
import type {TraceEntry} from '../trace.ts'

/** Crew members who answer the first text they get. `phones`: crew member → their number. */
export function createTextReplies(
  replies: Readonly<Record<string, CrewReply>>,
  phones: ReadonlyMap<string, string>,
  clock: Clock,
  send: (from: string, to: string, words: string) => void,
): (entry: TraceEntry) => void {
  const waiting = new Map<string, {readonly after: number; readonly says: string}>()
  for (const [member, {after, says}] of Object.entries(replies)) {
    const phone = phones.get(member)
    if (phone !== undefined && says !== undefined) waiting.set(phone, {after, says})
  }
  return entry => {
    if (entry.kind !== 'text-received') return
    const reply = waiting.get(entry.to)
    if (reply === undefined) return
    waiting.delete(entry.to)
    clock.schedule(clock.now() + reply.after * second, () => send(entry.to, entry.from, reply.says))
  }
}
