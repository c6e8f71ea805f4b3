import {unansweredInWords} from '../alerts/words.ts'
import {localDateTime, localTime} from '../config/local-time.ts'
import {parsePhoneNumber, showPhoneNumber} from '../config/phone-number.ts'
import type {ListedAlert, ListedDelivery} from '../report/alert-list.ts'
import {paint} from './paint.ts'

/** Each alert, and under it what became of each message. */
export function renderAlerts(alerts: readonly ListedAlert[], timeZone: string): string {
  if (alerts.length === 0) return 'No alerts.'
  return alerts.map(alert => renderAlert(alert, timeZone).join('\n')).join('\n\n')
}

function renderAlert(alert: ListedAlert, timeZone: string): readonly string[] {
  const raised = localDateTime(Date.parse(alert.raised), timeZone)
  const amended = alert.revision > 1 ? `, amended ${alert.revision - 1} time${alert.revision > 2 ? 's' : ''}` : ''
  const held = alert.heldUntil === null ? '' : `, held until ${localTime(Date.parse(alert.heldUntil), timeZone)}`
  return [
    `${paint.strong(aboutInWords(alert))}  ${stateInWords(alert)}`,
    `  ${paint.quiet(alert.alert)}`,
    `  raised ${raised}${amended}${held}`,
    ...alert.deliveries.map(delivery => `  ${deliveryInWords(delivery, timeZone)}`),
  ]
}

/** Who and what, so that the right one is taken. */
function aboutInWords({urgency, name, number, sourceLabel}: ListedAlert): string {
  const parsed = number === null ? undefined : parsePhoneNumber(number)
  const known = [urgency?.toUpperCase(), name, parsed === undefined ? number : showPhoneNumber(parsed), sourceLabel]
  return known.filter(each => each !== null && each !== undefined).join(' · ')
}

function stateInWords({state, acknowledgedBy, because}: ListedAlert): string {
  switch (state) {
    case 'open':
      return paint.warn('open')
    case 'acknowledged':
      return paint.good(`taken by ${acknowledgedBy}`)
    case 'delivered':
      return paint.good('delivered')
    case 'exhausted':
      return paint.bad(because === null ? 'nobody acknowledged' : unansweredInWords[because].toLowerCase())
  }
}

function deliveryInWords(
  {step, channel, to, state, at, due, attempts, reason}: ListedDelivery,
  timeZone: string,
): string {
  const what = `${step === 0 ? '' : `step ${step}: `}${channel}${to === channel ? '' : ` to ${to}`}`
  const time = (iso: string | null) => localTime(Date.parse(iso ?? due), timeZone)
  switch (state) {
    case 'sent':
      return `${paint.good('✓')} ${what}, sent ${time(at)}${attempts > 1 ? ` at try ${attempts}` : ''}`
    case 'waiting':
      return reason === null
        ? `· ${what}, due ${time(at)}`
        : `${paint.warn('!')} ${what}, tried ${attempts} time${attempts === 1 ? '' : 's'} (${reason}), again ${time(at)}`
    case 'failed':
      return `${paint.bad('✗')} ${what}, given up ${time(at)}: ${reason}`
    case 'replaced':
      return paint.quiet(`· ${what}, replaced by a later one`)
    case 'unneeded':
      return paint.quiet(`· ${what}, not needed`)
  }
}
