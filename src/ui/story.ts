import {localTimeToTheSecond} from '../config/local-time.ts'
import {parsePhoneNumber, showPhoneNumber} from '../config/phone-number.ts'
import type {Routing} from '../config/routing.ts'
import type {Fact} from '../contracts/generated/call-event.ts'
import type {TraceEntry} from '../sim/trace.ts'
import type {Instant} from '../time/clock.ts'
import {paint} from './paint.ts'
import {wrap} from './wrap.ts'

/** Something that happened on a rehearsed call, in order: seen on the wire, or written in the journal. */
export type StoryEntry =
  | {readonly from: 'wire'; readonly entry: TraceEntry}
  | {readonly from: 'journal'; readonly at: Instant; readonly call: string; readonly fact: Fact}

interface Line {
  /** Undefined: something that followed at once, shown without a time of its own. */
  readonly at: Instant | undefined
  readonly sign: string
  readonly words: string
}

export interface StoryOptions {
  /** Undefined when somebody else's application is rehearsed: then only the wire is known. */
  readonly routing: Routing | undefined
  readonly timeZone: string
  readonly width: number
}

/** Tells a rehearsal line by line. One teller a rehearsal: it remembers who is who. */
export function createStory({routing, timeZone, width}: StoryOptions): (entry: StoryEntry) => readonly string[] {
  const calls = new Map<string, {readonly ordinal: number; readonly startedAt: Instant}>()

  const who = (id: string) => shortName(routing?.crew.get(id)?.name ?? id)
  const labelOf = (number: string) => {
    const parsed = parsePhoneNumber(number)
    const tracked = parsed === undefined ? undefined : routing?.numbers.get(parsed)
    return `${tracked === undefined ? '' : `${tracked.label} `}${shown(number)}`
  }
  const recipient = (number: string) => {
    for (const member of routing?.crew.values() ?? []) if (member.phone === number) return who(member.id)
    return shown(number)
  }
  const mailbox = (address: string) => {
    for (const member of routing?.crew.values() ?? []) if (member.email === address) return who(member.id)
    return address
  }
  const sinceRing = (at: Instant) => {
    const started = [...calls.values()].at(-1)?.startedAt
    return started === undefined ? '' : `, ${lapse((at - started) / 1000)} after the ring`
  }

  function wireLine(entry: TraceEntry): Line | undefined {
    const {at} = entry
    const aside = (words: string): Line => ({at: undefined, sign: paint.quiet('│'), words: paint.quiet(words)})
    switch (entry.kind) {
      case 'dials':
        calls.set(entry.call, {ordinal: calls.size + 1, startedAt: at})
        return {at, sign: '☎', words: `${shown(entry.from)} calls ${labelOf(entry.to)}`}
      case 'forwarded':
        return aside(
          `the main line ${shown(entry.from)} rang for ${seconds(entry.rangSeconds)}; its carrier forwards the call`,
        )
      case 'rings':
        // Our own agent's journal tells it better: the carrier is told five seconds less than it rings.
        if (routing !== undefined) return undefined
        return {
          at,
          sign: '♪',
          words: `rings ${entry.phones.map(phone => who(phone)).join(' and ')} for ${seconds(entry.seconds)}`,
        }
      case 'leg-answers':
        return {
          at,
          sign: '♪',
          words: entry.by === 'voicemail' ? `${who(entry.phone)}'s voicemail picks up` : `${who(entry.phone)} picks up`,
        }
      case 'leg-ends':
        return entry.outcome === 'completed' ? undefined : aside(`${who(entry.phone)}: ${legWords[entry.outcome]}`)
      case 'bridged':
        return {at, sign: '♪', words: `${who(entry.phone)} and the caller are connected`}
      case 'hears':
        return entry.who === 'caller'
          ? {at, sign: paint.good('●'), words: entry.text}
          : {at, sign: '♪', words: paint.quiet(`${who(entry.who)} hears: ${entry.text}`)}
      case 'says':
        if (entry.who !== 'caller') return undefined
        return {
          at,
          sign: paint.place('○'),
          words: entry.heard ? entry.text : `${entry.text} ${paint.quiet('(nobody listens)')}`,
        }
      case 'presses':
        return entry.who === 'caller'
          ? {at, sign: paint.place('○'), words: `presses ${entry.digits}`}
          : {at, sign: '♪', words: `${who(entry.who)} presses ${entry.digits}`}
      case 'silent':
        return entry.who === 'caller'
          ? {at, sign: paint.place('○'), words: paint.quiet(`says nothing for ${seconds(entry.seconds)}`)}
          : undefined
      case 'hangs-up':
        return entry.who === 'caller' ? {at, sign: paint.place('○'), words: paint.quiet('hangs up')} : undefined
      case 'recorded':
        return {at, sign: '◉', words: `leaves a recording of ${seconds(entry.seconds)}: ${entry.text}`}
      case 'fallback':
        return {
          at,
          sign: paint.warn('!'),
          words: `the agent did not answer (${entry.code}): the carrier turns to the fallback`,
        }
      case 'error':
      case 'warning': {
        const line = entry.line === undefined ? '' : ` line ${entry.line}`
        const words = `${entry.kind} ${entry.code}: ${entry.message} (${entry.url}${line})`
        return {at, sign: entry.kind === 'error' ? paint.bad('!') : paint.warn('!'), words}
      }
      case 'text-received':
        return {at, sign: '✉', words: `text to ${recipient(entry.to)}${sinceRing(at)}`}
      case 'text-refused':
        return {at, sign: paint.warn('✉'), words: `text to ${recipient(entry.to)} refused (${entry.code})`}
      case 'text-sent':
        return {at, sign: '✉', words: `text from ${recipient(entry.from)}: ${entry.body}`}
      case 'mail-received':
        return {at, sign: '✉', words: `mail to ${entry.to.map(mailbox).join(' and ')}${sinceRing(at)}`}
      case 'webhook-received':
        return {at, sign: '✉', words: posted(entry.path)}
      case 'call-ended':
        return aside(`the call is over after ${seconds(entry.seconds)}`)
      case 'answered':
      case 'leg-rings':
      case 'beep':
        return undefined
    }
  }

  function ringLine({at, fact}: Extract<StoryEntry, {from: 'journal'}>): Line | undefined {
    if (fact.type !== 'ring.started') return undefined
    return {
      at,
      sign: '♪',
      words: `rings ${fact.legs.map(leg => who(leg.member)).join(' and ')} for ${seconds(fact.seconds)}`,
    }
  }

  return story => {
    const told = story.from === 'wire' ? wireLine(story.entry) : (ringLine(story) ?? factLine(story.fact))
    if (told === undefined) return []
    const call = story.from === 'wire' ? story.entry.call : story.call
    const several = calls.size > 1
    const ordinal = call === null ? undefined : calls.get(call)?.ordinal
    const time = told.at === undefined ? '' : localTimeToTheSecond(told.at, timeZone)
    const marker = several && ordinal !== undefined ? paint.strong(String(ordinal)) : ' '
    const head = `${paint.quiet(time.padStart(11))} ${marker}${told.sign}  `
    return wrap(told.words, width - storyIndent).map((text, row) =>
      row === 0 ? head + text : ' '.repeat(storyIndent) + text,
    )
  }
}

