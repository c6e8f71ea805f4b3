import type {Channel, CrewId} from '../config/routing.ts'
import type {
  AlertAmended,
  AlertExhausted,
  AlertRaised,
  CallEvent,
  DeliveryQueued,
  DeliveryRequeued,
  Fact,
} from '../contracts/generated/call-event.ts'
import type {Instant} from '../time/clock.ts'

/** An alert as the journal tells it: what was to be sent, and what came of it. */
export interface AlertRecord {
  readonly id: string
  readonly call: string
  readonly raisedAt: Instant
  /** The newest revision, and when it came to be. */
  readonly revision: number
  readonly revisedAt: Instant
  readonly heldUntil: Instant | undefined
  readonly deliveries: ReadonlyMap<string, DeliveryRecord>
  readonly acknowledged: {readonly by: string; readonly at: Instant} | undefined
  readonly exhausted: boolean
  /** Why, as far as its writer said. */
  readonly exhaustedBecause: AlertExhausted['because']
  /** How many facts the alert's own stream holds. */
  readonly facts: number
}

export interface DeliveryRecord {
  readonly id: string
  /** The revision it was queued for; it carries the newest there is when it goes out. */
  readonly revision: number
  readonly step: number
  readonly channel: Channel
  readonly to: CrewId
  readonly dueAt: Instant
  readonly attempts: number
  /** When a try first failed, or what was sent came back. Stays when a later try is taken: that may come back too. */
  readonly failingSince: Instant | undefined
  readonly state: DeliveryState
}

type DeliveryState =
  | {readonly name: 'waiting'; readonly tryAt: Instant; readonly reason: string | undefined}
  | {readonly name: 'sent'; readonly at: Instant; readonly revision: number; readonly receipt: string}
  | {readonly name: 'failed'; readonly at: Instant; readonly reason: string}
  /** A later one says the same to the same person, sooner. */
  | {readonly name: 'replaced'}

/** Whether the owner's rules have somebody else told while nobody takes the alert. */
export function escalates({deliveries}: Pick<AlertRecord, 'deliveries'>): boolean {
  return [...deliveries.values()].some(({step}) => step > 0)
}

/** The escalation of an alert that somebody has taken is not sent. */
export function isCalledOff({step}: Pick<DeliveryRecord, 'step'>, {acknowledged}: AlertRecord): boolean {
  return step > 0 && acknowledged !== undefined
}

/** The stream in which a call's deliveries are kept. */
export function alertStream(call: string): string {
  return `alert/${call}`
}

/** The call whose deliveries are kept in this stream. */
export function callOfStream(stream: string): string {
  return stream.replace(/^alert\//, '')
}

/** The call of an alert, by its id: alert-CA1 is of CA1. */
export function callOfAlert(alert: string): string {
  return alert.replace(/^alert-/, '')
}

/** The alert after one more event, of the call's stream or of the alert's own. Undefined until it was raised. */
export function foldAlert(record: AlertRecord | undefined, event: CallEvent): AlertRecord | undefined {
  const {fact, at} = event
  if (fact.type === 'alert.raised') return record ?? raised(fact.alert, event)
  if (record === undefined) return undefined
  if (fact.type === 'alert.amended') {
    return fact.revision <= record.revision ? record : {...record, revision: fact.revision, revisedAt: at}
  }
  if (!('alert' in fact) || event.stream !== alertStream(record.call) || event.n <= record.facts) return record
  return {...record, ...changeOf(record, fact, at), facts: event.n}
}

function raised(id: string, {stream, at}: CallEvent): AlertRecord {
  return {
    id,
    call: stream,
    raisedAt: at,
    revision: 1,
    revisedAt: at,
    heldUntil: undefined,
    deliveries: new Map(),
    acknowledged: undefined,
    exhausted: false,
    exhaustedBecause: undefined,
    facts: 0,
  }
}

/** The facts of an alert's own stream. */
type AlertFact = Exclude<Extract<Fact, {alert: string}>, AlertRaised | AlertAmended>

function changeOf(record: AlertRecord, fact: AlertFact, at: Instant): Partial<AlertRecord> {
  switch (fact.type) {
    case 'alert.held':
      return {heldUntil: fact.until}
    case 'delivery.queued':
      return {deliveries: queued(record.deliveries, fact)}
    case 'delivery.sent':
      return became(record, fact, {name: 'sent', at, revision: fact.revision, receipt: fact.receipt}, undefined)
    case 'delivery.failed': {
      const {reason, retryAt} = fact
      const state: DeliveryState =
        retryAt === null ? {name: 'failed', at, reason} : {name: 'waiting', tryAt: retryAt, reason}
      return became(record, fact, state, at)
    }
    case 'delivery.requeued':
      return requeued(record, fact)
    case 'alert.acknowledged':
      return record.acknowledged === undefined ? {acknowledged: {by: fact.by, at}} : {}
    case 'alert.exhausted':
      return {exhausted: true, exhaustedBecause: fact.because}
  }
}

function queued(deliveries: AlertRecord['deliveries'], fact: DeliveryQueued): AlertRecord['deliveries'] {
  if (deliveries.has(fact.delivery)) return deliveries
  const {delivery: id, revision, step, channel, to, dueAt} = fact
  const after = new Map(deliveries)
  for (const other of deliveries.values()) {
    const same = other.step === step && other.channel === channel && other.to === to
    if (same && other.state.name === 'waiting') after.set(other.id, {...other, state: {name: 'replaced'}})
  }
  const state: DeliveryState = {name: 'waiting', tryAt: dueAt, reason: undefined}
  return after.set(id, {id, revision, step, channel, to, dueAt, attempts: 0, failingSince: undefined, state})
}

/** Only what was given up or called off: what still waits, or was sent, is not sent twice by this. */
function requeued({deliveries}: AlertRecord, {delivery, dueAt}: DeliveryRequeued): Partial<AlertRecord> {
  const known = deliveries.get(delivery)
  if (known?.state.name !== 'failed') return {}
  const state: DeliveryState = {name: 'waiting', tryAt: dueAt, reason: undefined}
  return {
    exhausted: false,
    deliveries: new Map(deliveries).set(delivery, {...known, dueAt, failingSince: undefined, state}),
  }
}

function became(
  {deliveries}: AlertRecord,
  {delivery, attempt}: {readonly delivery: string; readonly attempt: number},
  state: DeliveryState,
  failedAt: Instant | undefined,
): Partial<AlertRecord> {
  const known = deliveries.get(delivery)
  if (known === undefined) return {}
  // What was sent can still come back undelivered, but is not sent again.
  if (known.state.name === 'sent' && (state.name === 'sent' || attempt !== known.attempts)) return {}
  const failingSince = known.failingSince ?? failedAt
  return {deliveries: new Map(deliveries).set(delivery, {...known, attempts: attempt, failingSince, state})}
}
