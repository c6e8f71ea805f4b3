import type {Language} from '../config/routing.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import {notGiven} from './compose.ts'
import {alertBookFor} from './phrases/alert-books.ts'
import {callbackInWords, needInWords, oneLine, readBackInWords, urgencyInWords} from './words.ts'

/** What a list is headed by: "7 calls, most pressing first". */
export function listTitle(alerts: readonly Alert[], language: Language): string {
  return alertBookFor(language).list(alerts.length)
}

/** A call in a list: "1. URGENT no heat, Dana Whitfield, (312) 555-0142 read back, confirmed, 418 Alder Court". */
export function listLine(alert: Alert, index: number, language: Language): string {
  const {name, address, callbackNumber} = alert
  const parts = [
    `${urgencyInWords(alert, language)} ${needInWords(alert, language)}`,
    ...(name === notGiven ? [] : [name]),
    `${callbackNumber.number === notGiven ? '' : `${callbackInWords(alert)} `}${readBackInWords(alert, language)}`,
    ...(address === notGiven ? [] : [address]),
  ]
  return `${index + 1}. ${oneLine(parts.join(', '))}`
}
