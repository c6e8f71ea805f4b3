import {isClosed} from '../alerts/duties.ts'
import {type AlertRecord, alertStream, type DeliveryRecord, foldAlert} from '../alerts/record.ts'
import type {Channel} from '../config/routing.ts'
import type {Journal} from '../journal/journal.ts'
import {type ListedCall, readCall} from './call-list.ts'
import {callMeant} from './call-meant.ts'
import type {Period} from './period.ts'

/** One alert and what became of it. Times are ISO 8601 in UTC. */
export interface ListedAlert {
  readonly alert: string
  readonly call: string
  /** What it is about, as the call is known now. Null: not known. */
  readonly urgency: ListedCall['urgency']
  readonly name: string | null
  readonly number: string | null
  readonly reason: string | null
  readonly sourceLabel: string | null
  readonly raised: string
  /** The newest. */
  readonly revision: number
  readonly heldUntil: string | null
  /** open: something is still to be sent, or an answer is awaited. */
  readonly state: 'open' | 'acknowledged' | 'exhausted' | 'delivered'
  readonly acknowledgedBy: string | null
  /** Why nobody is left to tell, when it is exhausted. */
  readonly because: NonNullable<AlertRecord['exhaustedBecause']> | null
  readonly deliveries: readonly ListedDelivery[]
}

export interface ListedDelivery {
  readonly delivery: string
  /** 0 the first, 1 and up an escalation. */
  readonly step: number
  readonly channel: Channel
  readonly to: string
  readonly due: string
  readonly attempts: number
  /** unneeded: somebody took charge before it was due. replaced: a later one says the same. */
  readonly state: 'waiting' | 'sent' | 'failed' | 'replaced' | 'unneeded'
  /** When it was sent or given up, or is tried next. */
  readonly at: string | null
  /** Why the last try failed. */
  readonly reason: string | null
}

/** The alerts of the calls received in the period, in order; of more than `limit`, the newest. */
export function listAlerts(
  journal: Journal,
  {from, to}: Period,
  limit: number,
  wanted: (alert: ListedAlert) => boolean = () => true,
): readonly ListedAlert[] {
  const listed: ListedAlert[] = []
  for (const call of journal.callsReceived(from, to)) {
    const record = readAlert(journal, call)
    const alert = record && listedAlert(record, readCall(journal, call))
    if (alert !== undefined && wanted(alert)) listed.push(alert)
  }
  return listed.slice(-limit)
}

/** A message of it was given up. */
export function hasFailed({deliveries}: ListedAlert): boolean {
  return deliveries.some(({state}) => state === 'failed')
}

/** The alert of a call, if one was raised. */
export function readAlert(journal: Journal, call: string): AlertRecord | undefined {
  let record: AlertRecord | undefined
  for (const stream of [call, alertStream(call)]) {
    for (const event of journal.read(stream)) record = foldAlert(record, event)
  }
  return record
}

/** By the id of the alert, of its call (or the beginning of either), or of one of its messages. */
export function findAlert(journal: Journal, id: string): AlertRecord | undefined {
  const direct = readAlert(journal, id)
  if (direct !== undefined) return direct
  for (const call of journal.callsReceived(0, Number.MAX_SAFE_INTEGER).toReversed()) {
    const record = readAlert(journal, call)
    if (record?.id === id || record?.deliveries.has(id)) return record
  }
  return readAlert(journal, callMeant(journal, id))
}

/** An alert as it is listed. */
export function listedAlert(record: AlertRecord, about: ListedCall | undefined): ListedAlert {
  return {
    alert: record.id,
    call: record.call,
    urgency: about?.urgency ?? null,
    name: about?.name ?? null,
    number: about?.callbackNumber ?? about?.callerNumber ?? null,
    reason: about?.reason ?? null,
    sourceLabel: about?.sourceLabel ?? null,
    raised: iso(record.raisedAt),
    revision: record.revision,
    heldUntil: record.heldUntil === undefined ? null : iso(record.heldUntil),
    state: stateOf(record),
    acknowledgedBy: record.acknowledged?.by ?? null,
    because: record.exhausted ? (record.exhaustedBecause ?? null) : null,
    deliveries: [...record.deliveries.values()].map(delivery => listedDelivery(delivery, record)),
  }
}

function stateOf(record: AlertRecord): ListedAlert['state'] {
  if (record.acknowledged !== undefined) return 'acknowledged'
  if (record.exhausted) return 'exhausted'
  return isClosed(record) ? 'delivered' : 'open'
}

function listedDelivery(delivery: DeliveryRecord, {acknowledged}: AlertRecord): ListedDelivery {
  const {id, step, channel, to, dueAt, attempts, state} = delivery
  const about = {delivery: id, step, channel, to, due: iso(dueAt), attempts}
  switch (state.name) {
    case 'waiting':
      return step > 0 && acknowledged !== undefined
        ? {...about, state: 'unneeded', at: null, reason: state.reason ?? null}
        : {...about, state: 'waiting', at: iso(state.tryAt), reason: state.reason ?? null}
    case 'sent':
      return {...about, state: 'sent', at: iso(state.at), reason: null}
    case 'failed':
      return {...about, state: 'failed', at: iso(state.at), reason: state.reason}
    case 'replaced':
      return {...about, state: 'replaced', at: null, reason: null}
  }
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
