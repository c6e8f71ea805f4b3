import type {PhoneNumber} from '../phone-number.ts'
import type {Trade} from '../routing.ts'

/** What somebody who sets up a line says about it: enough for a routing file. */
export interface Answers {
  readonly business: string
  /** IANA zone. */
  readonly timeZone: string
  readonly trades: readonly Trade[]
  readonly hours: Week
  /** Rung and alerted in this order; at least one. */
  readonly crew: readonly CrewAnswer[]
  /** At least one. */
  readonly sources: readonly SourceAnswer[]
  readonly alerts: readonly AlertWay[]
  readonly serviceArea: readonly string[]
}

/** Seven days from Monday on, each with its spans such as 8:00-17:30; empty is closed. */
export type Week = readonly (readonly string[])[]

export interface CrewAnswer {
  readonly id: string
  readonly name: string
  readonly phone: PhoneNumber
  readonly line: 'mobile' | 'landline'
  readonly email: string | undefined
}

/** A channel that brings calls, with its number or where one is to be bought. */
export interface SourceAnswer {
  readonly source: string
  readonly label: string
  readonly number: PhoneNumber | undefined
  /** Where it is bought; undefined: anywhere, or it has a number. */
  readonly areaCode: string | undefined
}

export const alertWays = ['text', 'email', 'push', 'chat'] as const
export type AlertWay = (typeof alertWays)[number]

/** What came of reading an answer: its value, or what is wrong with it in one sentence. */
export type Read<Value> = {readonly value: Value} | {readonly wrong: string}
