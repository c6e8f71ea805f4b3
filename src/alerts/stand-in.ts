import type {Channel} from '../config/routing.ts'
import {type AlertPolicy, deliveryId, type PlannedDelivery, reaches} from './plan.ts'
import type {AlertRecord} from './record.ts'

const personal: readonly Channel[] = ['text', 'email']

/**
 * A message that was refused for good (an opted-out phone, a mailbox that is gone) goes to the same person by another
 * channel the routing file has for them, so that an alert is not lost with it.
 */
export function standIns(record: AlertRecord, {rules, crew}: AlertPolicy): readonly PlannedDelivery[] {
  const all = [...record.deliveries.values()]
  const wanted = new Map<string, PlannedDelivery>()
  for (const {state, step, to, revision} of all) {
    if (state.name !== 'failed') continue
    const member = crew.get(to)
    if (member === undefined) continue
    const tried = all.filter(other => other.step === step && other.to === to && other.revision === revision)
    if (tried.some(other => other.state.name !== 'failed')) continue
    const channel = personal.find(
      other => reaches(other, member, rules) && !tried.some(delivery => delivery.channel === other),
    )
    if (channel === undefined) continue
    const delivery = deliveryId({id: record.id, revision}, step, channel, to)
    wanted.set(delivery, {delivery, revision, step, channel, to, dueAt: state.at})
  }
  return [...wanted.values()]
}
