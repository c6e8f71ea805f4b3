import {createHmac, createSecretKey, type KeyObject, timingSafeEqual} from 'node:crypto'
import type {CrewId} from '../config/routing.ts'
import {day, type Instant, second} from '../time/clock.ts'

/** How long a link is good for: an alert of Friday evening can still be taken on Monday. */
const validFor = 3 * day

/** What a link says: who may take charge of which alert, until when. */
export interface AckClaim {
  readonly alert: string
  /** Undefined: it stands in a chat, where whoever clicks says who they are. */
  readonly by: CrewId | undefined
  readonly expires: Instant
}

/** The query of a link, signed, so that nobody can make one up. The same on every try of a message. */
export function ackQuery(alert: string, by: CrewId | undefined, dueAt: Instant, key: string): URLSearchParams {
  const claim: AckClaim = {alert, by, expires: Math.floor((dueAt + validFor) / second) * second}
  const query = new URLSearchParams({alert, ...(by !== undefined && {by}), until: String(claim.expires / second)})
  query.set('sig', signatureOf(claim, key))
  return query
}

/** What became of a link that somebody brought. */
export type AckVerdict =
  | {readonly link: 'good'; readonly claim: AckClaim}
  | {readonly link: 'expired'}
  /** Cut short by a mail program, made up, or signed under another token. */
  | {readonly link: 'broken'}

export function readAckQuery(query: URLSearchParams, key: string, now: Instant): AckVerdict {
  const alert = query.get('alert')
  const until = query.get('until') ?? ''
  if (alert === null || !/^\d{1,12}$/.test(until)) return {link: 'broken'}
  const claim: AckClaim = {alert, by: query.get('by') ?? undefined, expires: Number(until) * second}
  if (!isSame(query.get('sig') ?? '', signatureOf(claim, key))) return {link: 'broken'}
  return claim.expires < now ? {link: 'expired'} : {link: 'good', claim}
}

/** The fields as a JSON list, so that no two claims have the same text. `key` is the account's token, put to this one use. */
function signatureOf({alert, by, expires}: AckClaim, key: string): string {
  return createHmac('sha256', ownKeyOf(key))
    .update(JSON.stringify([alert, by ?? null, expires]))
    .digest('base64url')
}

let known: {readonly key: string; readonly own: KeyObject} | undefined

/** Derived once: a server has one account. */
function ownKeyOf(key: string): KeyObject {
  if (known?.key === key) return known.own
  const own = createSecretKey(createHmac('sha256', key).update('oncrew acknowledge link 1').digest())
  known = {key, own}
  return own
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
