import type {Bill, MonthlyCost} from '../contracts/generated/plan.ts'
import type {OwnedNumber} from '../twilio/carrier-account.ts'
import {listPrices, listPricesAsOf} from '../twilio/list-prices.ts'

/**
 * List prices in US dollars a month, of numbers in the United States. Twilio's own page has the price that counts:
 * https://www.twilio.com/en-us/voice/pricing/us
 */
const listed = {
  source: "Twilio's list price for US numbers, as a reseller's price guide repeats it",
  as_of: listPricesAsOf,
  currency: 'USD',
  local: listPrices.localNumber.each,
  tollFree: listPrices.tollFreeNumber.each,
} as const

export function priceOfNumber(type: 'local' | 'toll-free'): MonthlyCost {
  const {source, as_of, currency} = listed
  const amount = type === 'local' ? listed.local : listed.tollFree
  return {amount, currency, for: `a ${type} number`, source, as_of}
}

export function billOf(owned: readonly OwnedNumber[], added: number): Bill {
  const now = owned.reduce((sum, {tollFree}) => sum + (tollFree ? listed.tollFree : listed.local), 0)
  return {now: cents(now), after: cents(now + added), currency: listed.currency, as_of: listed.as_of}
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100
}
