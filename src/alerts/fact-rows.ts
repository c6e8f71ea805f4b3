import type {Alert} from '../contracts/generated/alert.ts'
import {notGiven} from './compose.ts'
import {callbackInWords, callerInWords, oneLine, readBackInWords, sourceInWords} from './words.ts'

export interface FactRow {
  readonly label: string
  /** One line, whatever the caller said. */
  readonly value: string
  /** Where a click on it leads. */
  readonly link?: string
}

/** The nine facts in the order in which one triages, and what else the owner asked to know. */
export function factRows(alert: Alert): readonly FactRow[] {
  const {callbackNumber, urgency} = alert
  const link = callbackNumber.number === notGiven ? {} : {link: `tel:${callbackNumber.number}`}
  const callerId = callbackNumber.callerId === callbackNumber.number ? '' : `; caller ID ${callbackNumber.callerId}`
  const words = urgency.words.length === 0 ? '' : `: ${urgency.words.map(word => `"${word}"`).join(', ')}`
  const rows: readonly FactRow[] = [
    {label: 'Urgency', value: `${urgency.tier} (${urgency.why}${words})`},
    {label: 'Need', value: alert.reason},
    {label: 'Address', value: alert.address},
    {label: 'Call back', value: `${callbackInWords(alert)} (${readBackInWords(alert)}${callerId})`, ...link},
    {label: 'Name', value: alert.name},
    {label: 'Caller', value: callerInWords(alert)},
    {label: 'Received', value: alert.received.local},
    {label: 'Source', value: sourceInWords(alert)},
    {label: 'Summary', value: alert.summary},
    ...(alert.asked.length === 0 ? [] : [{label: 'Asked for', value: alert.asked.join(', ')}]),
    ...(alert.voicemail === null ? [] : [{label: 'Voicemail', value: alert.voicemail}]),
  ]
  return rows.map(row => ({...row, value: oneLine(row.value)}))
}
