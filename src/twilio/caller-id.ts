import {type PhoneNumber, parsePhoneNumber, recordedPhoneNumber} from '../config/phone-number.ts'

/**
 * What a withheld caller ID looks like as a number: the word typed on a phone's keypad. They pass for numbers of
 * Lesotho, Russia and China, and must never be called back, texted or shown to a crew phone.
 */
const wordsAsDigits = new Set(['+266696687', '+7378742833', '+86282452253', '+8656696', '+2562533', '+7748283'])

/** The North American plan's own shape. A carrier wrote it: it need not be parsed once more on every call. */
const northAmerican = /^\+1[2-9](?!11)\d{2}[2-9](?!11)\d{6}$/

/** The caller's number; undefined when withheld, unreadable, a SIP address or a browser. */
export function callerNumberOf(from: string | undefined): PhoneNumber | undefined {
  if (from === undefined || !from.startsWith('+') || wordsAsDigits.has(from)) return undefined
  return northAmerican.test(from) ? recordedPhoneNumber(from) : parsePhoneNumber(from)
}
