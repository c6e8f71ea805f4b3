import type {AlertsSection} from '../../contracts/generated/routing.ts'
import {parsePhoneNumber} from '../phone-number.ts'
import type {AlertRules, Secret} from '../routing.ts'
import type {PlaceOf} from './places.ts'
import {minuteOfDay} from './times.ts'

/** Who is told, how, and when. */
export function alertRulesOf(section: AlertsSection, placeOf: PlaceOf): AlertRules {
  const {text_from, email, webhook, send = [], quiet_hours: quiet} = section
  return {
    textFrom: text_from === undefined ? undefined : parsePhoneNumber(text_from),
    email: email && {smtpUrl: secretOf(email.smtp), from: email.from},
    webhook: webhook && {
      url: webhook.url.startsWith('${') ? secretOf(webhook.url) : webhook.url,
      signingSecret: secretOf(webhook.secret),
    },
    send: send.map((rule, index) => ({
      urgencies: rule.for,
      sources: rule.sources,
      to: rule.to ?? [],
      by: rule.by,
      escalate: (rule.escalate ?? [])
        .map((step, position) => ({
          afterMinutes: step.after_minutes,
          to: step.to ?? [],
          by: step.by ?? rule.by,
          place: placeOf(['alerts', 'send', index, 'escalate', position, 'after_minutes']),
        }))
        .sort((a, b) => a.afterMinutes - b.afterMinutes),
      rule: `alerts.send ${index + 1}`,
      place: placeOf(['alerts', 'send', index, 'for']),
    })),
    quietHours: quiet && {
      from: minuteOfDay(quiet.from),
      to: minuteOfDay(quiet.to),
      hold: quiet.hold ?? ['standard', 'low'],
      place: placeOf(['alerts', 'quiet_hours']),
    },
  }
}

/** "${NAME}" names an environment variable. */
export function secretOf(text: string): Secret {
  return {env: text.slice(2, -1)}
}
