import {parsePhoneNumber} from '../../config/phone-number.ts'
import type {Routing, TrackedNumber} from '../../config/routing.ts'
import {Exit} from '../../problem/exit.ts'
import {Problem} from '../../problem/problem.ts'

/** The tracked number that a main line is forwarded to. Throws a Problem when the file does not tell which. */
export function forwardingTarget(text: string | undefined, {numbers, file}: Routing): TrackedNumber {
  const all = [...numbers.values()]
  const forwarded = all.filter(({forwardedFrom}) => forwardedFrom !== undefined)
  const [only] = forwarded
  if (text === undefined && only !== undefined && forwarded.length === 1) return only
  const parsed = text === undefined ? undefined : parsePhoneNumber(text)
  const found = all.find(({number, source, key}) => number === parsed || source === text || key === text)
  if (found !== undefined) return found
  const named = all.map(({source, number}) => `${source} (${number})`).join(', ')
  throw new Problem({
    what:
      text === undefined
        ? `${file.path} does not say which number a main line is forwarded to.`
        : `${text} is no source or number of ${file.path}.`,
    fix: [
      `Name one: ${named}`,
      'A number of its own for the main line tells its calls from all others: { source: main-line, forwarded_from: "+1…" }',
    ],
    exit: Exit.usage,
  })
}
