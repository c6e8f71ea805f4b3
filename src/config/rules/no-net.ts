import type {Rule} from '../rule.ts'
import {writtenOnwards} from '../survey/onwards.ts'

export const noNet: Rule = {
  id: 'no-net',
  severity: 'error',
  title: 'A path with no net',
  why: 'Every path must end where the caller is heard: at intake or at voicemail. A ring that nobody answers, with nothing after it, is a lost call.',
  bad: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }\n  no_answer: { ring: [lee], seconds: 15 }',
  good: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }\n  no_answer: { ring: [lee], seconds: 15, then: intake }',
  *check(file) {
    for (const {condition, onward, path, depth} of writtenOnwards(file)) {
      if (typeof onward !== 'string') {
        if (onward.then !== undefined || onward.ring === undefined) continue
        yield {
          path: [...path, 'ring'],
          atKey: true,
          restsOn: [[...path, 'then']],
          message: `when nobody answers this ring, the call goes nowhere (${condition})`,
          fix: 'add "then: intake"',
        }
      } else if (onward === 'hang_up' && (condition !== 'after_hours' || depth > 0)) {
        yield {path, message: `the caller is hung up on (${condition})`, fix: 'write intake, or voicemail'}
      }
    }
  },
}
