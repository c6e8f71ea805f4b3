import {setTimeout as delay} from 'node:timers/promises'
import {callEvents} from '../board/call-events.ts'
import type {LiveFeed} from '../board/live-feed.ts'
import {actOnQueue} from '../board/queue-action.ts'
import {seqBefore} from '../board/read-queue.ts'
import type {Journal} from '../journal/journal.ts'
import {takeCharge} from '../report/take-charge.ts'
import type {Clock} from '../time/clock.ts'

/** How often the file is asked for what is new: another process writes it, and does not say. */
const askEveryMs = 100
const pageSize = 1000

/** The live view of a journal on this machine. The journal stays open: it is the caller's. */
export function journalFeed(journal: Journal, where: string, clock: Clock): LiveFeed {
  return {
    where,
    async follow(from, {events, state}, signal) {
      let seq = 'after' in from ? from.after : seqBefore(journal, from.receivedFrom)
      let live = false
      state({name: 'reading'})
      while (!signal.aborted) {
        const page = journal.since(seq, pageSize)
        if (page.length > 0) events(page)
        seq = page.at(-1)?.seq ?? seq
        // Between pages the keys have their turn.
        if (page.length === pageSize) {
          await delay(0)
          continue
        }
        if (!live) state({name: 'live'})
        live = true
        await delay(askEveryMs, undefined, {signal}).catch(() => undefined)
      }
    },
    call: async id => callEvents(journal, id),
    async queue(call, by, action) {
      await actOnQueue(journal, call, by, action, clock.now())
    },
    async acknowledge(call, by) {
      await takeCharge(journal, call, by, clock.now())
    },
  }
}
