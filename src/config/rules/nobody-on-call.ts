import {onCall} from '../routing.ts'
import type {Rule} from '../rule.ts'
import {alertSteps} from '../survey/alert-steps.ts'

export const nobodyOnCall: Rule = {
  id: 'nobody-on-call',
  severity: 'error',
  title: 'Alerts go to whoever is on call, and nobody ever is',
  why: 'Without a rotation nobody is on call, and the alert reaches nobody.',
  bad: `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam, on_call], by: [email] }`,
  good: `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  on_call: { rotation: [sam, lee], starts: 2026-03-02 }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam, on_call], by: [email] }`,
  *check(file) {
    if (file.alerts === undefined || file.alerts.on_call !== undefined) return
    const named = alertSteps(file)
      .flatMap(({to}) => to)
      .find(({item}) => item === onCall)
    if (named === undefined || file.crew?.[onCall] !== undefined) return
    yield {
      restsOn: [['alerts', 'on_call']],
      path: named.path,
      message: 'alerts go to on_call, but alerts has no "on_call" section',
      fix: 'add "on_call: { rotation: [..], starts: .. }" to alerts',
    }
  },
}
