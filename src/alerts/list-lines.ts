import type {Alert} from '../contracts/generated/alert.ts'
import {notGiven} from './compose.ts'
import {callbackInWords, oneLine, readBackInWords, urgencyInWords} from './words.ts'

/** What a list is headed by: "7 calls, most pressing first". */
export function listTitle(alerts: readonly Alert[]): string {
  return `${alerts.length} calls, most pressing first`
}

/** A call in a list: "1. URGENT no heat, Dana Whitfield, (312) 555-0142 read back, confirmed, 418 Alder Court". */
export function listLine(alert: Alert, index: number): string {
  const {name, address, reason} = alert
  const number = callbackInWords(alert)
  const parts = [
    `${urgencyInWords(alert)} ${reason === notGiven ? 'reason not given' : reason}`,
    ...(name === notGiven ? [] : [name]),
    number === notGiven ? 'no number' : `${number} ${readBackInWords(alert)}`,
    ...(address === notGiven ? [] : [address]),
  ]
  return `${index + 1}. ${oneLine(parts.join(', '))}`
}
