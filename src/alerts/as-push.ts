import {notGiven} from './compose.ts'
import {factRows} from './fact-rows.ts'
import {listLine, listTitle} from './list-lines.ts'
import type {Message} from './message.ts'
import {alertBookFor} from './phrases/alert-books.ts'
import {needInWords, occasionInWords, oneLine, shortened, urgencyInWords} from './words.ts'

export interface Push {
  readonly title: string
  readonly body: string
  readonly urgency: Message['alert']['urgency']['tier']
  /** Where a tap leads. */
  readonly link: string | undefined
  /** E.164: to call back. */
  readonly call: string | undefined
  /** What stands on the two buttons. */
  readonly labels: {readonly takeIt: string; readonly callBack: string}
}

/** Pushover's limits (https://pushover.net/api#limits), the narrower of the two services, in characters. */
const longestTitle = 250
const longestBody = 1024
const longestValue = 120

/** An alert as a notification: what it is in the title, all nine facts in the body. */
export function asPush({
  alert,
  occasion,
  link,
  language,
}: Pick<Message, 'alert' | 'occasion' | 'link' | 'language'>): Push {
  const {takeIt, callBack} = alertBookFor(language)
  const many = occasion.kind === 'list'
  const title = many
    ? listTitle(occasion.alerts, language)
    : `${occasionInWords(occasion, language)}${urgencyInWords(alert, language)}: ${needInWords(alert, language)}`
  const lines = many
    ? occasion.alerts.map((each, index) => listLine(each, index, language))
    : factRows(alert, language).map(
        ({row, label, value}) => `${label}: ${shortened(value, row === 'summary' ? 320 : longestValue)}`,
      )
  const {number} = alert.callbackNumber
  return {
    title: shortened(oneLine(title), longestTitle),
    body: shortened(lines.map(line => shortened(line, 340)).join('\n'), longestBody),
    urgency: alert.urgency.tier,
    link,
    call: many || number === notGiven ? undefined : number,
    labels: {takeIt, callBack},
  }
}
