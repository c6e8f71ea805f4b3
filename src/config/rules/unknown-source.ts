import {located, type Rule} from '../rule.ts'
import {didYouMean} from '../suggest.ts'

export const unknownSource: Rule = {
  id: 'unknown-source',
  severity: 'error',
  title: 'An alert rule for a source that no number has',
  why: 'The rule would never be used, and calls from the source that was meant would alert nobody by it.',
  bad: `alerts:
  text_from: "+13125550190"
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [text, email] }
    - { for: [emergency], sources: [web-site], to: [lee], by: [text] }`,
  good: `alerts:
  text_from: "+13125550190"
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [text, email] }
    - { for: [emergency], sources: [website], to: [lee], by: [text] }`,
  *check(file) {
    if (file.numbers === undefined) return
    const known = [...new Set(file.numbers.flatMap(number => number?.source ?? []))]
    for (const {item: rule, path} of located(file.alerts?.send, ['alerts', 'send'])) {
      for (const {item, path: at} of located(rule.sources, [...path, 'sources'])) {
        if (known.includes(item)) continue
        yield {
          restsOn: [['numbers']],
          path: at,
          message: `no number has the source "${item}"`,
          fix: didYouMean(item, known, 'the sources are'),
        }
      }
    }
  },
}
