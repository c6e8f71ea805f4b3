import type {Instant} from '../../time/clock.ts'
import type {Person} from '../people/person.ts'
import type {Cookies} from '../wire/cookies.ts'
import type {Interruption} from './interruption.ts'

type CallStatus = 'initiated' | 'ringing' | 'in-progress' | 'completed' | 'busy' | 'failed' | 'no-answer' | 'canceled'

/** One end of a call: the caller's, or a crew phone's. */
export interface Leg {
  readonly sid: string
  /** The caller's leg, on a crew phone's. */
  readonly parentSid: string | undefined
  readonly direction: 'inbound' | 'outbound-dial' | 'outbound-api'
  /** E.164, or whatever a withheld caller ID is shown as. */
  readonly from: string
  readonly to: string
  readonly forwardedFrom: string | undefined
  readonly person: Person
  readonly interruption: Interruption
  readonly startedAt: Instant
  status: CallStatus
  answeredAt: Instant | undefined
  endedAt: Instant | undefined
  /** Status callbacks sent so far. */
  callbacks: number
}

/** The account that a call belongs to. */
export interface CallAccount {
  readonly sid: string
  readonly authToken: string
}

/** What all legs of one call share. */
export interface Call {
  /** The CallSid of the caller's leg. */
  readonly sid: string
  readonly account: CallAccount
  readonly caller: Leg
  readonly cookies: Cookies
  /** Documents asked of the agent so far. */
  served: number
  /** What to post when the call is over: recordings that were started and hold no sound. */
  readonly atEnd: (() => void)[]
}

/** What signs the requests of a call, and what they carry along. */
export function sender({account, cookies}: Call): {readonly authToken: string; readonly cookies: Cookies} {
  return {authToken: account.authToken, cookies}
}

/** Whole seconds from the answer to `now`; 0 when it was never answered. */
export function talkSeconds(leg: Leg, now: Instant): number {
  return leg.answeredAt === undefined ? 0 : Math.round(((leg.endedAt ?? now) - leg.answeredAt) / 1000)
}
