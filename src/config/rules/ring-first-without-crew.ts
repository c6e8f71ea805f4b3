import type {Rule} from '../rule.ts'
import {routingSections} from '../survey/onwards.ts'

export const ringFirstWithoutCrew: Rule = {
  id: 'ring-first-without-crew',
  severity: 'error',
  title: 'ring_first does not say who is rung',
  why: 'Nobody would be rung, although the file reads as if somebody were.',
  bad: 'routing:\n  ring_first: { seconds: 20 }',
  good: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }',
  *check(file) {
    for (const {section, path} of routingSections(file)) {
      const at = [...path, 'ring_first']
      const ring = section.ring_first
      if (ring === undefined || ring.crew !== undefined || file.routing?.ring_first?.crew !== undefined) continue
      yield {
        path: at,
        restsOn: [
          [...at, 'crew'],
          ['routing', 'ring_first', 'crew'],
        ],
        atKey: true,
        message: 'ring_first names nobody to ring',
        fix: 'add "crew: [..]", or remove ring_first',
      }
    }
  },
}
