import type {BuySection, NumberSection, RoutingFile} from '../../contracts/generated/routing.ts'
import {type PhoneNumber, parsePhoneNumber} from '../phone-number.ts'
import type {NumberSearch, NumberToBuy, Source, TrackedNumber} from '../routing.ts'
import type {PlaceOf} from './places.ts'
import {rulesOfNumber} from './rules.ts'

/** The number that a source without one in the file has meanwhile, by the source's key; undefined: none yet. */
export type Bought = (key: string, search: NumberSearch) => PhoneNumber | undefined

/** The sources of the file: those that have a number, in the order of the file, and those that wait for one. */
export function sourcesOf(
  file: RoutingFile,
  placeOf: PlaceOf,
  bought: Bought,
): {numbers: ReadonlyMap<PhoneNumber, TrackedNumber>; toBuy: readonly NumberToBuy[]} {
  const numbers = new Map<PhoneNumber, TrackedNumber>()
  const toBuy: NumberToBuy[] = []
  const seen = new Map<string, number>()
  // What the file itself says of a number counts more than what the lock file says.
  const written = new Set(file.numbers.flatMap(({number}) => (number === undefined ? [] : writtenNumber(number))))
  for (const [index, section] of file.numbers.entries()) {
    const nth = (seen.get(section.source) ?? 0) + 1
    seen.set(section.source, nth)
    const key = nth === 1 ? section.source : `${section.source}#${nth}`
    const buy = section.buy === undefined ? undefined : searchOf(section.buy)
    const number = section.number === undefined ? numberBought() : writtenNumber(section.number)

    function numberBought() {
      const known = buy === undefined ? undefined : bought(key, buy)
      return known === undefined || written.has(known) ? undefined : known
    }
    const source: Source = {
      key,
      source: section.source,
      label: section.label ?? labelOf(section.source),
      monthlySpend: section.monthly_spend ?? 0,
      campaign: section.campaign,
      forwardedFrom: section.forwarded_from === undefined ? undefined : writtenNumber(section.forwarded_from),
      managed: section.managed ?? true,
      rules: rulesOfNumber(file, section, index, placeOf),
      place: placeOf(['numbers', index, placeKey(section)]),
    }
    if (number !== undefined) numbers.set(number, {...source, number, buy})
    else if (buy !== undefined) toBuy.push({...source, number: undefined, buy})
  }
  return {numbers, toBuy}
}

function placeKey(section: NumberSection): string {
  return section.number === undefined ? 'buy' : 'number'
}

function searchOf(buy: BuySection): NumberSearch {
  return {
    type: buy.type ?? 'local',
    country: buy.country ?? 'US',
    areaCode: buy.area_code,
    pattern: buy.pattern,
    near: buy.near,
    locality: buy.locality,
    region: buy.region,
  }
}

/** truck-wrap → Truck wrap */
function labelOf(source: string): string {
  const words = source.replace(/[-_]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** No file reaches this point with a number that is not valid: a rule would have objected. */
export function writtenNumber(text: string): PhoneNumber {
  const number = parsePhoneNumber(text)
  if (number === undefined) throw new Error('a phone number that no rule objected to is not valid')
  return number
}
