import {type ListedCard, listedCard} from '../board/card-list.ts'
import {actOnQueue, type QueueAction} from '../board/queue-action.ts'
import {rankedCard} from '../board/rank.ts'
import {openExistingJournal} from '../journal/open-journal.ts'
import {businessTimeZone} from '../report/business-time-zone.ts'
import type {Instant} from '../time/clock.ts'
import {machineTimeZone} from '../ui/journal-flags.ts'

/** What the queue commands print. */
export interface QueueView {
  readonly timeZone: string
  readonly cards: readonly ListedCard[]
}

/** Does one thing about one callback, in the journal file. */
export async function changeQueue(
  flags: {readonly journal: string; readonly config: string | undefined; readonly by: string},
  whom: string,
  actionIn: (timeZone: string) => QueueAction,
  now: Instant,
): Promise<QueueView> {
  const timeZone = await businessTimeZone(flags, machineTimeZone())
  const action = actionIn(timeZone)
  const journal = openExistingJournal(flags.journal)
  try {
    const card = rankedCard(await actOnQueue(journal, whom, flags.by, action, now), now)
    return {timeZone, cards: card === undefined ? [] : [listedCard(card)]}
  } finally {
    await journal.close()
  }
}
