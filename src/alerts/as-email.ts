import type {Alert} from '../contracts/generated/alert.ts'
import {notGiven} from './compose.ts'
import type {Message} from './message.ts'
import {
  callbackInWords,
  callerInWords,
  occasionInWords,
  oneLine,
  readBackInWords,
  shortened,
  sourceInWords,
  urgencyInWords,
} from './words.ts'

export interface Email {
  /** One line, whatever the caller said. */
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** An alert as an email: the nine facts in the order in which one triages, plain and as HTML. */
export function asEmail({alert, occasion}: Pick<Message, 'alert' | 'occasion'>): Email {
  const need = alert.reason === notGiven ? 'reason not given' : alert.reason
  const title = `${occasionInWords(occasion)}${urgencyInWords(alert)}: ${need}`
  const rows = factRows(alert)
  return {
    subject: `${shortened(oneLine(title), 90)} - ${oneLine(alert.source.label)}, ${oneLine(alert.received.local)}`,
    text: plain(title, rows, alert),
    html: html(title, rows, alert),
  }
}

interface FactRow {
  readonly label: string
  readonly value: string
  readonly link?: string
}

/** The nine facts, and what else the owner asked to know. */
function factRows(alert: Alert): readonly FactRow[] {
  const {callbackNumber, urgency} = alert
  const link = callbackNumber.number === notGiven ? {} : {link: `tel:${callbackNumber.number}`}
  const callerId = callbackNumber.callerId === callbackNumber.number ? '' : `; caller ID ${callbackNumber.callerId}`
  const words = urgency.words.length === 0 ? '' : `: ${urgency.words.map(word => `"${word}"`).join(', ')}`
  return [
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
}

function plain(title: string, rows: readonly FactRow[], alert: Alert): string {
  const width = Math.max(...rows.map(row => row.label.length)) + 2
  const lines = rows.map(({label, value}) => `${`${label}:`.padEnd(width)}${oneLine(value)}`)
  return [oneLine(title), '', ...lines, '', footer(alert), ''].join('\n')
}

function html(title: string, rows: readonly FactRow[], alert: Alert): string {
  const cells = rows.map(({label, value, link}) => {
    const shown = escapeHtml(oneLine(value))
    const content = link === undefined ? shown : `<a href="${escapeHtml(link)}">${shown}</a>`
    return `<tr><th align="left" valign="top" style="padding:4px 16px 4px 0">${label}</th><td style="padding:4px 0">${content}</td></tr>`
  })
  return [
    '<!doctype html><html><body style="font-family:sans-serif">',
    `<h2>${escapeHtml(oneLine(title))}</h2>`,
    `<table cellspacing="0" cellpadding="0">${cells.join('')}</table>`,
    `<p style="color:#666">${escapeHtml(footer(alert))}</p>`,
    '</body></html>',
  ].join('\n')
}

function footer(alert: Alert): string {
  return `${oneLine(alert.business)}: captured by the automated assistant. Call ${alert.call}, alert revision ${alert.revision}.`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
