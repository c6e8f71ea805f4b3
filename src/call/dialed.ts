import type {PhoneNumber} from '../config/phone-number.ts'
import type {Routing, TrackedNumber} from '../config/routing.ts'

/**
 * What the routing file says of the number that was called. A number that points here but is missing from the file
 * (a slip, or a file changed meanwhile) is captured all the same, under the general rules.
 */
export function numberDialed(dialedNumber: PhoneNumber, routing: Routing): TrackedNumber {
  return (
    routing.numbers.get(dialedNumber) ?? {
      number: dialedNumber,
      buy: undefined,
      managed: false,
      key: 'not-in-the-file',
      source: 'not-in-the-file',
      label: 'Not in the file',
      monthlySpend: 0,
      forwardedFrom: undefined,
      rules: routing.rules,
      place: routing.rules.noAnswer.place,
    }
  )
}
