import type {Rule} from '../rule.ts'
import {alertSteps} from '../survey/alert-steps.ts'

export const textWithoutNumber: Rule = {
  id: 'text-without-number',
  severity: 'error',
  title: 'Alerts by text, and no number they come from',
  why: 'A text needs a sender: one of the tracked numbers, or another number of the account.',
  bad: `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [text, email] }`,
  good: `alerts:
  text_from: "+13125550190"
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [text, email] }`,
  *check(file) {
    if (file.alerts === undefined || file.alerts.text_from !== undefined) return
    for (const {by} of alertSteps(file)) {
      const text = by.find(({item}) => item === 'text')
      if (text === undefined) continue
      yield {
        restsOn: [['alerts', 'text_from']],
        path: text.path,
        message: 'alerts go by text, but "text_from" is missing',
        fix: 'add "text_from" to alerts, with the number the texts come from',
      }
      return
    }
  },
}
