import type {Rule} from '../rule.ts'
import {alertSteps, goesBy, reaches, takersOf} from '../survey/alert-steps.ts'
import {memberOf} from '../survey/rings.ts'

export const noPushAddress: Rule = {
  id: 'no-push-address',
  severity: 'warning',
  title: 'Somebody is alerted by push and has no address',
  why: 'The others get the alert, so nobody notices that this person never does.',
  bad: `crew:
  sam: { name: Sam Ortiz, phone: "+13125550111", push: "\${SAM_PUSH}" }
  lee: { name: Lee Novak, phone: "+13125550112" }
alerts:
  push: { service: ntfy }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam, lee], by: [push] }`,
  good: `crew:
  sam: { name: Sam Ortiz, phone: "+13125550111", push: "\${SAM_PUSH}" }
  lee: { name: Lee Novak, phone: "+13125550112", push: "\${LEE_PUSH}" }
alerts:
  push: { service: ntfy }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam, lee], by: [push] }`,
  *check(file) {
    for (const step of alertSteps(file)) {
      const takers = takersOf(file, step)
      if (!goesBy(step, 'push') || !takers.some(({item}) => reaches(file, step, item))) continue
      for (const {item, path} of takers) {
        const member = memberOf(file, item)
        if (member === undefined || member.push !== undefined || reaches(file, step, item)) continue
        yield {
          path,
          message: `${item} has no push address`,
          fix: `add "push" to ${item} in the crew`,
          restsOn: [['crew', item]],
        }
      }
    }
  },
}
