import {describeSearch, plannedSearch} from '../config/planned-search.ts'
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
 * Whoever else has bought a number for this source meanwhile: another apply, of somebody else or in a build server. A name
 * says whose a number is, so that it is looked for by name. Read it before a purchase, so that none is made twice, and
 * once more after it: of two that buy at the same moment at least the later one sees both.
 */
export async function boughtMeanwhile(
  carrier: CarrierAccount,
  name: string,
  known: ReadonlyMap<string, unknown>,
): Promise<readonly OwnedNumber[]> {
  return (await carrier.numbersNamed(name)).filter(({sid}) => !known.has(sid))
}

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
    what: `No number is for sale that fits: ${describeSearch(plannedSearch(search))}.`,
    fix: [
      'Ask for less in "buy": another area code, a town near by, a shorter pattern.',
      'See what there is: oncrew numbers search --area-code 312',
    ],
    exit: Exit.carrier,
  })
}

/** Somebody else was quicker: nothing was bought here. */
export function boughtByAnother(label: string, theirs: readonly OwnedNumber[]): Problem {
  return new Problem({
    what: `${label}: somebody else has bought ${listed(theirs)} for it since the plan was shown, so none was bought here.`,
    fix: ['Take the lock file from git as they left it, then oncrew plan: it knows that number by its name.'],
    exit: Exit.carrier,
  })
}

/** Two applies at the very same moment. */
export function boughtTwice(label: string, own: string, theirs: readonly OwnedNumber[]): Problem {
  return new Problem({
    what: `${label}: somebody else bought ${listed(theirs)} for it at the same moment as ${own} was bought here.`,
    fix: [
      'Agree on which one stays; the lock file of this folder names the one bought here.',
      `oncrew numbers release ${own} gives it back; then take their lock file from git.`,
    ],
    exit: Exit.carrier,
  })
}

function listed(numbers: readonly OwnedNumber[]): string {
  return numbers.map(({number}) => number).join(', ')
}
