import {alertStream} from '../alerts/record.ts'
import type {Journal} from '../journal/journal.ts'
import {StreamMoved} from '../journal/journal.ts'
import {Problem} from '../problem/problem.ts'
import {day, type Instant} from '../time/clock.ts'
import {findAlert, type ListedAlert, listAlerts, listedAlert} from './alert-list.ts'
import {readCall} from './call-list.ts'

/**
 * Records that somebody takes charge of an alert, so that its escalation stops: a courier at work on the same journal sees
 * it before it sends the next message. `alert` is the alert's id, or its call's.
 * @throws Problem when there is no such alert, or somebody else has it.
 */
export async function takeCharge(journal: Journal, alert: string, by: string, at: Instant): Promise<ListedAlert> {
  for (;;) {
    const record = findAlert(journal, alert)
    if (record === undefined) {
      throw new Problem({what: `There is no alert ${alert} in this journal.`, fix: ['oncrew alerts lists them.']})
    }
    if (record.acknowledged?.by === by) return listedAlert(record, readCall(journal, record.call))
    if (record.acknowledged !== undefined) {
      throw new Problem({what: `${record.id} was taken by ${record.acknowledged.by} already.`})
    }
    try {
      const fact = {type: 'alert.acknowledged', alert: record.id, by, how: 'command'} as const
      await journal.append(alertStream(record.call), record.facts, at, [fact])
    } catch (thrown) {
      if (!(thrown instanceof StreamMoved)) throw thrown
    }
  }
}

/** Nobody means an older one without saying so. */
const recently = 7 * day

/**
 * The alert that somebody means who names none: the only one that still asks for somebody.
 * @throws Problem when there is none, or more than one.
 */
export function theOneToTake(journal: Journal, now: Instant): string {
  const recent = listAlerts(journal, {from: now - recently, to: Number.MAX_SAFE_INTEGER}, Number.POSITIVE_INFINITY)
  const untaken = recent.filter(({state, deliveries}) => {
    const escalates = deliveries.some(({step}) => step > 0)
    return state === 'open' || (state === 'exhausted' && escalates)
  })
  const [only] = untaken
  if (only !== undefined && untaken.length === 1) return only.alert
  if (only === undefined) {
    throw new Problem({what: 'No alert asks for anybody now.', fix: ['oncrew alerts lists those that did.']})
  }
  throw new Problem({
    what: `${untaken.length} alerts ask for somebody.`,
    why: untaken
      .map(({alert, urgency, name, number}) => [alert, urgency, name, number].filter(each => each !== null).join('  '))
      .join('\n  '),
    fix: [`Say which: oncrew ack ${only.alert} --by NAME`],
    exit: 2,
  })
}
