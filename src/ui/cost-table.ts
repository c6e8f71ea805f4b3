import {knownPlansAsOf} from '../report/cost/known-plans.ts'
import type {CarrierLine, MonthCost} from '../report/cost/month-cost.ts'
import type {Charge} from '../report/cost/plan-shape.ts'
import {align, type Column} from './align.ts'
import {paint} from './paint.ts'

const right = (head: string): Column => ({head, align: 'right'})
const left = (head: string, max?: number): Column => ({head, align: 'left', ...(max !== undefined && {max})})

/** A month's cost, so far and at its end. `end` undefined: the month is over. */
export function renderCost(
  name: string,
  cost: MonthCost,
  end: MonthCost | undefined,
  budget: number | undefined,
): string {
  const {currency} = cost
  const pairs = linesOf(cost).map((line, at) => ({...line, end: end === undefined ? undefined : linesOf(end)[at]}))
  const shape = [left(''), right('Used'), right(end === undefined ? 'Cost' : 'So far')]
  const rows = pairs.map(({what, used, total, end: later}) => [
    what,
    used,
    exact(total, currency),
    ...(later === undefined ? [] : [exact(later.total, currency)]),
  ])
  const [heads = '', ...lines] = align(end === undefined ? shape : [...shape, right('By the end')], rows)
  const last = lines.pop() ?? ''
  return [
    paint.strong(`${name}: ${calls(cost)}`),
    '',
    paint.quiet(heads),
    ...lines,
    paint.strong(last),
    '',
    ...planInWords(cost.plan, currency),
    ...budgetInWords(end ?? cost, budget),
    paint.quiet(
      `The carrier's are list prices for the United States, read ${cost.pricesAsOf}; the account's own count.`,
    ),
    ...cost.carrier.map(({what, each, unit, source}) => paint.quiet(`  ${what}: ${each} a ${unit} (${source})`)),
  ].join('\n')
}

function linesOf({plan, carrier, model, total}: MonthCost) {
  return [
    {what: 'answering plan', used: `${plan.used} ${plan.plan.per}${plan.used === 1 ? '' : 's'}`, total: plan.total},
    ...carrier.map((line: CarrierLine) => ({
      what: `carrier: ${line.what}`,
      used: `${line.count} × ${line.each}`,
      total: line.total,
    })),
    ...(model > 0 ? [{what: 'language model', used: '', total: model}] : []),
    {what: 'All', used: '', total},
  ]
}

function calls({calls: all, answeredForYou, spam}: MonthCost): string {
  if (all === 0) return 'no calls'
  const some = `${all} ${all === 1 ? 'call' : 'calls'}, ${answeredForYou} answered for you`
  return spam === 0 ? some : `${some} (${spam} of them spam)`
}

function* planInWords({plan, used, beyond, perCall}: Charge, currency: string): Generator<string> {
  const rate = `${exact(plan.monthly, currency)} a month for ${plan.included} ${plan.per}s, ${exact(plan.each, currency)} for each further one`
  const past = beyond === 0 ? `${plan.included - used} left` : `${beyond} past what it includes`
  yield `Your plan is ${rate}: ${past}${perCall === null ? '.' : `; ${exact(perCall, currency)} an answered call.`}`
}

function* budgetInWords({total, currency}: MonthCost, budget: number | undefined): Generator<string> {
  if (budget === undefined) return
  yield total > budget
    ? paint.warn(
        `! ${exact(total, currency)} is over the budget of ${exact(budget, currency)}. No call is refused for it.`,
      )
    : `Within the budget of ${exact(budget, currency)}.`
}

/** Several plans on the same calls, cheapest first. */
export function renderComparison(charges: readonly Charge[], currency: string): string {
  const shape = [left('Plan', 26), left('Charges'), right('Used'), right('Total'), right('A call')]
  const rows = charges.map(({plan, used, total, perCall}) => [
    plan.name,
    `${plan.monthly} for ${plan.included}, then ${plan.each}`,
    `${used} ${plan.per}s`,
    exact(total, currency),
    perCall === null ? 'n/a' : exact(perCall, currency),
  ])
  const [heads = '', ...lines] = align(shape, rows)
  const sources = charges.filter(({plan}) => plan.source !== '')
  return [
    paint.quiet(heads),
    ...lines,
    '',
    paint.quiet(`Prices in ${currency} as their pages gave them, read ${knownPlansAsOf}:`),
    ...sources.map(({plan}) => paint.quiet(`  ${plan.name}: ${plan.source}`)),
  ].join('\n')
}

/** To the cent: a bill rounds nothing. */
function exact(amount: number, currency: string): string {
  return new Intl.NumberFormat('en-US', {style: 'currency', currency}).format(amount)
}
