import {notGiven} from '../alerts/compose.ts'
import {callbackInWords, callerInWords, oneLine, readBackInWords, urgencyInWords} from '../alerts/words.ts'
import {parsePhoneNumber, showPhoneNumber} from '../config/phone-number.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import {paint} from './paint.ts'
import {columns, wrap} from './wrap.ts'

/** Narrower than this, a card is not readable. */
const narrowest = 40

/**
 * An alert as a card: all nine facts, at most `width` columns wide. Without colour (a pipe, NO_COLOR) it says the same.
 */
export function renderAlertCard(alert: Alert, width = 80): readonly string[] {
  const inner = Math.max(narrowest, width) - 4
  const origin = `${oneLine(alert.source.label)} · ${oneLine(alert.received.local)}`
  const onTop = roomForNeed(alert, origin, inner) >= shortestNeed
  const body = [
    ...sides(`${given(alert.name, 'name')} · ${callerInWords(alert, 'en')}`, callback(alert), inner),
    ...wrapped(given(alert.address, 'address'), inner),
    ...wrapped(given(alert.summary, 'summary'), inner),
    ...(alert.asked.length === 0 ? [] : wrapped(`Asked for: ${alert.asked.join(', ')}`, inner)),
    ...(alert.voicemail === null || /voicemail/i.test(alert.summary) ? [] : ['Left a voicemail']),
    ...(onTop ? [] : wrapped(origin, inner)),
  ]
  return [
    onTop ? top(alert, ` ${origin} `, roomForNeed(alert, origin, inner), inner) : top(alert, '', inner - 14, inner),
    ...body.map(line => `│ ${line}${' '.repeat(Math.max(0, inner - columns(line)))} │`),
    bottom(` called ${numberInWords(alert.source.number)} `, inner),
  ]
}

/** With less room than this for the need, source and time go into the card. */
const shortestNeed = 16

function roomForNeed(alert: Alert, origin: string, inner: number): number {
  return inner - urgencyInWords(alert, 'en').length - origin.length - 6
}

/** Urgency and need on the left, source and time on the right. */
function top(alert: Alert, right: string, room: number, inner: number): string {
  const tier = urgencyInWords(alert, 'en')
  const need = shorten(given(alert.reason, 'reason'), room)
  const rule = '─'.repeat(Math.max(0, inner - tier.length - need.length - right.length - 3))
  return `┌ ${paintTier(alert, tier)} · ${need} ${rule}${right}┐`
}

/** The tracked number closes the card. */
function bottom(right: string, inner: number): string {
  return `└${'─'.repeat(inner + 2 - right.length)}${right}┘`
}

function numberInWords(number: string): string {
  const parsed = parsePhoneNumber(number)
  return parsed === undefined ? number : showPhoneNumber(parsed)
}

function paintTier({urgency}: Alert, tier: string): string {
  switch (urgency.tier) {
    case 'emergency':
      return paint.emergency(tier)
    case 'urgent':
      return paint.urgent(tier)
    case 'standard':
    case 'low':
      return tier
  }
}

function callback(alert: Alert): string {
  const number = callbackInWords(alert)
  return number === notGiven ? 'no callback number' : `${number}  ${readBackInWords(alert, 'en')}`
}

/** Two texts at the two ends of one line, or under each other where it is too short. */
function sides(left: string, right: string, inner: number): readonly string[] {
  const gap = inner - columns(left) - columns(right)
  return gap >= 2 ? [`${left}${' '.repeat(gap)}${right}`] : [...wrapped(left, inner), ...wrapped(right, inner)]
}

function wrapped(text: string, inner: number): readonly string[] {
  return wrap(oneLine(text), inner).flatMap(line => pieces(line, inner))
}

/** A word longer than the card is broken. */
function pieces(line: string, inner: number): readonly string[] {
  const parts: string[] = []
  for (let at = 0; at < line.length; at += inner) parts.push(line.slice(at, at + inner))
  return parts.length === 0 ? [''] : parts
}

function given(value: string, fact: string): string {
  return value === notGiven ? `${fact} not given` : oneLine(value)
}

function shorten(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, Math.max(0, room - 1))}…`
}
