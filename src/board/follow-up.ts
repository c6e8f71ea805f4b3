import type {Journal} from '../journal/journal.ts'
import type {ListedCall} from '../report/call-list.ts'
import {readQueue} from './read-queue.ts'

/** What became of a call that nobody answered. Null: the crew took it, or it is not over, or nobody was missed. */
export type FollowUp = 'missed' | 'claimed' | 'called-back' | 'not-needed' | 'reached' | null

export type FollowedCall = ListedCall & {readonly followUp: FollowUp}

/** The calls, in the order given, each with what became of it afterwards. */
export function withFollowUp(journal: Journal, calls: readonly ListedCall[]): readonly FollowedCall[] {
  const [first] = calls
  if (first === undefined) return []
  const queue = readQueue(journal, Date.parse(first.received))
  return calls.map(call => {
    const card = queue.cardOf(call.call)
    return {...call, followUp: card === undefined ? null : (card.closed?.how ?? (card.claimed ? 'claimed' : 'missed'))}
  })
}
