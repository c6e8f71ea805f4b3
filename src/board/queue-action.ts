import type {Fact, QueueDone} from '../contracts/generated/call-event.ts'
import type {Journal} from '../journal/journal.ts'
import {StreamMoved} from '../journal/journal.ts'
import {Problem} from '../problem/problem.ts'
import type {Instant} from '../time/clock.ts'
import {type Card, queueStream} from './callback-queue.ts'
import {queueReachMs, readQueue} from './read-queue.ts'

/** What somebody does about a callback. */
export type QueueAction =
  | {readonly do: 'claim'}
  | {readonly do: 'release'}
  | {readonly do: 'note'; readonly text: string}
  | {readonly do: 'snooze'; readonly until: Instant}
  | {readonly do: 'done'; readonly outcome: QueueDone['outcome']}

/** Longer notes belong elsewhere. */
const noteMax = 500

/**
 * Records what `by` does about the card that `which` names: a call of it, the beginning of a call's id, or a number of its
 * caller. Of two who claim it at once one has it, and the other is told who.
 * @throws Problem when there is no such card on the list, more than one, or somebody else has it.
 */
export async function actOnQueue(
  journal: Journal,
  which: string,
  by: string,
  action: QueueAction,
  at: Instant,
): Promise<Card> {
  const who = requireName(by)
  for (;;) {
    const queue = readQueue(journal, at - queueReachMs)
    const card = cardNamed(queue.open(), which, queue.cardOf(which))
    const call = card.calls.at(-1)?.about.call ?? which
    const fact = factOf(card, who, action, at)
    if (fact === undefined) return card
    try {
      await journal.append(queueStream(call), queue.facts(call), at, [fact])
      const after = readQueue(journal, at - queueReachMs).cardOf(call) ?? card
      // A claim on an earlier call of the same caller may have come first.
      if (action.do === 'claim') factOf(after, who, action, at)
      return after
    } catch (thrown) {
      // Somebody else was faster: look again, and say so if they have it now.
      if (!(thrown instanceof StreamMoved)) throw thrown
    }
  }
}

function cardNamed(cards: readonly Card[], which: string, known: Card | undefined): Card {
  if (known?.closed !== undefined) throw isClosed(known.closed)
  if (known !== undefined) return known
  const digits = which.replaceAll(/\D/g, '')
  const isNumber = /^[\d\s()+.-]+$/.test(which) && digits.length >= 4
  const meant = cards.filter(({calls}) =>
    calls.some(({about: {call, callerNumber, callbackNumber}}) =>
      isNumber
        ? [callerNumber, callbackNumber].some(number => number?.endsWith(digits))
        : which.length >= 4 && call.startsWith(which),
    ),
  )
  const [card, ...others] = meant
  if (card === undefined) {
    throw new Problem({what: `Nobody on the list is meant by ${which}.`, fix: ['oncrew queue lists who is.']})
  }
  if (others.length === 0) return card
  throw new Problem({
    what: `${which} may mean ${meant.length} of the list.`,
    fix: ['Give the whole number or call:', ...meant.slice(0, candidatesShown).map(inOneLine)],
  })
}

const candidatesShown = 5

function inOneLine({calls}: Card): string {
  const about = calls.at(-1)?.about
  return [about?.call, about?.name, about?.callbackNumber ?? about?.callerNumber]
    .filter(part => part !== null && part !== undefined)
    .join(' · ')
}

function isClosed({how, by}: NonNullable<Card['closed']>): Problem {
  switch (how) {
    case 'called-back':
      return new Problem({what: `${by} has called back already.`})
    case 'not-needed':
      return new Problem({what: `${by} has taken it off the list already.`})
    case 'reached':
      return new Problem({what: 'The caller has reached the crew meanwhile.'})
  }
}

/** Undefined: it is so already. */
function factOf({claimed, calls}: Card, by: string, action: QueueAction, at: Instant): Fact | undefined {
  switch (action.do) {
    case 'claim':
      if (claimed === undefined) return {type: 'queue.claimed', by}
      if (claimed.by === by) return undefined
      throw new Problem({what: `${claimed.by} has it already.`, fix: ['Leave it to them, or ask them to release it.']})
    case 'release':
      return claimed === undefined ? undefined : {type: 'queue.released', by}
    case 'note':
      return {type: 'queue.noted', by, text: requireNote(action.text)}
    case 'snooze':
      if (action.until <= at) throw new Problem({what: 'That time has passed already.'})
      return {type: 'queue.snoozed', by, until: action.until}
    case 'done':
      return {type: 'queue.done', by, outcome: action.outcome, calls: calls.map(({about}) => about.call)}
  }
}

function requireName(by: string): string {
  const name = by.replaceAll(/\p{C}/gu, '').trim()
  if (name !== '' && name.length <= 80) return name
  throw new Problem({what: 'It must be somebody who does this.', fix: ['Say who with --by.']})
}

function requireNote(text: string): string {
  const note = text.replaceAll(/\s+/g, ' ').trim()
  if (note === '') throw new Problem({what: 'The note is empty.'})
  return note.length <= noteMax ? note : `${note.slice(0, noteMax - 1)}…`
}
