import type {CallEnded, Fact} from '../../src/contracts/generated/call-event.ts'
import type {Journal} from '../../src/journal/journal.ts'
import {minute} from '../../src/time/clock.ts'

/** Tuesday 3 March 2026, 11:02 pm in Chicago. */
export const eleven = Date.UTC(2026, 2, 4, 5, 2)

export interface CallAs {
  readonly from?: string | null
  readonly atMinute?: number
  readonly urgency?: 'emergency' | 'urgent' | 'standard' | 'low'
  readonly words?: readonly string[]
  readonly ended?: CallEnded['disposition']
  readonly facts?: readonly Fact[]
}

/** A call that went as told, in the journal. */
export async function called(journal: Journal, id: string, told: CallAs = {}): Promise<void> {
  const {from = '+13125550142', atMinute = 0, urgency, words = [], ended = 'abandoned', facts = []} = told
  const classified: readonly Fact[] =
    urgency === undefined
      ? []
      : [{type: 'urgency.classified', turn: 1, urgency, rule: 'x', words: [...words], trace: []}]
  await journal.append(id, 0, eleven + atMinute * minute, [
    {
      type: 'call.received',
      callerNumber: from,
      dialedNumber: '+13125550190',
      source: 'website',
      sourceLabel: 'Website',
      alreadyRung: false,
      callsBefore: 0,
      routingFile: {path: 'oncrew.yaml', digest: 'f00d'},
    },
    ...classified,
    ...facts,
    {type: 'call.ended', disposition: ended, seconds: 60},
  ])
}

/** The caller gave this. */
export function gave(field: 'name' | 'callback_number' | 'reason' | 'address', value: string): Fact {
  return {type: 'field.captured', turn: 1, field, value, words: value, basis: 'said'}
}
