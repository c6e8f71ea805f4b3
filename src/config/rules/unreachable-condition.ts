import type {Rule} from '../rule.ts'
import type {TolerantFile} from '../schema/tolerant.ts'
import {type Condition, routingSections} from '../survey/onwards.ts'
import {neverCloses} from '../survey/written-hours.ts'

export const unreachableCondition: Rule = {
  id: 'unreachable-condition',
  severity: 'warning',
  title: 'A rule that no call can come to',
  why: 'Somebody reading the file believes it does something. Either it or the hours are not what was meant.',
  bad: 'routing:\n  no_answer: intake\n  second_call: voicemail',
  good: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }\n  no_answer: intake\n  second_call: voicemail',
  *check(file) {
    const always = neverCloses(file)
    for (const {section, path} of routingSections(file)) {
      if (always && section.after_hours !== undefined) {
        yield {
          path: [...path, 'after_hours'],
          atKey: true,
          message: 'after_hours never applies: the business is open around the clock',
          fix: 'remove it, or mend the hours',
        }
      }
      if (section.ring_first !== undefined || ringsSomewhere(file, path[0] === 'routing')) continue
      for (const condition of ['busy', 'failed', 'second_call'] satisfies Condition[]) {
        if (section[condition] === undefined) continue
        yield {
          path: [...path, condition],
          atKey: true,
          restsOn: [['routing', 'ring_first'], ['numbers']],
          message: `${condition} never applies: nobody is rung first`,
          fix: 'add ring_first, or remove it',
        }
      }
    }
  },
}

/** Whether anybody is rung first by the common rules, or (seen from these) on any number. */
function ringsSomewhere(file: TolerantFile, onAnyNumber: boolean): boolean {
  if (file.routing?.ring_first !== undefined) return true
  return onAnyNumber && (file.numbers ?? []).some(number => number?.routing?.ring_first !== undefined)
}
