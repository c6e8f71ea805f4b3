import {atRiskNow} from '../details/details.ts'
import {detailById} from '../details/next-detail.ts'
import type {IntakeState} from '../state.ts'
import type {Understanding} from '../understanding.ts'
import type {Evidence} from './evidence.ts'

/** Half a yes: whoever thinks so, does not know better. */
const hedged =
  /\b(i (think|guess|believe|suppose) so|maybe|probably|possibly|could be|might be|kind of|sort of|a little|not yet but|creo que s[ií]|tal vez|quiz[aá]s?|puede ser|a lo mejor|m[aá]s o menos)\b/i

/** What the answer to a detail that was asked for says of the urgency. */
export function impliedBy(
  state: IntakeState,
  text: string,
  {answer, safety}: Pick<Understanding, 'answer' | 'safety'>,
): readonly Evidence[] {
  const words = text.trim()
  const detail = detailById(state.detailsAsked.at(-1))
  if (state.pending !== 'detail' || detail?.yes === undefined) return []
  const {yes: rule} = detail
  if (detail.id !== atRiskNow.id) return answer === 'yes' ? [{kind: 'modifier', rule, words}] : []
  // "We're fine" is no danger, but may go with something that is being ruined.
  if (answer === 'no' || (answer === undefined && safety === 'safe' && !hedged.test(words)))
    return [{kind: 'modifier', rule: 'not-at-risk', words}]
  if (answer !== 'yes' && !hedged.test(words)) return []
  if (answer === 'yes' && safety === 'safe' && isOnlyWell(words))
    return [{kind: 'modifier', rule: 'not-at-risk', words}]
  return [{kind: 'modifier', rule, words}, ...doubted(state)]
}

/** "Yes, we're all fine", and nothing else. */
function isOnlyWell(words: string): boolean {
  return words.split(/\s+/).length <= 6 && !/\b(but|pero|hurt)\b/i.test(words)
}

/** Dangers that phrases were taken for, and that were asked about in place of being reported. */
function doubted({urgency}: IntakeState): readonly Evidence[] {
  return (urgency?.trace ?? []).flatMap(({rule, effect, words}): readonly Evidence[] =>
    rule.startsWith('hazard/') && effect.endsWith('doubted')
      ? [{kind: 'hazard', rule: rule.slice('hazard/'.length), words: words.join(' '), hypothetical: false}]
      : [],
  )
}

/**
 * The tier that stands while nobody has answered whether it is pressing: silence, a hang-up and an answer that is none are no
 * "no". Undefined: nothing is open.
 */
export function tierInDoubt(state: IntakeState): 'emergency' | 'urgent' | undefined {
  const {urgency, detailsAsked} = state
  if (urgency === undefined || urgency.tier === 'emergency' || !detailsAsked.includes(atRiskNow.id)) return undefined
  const has = (rule: string) => urgency.trace.some(step => step.rule === rule)
  if (!has('modifier/may-be-pressing') || has('modifier/at-risk') || has('modifier/not-at-risk')) return undefined
  return doubted(state).length > 0 ? 'emergency' : 'urgent'
}
