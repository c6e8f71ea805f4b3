import type {Rule} from '../rule.ts'
import {alertSteps} from '../survey/alert-steps.ts'

export const emergenciesByTextOnly: Rule = {
  id: 'emergencies-by-text-only',
  severity: 'warning',
  title: 'Emergencies are alerted by text alone',
  why: 'US carriers block texts from a number that is not registered yet, even to yourself, and registering takes days. Email works from the first day.',
  bad: `alerts:
  text_from: "+13125550190"
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent], to: [sam], by: [text] }
    - { for: [standard, low], to: [sam], by: [email] }`,
  good: `alerts:
  text_from: "+13125550190"
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent], to: [sam], by: [text, email] }
    - { for: [standard, low], to: [sam], by: [email] }`,
  *check(file) {
    const steps = [...alertSteps(file)].filter(step => step.urgencies.includes('emergency'))
    const channels = steps.flatMap(step => step.by)
    const [first] = channels
    if (first === undefined || channels.some(({item}) => item !== 'text')) return
    yield {
      path: first.path,
      message: 'an emergency goes out by text alone, which carriers block until the number is registered',
      fix: 'add email to it, or an escalation by email',
      restsOn: [['alerts']],
    }
  },
}
