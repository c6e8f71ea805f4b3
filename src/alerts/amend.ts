import type {Instant} from '../time/clock.ts'
import {deliveryId, type Plan, type PlannedDelivery} from './plan.ts'
import type {AlertRecord, DeliveryRecord} from './record.ts'

/**
 * What an amendment adds to what is already queued, when `plan` is what the rules ask for now. One that still waits carries the
 * newest content anyway, so nothing is sent twice for it; who was told less gets one update; who is only now to be told, is.
 * Computed again it comes to nothing.
 */
export function amendments(record: AlertRecord, plan: Plan): readonly PlannedDelivery[] {
  const known = [...record.deliveries.values()]
  const added = plan.deliveries.filter(planned => {
    const same = known.filter(delivery => delivery.step === planned.step && isSameWay(delivery, planned))
    if (same.length === 0) return planned.step === 0 ? !known.some(told(planned)) : record.acknowledged === undefined
    // The urgency rose above the quiet hours: sooner than was planned.
    return same.every(
      ({state}) => state.name === 'waiting' && planned.dueAt < state.tryAt && state.reason === undefined,
    )
  })
  return [...added, ...updates(record, known, added, plan.heldUntil ?? record.revisedAt)]
}

/** Everybody who was told, in the way in which they were, and not yet of the newest revision. */
function updates(
  record: AlertRecord,
  known: readonly DeliveryRecord[],
  added: readonly PlannedDelivery[],
  dueAt: Instant,
): readonly PlannedDelivery[] {
  const due = new Map<string, PlannedDelivery>()
  for (const told of known) {
    if (told.state.name !== 'sent' || told.state.revision >= record.revision) continue
    const others = known.filter(delivery => delivery !== told && isSameWay(delivery, told))
    if (others.some(other => knowsOrWill(other, record)) || added.some(other => isSameWay(other, told))) continue
    const {channel, to} = told
    const delivery = deliveryId(record, 0, channel, to)
    due.set(delivery, {delivery, revision: record.revision, step: 0, channel, to, dueAt})
  }
  return [...due.values()]
}

/** A message is queued that will carry the newest revision, or one carried it, or it was tried and given up. */
function knowsOrWill({state, step, revision}: DeliveryRecord, record: AlertRecord): boolean {
  switch (state.name) {
    case 'sent':
      return state.revision >= record.revision
    case 'waiting':
      return step === 0
    case 'failed':
      return step === 0 && revision >= record.revision
    case 'replaced':
      return false
  }
}

function told(planned: PlannedDelivery) {
  return (delivery: DeliveryRecord) => delivery.state.name === 'sent' && isSameWay(delivery, planned)
}

function isSameWay(a: {channel: string; to: string}, b: {channel: string; to: string}): boolean {
  return a.channel === b.channel && a.to === b.to
}
