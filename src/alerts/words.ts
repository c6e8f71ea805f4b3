import {localDateTime} from '../config/local-time.ts'
import {parsePhoneNumber, showPhoneNumber} from '../config/phone-number.ts'
import type {Language} from '../config/routing.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import type {AlertExhausted} from '../contracts/generated/call-event.ts'
import {notGiven} from './compose.ts'
import type {Occasion} from './message.ts'
import {alertBookFor} from './phrases/alert-books.ts'

/** "EMERGENCY". */
export function urgencyInWords({urgency}: Alert, language: Language): string {
  return alertBookFor(language).tiers[urgency.tier].toUpperCase()
}

/** "active leak", or "reason not given". */
export function needInWords({reason}: Alert, language: Language): string {
  return reason === notGiven ? alertBookFor(language).missing.reason : reason
}

/** "(312) 555-0142", "(312) 555-0142 ext. 201", or "not given". */
export function callbackInWords({callbackNumber: {number, extension}}: Alert): string {
  const parsed = parsePhoneNumber(number)
  const shown = parsed === undefined ? number : showPhoneNumber(parsed)
  return extension === undefined ? shown : `${shown} ext. ${extension}`
}

/** How far the callback number can be trusted: "read back, confirmed". */
export function readBackInWords({callbackNumber: {number, readBack, basis}}: Alert, language: Language): string {
  const book = alertBookFor(language).readBack
  if (number === notGiven) return book['no number']
  return readBack === 'not read back' && basis === 'caller-id' ? book['caller-id'] : book[readBack]
}

/** "new caller"; "likely returning caller (customers file: Dana Whitfield)". */
export function callerInWords({caller, customer}: Alert, language: Language): string {
  const book = alertBookFor(language)
  if (customer === undefined) return book.callers[caller]
  const known = customer.name === null ? book.inFile : book.fileNames(customer.name)
  // What the caller says and what the file says stand side by side.
  return `${caller === 'new' ? book.saysNew : book.callers[caller]} (${known})`
}

/** "Tue 3 Mar 2026, 11:02 pm". */
export function receivedInWords({received: {at, local, timeZone}}: Alert, language: Language): string {
  // As composed: the alert itself holds it so.
  return language === 'en' ? local : localDateTime(Date.parse(at), timeZone, language)
}

/** "Website (312) 555-0190". */
export function sourceInWords({source}: Alert): string {
  const number = parsePhoneNumber(source.number)
  return `${source.label} ${number === undefined ? source.number : showPhoneNumber(number)}`
}

/** What an update or an escalation begins with; empty the first time. */
export function occasionInWords(occasion: Occasion, language: Language): string {
  const book = alertBookFor(language)
  switch (occasion.kind) {
    case 'first':
    case 'list':
      return ''
    case 'update':
      return `${book.update}: `
    case 'escalation':
      return `${occasion.minutes > 0 ? book.nobodyTook(occasion.minutes) : book.nobodyReached}: `
  }
}

/** How an alert ended that nobody took charge of. */
export const unansweredInWords: Readonly<Record<NonNullable<AlertExhausted['because']>, string>> = {
  'nobody-acknowledged': 'Nobody acknowledged',
  'nobody-reached': 'Nobody could be reached',
  'nobody-to-tell': 'The routing file names nobody to tell',
}

/** One line without control characters, so that nothing a caller says can begin a new line, or a new header. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
}

/** At most `length` characters, cut at a word where there is one. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 3)
  const space = cut.lastIndexOf(' ')
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}...`
}
