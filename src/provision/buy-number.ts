import type {NumberSearch} from '../config/routing.ts'
import type {NumberSettings} from '../contracts/generated/lock.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import type {CarrierAccount, OwnedNumber} from '../twilio/carrier-account.ts'
import {Refusal, Unanswered} from '../twilio/rest/refusal.ts'

/** Somebody may be quicker; so many offers are tried in turn. */
const offersMax = 10

/** Not available, or no number after all: the next one will do. */
const nextWillDo = [21421, 21422]

/**
 * Buys one number that fits. When the answer to a purchase is lost, it is looked for by its name before anything else is
 * bought: the name is written with the purchase itself, and no other number has it.
 */
export async function buyNumber(
  carrier: CarrierAccount,
  search: NumberSearch,
  settings: NumberSettings,
  owned: ReadonlyMap<string, OwnedNumber>,
): Promise<OwnedNumber> {
  const own = new Set([...owned.values()].map(({number}) => number))
  const offers = (await carrier.search(search, offersMax)).filter(({number}) => !own.has(number))
  for (const {number} of offers) {
    try {
      return await carrier.buy(number, settings)
    } catch (thrown) {
      if (thrown instanceof Unanswered) {
        const [bought] = await carrier.numbersNamed(settings.friendly_name)
        if (bought !== undefined) return bought
        throw thrown
      }
      const isGone = thrown instanceof Refusal && thrown.code !== undefined && nextWillDo.includes(thrown.code)
      if (!isGone) throw thrown
    }
  }
  throw new Problem({
    what: `No number is for sale that fits: ${describeSearch(search)}.`,
    fix: [
      'Ask for less in "buy": another area code, a town near by, a shorter pattern.',
      'See what there is: oncrew numbers search --area-code 312',
    ],
    exit: Exit.carrier,
  })
}

/** Such as: local, area code 312, in IL. */
export function describeSearch({type, areaCode, pattern, near, locality, region, country}: NumberSearch): string {
  const words = [
    country === 'US' ? type : `${type} in ${country}`,
    areaCode === undefined ? '' : `area code ${areaCode}`,
    pattern === undefined ? '' : `like ${pattern}`,
    near === undefined ? '' : `near ${near}`,
    locality === undefined ? '' : `in ${locality}`,
    region === undefined ? '' : `in ${region}`,
  ]
  return words.filter(word => word !== '').join(', ')
}
