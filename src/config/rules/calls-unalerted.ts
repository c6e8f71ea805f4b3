import {urgencies} from '../routing.ts'
import type {Rule} from '../rule.ts'
import {alertSteps} from '../survey/alert-steps.ts'

export const callsUnalerted: Rule = {
  id: 'calls-unalerted',
  severity: 'warning',
  title: 'Some captured calls alert nobody',
  why: 'A call that is captured and told to nobody is found only by whoever looks into the journal.',
  bad: `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency], to: [sam], by: [email] }`,
  good: `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [email] }`,
  *check(file) {
    const told = new Set([...alertSteps(file)].filter(step => step.kind === 'send').flatMap(step => step.urgencies))
    // Emergencies have a rule of their own, and it is an error.
    const untold = urgencies.filter(urgency => urgency !== 'emergency' && !told.has(urgency))
    if (untold.length === 0 || !told.has('emergency')) return
    yield {
      path: ['alerts', 'send'],
      atKey: true,
      message: `no rule tells anybody of ${untold.join(', ')} calls`,
      fix: `add them to a rule, such as { for: [${untold.join(', ')}], to: [..], by: [email] }`,
      restsOn: [['alerts']],
    }
  },
}
