import {notGiven} from './compose.ts'
import {factRows} from './fact-rows.ts'
import {listLine, listTitle} from './list-lines.ts'
import type {Message} from './message.ts'
import {alertBookFor} from './phrases/alert-books.ts'
import {occasionInWords, oneLine, urgencyInWords} from './words.ts'

const bell = '\u0007'

/** An alert as lines on a terminal; an emergency rings its bell. Nothing a caller says can hold an escape. */
export function asCard({alert, occasion, language}: Pick<Message, 'alert' | 'occasion' | 'language'>): string {
  const book = alertBookFor(language)
  const rows = factRows(alert, language)
  const width = Math.max(11, ...rows.map(({label}) => label.length + 2), book.takeIt.length + 2)
  const need = alert.reason === notGiven ? book.notGiven : alert.reason
  const many = occasion.kind === 'list'
  const rings = alert.urgency.tier === 'emergency' ? bell : ''
  const title = many
    ? listTitle(occasion.alerts, language)
    : `${occasionInWords(occasion, language)}${urgencyInWords(alert, language)}: ${oneLine(need)}`
  const lines = many
    ? occasion.alerts.map((each, index) => listLine(each, index, language))
    : [
        ...rows.map(({label, value}) => `${`${label}:`.padEnd(width)}${value}`),
        `${`${book.takeIt}:`.padEnd(width)}oncrew ack ${oneLine(alert.id)} --by ${book.placeholder}`,
      ]
  return `${rings}${oneLine(title)}\n${lines.map(line => `  ${line}`).join('\n')}\n`
}
