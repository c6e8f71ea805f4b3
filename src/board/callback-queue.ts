import type {CallEvent, QueueDone} from '../contracts/generated/call-event.ts'
import type {ListedCall} from '../report/call-list.ts'
import type {Instant} from '../time/clock.ts'

/** A caller whom somebody should call back: all their calls that nobody has answered yet, on one card. */
export interface Card {
  /** In the order in which they ended; the newest names the card. */
  readonly calls: readonly CardCall[]
  readonly claimed: {readonly by: string; readonly at: Instant} | undefined
  readonly snoozedUntil: Instant | undefined
  readonly notes: readonly {readonly by: string; readonly at: Instant; readonly text: string}[]
  readonly closed: Closed | undefined
}

export interface CardCall {
  readonly about: ListedCall
  readonly receivedAt: Instant
  readonly endedAt: Instant
  /** The caller's words behind the urgency, and the rule. */
  readonly why: {readonly rule: string; readonly words: readonly string[]} | undefined
}

/** How a card left the list. reached: the caller called again, and the crew took it. */
export type Closed = {readonly at: Instant} & (
  | {readonly how: QueueDone['outcome']; readonly by: string}
  | {readonly how: 'reached'; readonly by: undefined}
)

/** The stream that holds what became of a call's callback. */
export function queueStream(call: string): string {
  return `queue/${call}`
}

/** Cards as the journal's events go by, in its order. */
export interface CallbackQueue {
  /** A call ended. */
  ended(call: CardCall): void
  /** An event of a stream of the queue; any other changes nothing. */
  note(event: CallEvent): void
  /** Cards that are still on the list. */
  open(): readonly Card[]
  /** The card a call is on, open or closed. */
  cardOf(call: string): Card | undefined
  /** How many facts the queue's stream of a call holds. */
  facts(call: string): number
}

/** What a card is kept in while events go by. */
interface Slot {
  card: Card
}

export function createCallbackQueue(): CallbackQueue {
  const slots = new Map<string, Slot>()
  const open = new Set<Slot>()
  const openByNumber = new Map<string, Slot>()
  const facts = new Map<string, number>()

  function ended(call: CardCall): void {
    const numbers = numbersOf(call.about)
    const known = numbers.map(number => openByNumber.get(number)).find(slot => slot !== undefined)
    switch (call.about.disposition) {
      case 'answered':
        if (known !== undefined) close(known, {how: 'reached', by: undefined, at: call.endedAt})
        return
      case 'spam':
      case 'in progress':
        return
      case 'captured':
      case 'partial':
      case 'voicemail':
      case 'abandoned': {
        const slot = known ?? {card: emptyCard}
        // Whoever calls again while a callback is put off does not wait for its time.
        slot.card = {...slot.card, calls: [...slot.card.calls, call], snoozedUntil: undefined}
        open.add(slot)
        slots.set(call.about.call, slot)
        for (const number of numbers) openByNumber.set(number, slot)
      }
    }
  }

  function note({stream, n, at, fact}: CallEvent): void {
    if (!stream.startsWith(queuePrefix)) return
    const call = stream.slice(queuePrefix.length)
    facts.set(call, n)
    const slot = slots.get(call)
    if (slot === undefined || slot.card.closed !== undefined) return
    const {card} = slot
    switch (fact.type) {
      case 'queue.claimed':
        slot.card = {...card, claimed: card.claimed ?? {by: fact.by, at}, snoozedUntil: undefined}
        return
      case 'queue.released':
        slot.card = {...card, claimed: undefined}
        return
      case 'queue.noted':
        slot.card = {...card, notes: [...card.notes, {by: fact.by, at, text: fact.text}]}
        return
      case 'queue.snoozed':
        slot.card = {...card, snoozedUntil: fact.until}
        return
      case 'queue.done':
        done(slot, fact, at)
        return
      default:
        return
    }
  }

  /** A call that came in while somebody was calling back stays on the list, with a card of its own. */
  function done(slot: Slot, {by, outcome: how, calls}: QueueDone, at: Instant): void {
    const {card} = slot
    const left = card.calls.filter(({about}) => !calls.includes(about.call))
    close(slot, {how, by, at})
    slot.card = {...slot.card, calls: card.calls.filter(({about}) => calls.includes(about.call))}
    for (const call of left) ended(call)
  }

  function close(slot: Slot, closed: Closed): void {
    slot.card = {...slot.card, closed}
    open.delete(slot)
    for (const [number, at] of openByNumber) if (at === slot) openByNumber.delete(number)
  }

  return {
    ended,
    note,
    open: () => [...open].map(({card}) => card),
    cardOf: call => slots.get(call)?.card,
    facts: call => facts.get(call) ?? 0,
  }
}

const queuePrefix = queueStream('')

const emptyCard: Card = {calls: [], claimed: undefined, snoozedUntil: undefined, notes: [], closed: undefined}

function numbersOf({callerNumber, callbackNumber}: ListedCall): readonly string[] {
  return [callerNumber, callbackNumber].filter(number => number !== null)
}
