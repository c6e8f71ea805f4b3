import type {Urgency} from '../config/routing.ts'
import type {Instant} from '../time/clock.ts'
import type {Card} from './callback-queue.ts'
import {type RankedCard, rankCards} from './rank.ts'

/** One caller to call back, as `oncrew queue` lists them. Times are ISO 8601 in UTC; null: not known, or not so. */
export interface ListedCard {
  /** The newest call. */
  readonly call: string
  /** All calls that it answers, oldest first. */
  readonly calls: readonly string[]
  readonly state: RankedCard['state'] | 'called-back' | 'not-needed' | 'reached'
  readonly urgency: Urgency | null
  readonly name: string | null
  /** To call, E.164: the one that was given, or the caller ID. */
  readonly number: string | null
  readonly numberConfirmed: boolean
  readonly address: string | null
  readonly need: string | null
  readonly sourceLabel: string
  /** When the first of the calls came. */
  readonly since: string
  /** Why they stand where they stand. */
  readonly reasons: readonly string[]
  /** Who has claimed it, or who closed it. */
  readonly by: string | null
  readonly snoozedUntil: string | null
  readonly notes: readonly {readonly at: string; readonly by: string; readonly text: string}[]
}

/** The cards in the order in which to call back. */
export function listCards(cards: readonly Card[], now: Instant): readonly ListedCard[] {
  return rankCards(cards, now).map(listedCard)
}

export function listedCard({card, id, newest, urgency, state, reasons}: RankedCard): ListedCard {
  const {calls, claimed, snoozedUntil, closed, notes} = card
  const told = <K extends 'name' | 'address' | 'reason' | 'callbackNumber' | 'callerNumber'>(what: K) =>
    calls.findLast(({about}) => about[what] !== null)?.about[what] ?? null
  return {
    call: id,
    calls: calls.map(({about}) => about.call),
    state: closed?.how ?? state,
    urgency: urgency ?? null,
    name: told('name'),
    number: told('callbackNumber') ?? told('callerNumber'),
    numberConfirmed: calls.findLast(({about}) => about.callbackNumber !== null)?.about.callbackConfirmed ?? false,
    address: told('address'),
    need: told('reason'),
    sourceLabel: newest.about.sourceLabel,
    since: iso(Math.min(...calls.map(({receivedAt}) => receivedAt))),
    reasons,
    by: closed === undefined ? (claimed?.by ?? null) : (closed.by ?? null),
    snoozedUntil: state === 'snoozed' && snoozedUntil !== undefined ? iso(snoozedUntil) : null,
    notes: notes.map(({at, by, text}) => ({at: iso(at), by, text})),
  }
}

function iso(at: Instant): string {
  return new Date(at).toISOString()
}
