import {located, type Rule} from '../rule.ts'

export const invertedSwap: Rule = {
  id: 'inverted-swap',
  severity: 'error',
  title: 'A swap that ends before it begins',
  why: 'It would never hold: whoever gave the turn away would still be alerted.',
  bad: `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  on_call:
    rotation: [sam, lee]
    starts: 2026-03-02
    swaps:
      - { from: 2026-03-13, to: 2026-03-12, who: sam }
  send:
    - { for: [emergency, urgent, standard, low], to: [on_call], by: [email] }`,
  good: `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  on_call:
    rotation: [sam, lee]
    starts: 2026-03-02
    swaps:
      - { from: 2026-03-12, to: 2026-03-13, who: sam }
  send:
    - { for: [emergency, urgent, standard, low], to: [on_call], by: [email] }`,
  *check({alerts}) {
    for (const {item, path} of located(alerts?.on_call?.swaps, ['alerts', 'on_call', 'swaps'])) {
      const {from, to} = item
      // As they are written, dates stand in order.
      if (from === undefined || to === undefined || to >= from) continue
      yield {
        path: [...path, 'to'],
        message: `this swap begins on ${from} and ends on ${to}, which is earlier`,
        fix: 'write the first date in from, the last one in to',
      }
    }
  },
}
