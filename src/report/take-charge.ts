import {alertStream} from '../alerts/record.ts'
import type {Journal} from '../journal/journal.ts'
import {StreamMoved} from '../journal/journal.ts'
import {Problem} from '../problem/problem.ts'
import type {Instant} from '../time/clock.ts'
import {type ListedAlert, listedAlert, readAlert} from './alert-list.ts'
import {readCall} from './call-list.ts'
import {callMeant} from './call-meant.ts'

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

/** By its own id, its call's, or the beginning of either; an alert of another name by looking through the calls. */
function findAlert(journal: Journal, alert: string) {
  const direct = readAlert(journal, alert)
  if (direct !== undefined) return direct
  for (const call of journal.callsReceived(0, Number.MAX_SAFE_INTEGER).toReversed()) {
    const record = readAlert(journal, call)
    if (record?.id === alert) return record
  }
  return readAlert(journal, callMeant(journal, alert))
}
