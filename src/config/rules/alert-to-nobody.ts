import type {Rule} from '../rule.ts'
import {alertSteps, goesToAll, reaches, takersOf} from '../survey/alert-steps.ts'

export const alertToNobody: Rule = {
  id: 'alert-to-nobody',
  severity: 'error',
  title: 'An alert or an escalation that ends in nobody',
  why: 'A step that reaches nobody looks like a net and is none.',
  bad: `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - for: [emergency, urgent, standard, low]
      to: [sam]
      by: [email]
      escalate:
        - { after_minutes: 10, to: [] }`,
  good: `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - for: [emergency, urgent, standard, low]
      to: [sam]
      by: [email]
      escalate:
        - { after_minutes: 10, to: [lee] }`,
  *check(file) {
    for (const step of alertSteps(file)) {
      if (goesToAll(step) || step.by.length === 0) continue
      if (takersOf(file, step).some(({item}) => reaches(file, step, item))) continue
      const what = step.kind === 'send' ? 'this alert' : 'this escalation'
      yield {
        path: [...step.path, 'to'],
        atKey: true,
        message:
          step.to.length === 0
            ? `${what} goes to nobody`
            : `${what} goes to people who have no address for it: ${step.to.map(({item}) => item).join(', ')}`,
        restsOn: [step.path, ['crew'], ['alerts', 'on_call']],
        fix: step.to.length === 0 ? 'name somebody of the crew' : 'give them an email address, or another channel',
      }
    }
  },
}
