import type {CallUse} from './call-use.ts'

/** How an answering service charges: by the call or by the minute, beyond what the monthly price includes. */
export interface PlanShape {
  readonly name: string
  readonly monthly: number
  readonly per: 'call' | 'minute'
  readonly included: number
  readonly each: number
  /** Where the figures were read, and what is assumed; empty for the owner's own. */
  readonly source: string
}

/** What a plan would have charged. */
export interface Charge {
  readonly plan: PlanShape
  /** Calls, or minutes rounded up call by call. */
  readonly used: number
  readonly beyond: number
  readonly total: number
  /** Null when it answered no call. */
  readonly perCall: number | null
}

/** Only calls that were answered for the owner count. Spam counts too: no plan here says otherwise. */
export function chargeOf(plan: PlanShape, uses: readonly CallUse[]): Charge {
  const answered = uses.filter(use => use.answeredForYou)
  const used = plan.per === 'call' ? answered.length : sum(answered.map(use => minutesOf(use.intakeSeconds)))
  return {
    ...chargeFor(plan, used),
    perCall: answered.length === 0 ? null : chargeFor(plan, used).total / answered.length,
  }
}

/** The same for so many calls or minutes. */
export function chargeFor(plan: PlanShape, used: number): Omit<Charge, 'perCall'> {
  const beyond = Math.max(0, used - plan.included)
  return {plan, used, beyond, total: cents(plan.monthly + beyond * plan.each)}
}

/** A begun minute is a whole one. */
export function minutesOf(seconds: number): number {
  return Math.ceil(seconds / 60)
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

export function cents(amount: number): number {
  return Math.round(amount * 100) / 100
}
