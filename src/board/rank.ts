import {type Urgency, urgencies} from '../config/routing.ts'
import {type Instant, minute} from '../time/clock.ts'
import type {Card, CardCall} from './callback-queue.ts'

/** A card with its place on the list, and why it stands there. */
export interface RankedCard {
  readonly card: Card
  /** Of the card: its newest call's id. */
  readonly id: string
  readonly newest: CardCall
  /** The most pressing of its calls. */
  readonly urgency: Urgency | undefined
  /** Since the first of its calls. */
  readonly waitingMs: number
  readonly state: 'waiting' | 'claimed' | 'snoozed'
  readonly reasons: readonly string[]
}

/** Each further call of the same caller counts for so much waiting. */
const waitingPerCallMs = 30 * minute

/**
 * The list in the order in which to call back: by urgency, most pressing first, and within an urgency by how long the
 * caller has waited, where each further call counts for half an hour. What somebody has claimed stands below what nobody has, and
 * what was put off comes last until its time.
 */
export function rankCards(cards: readonly Card[], now: Instant): readonly RankedCard[] {
  return cards
    .flatMap(card => rankedCard(card, now) ?? [])
    .sort((a, b) => states[a.state] - states[b.state] || tier(a) - tier(b) || weight(b) - weight(a))
}

const states = {waiting: 0, claimed: 1, snoozed: 2} as const

/** One card; undefined when there is no call on it. */
export function rankedCard(card: Card, now: Instant): RankedCard | undefined {
  const newest = card.calls.at(-1)
  if (newest === undefined) return undefined
  const urgency = mostPressing(card)
  const waitingMs = now - Math.min(...card.calls.map(({receivedAt}) => receivedAt))
  const state = stateOf(card, now)
  return {card, id: newest.about.call, newest, urgency, waitingMs, state, reasons: reasonsOf(card, newest, urgency)}
}

function mostPressing({calls}: Card): Urgency | undefined {
  return urgencies.find(urgency => calls.some(({about}) => about.urgency === urgency))
}

function stateOf({claimed, snoozedUntil}: Card, now: Instant): RankedCard['state'] {
  if (snoozedUntil !== undefined && snoozedUntil > now) return 'snoozed'
  return claimed === undefined ? 'waiting' : 'claimed'
}

/** Who hung up before saying why may have any need: taken for standard. */
function tier({urgency}: RankedCard): number {
  return urgencies.indexOf(urgency ?? 'standard')
}

function weight({waitingMs, card}: RankedCard): number {
  return waitingMs + (card.calls.length - 1) * waitingPerCallMs
}

function reasonsOf({calls}: Card, newest: CardCall, urgency: Urgency | undefined): readonly string[] {
  const {about} = newest
  const words = calls.findLast(call => call.about.urgency === urgency)?.why?.words ?? []
  return [
    ...(calls.length > 1 ? [`called ${calls.length} times`] : []),
    ...(urgency === undefined
      ? ['did not say why']
      : words.length === 0 || words.join() === about.reason
        ? []
        : [words.map(word => `“${word}”`).join(', ')]),
    ...(endings[about.disposition] ?? []),
    ...((about.callbackNumber ?? about.callerNumber) === null ? ['no number to call'] : []),
  ]
}

const endings: Readonly<Partial<Record<CardCall['about']['disposition'], readonly string[]>>> = {
  abandoned: ['hung up'],
  partial: ['broke off'],
  voicemail: ['left a voicemail'],
}
