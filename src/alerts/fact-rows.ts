import type {Language} from '../config/routing.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import {notGiven} from './compose.ts'
import type {Row} from './phrases/alert-book.ts'
import {alertBookFor} from './phrases/alert-books.ts'
import {callbackInWords, callerInWords, oneLine, readBackInWords, receivedInWords, sourceInWords} from './words.ts'

export interface FactRow {
  readonly row: Row
  readonly label: string
  /** One line, whatever the caller said. */
  readonly value: string
  /** Where a click on it leads. */
  readonly link?: string
}

/** The nine facts in the order in which one triages, and what else the owner asked to know. */
export function factRows(alert: Alert, language: Language): readonly FactRow[] {
  const book = alertBookFor(language)
  const {callbackNumber, urgency} = alert
  const link = callbackNumber.number === notGiven ? {} : {link: `tel:${callbackNumber.number}`}
  const callerId =
    callbackNumber.callerId === callbackNumber.number ? '' : `; ${book.callerId} ${given(callbackNumber.callerId)}`
  const words = urgency.words.length === 0 ? '' : `: ${urgency.words.map(word => `"${word}"`).join(', ')}`
  const number = `${given(callbackInWords(alert))} (${readBackInWords(alert, language)}${callerId})`
  const rows: readonly Omit<FactRow, 'label'>[] = [
    {row: 'urgency', value: `${book.tiers[urgency.tier]} (${urgency.why}${words})`},
    {row: 'need', value: given(alert.reason)},
    {row: 'address', value: given(alert.address)},
    {row: 'callback', value: number, ...link},
    {row: 'name', value: given(alert.name)},
    {row: 'caller', value: callerInWords(alert, language)},
    {row: 'received', value: receivedInWords(alert, language)},
    {row: 'source', value: sourceInWords(alert)},
    {row: 'summary', value: given(alert.summary)},
    ...(alert.asked.length === 0 ? [] : [{row: 'asked' as const, value: alert.asked.map(book.wanted).join(', ')}]),
    ...(alert.voicemail === null ? [] : [{row: 'voicemail' as const, value: alert.voicemail}]),
  ]
  return rows.map(row => ({...row, label: book.rows[row.row], value: oneLine(row.value)}))

  function given(value: string): string {
    return value === notGiven ? book.notGiven : value
  }
}
