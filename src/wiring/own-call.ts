import {instantOf, localIsoDate} from '../config/local-time.ts'
import {parsePhoneNumber} from '../config/phone-number.ts'
import type {Routing, TrackedNumber} from '../config/routing.ts'
import {didYouMean} from '../config/suggest.ts'
import {wallClockAt} from '../config/wall-clock.ts'
import type {PhoneBehaviour, ScenarioFile} from '../contracts/generated/scenario.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import {dialledNumber} from '../sim/scenario/dialled-number.ts'
import type {Instant} from '../time/clock.ts'

/** What somebody who tries a call for themselves asks for, as they wrote it. */
export interface OwnCallWishes {
  /** A source or a number; undefined: the file's first. */
  readonly to: string | undefined
  /** Their caller ID, or `anonymous`. */
  readonly from: string
  /** A local date and time, or a time of today; undefined: now. */
  readonly at: string | undefined
  /** Such as `sam=busy`. Whoever is not named just rings. */
  readonly crew: readonly string[]
}

/** The scenario's name of the one call in it. */
export const ownCallName = 'you'

/** The rehearsal of one call without a script. Throws a Problem for a wish that the routing file does not know. */
export function ownCall({to, from, at, crew}: OwnCallWishes, routing: Routing, now: Instant): ScenarioFile {
  const number = numberNamed(to, routing)
  return {
    name: 'Your call',
    at: beginningAt(at, routing.business.timeZone, now),
    crew: Object.fromEntries(crew.map(wish => phoneOf(wish, routing))),
    calls: {[ownCallName]: {caller: {name: 'you', ...callerIdOf(from)}, dials: number.number}},
  }
}

/** @throws Problem when the file has no such source or number. */
export function numberNamed(text: string | undefined, routing: Routing): TrackedNumber {
  const numbers = [...routing.numbers.values()]
  const found = text === undefined ? numbers[0] : dialledNumber(text, routing)
  if (found !== undefined) return found
  if (text === undefined) {
    throw new Problem({
      what: `${routing.file.path} has no number to call.`,
      fix: ['Add one under numbers.'],
      exit: Exit.findings,
    })
  }
  const sources = numbers.map(({source}) => source)
  throw new Problem({
    what: `--to ${text} is not a source or a number of ${routing.file.path}.`,
    fix: [sentence(didYouMean(text, sources, 'its sources'))],
    exit: Exit.usage,
  })
}

/** @throws Problem for what is neither a phone number nor `anonymous`. */
export function callerIdOf(text: string): {readonly number: string} | {readonly withheld_as: string} {
  if (text === 'anonymous') return {withheld_as: text}
  const number = parsePhoneNumber(text)
  if (number !== undefined) return {number}
  throw new Problem({
    what: `--from ${text} is not a phone number.`,
    fix: ['Give one such as +13125550142, or anonymous for a withheld caller ID.'],
    exit: Exit.usage,
  })
}

/** As scenario files write it: the business's local date and time. */
function beginningAt(text: string | undefined, timeZone: string, now: Instant): string {
  const today = localIsoDate(now, timeZone)
  if (text === undefined) return `${today} ${onTheWall(now, timeZone)}`
  const written = /^\d{1,2}:\d{2}$/.test(text) ? `${today} ${text}` : text
  if (instantOf(written, timeZone) !== undefined) return written
  throw new Problem({
    what: `--at ${text} is not a time.`,
    fix: ['Write it like "2026-03-03 23:02", or 23:02 for today, on the business\'s own clock.'],
    exit: Exit.usage,
  })
}

function onTheWall(at: Instant, timeZone: string): string {
  const {secondOfDay} = wallClockAt(at, timeZone)
  const parts = [secondOfDay / 3600, (secondOfDay / 60) % 60, secondOfDay % 60]
  return parts.map(part => String(Math.floor(part)).padStart(2, '0')).join(':')
}

/** What `--crew` may say a phone does. A scenario file can say it to the second. */
export const phoneWishes: Readonly<Record<string, PhoneBehaviour>> = {
  answers: {answers: {after: 6, presses: '1'}},
  busy: 'busy',
  declines: {declines: {after: 5}},
  'just-rings': 'just-rings',
  'switched-off': 'switched-off',
  unreachable: 'unreachable',
  voicemail: {voicemail: {after: 12}},
}

function phoneOf(wish: string, {crew}: Routing): [string, PhoneBehaviour] {
  const [member = '', does = ''] = wish.split('=')
  const behaviour = phoneWishes[does]
  const known = crew.has(member)
  if (known && behaviour !== undefined) return [member, behaviour]
  throw new Problem({
    what: known ? `--crew ${wish} does not say what the phone does.` : `--crew ${wish} names nobody of the crew.`,
    fix: known
      ? [sentence(didYouMean(does, Object.keys(phoneWishes), 'a phone does')), `Write it like --crew ${member}=answers`]
      : [sentence(didYouMean(member, [...crew.keys()], 'the crew'))],
    exit: Exit.usage,
  })
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
