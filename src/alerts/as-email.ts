import type {Alert} from '../contracts/generated/alert.ts'
import {notGiven} from './compose.ts'
import {type FactRow, factRows} from './fact-rows.ts'
import {listTitle} from './list-lines.ts'
import type {Message} from './message.ts'
import {occasionInWords, oneLine, shortened, urgencyInWords} from './words.ts'

export interface Email {
  /** One line, whatever the caller said. */
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** An alert as an email: the nine facts in the order in which one triages, plain and as HTML. Of a list, each in turn. */
export function asEmail({alert, occasion, link}: Pick<Message, 'alert' | 'occasion' | 'link'>): Email {
  if (occasion.kind === 'list') return listed(occasion.alerts)
  const title = titleOf(alert, occasionInWords(occasion))
  const rows = factRows(alert)
  return {
    subject: `${shortened(title, 90)} - ${oneLine(alert.source.label)}, ${oneLine(alert.received.local)}`,
    text: [title, '', ...plainRows(rows), '', ...plainLink(link), footer(alert), ''].join('\n'),
    html: page([heading(title), table(rows), ...htmlLink(link), small(footer(alert))]),
  }
}

function listed(alerts: readonly Alert[]): Email {
  const [first] = alerts
  const sections = alerts.map((alert, index) => ({
    title: `${index + 1}. ${titleOf(alert, '')}`,
    rows: factRows(alert),
    foot: footer(alert),
  }))
  const business = first === undefined ? '' : `, ${oneLine(first.business)}`
  return {
    subject: `${listTitle(alerts)}${business}`,
    text: sections.flatMap(({title, rows, foot}) => [title, '', ...plainRows(rows), '', foot, '', '']).join('\n'),
    html: page(sections.flatMap(({title, rows, foot}) => [heading(title), table(rows), small(foot)])),
  }
}

function titleOf(alert: Alert, occasion: string): string {
  const need = alert.reason === notGiven ? 'reason not given' : alert.reason
  return oneLine(`${occasion}${urgencyInWords(alert)}: ${need}`)
}

function plainRows(rows: readonly FactRow[]): readonly string[] {
  const width = Math.max(...rows.map(row => row.label.length)) + 2
  return rows.map(({label, value}) => `${`${label}:`.padEnd(width)}${value}`)
}

function plainLink(link: string | undefined): readonly string[] {
  return link === undefined ? [] : [`Take charge of it: ${link}`, '']
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

function htmlLink(link: string | undefined): readonly string[] {
  return link === undefined ? [] : [`<p><a href="${escapeHtml(link)}">Take charge of it</a></p>`]
}

function small(text: string): string {
  return `<p style="color:#666">${escapeHtml(text)}</p>`
}

function footer(alert: Alert): string {
  return `${oneLine(alert.business)}: captured by the automated assistant. Call ${alert.call}, alert revision ${alert.revision}.`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
