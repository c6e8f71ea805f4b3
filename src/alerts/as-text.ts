import type {Language} from '../config/routing.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import {notGiven} from './compose.ts'
import {gsm7Cut, gsm7Length, toGsm7} from './gsm7.ts'
import {listLine, listTitle} from './list-lines.ts'
import type {Message} from './message.ts'
import {alertBookFor, allAlertBooks} from './phrases/alert-books.ts'
import {
  callbackInWords,
  callerInWords,
  needInWords,
  occasionInWords,
  oneLine,
  readBackInWords,
  receivedInWords,
  urgencyInWords,
} from './words.ts'

/** Three segments: what a phone still shows as one message. */
const longest = 3 * 153

/** Less than this of the summary says nothing. */
const shortestSummary = 24

/**
 * An alert as a text message, the most important first: a locked phone shows only the beginning.
 * All nine facts, in the text alphabet, in at most three segments; the summary gives way first.
 */
export function asText({
  alert,
  occasion,
  answerable,
  language,
}: Pick<Message, 'alert' | 'occasion' | 'answerable' | 'language'>): string {
  if (occasion.kind === 'list') return asList(occasion.alerts, language)
  const book = alertBookFor(language)
  const callback = callbackInWords(alert)
  const need = `${occasionInWords(occasion, language)}${urgencyInWords(alert, language)}: ${needInWords(alert, language)}`
  const head = [
    line(need, 110),
    line(alert.address === notGiven ? book.missing.address : alert.address, 80),
    callback === notGiven
      ? line(book.missing.callback, 80)
      : line(`${callback} ${readBackInWords(alert, language)}`, 80),
    line(
      `${alert.name === notGiven ? book.missing.name : alert.name}, ${callerInWords(alert, language)}`,
      alert.customer === undefined ? 60 : 100,
    ),
    line(`${alert.source.label}, ${receivedInWords(alert, language)}`, 60),
  ]
  const tail = [
    ...(alert.voicemail === null ? [] : [line(book.leftVoicemail, 40)]),
    ...(answerable ? [line(book.replyToTake, 40)] : []),
  ]
  const room = longest - gsm7Length([...head, ...tail].join('\n')) - 1
  const summary = alert.summary === notGiven ? line(book.missing.summary, 40) : toGsm7(oneLine(alert.summary))
  const fits = gsm7Length(summary) <= room || room >= shortestSummary
  return [...head, ...(fits ? [gsm7Cut(summary, room)] : []), ...tail].join('\n')
}

/** What an update or an escalation begins with, in any language: the latter says how late it is. */
const occasionWords = new RegExp(
  `^(?:(${allAlertBooks.map(({update}) => update).join('|')})|(${allAlertBooks.map(({nobody}) => nobody).join('|')}) [^:\\n]*): `,
)

/**
 * Whether two texts are the same message of the same alert, perhaps with other things known: the same occasion, the same
 * number to call back, the same source and minute. Of lists, word for word.
 */
export function isSameText(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [one, other].map(text => {
    const [, update, escalation] = occasionWords.exec(text) ?? []
    const [, , number = '', , received = ''] = text.split('\n')
    return received === ''
      ? text
      : [update !== undefined, escalation !== undefined, number.replace(/[^0-9+]/g, ''), received].join('\n')
  })
  return a === b
}

/** As many calls as fit, most pressing first; the others are counted. */
function asList(alerts: readonly Alert[], language: Language): string {
  const lines = [line(listTitle(alerts, language), 110)]
  for (const [index, alert] of alerts.entries()) {
    const left = alerts.length - index
    const next = line(listLine(alert, index, language), 110)
    const rest = line(alertBookFor(language).more(left), 40)
    if (gsm7Length([...lines, next, ...(left > 1 ? [rest] : [])].join('\n')) > longest)
      return [...lines, rest].join('\n')
    lines.push(next)
  }
  return lines.join('\n')
}

function line(text: string, places: number): string {
  return gsm7Cut(toGsm7(oneLine(text)), places)
}
