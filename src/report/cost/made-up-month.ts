import {dayNumberOf, daysInMonth, weekdayOf} from '../../config/calendar-day.ts'
import {instantAtWallClock} from '../../config/wall-clock.ts'
import type {CallUse} from './call-use.ts'

/** What a month is made up of. */
export interface MadeUp {
  /** Calls on the phone line, spam and the storm's among them. */
  readonly calls: number
  readonly year: number
  readonly month: number
  readonly timeZone: string
  readonly dialed: string
  /** From 0 up to but not including 1. */
  readonly chance: () => number
}

/** How the calls of a made-up month fall. Round figures of ours, to compare plans by: not a forecast. */
export const madeUpShares = {
  /** Of all calls. */
  spam: 0.15,
  /** Of the others: taken by the crew on the first ring. */
  crew: 0.45,
  /** Two days of weather: each brings so many times the calls of another day. */
  stormFactor: 5,
  /** Of weekend days, against a weekday. */
  weekend: 0.5,
} as const

/** A month as a small company has it, with spam and two days of storm in it. */
export function madeUpMonth({calls, year, month, timeZone, dialed, chance}: MadeUp): readonly CallUse[] {
  const first = dayNumberOf({year, month, day: 1})
  const days = Array.from({length: daysInMonth(month, year)}, (_, index) => first + index)
  const storm = days[Math.floor(chance() * (days.length - 1))] ?? first
  const weights = days.map(day => {
    if (day === storm || day === storm + 1) return madeUpShares.stormFactor
    return weekdayOf(day) > 5 ? madeUpShares.weekend : 1
  })
  const uses = Array.from({length: calls}, (): CallUse => {
    const day = days[drawn(weights, chance())] ?? first
    const receivedAt = instantAtWallClock(day, Math.floor((6 + chance() * 16) * 3600), timeZone)
    return {receivedAt, dialed, ...madeUpCall(chance)}
  })
  return uses.toSorted((a, b) => a.receivedAt - b.receivedAt)
}

function madeUpCall(chance: () => number): Omit<CallUse, 'receivedAt' | 'dialed'> {
  const spam = chance() < madeUpShares.spam
  const nobody = {answeredForYou: false, intakeSeconds: 0, turns: 0, crewSeconds: [], texts: 0, model: 0, spam}
  if (!spam && chance() < madeUpShares.crew) {
    const talk = between(60, 420, chance())
    return {...nobody, seconds: talk + between(4, 18, chance()), crewSeconds: [talk]}
  }
  const intakeSeconds = spam ? between(8, 40, chance()) : between(60, 180, chance())
  const turns = Math.max(1, Math.round(intakeSeconds / 15))
  return {...nobody, answeredForYou: true, seconds: intakeSeconds + 20, intakeSeconds, turns, texts: spam ? 0 : 1}
}

function between(low: number, high: number, chance: number): number {
  return Math.round(low + (high - low) * chance)
}

/** Which of the weights a chance falls on. */
function drawn(weights: readonly number[], chance: number): number {
  let left = chance * weights.reduce((total, weight) => total + weight, 0)
  return Math.max(
    0,
    weights.findIndex(weight => {
      left -= weight
      return left < 0
    }),
  )
}
