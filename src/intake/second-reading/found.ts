import type {WantClaim} from '../understanding/wants.ts'
import {classify} from '../urgency/classify.ts'
import {type Evidence, ruleOf} from '../urgency/evidence.ts'
import {placeOf} from './features.ts'

/** What the rules made of a turn. */
export interface FoundByRules {
  readonly evidence: readonly Evidence[]
  readonly wants: readonly WantClaim[]
}

/** What the rules say of the urgency, as places of features. */
export function tierFound({evidence}: FoundByRules): readonly number[] {
  const {urgency, rule} = classify(evidence, undefined)
  return placesOf([`tier ${urgency}`, `by ${rule}`, ...evidence.map(item => `${ruleOf(item)}${standing(item)}`)])
}

/** What the rules say of what the call is for, as places of features. */
export function purposeFound({evidence, wants}: FoundByRules): readonly number[] {
  const packs = evidence.flatMap(item => (item.kind === 'job' ? [`of ${item.rule.replace(/\/.*$/, '')}`] : []))
  return placesOf([...wants.map(({want}) => `want ${want}`), ...packs, `wants ${wants.length}`])
}

function placesOf(found: readonly string[]): readonly number[] {
  return [...new Set(found.map(each => placeOf(`x${each}`)))]
}

function standing(item: Evidence): string {
  if (item.kind === 'no-hazard') return ` ${item.why}`
  return item.kind === 'hazard' && item.hypothetical ? ' hypothetical' : ''
}
