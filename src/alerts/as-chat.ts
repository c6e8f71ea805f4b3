import {factRows} from './fact-rows.ts'
import {listLine, listTitle} from './list-lines.ts'
import type {Message} from './message.ts'
import {alertBookFor} from './phrases/alert-books.ts'
import {needInWords, occasionInWords, oneLine, urgencyInWords} from './words.ts'

/** What a Slack-compatible webhook takes. `text` alone is understood by all of them. */
export interface ChatMessage {
  readonly text: string
  readonly unfurl_links: false
}

/** An alert as a chat message: plain lines, in which nothing a caller says is a link, a mention or formatting. */
export function asChat({
  alert,
  occasion,
  link,
  language,
}: Pick<Message, 'alert' | 'occasion' | 'link' | 'language'>): ChatMessage {
  const book = alertBookFor(language)
  const many = occasion.kind === 'list'
  const title = many
    ? listTitle(occasion.alerts, language)
    : `${occasionInWords(occasion, language)}${urgencyInWords(alert, language)}: ${needInWords(alert, language)}`
  const lines = many
    ? occasion.alerts.map((each, index) => listLine(each, index, language))
    : factRows(alert, language).map(({label, value}) => `${label}: ${value}`)
  const told = [title, ...lines, ...(many ? [] : [`${book.alert} ${alert.id}`])].map(line =>
    withoutMarkup(oneLine(line)),
  )
  return {text: [...told, ...(link === undefined ? [] : [`${book.takeIt}: ${link}`])].join('\n'), unfurl_links: false}
}

/**
 * Slack escapes `& < >`, others read Markdown, all know mentions: no escape is understood everywhere, so what has a meaning
 * anywhere is written with a character that looks like it and has none.
 */
const lookalikes: Readonly<Record<string, string>> = {
  '<': '‹',
  '>': '›',
  '&': '＆',
  '@': '＠',
  '*': '∗',
  _: '＿',
  '~': '∼',
  '`': 'ʼ',
  '[': '［',
  ']': '］',
  '|': '∣',
  '\\': '＼',
}

function withoutMarkup(line: string): string {
  return line
    .replace(/[<>&@*_~`[\]|\\]/g, character => lookalikes[character] ?? '')
    .replace(/:\/\//g, ':⁄⁄')
    .replace(/^(\s*)#/, '$1＃')
    .replace(/:([a-z0-9+-]+):/gi, '：$1：')
}
