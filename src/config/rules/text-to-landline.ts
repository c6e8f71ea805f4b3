import type {Rule} from '../rule.ts'
import {alertSteps, goesBy} from '../survey/alert-steps.ts'
import {memberOf} from '../survey/rings.ts'

export const textToLandline: Rule = {
  id: 'text-to-landline',
  severity: 'warning',
  title: 'A landline is alerted by text',
  why: 'Most landlines cannot receive texts, and the carrier may report them as sent all the same.',
  bad: `crew:
  sam: { name: Sam Ortiz, phone: "+13125550111", line: landline, email: sam@northside.example }
  lee: { name: Lee Novak, phone: "+13125550112", email: lee@northside.example }
alerts:
  text_from: "+13125550190"
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency], to: [lee], by: [text, email] }
    - { for: [urgent, standard, low], to: [sam], by: [text] }`,
  good: `crew:
  sam: { name: Sam Ortiz, phone: "+13125550111", line: landline, email: sam@northside.example }
  lee: { name: Lee Novak, phone: "+13125550112", email: lee@northside.example }
alerts:
  text_from: "+13125550190"
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency], to: [lee], by: [text, email] }
    - { for: [urgent, standard, low], to: [sam], by: [email] }`,
  *check(file) {
    for (const step of alertSteps(file)) {
      if (!goesBy(step, 'text')) continue
      for (const {item, path} of step.to) {
        const member = memberOf(file, item)
        if (member?.line !== 'landline' || (goesBy(step, 'email') && member.email !== undefined)) continue
        yield {
          path,
          message: `${item} is a landline, which gets no texts`,
          fix: 'alert this person by email, or give a mobile',
        }
      }
    }
  },
}
