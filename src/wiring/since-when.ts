import {instantOf} from '../config/local-time.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import {day, hour, type Instant, minute} from '../time/clock.ts'

const units: Readonly<Record<string, number>> = {m: minute, h: hour, d: day}

/** "30m", "2h", "1d": how long in ms. Undefined when it is none. */
export function durationOf(text: string): number | undefined {
  const [, count = '', unit = ''] = /^(\d{1,3})\s?(m|min|h|d)$/.exec(text.trim()) ?? []
  const each = units[unit.charAt(0)]
  return each === undefined ? undefined : Number(count) * each
}

/**
 * "2h" ago, or a day or a "day time" on the business's clock.
 * @throws Problem for anything else.
 */
export function sinceWhen(text: string, timeZone: string, now: Instant): Instant {
  const ago = durationOf(text)
  const at = ago === undefined ? instantOf(text, timeZone) : now - ago
  if (at !== undefined) return at
  throw new Problem({
    what: `--since ${text} is not a time.`,
    fix: ['Such as 30m, 2h, 2026-03-01, or "2026-03-01 17:30"'],
    exit: Exit.usage,
  })
}
