import type {AlertPushSection, AlertsSection, OnCallSection} from '../../contracts/generated/routing.ts'
import {parsePhoneNumber} from '../phone-number.ts'
import type {AlertRules, Language, OnCall, PushService, Secret} from '../routing.ts'
import type {PlaceOf} from './places.ts'
import {minuteOfDay} from './times.ts'

/** Who is told, how, and when. `language`: of the alerts where the file names none. */
export function alertRulesOf(section: AlertsSection, language: Language, placeOf: PlaceOf): AlertRules {
  const {text_from, email, push, chat, webhook, send = [], quiet_hours: quiet, on_call, digest} = section
  return {
    language: section.language ?? language,
    textFrom: text_from === undefined ? undefined : parsePhoneNumber(text_from),
    email: email && {smtpUrl: secretOf(email.smtp), from: email.from},
    push: push && pushOf(push),
    chat: chat && {url: secretOf(chat.url)},
    webhook: webhook && {
      url: webhook.url.startsWith('${') ? secretOf(webhook.url) : webhook.url,
      signingSecret: secretOf(webhook.secret),
    },
    send: send.map((rule, index) => ({
      urgencies: rule.for,
      sources: rule.sources,
      when: rule.when,
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
    onCall: on_call && onCallOf(on_call, placeOf),
    digest: digest && {
      at: minuteOfDay(digest.at),
      hold: digest.hold ?? ['low'],
      place: placeOf(['alerts', 'digest']),
    },
  }
}

function pushOf({service, server, token}: AlertPushSection): PushService {
  const secret = token === undefined ? undefined : secretOf(token)
  switch (service) {
    case 'ntfy':
      return {service, server: (server ?? 'https://ntfy.sh').replace(/\/+$/, ''), token: secret}
    case 'pushover':
      return {service, token: secret}
  }
}

function onCallOf({rotation, starts, hand_over, days, swaps}: OnCallSection, placeOf: PlaceOf): OnCall {
  return {
    rotation,
    starts,
    handOver: minuteOfDay(hand_over ?? '8:00'),
    days: days ?? 7,
    swaps: (swaps ?? []).map(({from, to = from, who}) => ({from, to, who})),
    place: placeOf(['alerts', 'on_call']),
  }
}

/** "${NAME}" names an environment variable. */
export function secretOf(text: string): Secret {
  return {env: text.slice(2, -1)}
}
