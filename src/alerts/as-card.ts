import {factRows} from './fact-rows.ts'
import {listLine, listTitle} from './list-lines.ts'
import type {Message} from './message.ts'
import {occasionInWords, oneLine, urgencyInWords} from './words.ts'

const bell = '\u0007'

/** An alert as lines on a terminal; an emergency rings its bell. Nothing a caller says can hold an escape. */
export function asCard({alert, occasion}: Pick<Message, 'alert' | 'occasion'>): string {
  const many = occasion.kind === 'list'
  const rings = alert.urgency.tier === 'emergency' ? bell : ''
  const title = many
    ? listTitle(occasion.alerts)
    : `${occasionInWords(occasion)}${urgencyInWords(alert)}: ${oneLine(alert.reason)}`
  const lines = many
    ? occasion.alerts.map(listLine)
    : [
        ...factRows(alert).map(({label, value}) => `${`${label}:`.padEnd(11)}${value}`),
        `Take it:   oncrew ack ${oneLine(alert.id)} --by NAME`,
      ]
  return `${rings}${oneLine(title)}\n${lines.map(line => `  ${line}`).join('\n')}\n`
}
