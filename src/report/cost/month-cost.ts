import type {Routing} from '../../config/routing.ts'
import {isTollFree, type ListPrice, listPrices, listPricesAsOf} from '../../twilio/list-prices.ts'
import type {CallUse} from './call-use.ts'
import {ownPlan} from './known-plans.ts'
import {type Charge, cents, chargeFor, chargeOf, minutesOf, sum} from './plan-shape.ts'

/** A line of the carrier's bill. */
export interface CarrierLine {
  readonly what: string
  readonly count: number
  readonly unit: ListPrice['unit']
  readonly each: number
  readonly total: number
  readonly source: string
}

/** What a month of answering costs, beside what the carrier takes. */
export interface MonthCost {
  readonly calls: number
  /** Of these, what intake or the mailbox took: the plan counts these. */
  readonly answeredForYou: number
  /** Of these, spam. */
  readonly spam: number
  readonly plan: Charge
  readonly carrier: readonly CarrierLine[]
  readonly carrierTotal: number
  /** As the model's answers said; 0 by rules. */
  readonly model: number
  readonly total: number
  readonly currency: string
  /** The day the carrier's prices were read. */
  readonly pricesAsOf: string
}

/** A text alert with its nine facts is longer than one segment and shorter than three. */
const segmentsOfAlert = 2

/** What the calls of a month came to. `uses`: all of them. */
export function monthCost(uses: readonly CallUse[], routing: Routing): MonthCost {
  const plan = chargeOf(ownPlan(routing.answeringPlan), uses)
  const carrier = carrierLines(uses, routing)
  const carrierTotal = cents(sum(carrier.map(({total}) => total)))
  const model = cents(sum(uses.map(use => use.model)))
  const answered = uses.filter(use => use.answeredForYou)
  return {
    calls: uses.length,
    answeredForYou: answered.length,
    spam: answered.filter(use => use.spam).length,
    plan,
    carrier,
    carrierTotal,
    model,
    total: cents(plan.total + carrierTotal + model),
    currency: routing.answeringPlan.currency,
    pricesAsOf: listPricesAsOf,
  }
}

function carrierLines(uses: readonly CallUse[], {numbers, intake}: Routing): readonly CarrierLine[] {
  const ours = [...numbers.keys()]
  const tollFree = ours.filter(isTollFree).length
  const [freeCalls, localCalls] = [
    uses.filter(use => isTollFree(use.dialed)),
    uses.filter(use => !isTollFree(use.dialed)),
  ]
  const relay = intake.transport === 'relay'
  const intakeMinutes = sum(uses.map(use => minutesOf(use.intakeSeconds)))
  return [
    line('local numbers', ours.length - tollFree, listPrices.localNumber),
    line('toll-free numbers', tollFree, listPrices.tollFreeNumber),
    line('calls in', sum(localCalls.map(use => minutesOf(use.seconds))), listPrices.inboundLocal),
    line('calls in, toll-free', sum(freeCalls.map(use => minutesOf(use.seconds))), listPrices.inboundTollFree),
    line('crew phones', sum(uses.flatMap(use => use.crewSeconds.map(minutesOf))), listPrices.crewLeg),
    relay
      ? line('conversation', intakeMinutes, listPrices.relay)
      : line('speech understood', sum(uses.map(use => use.turns)), listPrices.speechTurn),
    line('recording', intake.record ? intakeMinutes : 0, listPrices.recording),
    line('alerts by text', sum(uses.map(use => use.texts)) * segmentsOfAlert, listPrices.textSegment),
  ].filter(({count}) => count > 0)
}

function line(what: string, count: number, {each, unit, source}: ListPrice): CarrierLine {
  return {what, count, unit, each, total: cents(count * each), source}
}

/** A month that is not over, carried on to its end at the pace so far. Numbers are paid by the month, whatever the pace. */
export function projected(cost: MonthCost, partElapsed: number): MonthCost {
  if (partElapsed >= 1 || partElapsed <= 0) return cost
  const grown = (count: number) => Math.round(count / partElapsed)
  const carrier = cost.carrier.map(each =>
    each.unit === 'month' ? each : {...each, count: grown(each.count), total: cents(grown(each.count) * each.each)},
  )
  const used = grown(cost.plan.used)
  const answeredForYou = grown(cost.answeredForYou)
  const charge = chargeFor(cost.plan.plan, used)
  const plan = {...charge, perCall: answeredForYou === 0 ? null : charge.total / answeredForYou}
  const carrierTotal = cents(sum(carrier.map(({total}) => total)))
  const model = cents(cost.model / partElapsed)
  return {
    ...cost,
    calls: grown(cost.calls),
    answeredForYou,
    spam: grown(cost.spam),
    plan,
    carrier,
    carrierTotal,
    model,
    total: cents(plan.total + carrierTotal + model),
  }
}
