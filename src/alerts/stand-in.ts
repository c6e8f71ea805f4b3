import type {Channel, CrewId, Urgency} from '../config/routing.ts'
import type {Instant} from '../time/clock.ts'
import {type AlertPolicy, deliveryId, type PlannedDelivery, reaches} from './plan.ts'
import {type AlertRecord, type DeliveryRecord, isCalledOff} from './record.ts'
import {outageBorne} from './retry.ts'

const personal: readonly Channel[] = ['text', 'email']

/**
 * A message that was refused for good (an opted-out phone, a mailbox that is gone), or that has failed for minutes (an
 * outage, an account that is suspended), goes to the same person by another channel the routing file has for them, so
 * that an alert is not lost or late with it. Each is due when it is to stand in, which may be later than now: by then
 * the channel may be back. One that another step has queued for later stands in by going sooner.
 */
export function standIns(record: AlertRecord, policy: AlertPolicy, urgency: () => Urgency): readonly PlannedDelivery[] {
  // One for each person and channel, however many steps of theirs fail.
  const wanted = new Map<string, PlannedDelivery>()
  for (const failing of record.deliveries.values()) {
    const channel = otherChannel(failing, policy)
    const dueAt = channel === undefined ? undefined : standInDue(failing, record, urgency)
    if (channel === undefined || dueAt === undefined) continue
    const standIn = standInBy(channel, failing, record, dueAt)
    const way = `${channel} ${failing.to}`
    if (standIn !== undefined && dueAt < (wanted.get(way)?.dueAt ?? Number.POSITIVE_INFINITY)) wanted.set(way, standIn)
  }
  return [...wanted.values()]
}

/** Undefined: nothing need stand in for it. */
function standInDue(failing: DeliveryRecord, record: AlertRecord, urgency: () => Urgency): Instant | undefined {
  if (isCalledOff(failing, record)) return undefined
  const {state, failingSince} = failing
  switch (state.name) {
    case 'failed':
      return state.at
    case 'waiting':
      return failingSince === undefined ? undefined : failingSince + outageBorne(urgency())
    case 'sent':
    case 'replaced':
      return undefined
  }
}

function otherChannel({channel, to}: DeliveryRecord, {rules, crew}: AlertPolicy): Channel | undefined {
  const member = crew.get(to)
  return member && personal.find(other => other !== channel && reaches(other, member, rules))
}

/** Undefined when this channel has told the person already, in whatever step, or was tried in vain. */
function standInBy(
  channel: Channel,
  {revision, step, to}: DeliveryRecord,
  record: AlertRecord,
  dueAt: Instant,
): PlannedDelivery | undefined {
  const known = alreadyBy(channel, to, record)
  const queued = known.find(other => other.state.name === 'waiting' && !isCalledOff(other, record))
  if (queued !== undefined) return queued.attempts === 0 ? plannedAs(queued, dueAt) : undefined
  const delivery = deliveryId({id: record.id, revision}, step, channel, to)
  if (record.deliveries.has(delivery) || known.some(({state}) => state.name === 'sent')) return undefined
  return {delivery, revision, step, channel, to, dueAt}
}

function alreadyBy(channel: Channel, to: CrewId, {deliveries}: AlertRecord): readonly DeliveryRecord[] {
  return [...deliveries.values()].filter(delivery => delivery.channel === channel && delivery.to === to)
}

function plannedAs({id, revision, step, channel, to}: DeliveryRecord, dueAt: Instant): PlannedDelivery {
  return {delivery: id, revision, step, channel, to, dueAt}
}
