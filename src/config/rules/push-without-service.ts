import type {Rule} from '../rule.ts'
import {alertSteps} from '../survey/alert-steps.ts'

export const pushWithoutService: Rule = {
  id: 'push-without-service',
  severity: 'error',
  title: 'Alerts by push, and no service',
  why: 'Without a service nothing is pushed.',
  bad: `crew:
  sam: { name: Sam Ortiz, phone: "+13125550111", email: sam@northside.example, push: "\${SAM_PUSH}" }
alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [push, email] }`,
  good: `crew:
  sam: { name: Sam Ortiz, phone: "+13125550111", email: sam@northside.example, push: "\${SAM_PUSH}" }
alerts:
  push: { service: ntfy }
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [push, email] }`,
  *check(file) {
    if (file.alerts === undefined || file.alerts.push !== undefined) return
    const push = alertSteps(file)
      .flatMap(({by}) => by)
      .find(({item}) => item === 'push')
    if (push === undefined) return
    yield {
      restsOn: [['alerts', 'push']],
      path: push.path,
      message: 'alerts go by push, but alerts has no "push" section',
      fix: 'add "push: { service: ntfy }" to alerts',
    }
  },
}
