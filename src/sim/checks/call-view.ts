import type {Routing} from '../../config/routing.ts'
import type {Alert} from '../../contracts/generated/alert.ts'
import type {CallEvent, Fact} from '../../contracts/generated/call-event.ts'
import type {Instant} from '../../time/clock.ts'
import type {CallEntry, InboxEntry, TraceEntry} from '../trace.ts'

/** Everything about one call of a rehearsal. */
export interface CallView {
  readonly sid: string
  /** The only call of the rehearsal: every message is about it. */
  readonly isOnly: boolean
  readonly entries: readonly CallEntry[]
  readonly inbox: readonly InboxEntry[]
  readonly dialledAt: Instant
  readonly routing: Routing
  /** 'none': the application is ours, and alerted nobody. Undefined: it is somebody else's. */
  readonly alert: Alert | 'none' | undefined
  /** Facts of the call, and of its alert. Undefined when the application is somebody else's. */
  readonly facts: readonly {readonly at: Instant; readonly fact: Fact}[] | undefined
}

export interface Seen {
  readonly trace: readonly TraceEntry[]
  /** The scenario's name of each call → its CallSid. */
  readonly calls: ReadonlyMap<string, string>
  /** The last revision of every alert; undefined when the application is somebody else's. */
  readonly alerts: readonly Alert[] | undefined
  /** The journal; undefined when the application is somebody else's. */
  readonly events: readonly CallEvent[] | undefined
  readonly routing: Routing
}

export function viewOf(sid: string, {trace, calls, alerts, events, routing}: Seen): CallView {
  const entries = trace.filter((entry): entry is CallEntry => entry.call === sid)
  return {
    sid,
    isOnly: calls.size === 1,
    entries,
    inbox: trace.filter((entry): entry is InboxEntry => entry.call === null),
    dialledAt: entries[0]?.at ?? 0,
    routing,
    alert: alerts === undefined ? undefined : (alerts.find(({call}) => call === sid) ?? 'none'),
    facts: events?.filter(({stream}) => stream === sid || stream === `alert/${sid}`),
  }
}

/** The entries of one kind, in order. */
export function entriesOf<K extends CallEntry['kind']>(view: CallView, kind: K): Extract<CallEntry, {kind: K}>[] {
  return view.entries.filter((entry): entry is Extract<CallEntry, {kind: K}> => entry.kind === kind)
}

/** The facts of one type, in order; undefined when the journal is not known. */
export function factsOf<T extends Fact['type']>(view: CallView, type: T): Extract<Fact, {type: T}>[] | undefined {
  return view.facts?.flatMap(({fact}) => (isOf(fact, type) ? [fact] : []))
}

function isOf<T extends Fact['type']>(fact: Fact, type: T): fact is Extract<Fact, {type: T}> {
  return fact.type === type
}

/** What the caller heard, prompt by prompt. */
export function heardByCaller(view: CallView): Extract<CallEntry, {kind: 'hears'}>[] {
  return entriesOf(view, 'hears').filter(({who}) => who === 'caller')
}
