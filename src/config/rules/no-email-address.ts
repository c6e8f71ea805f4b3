import type {Rule} from '../rule.ts'
import {alertSteps, goesBy, reaches, takersOf} from '../survey/alert-steps.ts'
import {memberOf} from '../survey/rings.ts'

export const noEmailAddress: Rule = {
  id: 'no-email-address',
  severity: 'warning',
  title: 'Somebody is alerted by email and has no address',
  why: 'The others get the alert, so nobody notices that this person never does.',
  bad: `crew:
  sam: { name: Sam Ortiz, phone: "+13125550111", email: sam@northside.example }
  lee: { name: Lee Novak, phone: "+13125550112" }
alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam, lee], by: [email] }`,
  good: `crew:
  sam: { name: Sam Ortiz, phone: "+13125550111", email: sam@northside.example }
  lee: { name: Lee Novak, phone: "+13125550112", email: lee@northside.example }
alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam, lee], by: [email] }`,
  *check(file) {
    for (const step of alertSteps(file)) {
      if (!goesBy(step, 'email') || !takersOf(file, step).some(({item}) => reaches(file, step, item))) continue
      for (const {item, path} of takersOf(file, step)) {
        const member = memberOf(file, item)
        if (member === undefined || member.email !== undefined || reaches(file, step, item)) continue
        yield {
          path,
          message: `${item} has no email address`,
          fix: `add "email" to ${item} in the crew`,
          restsOn: [['crew', item]],
        }
      }
    }
  },
}
