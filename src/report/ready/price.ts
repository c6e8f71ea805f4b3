import {ownPlan} from '../cost/known-plans.ts'
import {chargeFor} from '../cost/plan-shape.ts'
import type {Evidence} from './evidence.ts'
import type {Answer} from './verdict.ts'

/** Is the pricing transparent, including what happens past the included volume? */
export function price({routing, planWritten, real}: Evidence): Answer {
  const {includedCalls, overagePerCall, monthlyPrice, currency, monthlyBudget} = routing.answeringPlan
  const plan = ownPlan(routing.answeringPlan)
  const evidence = [
    `${monthlyPrice} ${currency} a month for ${includedCalls} calls, then ${overagePerCall.toFixed(2)} each: ${includedCalls + 50} calls cost ${chargeFor(plan, includedCalls + 50).total.toFixed(2)}`,
  ]
  if (real?.month !== undefined) {
    const {used, projected} = real.month
    evidence.push(
      `this month: ${used} answered for you, ${chargeFor(plan, used).total.toFixed(2)} ${currency}; at this pace ${Math.round(projected)}, ${chargeFor(plan, Math.round(projected)).total.toFixed(2)} ${currency}`,
    )
  }
  const must = planWritten
    ? []
    : ['write what answering costs you: answering_plan (the figures above are the default ones)']
  return {
    evidence,
    must,
    could: monthlyBudget === undefined ? ['set answering_plan.monthly_budget to be warned: oncrew cost'] : [],
  }
}
