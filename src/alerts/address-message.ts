import type {Alert} from '../contracts/generated/alert.ts'
import {type Instant, minute} from '../time/clock.ts'
import type {Message, Occasion} from './message.ts'
import type {AlertPolicy} from './plan.ts'
import {type AlertRecord, type DeliveryRecord, escalates} from './record.ts'

/** What the record does not tell of a message. */
export interface Circumstances {
  readonly linkFor: (delivery: DeliveryRecord) => string | undefined
  readonly perhapsSent: boolean
}

/** The message that a delivery is at `now`: the newest revision, in the words of its occasion. */
export function messageOf(
  delivery: DeliveryRecord,
  record: AlertRecord,
  alert: Alert,
  {crew, rules}: Pick<AlertPolicy, 'crew' | 'rules'>,
  now: Instant,
  {linkFor, perhapsSent}: Circumstances,
): Message {
  return {
    id: delivery.id,
    to: crew.get(delivery.to),
    alert,
    occasion: occasionOf(delivery, record, now),
    language: rules.language,
    at: delivery.dueAt,
    answerable: escalates(record) && record.acknowledged === undefined,
    link: record.acknowledged === undefined ? linkFor(delivery) : undefined,
    perhapsSent,
  }
}

function occasionOf({id, step, channel, to}: DeliveryRecord, {deliveries}: AlertRecord, now: Instant): Occasion {
  const all = [...deliveries.values()]
  if (step > 0) {
    const first = Math.min(...all.filter(other => other.step === 0).map(({dueAt}) => dueAt))
    return {kind: 'escalation', step, minutes: Math.max(0, Math.round((now - first) / minute))}
  }
  const told = all.some(
    other => other.id !== id && other.channel === channel && other.to === to && other.state.name === 'sent',
  )
  return {kind: told ? 'update' : 'first'}
}
