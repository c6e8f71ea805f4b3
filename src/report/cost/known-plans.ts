import type {AnsweringPlan} from '../../config/routing.ts'
import type {PlanShape} from './plan-shape.ts'

/** The day the pages were read. */
export const knownPlansAsOf = '2026-11-22'

const flatPage = 'oncrew.ai/blog/per-minute-vs-flat-rate-answering-service'

/** Shapes that are on the market, as their pages gave them. */
export const knownPlans: readonly PlanShape[] = [
  {name: 'Flat, 100 calls', monthly: 49, per: 'call', included: 100, each: 0.99, source: flatPage},
  {name: 'Flat, 400 calls', monthly: 149, per: 'call', included: 400, each: 0.99, source: flatPage},
  {name: 'Flat, 1,000 calls', monthly: 349, per: 'call', included: 1000, each: 0.99, source: flatPage},
  {
    name: 'People, by the minute',
    monthly: 235,
    per: 'minute',
    // The page names no included minutes: the price is taken to buy as many as it would at the price beyond.
    included: 120,
    each: 1.95,
    source: `${flatPage}: 235 to 325 a month, 1.85 to 2.00 a minute beyond; that 120 minutes are included is assumed`,
  },
  {name: 'People, by the call', monthly: 300, per: 'call', included: 30, each: 11.5, source: flatPage},
  {name: 'Credits, by the minute', monthly: 0, per: 'minute', included: 0, each: 0.12, source: 'myaifrontdesk.com'},
]

/** What the routing file says the owner pays. */
export function ownPlan({monthlyPrice, includedCalls, overagePerCall}: AnsweringPlan): PlanShape {
  return {
    name: 'Your plan',
    monthly: monthlyPrice,
    per: 'call',
    included: includedCalls,
    each: overagePerCall,
    source: '',
  }
}

/**
 * A plan in words: "Callers R Us: 99 for 50 calls, then 2.50". Undefined when it is not said so.
 */
export function planInWords(text: string): PlanShape | undefined {
  const found =
    /^\s*(?<name>[^:]+?)\s*:\s*(?<monthly>[\d.]+)\s+for\s+(?<included>\d+)\s+(?<per>call|minute)s?\s*,\s*then\s+(?<each>[\d.]+)\s*$/i.exec(
      text,
    )?.groups
  if (found === undefined) return undefined
  const [monthly, included, each] = [Number(found.monthly), Number(found.included), Number(found.each)]
  if (![monthly, included, each].every(Number.isFinite)) return undefined
  const per = found.per?.toLowerCase() === 'minute' ? 'minute' : 'call'
  return {name: found.name ?? '', monthly, per, included, each, source: ''}
}
