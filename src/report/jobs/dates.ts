import {dayNumberOf, daysInMonth} from '../../config/calendar-day.ts'
import {instantAtWallClock} from '../../config/wall-clock.ts'
import type {Instant} from '../../time/clock.ts'

/** How 03/04/2026 is meant. */
export type DateOrder = 'month-first' | 'day-first'

/** `shown`: rows that can only be read so. Conflict: the column holds both. Undecided: every date could be either. */
export type OrderOfColumn =
  | {readonly kind: 'decided'; readonly order: DateOrder}
  | {readonly kind: 'none needed'}
  | {readonly kind: 'undecided'; readonly example: string}
  | {readonly kind: 'conflict'; readonly monthFirst: string; readonly dayFirst: string}

const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})\b/

/** Reads from a whole column which comes first. A date such as 04/04/2026 is the same both ways. */
export function orderOfColumn(texts: readonly string[]): OrderOfColumn {
  let monthFirst: string | undefined
  let dayFirst: string | undefined
  let either: string | undefined
  for (const text of texts) {
    const match = numeric.exec(text.trim())
    if (match === null) continue
    const [first, second] = [Number(match[1]), Number(match[2])]
    if (first > 12 && second <= 12) dayFirst ??= text
    else if (second > 12 && first <= 12) monthFirst ??= text
    else if (first !== second) either ??= text
  }
  if (monthFirst !== undefined && dayFirst !== undefined) return {kind: 'conflict', monthFirst, dayFirst}
  if (dayFirst !== undefined) return {kind: 'decided', order: 'day-first'}
  if (monthFirst !== undefined) return {kind: 'decided', order: 'month-first'}
  return either === undefined ? {kind: 'none needed'} : {kind: 'undecided', example: either}
}

export interface ReadDate {
  readonly at: Instant
  /** No time was given: `at` is the beginning of the day. */
  readonly wholeDay: boolean
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/
const monthInWords = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/i
const dayThenMonth = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})/i
const timeOf = /(?:^|[ T,])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(am|pm|a\.m\.|p\.m\.)?/i
const offsetOf = /(Z|[+-]\d{2}:?\d{2})$/

/** A date as exports write it, on the business's own clock unless it names an offset. Undefined when it is none. */
export function readDate(text: string, order: DateOrder, timeZone: string): ReadDate | undefined {
  const trimmed = text.trim()
  const day = dayIn(trimmed, order)
  if (day === undefined) return undefined
  const rest = trimmed.slice(day.length)
  const time = timeOf.exec(rest)
  if (time === null) {
    if (/\d/.test(rest)) return undefined
    return {at: instantAtWallClock(day.dayNumber, 0, timeZone), wholeDay: true}
  }
  const second = secondOfDay(time)
  if (second === undefined) return undefined
  const offset = offsetOf.exec(rest.trim())?.[1]
  if (offset === undefined) return {at: instantAtWallClock(day.dayNumber, second, timeZone), wholeDay: false}
  return {at: day.dayNumber * 86_400_000 + second * 1000 - offsetMs(offset), wholeDay: false}
}

function dayIn(text: string, order: DateOrder): {readonly dayNumber: number; readonly length: number} | undefined {
  const [all, year, month, day] = partsIn(text, order) ?? []
  if (all === undefined || year === undefined || month === undefined || day === undefined) return undefined
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year)) return undefined
  return {dayNumber: dayNumberOf({year, month, day}), length: all.length}
}

function partsIn(text: string, order: DateOrder): readonly [string, number, number, number] | undefined {
  const plain = iso.exec(text)
  if (plain !== null) return [plain[0], Number(plain[1]), Number(plain[2]), Number(plain[3])]
  const slashed = numeric.exec(text)
  if (slashed !== null) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])]
    const [month, day] = order === 'month-first' ? [first, second] : [second, first]
    return [slashed[0], yearOf(slashed[3] ?? ''), month, day]
  }
  const words = monthInWords.exec(text)
  if (words !== null) return [words[0], Number(words[3]), monthOf(words[1] ?? ''), Number(words[2])]
  const turned = dayThenMonth.exec(text)
  if (turned !== null) return [turned[0], yearOf(turned[3] ?? ''), monthOf(turned[2] ?? ''), Number(turned[1])]
  return undefined
}

function monthOf(word: string): number {
  return months.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

/** 26 is 2026, as every export of this century means it. */
function yearOf(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

function secondOfDay([, hours = '', minutes = '', seconds, half]: RegExpExecArray): number | undefined {
  const written = Number(hours)
  const afternoon = half?.toLowerCase().startsWith('p')
  if (half !== undefined && (written < 1 || written > 12)) return undefined
  const hour = half === undefined ? written : (written % 12) + (afternoon ? 12 : 0)
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined
  return hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)
}

function offsetMs(offset: string): number {
  if (offset === 'Z') return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000
}
