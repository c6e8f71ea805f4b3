import type {Finding} from '../../config/finding.ts'
import type {Routing, Trade, Urgency} from '../../config/routing.ts'
import type {Alert} from '../../contracts/generated/alert.ts'
import type {CallEvent} from '../../contracts/generated/call-event.ts'
import type {RealCalls} from './real-calls.ts'

/** Everything that a set-up is judged by. */
export interface Evidence {
  readonly routing: Routing
  /** What `validate` says of the file; none of it an error. */
  readonly findings: readonly Finding[]
  /** The file itself says what answering costs. */
  readonly planWritten: boolean
  /** Sources that have no number yet. They were rehearsed on numbers kept for fiction. */
  readonly withoutNumber: readonly string[]
  readonly calls: readonly RehearsedCall[]
  /** The owner's own scenarios that were played besides. */
  readonly own: readonly OwnScenario[]
  readonly bands: readonly HourBand[]
  /** Undefined: there is no journal, or no call in it. */
  readonly real: RealCalls | undefined
}

/** A stretch of opening or closed time that the file writes. */
export interface HourBand {
  readonly id: string
  readonly label: string
  readonly state: 'open' | 'closed'
  /** Of the routing file. */
  readonly line: number
}

/** What a rehearsed call was to show. */
export type Purpose =
  | {readonly shows: 'urgency'; readonly trade: Trade; readonly kind: 'emergency' | 'standard' | 'trap'}
  | {readonly shows: 'way'; readonly crew: 'just rings' | 'answers' | 'busy' | 'unreachable' | 'on another call'}
  | {readonly shows: 'boundary'; readonly pushedFor: string}
  | {readonly shows: 'own words'; readonly line: number; readonly urgency: Urgency}
  | {readonly shows: 'alert rule'; readonly urgency: Urgency}
  | {readonly shows: 'hours'}

/** One call of the rehearsal, and what came of it. */
export interface RehearsedCall {
  readonly title: string
  readonly purpose: Purpose
  /** The source that was called, and its number's place among the sources. */
  readonly source: string
  readonly band: string
  /** What the caller heard first; undefined: nobody spoke to them. */
  readonly greeting: string | undefined
  readonly inBusinessName: boolean
  /** What the agent said that only the owner may. */
  readonly promise: string | undefined
  /** Where the call went another way than the file decides. */
  readonly astray: readonly {readonly expectation: string; readonly got: string}[]
  readonly alert: Alert | undefined
  /** Of this call, and of its alert. */
  readonly events: readonly CallEvent[]
}

export interface OwnScenario {
  readonly file: string
  readonly missed: readonly string[]
  readonly events: readonly CallEvent[]
  readonly alerts: readonly Alert[]
}
