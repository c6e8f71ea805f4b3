import type {Alert} from '../contracts/generated/alert.ts'
import type {Fact} from '../contracts/generated/call-event.ts'
import {type Instant, minute} from '../time/clock.ts'
import {amendments} from './amend.ts'
import {type AlertPolicy, type PlannedDelivery, planDeliveries} from './plan.ts'
import {type AlertRecord, type DeliveryRecord, escalates, isCalledOff} from './record.ts'
import {standIns} from './stand-in.ts'

/** How long the last step of an escalation has to bring an answer. */
const lastChance = 15 * minute

/** What is to be done for an alert now. */
export interface Duties {
  /** To be recorded before anything else is done. */
  readonly facts: readonly Fact[]
  readonly send: readonly DeliveryRecord[]
  /** When to look again, if nothing happens before. */
  readonly wakeAt: Instant | undefined
}

/**
 * What the courier owes an alert at `now`. Pure, and a fold away from the journal: whoever died in the middle, the next
 * one finds the same duties. `alert` composes the newest revision; it is asked for only when something is planned.
 */
export function duties(record: AlertRecord, alert: () => Alert, policy: AlertPolicy, now: Instant): Duties {
  const standingIn = standIns(record, policy, () => alert().urgency.tier)
  const facts = factsDue(record, alert, policy, standingIn, now)
  if (facts.length > 0) return {facts, send: [], wakeAt: undefined}

  const send: DeliveryRecord[] = []
  const later = standingIn.map(standIn => standIn.dueAt).filter(at => at > now)
  for (const delivery of waiting(record)) {
    const at = dueAt(delivery, record, standingIn)
    if (at <= now) send.push(delivery)
    else later.push(at)
  }
  const end = exhaustedAt(record)
  if (end !== undefined && end > now) later.push(end)
  return {facts: [], send, wakeAt: later.length === 0 ? undefined : Math.min(...later)}
}

/** Nothing more will ever be done, unless the alert is amended. */
export function isClosed(record: AlertRecord): boolean {
  if (record.deliveries.size === 0) return record.exhausted
  if (waiting(record).length > 0 || isBehind(record)) return false
  return exhaustedAt(record) === undefined
}

/** Somebody was told of an older revision, and no update was queued. */
function isBehind(record: AlertRecord): boolean {
  return record.revision > 1 && amendments(record, {heldUntil: undefined, deliveries: []}).length > 0
}

function factsDue(
  record: AlertRecord,
  alert: () => Alert,
  policy: AlertPolicy,
  standingIn: readonly PlannedDelivery[],
  now: Instant,
): readonly Fact[] {
  if (record.deliveries.size === 0) {
    if (record.exhausted) return []
    const {heldUntil, deliveries} = planDeliveries(alert(), policy, record.revisedAt)
    if (deliveries.length === 0) return [{type: 'alert.exhausted', alert: record.id, because: 'nobody-to-tell'}]
    const held: readonly Fact[] =
      heldUntil === undefined ? [] : [{type: 'alert.held', alert: record.id, until: heldUntil}]
    return [...held, ...queue(record, deliveries)]
  }
  const amended = record.revision === 1 ? [] : amendments(record, planDeliveries(alert(), policy, record.revisedAt))
  if (amended.length > 0) return queue(record, amended)
  const standInsDue = queue(
    record,
    standingIn.filter(standIn => standIn.dueAt <= now),
  )
  if (standInsDue.length > 0) return standInsDue
  const end = exhaustedAt(record)
  return end !== undefined && end <= now ? [exhausted(record)] : []
}

function exhausted({id, deliveries}: AlertRecord): Fact {
  const told = [...deliveries.values()].some(({state}) => state.name === 'sent')
  return {type: 'alert.exhausted', alert: id, because: told ? 'nobody-acknowledged' : 'nobody-reached'}
}

function queue(record: AlertRecord, deliveries: readonly PlannedDelivery[]): readonly Fact[] {
  return deliveries
    .filter(({delivery}) => !record.deliveries.has(delivery))
    .map(delivery => ({type: 'delivery.queued', alert: record.id, ...delivery}))
}

/** What is still to be sent. */
function waiting(record: AlertRecord): readonly DeliveryRecord[] {
  return [...record.deliveries.values()].filter(
    delivery => delivery.state.name === 'waiting' && !isCalledOff(delivery, record),
  )
}

/**
 * An escalation does not wait for people who cannot be reached: when every earlier message failed, it is due now. Nor
 * does a message that stands in for another.
 */
function dueAt(delivery: DeliveryRecord, record: AlertRecord, standingIn: readonly PlannedDelivery[]): Instant {
  if (delivery.state.name !== 'waiting') return Number.POSITIVE_INFINITY
  const earlier = [...record.deliveries.values()].filter(other => other.step < delivery.step)
  const noHope = earlier.length > 0 && earlier.every(({state}) => state.name === 'failed' || state.name === 'replaced')
  if (noHope && delivery.attempts === 0) return Number.NEGATIVE_INFINITY
  const asStandIn = standingIn.find(standIn => standIn.delivery === delivery.id)
  return Math.min(delivery.state.tryAt, asStandIn?.dueAt ?? Number.POSITIVE_INFINITY)
}

/** When nobody is left to tell and nobody answered; undefined while somebody is, or when no answer is asked for. */
function exhaustedAt(record: AlertRecord): Instant | undefined {
  if (record.exhausted || record.acknowledged !== undefined || waiting(record).length > 0) return undefined
  let lastSent: Instant | undefined
  let lastEscalated: Instant | undefined
  for (const {state, step} of record.deliveries.values()) {
    if (state.name !== 'sent') continue
    lastSent = Math.max(lastSent ?? 0, state.at)
    if (step > 0) lastEscalated = Math.max(lastEscalated ?? 0, state.at)
  }
  if (lastSent === undefined) return Number.NEGATIVE_INFINITY
  return escalates(record) ? (lastEscalated ?? lastSent) + lastChance : undefined
}
