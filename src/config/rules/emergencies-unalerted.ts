import type {Rule} from '../rule.ts'
import {alertSteps} from '../survey/alert-steps.ts'

export const emergenciesUnalerted: Rule = {
  id: 'emergencies-unalerted',
  severity: 'error',
  title: 'Emergencies alert nobody',
  why: 'The alert is the whole point: without one a burst pipe waits until somebody happens to look.',
  bad: `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [urgent, standard, low], to: [sam], by: [email] }`,
  good: `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [email] }`,
  *check(file) {
    const first = [...alertSteps(file)].filter(step => step.kind === 'send' && step.urgencies.includes('emergency'))
    const path = ['alerts', 'send']
    const fix = 'add a rule such as { for: [emergency], to: [..], by: [text, email] }'
    if (first.length === 0) {
      yield {path, atKey: true, message: 'no rule alerts anybody to an emergency', fix, restsOn: [['alerts']]}
      return
    }
    if (first.some(step => step.sources === undefined)) return
    const covered = new Set(first.flatMap(step => step.sources ?? []))
    const missed = [...new Set((file.numbers ?? []).flatMap(number => number?.source ?? []))].filter(
      source => !covered.has(source),
    )
    if (missed.length === 0) return
    yield {
      path,
      atKey: true,
      message: `an emergency from ${missed.join(', ')} alerts nobody`,
      fix: `${fix} without sources`,
      restsOn: [['alerts'], ['numbers']],
    }
  },
}
