import type {Journal} from '../journal/journal.ts'
import {type ListedCall, readCall} from './call-list.ts'

/** How many calls are looked through, the newest first. */
const lookedAtMax = 20_000

/** The newest call on a number, and how many the journal holds of it among the newest. */
export function lastCallOn(journal: Journal, number: string): {last: ListedCall | undefined; count: number} {
  let last: ListedCall | undefined
  let count = 0
  for (const id of journal.callsReceived(0, Number.MAX_SAFE_INTEGER).slice(-lookedAtMax).toReversed()) {
    const call = readCall(journal, id)
    if (call?.dialedNumber !== number) continue
    last ??= call
    count += 1
  }
  return {last, count}
}
