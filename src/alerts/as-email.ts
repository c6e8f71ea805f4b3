import type {Language} from '../config/routing.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import {type FactRow, factRows} from './fact-rows.ts'
import {listTitle} from './list-lines.ts'
import type {Message} from './message.ts'
import {alertBookFor} from './phrases/alert-books.ts'
import {needInWords, occasionInWords, oneLine, receivedInWords, shortened, urgencyInWords} from './words.ts'

export interface Email {
  /** One line, whatever the caller said. */
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** An alert as an email: the nine facts in the order in which one triages, plain and as HTML. Of a list, each in turn. */
export function asEmail({
  alert,
  occasion,
  link,
  language,
}: Pick<Message, 'alert' | 'occasion' | 'link' | 'language'>): Email {
  if (occasion.kind === 'list') return listed(occasion.alerts, language)
  const title = titleOf(alert, occasionInWords(occasion, language), language)
  const rows = factRows(alert, language)
  return {
    subject: `${shortened(title, 90)} - ${oneLine(alert.source.label)}, ${oneLine(receivedInWords(alert, language))}`,
    text: [title, '', ...plainRows(rows), '', ...plainLink(link, language), footer(alert, language), ''].join('\n'),
    html: page([heading(title), table(rows), ...htmlLink(link, language), small(footer(alert, language))]),
  }
}

function listed(alerts: readonly Alert[], language: Language): Email {
  const [first] = alerts
  const sections = alerts.map((alert, index) => ({
    title: `${index + 1}. ${titleOf(alert, '', language)}`,
    rows: factRows(alert, language),
    foot: footer(alert, language),
  }))
  const business = first === undefined ? '' : `, ${oneLine(first.business)}`
  return {
    subject: `${listTitle(alerts, language)}${business}`,
    text: sections.flatMap(({title, rows, foot}) => [title, '', ...plainRows(rows), '', foot, '', '']).join('\n'),
    html: page(sections.flatMap(({title, rows, foot}) => [heading(title), table(rows), small(foot)])),
  }
}

function titleOf(alert: Alert, occasion: string, language: Language): string {
  return oneLine(`${occasion}${urgencyInWords(alert, language)}: ${needInWords(alert, language)}`)
}

function plainRows(rows: readonly FactRow[]): readonly string[] {
  const width = Math.max(...rows.map(row => row.label.length)) + 2
  return rows.map(({label, value}) => `${`${label}:`.padEnd(width)}${value}`)
}

function plainLink(link: string | undefined, language: Language): readonly string[] {
  return link === undefined ? [] : [`${alertBookFor(language).takeCharge}: ${link}`, '']
}

function page(parts: readonly string[]): string {
  return ['<!doctype html><html><body style="font-family:sans-serif">', ...parts, '</body></html>'].join('\n')
}

function heading(title: string): string {
  return `<h2>${escapeHtml(title)}</h2>`
}

function table(rows: readonly FactRow[]): string {
  const cells = rows.map(({label, value, link}) => {
    const shown = escapeHtml(value)
    const content = link === undefined ? shown : `<a href="${escapeHtml(link)}">${shown}</a>`
    return `<tr><th align="left" valign="top" style="padding:4px 16px 4px 0">${label}</th><td style="padding:4px 0">${content}</td></tr>`
  })
  return `<table cellspacing="0" cellpadding="0">${cells.join('')}</table>`
}

function htmlLink(link: string | undefined, language: Language): readonly string[] {
  return link === undefined ? [] : [`<p><a href="${escapeHtml(link)}">${alertBookFor(language).takeCharge}</a></p>`]
}

function small(text: string): string {
  return `<p style="color:#666">${escapeHtml(text)}</p>`
}

function footer({business, call, revision}: Alert, language: Language): string {
  return alertBookFor(language).footer(oneLine(business), call, revision)
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
