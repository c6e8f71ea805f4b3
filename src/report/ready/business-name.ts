import type {Evidence} from './evidence.ts'
import {type Answer, share} from './verdict.ts'

/** Does it answer in the business's name, not with a generic greeting? */
export function businessName({calls, routing, real}: Evidence): Answer {
  const greeted = calls.filter(({greeting}) => greeting !== undefined)
  const named = greeted.filter(({inBusinessName}) => inBusinessName)
  const generic = greeted.filter(({inBusinessName}) => !inBusinessName)
  const [first] = named
  const evidence = [
    `${share(named.length, greeted.length, 'rehearsed greeting')} named ${routing.business.name}${first === undefined ? '' : `: "${first.greeting}"`}`,
  ]
  if (real !== undefined && real.greeted > 0)
    evidence.push(`on the line: ${share(real.named, real.greeted, 'greeting')}`)
  if (greeted.length === 0) return {evidence: ['no rehearsed call reached a greeting'], must: [nobodyAnswers]}
  const must = generic.map(({greeting}) => `put {business} into intake.greeting: callers heard "${greeting}"`)
  return {evidence, must: [...new Set(must)]}
}

const nobodyAnswers = 'send calls to intake (routing.no_answer, routing.after_hours): as it is the agent answers none'
