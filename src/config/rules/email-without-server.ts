import type {Rule} from '../rule.ts'
import {alertSteps} from '../survey/alert-steps.ts'

export const emailWithoutServer: Rule = {
  id: 'email-without-server',
  severity: 'error',
  title: 'Alerts by email, and no mail server',
  why: 'Without a server the email never leaves.',
  bad: `alerts:
  text_from: "+13125550190"
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [text, email] }`,
  good: `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  text_from: "+13125550190"
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [text, email] }`,
  *check(file) {
    if (file.alerts === undefined || file.alerts.email !== undefined) return
    for (const {by} of alertSteps(file)) {
      const email = by.find(({item}) => item === 'email')
      if (email === undefined) continue
      yield {
        restsOn: [['alerts', 'email']],
        path: email.path,
        message: 'alerts go by email, but alerts has no "email" section',
        fix: 'add "email: { smtp: .., from: .. }" to alerts',
      }
      return
    }
  },
}
