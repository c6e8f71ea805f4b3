import {describeSearch, plannedSearch} from '../config/planned-search.ts'
import type {NumberSearch} from '../config/routing.ts'
import type {Change, MissingRegistration, Plan} from '../contracts/generated/plan.ts'
import type {CarrierAccount} from '../twilio/carrier-account.ts'
import {Refusal} from '../twilio/rest/refusal.ts'
import type {Wanted} from './wanted.ts'

type Purchase = Extract<Change, {action: 'buy'}>

/** More than these nobody buys of one kind; Twilio offers no more at once. */
const offersMax = 30

/**
 * The plan, with what it wants to buy and nobody sells: one request for each distinct search. What is for sale now may be
 * sold before apply, so that this is a warning and no promise.
 */
export async function withOffers(plan: Plan, {numbers}: Wanted, carrier: CarrierAccount): Promise<Plan> {
  const searches = new Map(numbers.map(({source}) => [source.key, source.buy]))
  const purchases = plan.changes.filter(change => change.action === 'buy')
  const alike = [...Map.groupBy(purchases, ({search}) => JSON.stringify(search)).values()]
  const short = await Promise.all(alike.map(each => shortOf(each, searches.get(each[0]?.key ?? ''), carrier)))
  return {...plan, missing: [...plan.missing, ...short.flat()]}
}

async function shortOf(
  purchases: readonly Purchase[],
  search: NumberSearch | undefined,
  carrier: CarrierAccount,
): Promise<readonly MissingRegistration[]> {
  if (search === undefined) return []
  const limit = Math.min(purchases.length, offersMax)
  try {
    const found = (await carrier.search(search, limit)).length
    return found >= limit ? [] : [notForSale(purchases, search, found)]
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    return [{...notForSale(purchases, search, 0), blocks: thrown.message, fix: [...thrown.fix]}]
  }
}

function notForSale(purchases: readonly Purchase[], search: NumberSearch, found: number): MissingRegistration {
  const labels = purchases.map(({label}) => label).join(', ')
  const none = found === 0 ? 'No number is for sale' : `Only ${found} of ${purchases.length} numbers are for sale`
  return {
    what: 'offer',
    says: `${none} for ${labels} just now: ${describeSearch(plannedSearch(search))}.`,
    blocks: 'That purchase would fail; the rest of the plan goes on.',
    fix: [
      'Ask for less in "buy": another area code, a town near by, a shorter pattern.',
      'See what there is: oncrew numbers search --area-code 312',
    ],
    numbers: [],
  }
}