/** Where words begin: after the time, the call's number and the sign. */
export const storyIndent = 16

const legWords = {
  'no-answer': 'no answer',
  busy: 'busy',
  failed: 'cannot be reached',
  canceled: 'stops ringing',
} as const

/** What the journal adds to what was heard: why the call went where it went, and what was understood. */
export function factLine(fact: Fact): Line | undefined {
  const aside = (words: string): Line => ({at: undefined, sign: paint.quiet('│'), words: paint.quiet(words)})
  switch (fact.type) {
    case 'caller.recognised':
      return aside('likely returning: the customers file has the number')
    case 'call.routed':
      return aside(`${fact.detail}  ${fact.place.file}:${fact.place.line} → ${fact.to}`)
    case 'urgency.classified': {
      const words = fact.words.map(word => `"${word}"`).join(', ')
      const tier = fact.urgency === 'emergency' ? paint.emergency(fact.urgency) : paint.strong(fact.urgency)
      return {
        at: undefined,
        sign: paint.quiet('│'),
        words: `${tier}${words === '' ? '' : `: ${words}`}  ${paint.quiet(fact.rule)}`,
      }
    }
    case 'hazard.heard':
      return aside(`hazard: ${fact.words.map(word => `"${word}"`).join(', ')}  ${fact.hazard}`)
    case 'field.captured':
      return aside(`${fact.field.replaceAll('_', ' ')}: ${shown(fact.value)}`)
    case 'detail.captured':
      return aside(`${fact.detail.replaceAll('-', ' ')}: ${fact.words}`)
    case 'number.confirmed':
      return aside('callback number confirmed')
    case 'number.denied':
      return aside('callback number denied')
    case 'turn.understood':
      return fact.because === null ? undefined : aside(`${fact.model}: ${fact.because}; understood by the ${fact.by}`)
    case 'want.heard':
      return aside(`asked for: ${fact.want}`)
    case 'leg.declined':
      return aside('no key was pressed: not taken by a person')
    case 'alert.raised':
      return aside('the alert is raised')
    case 'alert.held':
      return aside('quiet hours: the alert waits')
    case 'delivery.failed':
      return aside(`a message was not taken: ${fact.reason}`)
    case 'call.ended':
      return aside(`disposition: ${fact.disposition}`)
    default:
      return undefined
  }
}

/** People by their first name; an office by all of it. */
function shortName(name: string): string {
  const [first = name, second] = name.split(' ')
  return second !== undefined && /^\p{Lu}/u.test(second) ? first : name
}

function shown(value: string): string {
  const number = value.startsWith('+') ? parsePhoneNumber(value) : undefined
  return number === undefined ? value : showPhoneNumber(number)
}

/** Seconds as long as they say something, then minutes, then hours. */
function lapse(count: number): string {
  if (count < 100) return seconds(count)
  return count < 100 * 60 ? `${Math.round(count / 60)} min` : `${Math.round(count / 3600)} h`
}

function seconds(count: number): string {
  return `${Math.round(count)} s`
}

/** A rehearsal's box is the owner's webhook, the chat and the push service at once. */
function posted(path: string): string {
  if (path.startsWith('/chat')) return 'message in the chat'
  return path.startsWith('/push') ? 'push to a phone' : `webhook to ${path}`
}
