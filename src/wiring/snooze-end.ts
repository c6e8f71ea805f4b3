import {instantOf, localIsoDate} from '../config/local-time.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import type {Instant} from '../time/clock.ts'
import {durationOf} from './since-when.ts'

/**
 * When a callback that is put off comes up again: after `for` (30m, 2h, 1d), or at `until` on the business's clock.
 * @throws Problem for what is neither.
 */
export function snoozeEnd(
  {for: duration = '1h', until}: {readonly for?: string | undefined; readonly until?: string | undefined},
  timeZone: string,
  now: Instant,
): Instant {
  if (until !== undefined) {
    const written = /^\d{1,2}:\d{2}$/.test(until) ? `${localIsoDate(now, timeZone)} ${until}` : until
    const at = instantOf(written, timeZone)
    if (at !== undefined) return at
    throw new Problem({
      what: `--until ${until} is not a time.`,
      fix: ['Such as --until 17:30, or --until "2026-03-04 08:00"'],
      exit: Exit.usage,
    })
  }
  const lasts = durationOf(duration)
  if (lasts !== undefined) return now + lasts
  throw new Problem({what: `--for ${duration} is not a time.`, fix: ['Such as 30m, 2h or 1d'], exit: Exit.usage})
}
