import {located, type Rule} from '../rule.ts'

export const quietHoursHoldEmergencies: Rule = {
  id: 'quiet-hours-hold-emergencies',
  severity: 'error',
  title: 'Quiet hours hold back emergencies',
  why: 'An emergency at night is exactly what must wake somebody; everything else may wait until morning.',
  bad: `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [email] }
  quiet_hours: { from: "21:00", to: "7:00", hold: [emergency, low] }`,
  good: `alerts:
  email: { smtp: "\${ONCREW_SMTP_URL}", from: alerts@northside.example }
  send:
    - { for: [emergency, urgent, standard, low], to: [sam], by: [email] }
  quiet_hours: { from: "21:00", to: "7:00", hold: [standard, low] }`,
  *check(file) {
    for (const {item, path} of located(file.alerts?.quiet_hours?.hold, ['alerts', 'quiet_hours', 'hold'])) {
      if (item !== 'emergency') continue
      yield {
        path,
        message: 'quiet hours would hold back emergencies until morning',
        fix: 'take emergency off this list',
      }
    }
  },
}
