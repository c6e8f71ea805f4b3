import {parsePhoneNumber, showPhoneNumber} from '../config/phone-number.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import type {AlertExhausted} from '../contracts/generated/call-event.ts'
import {notGiven} from './compose.ts'
import type {Occasion} from './message.ts'

/** "EMERGENCY". */
export function urgencyInWords({urgency}: Alert): string {
  return urgency.tier.toUpperCase()
}

/** "(312) 555-0142", "(312) 555-0142 ext. 201", or "not given". */
export function callbackInWords({callbackNumber: {number, extension}}: Alert): string {
  const parsed = parsePhoneNumber(number)
  const shown = parsed === undefined ? number : showPhoneNumber(parsed)
  return extension === undefined ? shown : `${shown} ext. ${extension}`
}

/** How far the callback number can be trusted: "read back, confirmed". */
export function readBackInWords({callbackNumber: {number, readBack, basis}}: Alert): string {
  if (number === notGiven) return 'no number'
  switch (readBack) {
    case 'confirmed':
      return 'read back, confirmed'
    case 'unconfirmed':
      return 'read back, not confirmed'
    case 'not read back':
      return basis === 'caller-id' ? 'caller ID, not read back' : 'not read back'
  }
}

/** "new caller"; "likely returning caller (customers file: Dana Whitfield)". */
export function callerInWords(alert: Alert): string {
  const {customer} = alert
  if (customer === undefined) return relationInWords(alert)
  const known = customer.name === null ? 'in the customers file' : `customers file: ${customer.name}`
  // What the caller says and what the file says stand side by side.
  return `${alert.caller === 'new' ? 'says new' : relationInWords(alert)} (${known})`
}

function relationInWords({caller}: Alert): string {
  switch (caller) {
    case 'new':
    case 'returning':
    case 'likely returning':
      return `${caller} caller`
    case 'not known':
      return 'new or returning: not known'
  }
}

/** "Website (312) 555-0190". */
export function sourceInWords({source}: Alert): string {
  const number = parsePhoneNumber(source.number)
  return `${source.label} ${number === undefined ? source.number : showPhoneNumber(number)}`
}

/** What an update or an escalation begins with; empty the first time. */
export function occasionInWords(occasion: Occasion): string {
  switch (occasion.kind) {
    case 'first':
    case 'list':
      return ''
    case 'update':
      return 'Update: '
    case 'escalation':
      return occasion.minutes > 0 ? `Nobody took it in ${occasion.minutes} min: ` : 'Nobody else could be reached: '
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
