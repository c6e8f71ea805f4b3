import {alertStream} from '../alerts/record.ts'
import type {Fact} from '../contracts/generated/call-event.ts'
import {type Journal, StreamMoved} from '../journal/journal.ts'
import {Problem} from '../problem/problem.ts'
import type {Instant} from '../time/clock.ts'
import {findAlert, type ListedAlert, listedAlert} from './alert-list.ts'
import {readCall} from './call-list.ts'

/**
 * Has the messages of an alert that were given up sent once more, by a courier at work on the same journal or the next one
 * that starts. `id` is an alert, its call, or one message.
 * @throws Problem when there is no such thing, or nothing of it was given up.
 */
export async function resend(journal: Journal, id: string, at: Instant): Promise<ListedAlert> {
  for (;;) {
    const record = findAlert(journal, id)
    if (record === undefined) {
      throw new Problem({
        what: `There is no alert or message ${id} in this journal.`,
        fix: ['oncrew alerts lists them.'],
      })
    }
    const dead = [...record.deliveries.values()].filter(
      ({id: delivery, state}) => state.name === 'failed' && (!record.deliveries.has(id) || delivery === id),
    )
    if (dead.length === 0) {
      throw new Problem({
        what: `Nothing of ${id} was given up.`,
        why: 'Only messages that failed for good are sent again by hand; the others are being tried, or have arrived.',
        fix: ['oncrew alerts --failed lists the alerts that have some.'],
      })
    }
    const facts = dead.map(
      ({id: delivery}): Fact => ({type: 'delivery.requeued', alert: record.id, delivery, dueAt: at}),
    )
    try {
      await journal.append(alertStream(record.call), record.facts, at, facts)
      return listedAlert(findAlert(journal, record.call) ?? record, readCall(journal, record.call))
    } catch (thrown) {
      if (!(thrown instanceof StreamMoved)) throw thrown
    }
  }
}
