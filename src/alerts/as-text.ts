import type {Alert} from '../contracts/generated/alert.ts'
import {notGiven} from './compose.ts'
import {gsm7Cut, gsm7Length, toGsm7} from './gsm7.ts'
import {listLine, listTitle} from './list-lines.ts'
import type {Message} from './message.ts'
import {callbackInWords, callerInWords, occasionInWords, oneLine, readBackInWords, urgencyInWords} from './words.ts'

/** Three segments: what a phone still shows as one message. */
const longest = 3 * 153

/** Less than this of the summary says nothing. */
const shortestSummary = 24

/**
 * An alert as a text message, the most important first: a locked phone shows only the beginning.
 * All nine facts, in the text alphabet, in at most three segments; the summary gives way first.
 */
export function asText({alert, occasion, answerable}: Pick<Message, 'alert' | 'occasion' | 'answerable'>): string {
  if (occasion.kind === 'list') return asList(occasion.alerts)
  const callback = callbackInWords(alert)
  const head = [
    line(`${occasionInWords(occasion)}${urgencyInWords(alert)}: ${said(alert.reason, 'reason')}`, 110),
    line(said(alert.address, 'address'), 80),
    callback === notGiven ? 'No callback number' : `${callback} ${readBackInWords(alert)}`,
    line(`${said(alert.name, 'name')}, ${callerInWords(alert)}`, alert.customer === undefined ? 60 : 100),
    line(`${alert.source.label}, ${alert.received.local}`, 60),
  ]
  const tail = [
    ...(alert.voicemail === null ? [] : ['Left a voicemail']),
    ...(answerable ? ['Reply 1 to take it'] : []),
  ]
  const room = longest - gsm7Length([...head, ...tail].join('\n')) - 1
  const summary = alert.summary === notGiven ? 'No summary' : toGsm7(oneLine(alert.summary))
  const fits = gsm7Length(summary) <= room || room >= shortestSummary
  return [...head, ...(fits ? [gsm7Cut(summary, room)] : []), ...tail].join('\n')
}

/** What an update or an escalation begins with: the latter says how late it is. */
const occasionWords = /^(?:(Update)|(Nobody) [^:\n]*): /

/**
 * Whether two texts are the same message of the same alert, perhaps with other things known: the same occasion, the same
 * number to call back, the same source and minute. Of lists, word for word.
 */
export function isSameText(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [one, other].map(text => {
    const [, update, escalation] = occasionWords.exec(text) ?? []
    const [, , number = '', , received = ''] = text.split('\n')
    return received === '' ? text : [update, escalation, number.replace(/[^0-9+]/g, ''), received].join('\n')
  })
  return a === b
}

/** As many calls as fit, most pressing first; the others are counted. */
function asList(alerts: readonly Alert[]): string {
  const lines = [listTitle(alerts)]
  for (const [index, alert] of alerts.entries()) {
    const left = alerts.length - index
    const next = line(listLine(alert, index), 110)
    const rest = `and ${left} more: oncrew alerts`
    if (gsm7Length([...lines, next, ...(left > 1 ? [rest] : [])].join('\n')) > longest)
      return [...lines, rest].join('\n')
    lines.push(next)
  }
  return lines.join('\n')
}

function line(text: string, places: number): string {
  return gsm7Cut(toGsm7(oneLine(text)), places)
}

function said(value: string, fact: string): string {
  return value === notGiven ? `${fact} not given` : value
}
