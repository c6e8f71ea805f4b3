import type {Instant} from '../time/clock.ts'
import type {CallSummary} from './call-summary.ts'
import type {Counts} from './counted.ts'
import type {ClockShift} from './local-shift.ts'

/** From `from` up to but not including `to`. */
export interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** How calls are put together; day (since 1970) and hour (0 to 23) by the wall clock, `hour-of-week` 0 to 167 from Monday. */
export type Grouping = 'number' | 'day' | 'hour' | 'hour-of-week' | 'crew' | 'trade' | 'urgency'

/** One group of calls. `key`: the dialled number, day, hour, crew member, trade or tier; null where there is none. */
export interface CallGroup {
  readonly key: string | number | null
  /** Only for groups by number: a source belongs to the number at the time of its calls. */
  readonly source: string
  readonly label: string
  readonly counts: Counts
  /** Caller IDs, each once. */
  readonly uniqueCallers: number
}

/** A number while it stood for a source, and what it goes by. */
export interface NamedNumber {
  readonly source: string
  readonly dialed: string
  readonly name: string
}

export type CreditModel = 'first' | 'last' | 'lead' | 'linear'

/** What jobs a group of calls has the credit for. */
export interface Credit {
  readonly key: string | number | null
  readonly source: string
  readonly currency: string
  /** In millionths of a job. */
  readonly share: number
  /** In the smallest unit of the currency. */
  readonly amount: number
}

/** A job of the owner's books, and what is decided about it. */
export interface KeptJob {
  readonly job: string
  readonly system: string
  readonly number: string | null
  readonly at: Instant
  readonly wholeDay: boolean
  readonly amount: number | null
  readonly currency: string
  readonly phones: readonly string[]
  readonly name: string | null
  readonly address: string | null
  readonly status: 'booked' | 'completed' | 'cancelled'
  readonly heardFrom: string | null
  readonly decided: 'import' | 'review' | null
  /** Null: decided that no call brought it, or not decided. */
  readonly call: string | null
  readonly score: number | null
  readonly reasons: readonly string[]
}

/** A call, and when what was done about it. Null: not known, or not yet. */
export interface FollowedCall
  extends Pick<CallSummary, 'call' | 'receivedAt' | 'caller' | 'callback' | 'disposition' | 'urgency'> {
  readonly raisedAt: Instant | null
  /** The first message went out. */
  readonly toldAt: Instant | null
  readonly acknowledgedAt: Instant | null
  /** Nobody was left to tell. */
  readonly unansweredAt: Instant | null
  readonly calledBackAt: Instant | null
  /** The callback is off the list: called back, or not needed. */
  readonly closedAt: Instant | null
}

/** Reads what is kept of calls and jobs in tables of sums. */
export interface CallCounts {
  /** The first and the last call received; undefined when there is none. */
  extent(): Span | undefined
  /** Groups with at least one call. */
  groups(span: Span, by: Grouping, clock: readonly ClockShift[]): readonly CallGroup[]
  /** Week by week, in order, by the wall clock; `monday`: the first day of a week, in days since 1970. */
  weeks(span: Span, clock: readonly ClockShift[]): readonly {readonly monday: number; readonly counts: Counts}[]
  /** Callers of all sources, each once, and by source. */
  uniqueCallers(span: Span): {readonly all: number; readonly bySource: ReadonlyMap<string, number>}
  /** Callers of several numbers that go by one name, such as a campaign, each once. */
  uniqueCallersBy(span: Span, nameOf: readonly NamedNumber[]): ReadonlyMap<string, number>
  /** How often callers of a source said they had heard of the business so. */
  heardFrom(span: Span): readonly {readonly source: string; readonly words: string; readonly calls: number}[]
  credits(span: Span, model: CreditModel, by: Grouping, clock: readonly ClockShift[]): readonly Credit[]
  /** The calls in the order received, and what was done about each. */
  followed(span: Span): Iterable<FollowedCall>
  summary(call: string): CallSummary | undefined
  /** The calls of a phone number, as caller ID or as callback number, up to and with `until`, from `since` on. */
  callsOfPhone(phone: string, since: Instant, until: Instant): readonly CallSummary[]
  /** The calls in which this name was given, without regard to case. */
  callsOfName(name: string, since: Instant, until: Instant): readonly CallSummary[]
  /** The jobs booked in the span, in order. */
  jobs(span: Span): readonly KeptJob[]
  job(id: string): KeptJob | undefined
  /** Jobs that no call has the credit for, not cancelled. */
  jobsWithoutCall(span: Span): readonly {readonly currency: string; readonly jobs: number; readonly amount: number}[]
}
