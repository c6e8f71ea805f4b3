import {parsePhoneNumber} from '../../config/phone-number.ts'
import type {Routing, TrackedNumber} from '../../config/routing.ts'

/** Where a call to `target` (a source's id, one of the numbers, or a main line that is forwarded) arrives. */
export function dialledNumber(target: string, routing: Routing): TrackedNumber | undefined {
  const numbers = [...routing.numbers.values()]
  const number = parsePhoneNumber(target)
  return numbers.find(
    each =>
      each.source === target || (number !== undefined && (each.number === number || each.forwardedFrom === number)),
  )
}
