import type {Rule} from '../rule.ts'
import {didYouMean} from '../suggest.ts'
import {crewMentions} from '../survey/crew-mentions.ts'
import {memberOf} from '../survey/rings.ts'

export const unknownCrew: Rule = {
  id: 'unknown-crew',
  severity: 'error',
  title: 'Somebody is rung or alerted who is not in the crew',
  why: 'A misspelt id would ring nobody, and be noticed on the night it matters.',
  bad: 'routing:\n  ring_first: { crew: [sma], seconds: 20 }',
  good: 'routing:\n  ring_first: { crew: [sam], seconds: 20 }',
  *check(file) {
    if (file.crew === undefined) return
    const known = Object.keys(file.crew)
    for (const {item, path} of crewMentions(file)) {
      if (memberOf(file, item) !== undefined || known.includes(item)) continue
      yield {path, message: `nobody in the crew is called "${item}"`, fix: didYouMean(item, known, 'the crew is')}
    }
  },
}
