import {notGiven} from './compose.ts'
import {factRows} from './fact-rows.ts'
import {listLine, listTitle} from './list-lines.ts'
import type {Message} from './message.ts'
import {occasionInWords, oneLine, shortened, urgencyInWords} from './words.ts'

export interface Push {
  readonly title: string
  readonly body: string
  readonly urgency: Message['alert']['urgency']['tier']
  /** Where a tap leads. */
  readonly link: string | undefined
  /** E.164: to call back. */
  readonly call: string | undefined
}

/** Pushover's limits (https://pushover.net/api#limits), the narrower of the two services, in characters. */
const longestTitle = 250
const longestBody = 1024
const longestValue = 120

/** An alert as a notification: what it is in the title, all nine facts in the body. */
export function asPush({alert, occasion, link}: Pick<Message, 'alert' | 'occasion' | 'link'>): Push {
  const need = alert.reason === notGiven ? 'reason not given' : alert.reason
  const many = occasion.kind === 'list'
  const title = many ? listTitle(occasion.alerts) : `${occasionInWords(occasion)}${urgencyInWords(alert)}: ${need}`
  const lines = many
    ? occasion.alerts.map(listLine)
    : factRows(alert).map(({label, value}) => `${label}: ${shortened(value, label === 'Summary' ? 320 : longestValue)}`)
  const {number} = alert.callbackNumber
  return {
    title: shortened(oneLine(title), longestTitle),
    body: shortened(lines.map(line => shortened(line, 340)).join('\n'), longestBody),
    urgency: alert.urgency.tier,
    link,
    call: many || number === notGiven ? undefined : number,
  }
}
