import type {JobsSection, LeadsSection} from '../../contracts/generated/routing.ts'
import type {JobRules, LeadRules} from '../routing.ts'
import {secretOf} from './alerts.ts'

/** How the owner's jobs are read and matched. */
export function jobRulesOf({window_days, currency, date_order, columns}: JobsSection): JobRules {
  return {
    windowDays: window_days ?? 30,
    currency: currency ?? 'USD',
    dateOrder: date_order,
    columns: columns && {...columns, secondPhone: columns.second_phone, heardFrom: columns.heard_from},
  }
}

/** Where leads go. */
export function leadRulesOf({webhook, folder}: LeadsSection): LeadRules {
  return {
    webhook: webhook && {
      url: webhook.url.startsWith('${') ? secretOf(webhook.url) : webhook.url,
      signingSecret: secretOf(webhook.secret),
    },
    folder,
  }
}
