import type {Rule} from '../rule.ts'
import {alertSteps} from '../survey/alert-steps.ts'

export const webhookWithoutAddress: Rule = {
  id: 'webhook-without-address',
  severity: 'error',
  title: 'Alerts by webhook, and no address',
  why: 'There is nowhere to post them.',
  bad: `alerts:
  send:
    - { for: [emergency, urgent, standard, low], by: [webhook] }`,
  good: `alerts:
  webhook: { url: "https://crm.northside.example/alerts", secret: "\${ONCREW_WEBHOOK_SECRET}" }
  send:
    - { for: [emergency, urgent, standard, low], by: [webhook] }`,
  *check(file) {
    if (file.alerts === undefined || file.alerts.webhook !== undefined) return
    for (const {by} of alertSteps(file)) {
      const webhook = by.find(({item}) => item === 'webhook')
      if (webhook === undefined) continue
      yield {
        restsOn: [['alerts', 'webhook']],
        path: webhook.path,
        message: 'alerts go by webhook, but alerts has no "webhook" section',
        fix: 'add "webhook: { url: .., secret: .. }" to alerts',
      }
      return
    }
  },
}
