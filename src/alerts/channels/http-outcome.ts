import {day, type Instant, second} from '../../time/clock.ts'
import type {Failure} from '../message.ts'
import type {PostAnswer} from './post.ts'

/** Refusals that the same message can outlive: too early, too many, or credentials that somebody can mend meanwhile. */
const passing = new Set([401, 403, 408, 409, 425, 429])

/** What an answer other than success means. Another 4xx would come again however often one asked. */
export function refusalBy(who: string, {status, retryAfter}: PostAnswer, now: Instant, detail = ''): Failure {
  const again = status >= 400 && status < 500 && !passing.has(status) ? 'never' : 'later'
  const notBefore = again === 'later' ? notBeforeOf(retryAfter, now) : undefined
  const reason = `${who} answered ${status}${detail === '' ? '' : ` (${detail})`}`
  return {reason, again, ...(notBefore !== undefined && {notBefore})}
}

/** Reads Retry-After: seconds, or a date (RFC 9110, 10.2.3). Nobody is waited for longer than a day. */
export function notBeforeOf(retryAfter: string | undefined, now: Instant): Instant | undefined {
  if (retryAfter === undefined) return undefined
  const at = /^\d+$/.test(retryAfter) ? now + Number(retryAfter) * second : Date.parse(retryAfter)
  return Number.isFinite(at) && at > now ? Math.min(at, now + day) : undefined
}
