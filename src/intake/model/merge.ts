import {type Routing, type Urgency, urgencies} from '../../config/routing.ts'
import type {ModelSaid, ModelUnderstood} from '../../contracts/generated/model-answer.ts'
import type {Heard, IntakeContext} from '../intake.ts'
import {urgencyOf} from '../known.ts'
import {jobByRule, urgencyTo} from '../packs/packs.ts'
import type {IntakeState} from '../state.ts'
import {tidyName} from '../understanding/tidy-name.ts'
import type {WantClaim} from '../understanding/wants.ts'
import type {Claim, NumberClaim, Understanding} from '../understanding.ts'
import {classify, evidenceOf} from '../urgency/classify.ts'
import type {Evidence} from '../urgency/evidence.ts'
import {readSaid, type Said} from './said.ts'

/** The model's understanding joined to the rules', or what in it the caller never said. */
export type Merged =
  | {readonly holds: true; readonly understanding: Understanding}
  | {readonly holds: false; readonly what: string}

class NotSaid extends Error {}

/**
 * Joins what the model understood to what the rules did. The rules are the floor: their number, their yes or no to a
 * read-back and every danger they heard stay; the model fills what they left open and can raise the urgency. One thing in
 * its answer that the caller did not say, and none of it is taken.
 */
export function merge(
  rules: Understanding,
  model: ModelUnderstood,
  heard: Heard,
  state: IntakeState,
  context: IntakeContext,
): Merged {
  const earlier = state.said.map(({text}) => text)
  const said = readSaid(heard.text, earlier, state.language)
  try {
    const claims = claimsOf(model, said)
    const number = rules.number?.kind === 'complete' ? rules.number : (numberOf(model, said) ?? rules.number)
    const wants = wantsOf(model, said)
    const evidence = evidenceHeard(rules, model, said, state, context)
    const given = new Set(claims.map(({field}) => field))
    const ofReadBack = state.pending === 'read-back' || state.pending === 'callback_number'
    return {
      holds: true,
      understanding: {
        ...rules,
        claims: [...claims, ...rules.claims.filter(({field}) => !given.has(field))],
        number,
        answer: rules.answer ?? (ofReadBack ? undefined : (model.answer ?? undefined)),
        safety: model.unsafe && state.pending === 'safe' ? 'unsafe' : rules.safety,
        wants: [...rules.wants, ...wants.filter(({want}) => !rules.wants.some(known => known.want === want))],
        evidence,
        hold: rules.hold || model.asks_to_wait,
        repeat: rules.repeat || model.asks_to_repeat,
        why: rules.why || model.asks_why,
      },
    }
  } catch (thrown) {
    if (thrown instanceof NotSaid) return {holds: false, what: thrown.message}
    throw thrown
  }
}

/** The caller's words as they were heard. */
function quoted(said: Said, words: string, what: string): string {
  const found = said.quoted(words)
  if (found === undefined) throw new NotSaid(what)
  return found
}

function claimsOf(model: ModelUnderstood, said: Said): readonly Claim[] {
  const {name, address, area, reason, new_or_returning: relation, heard_from: from} = model
  const claims: Claim[] = []
  const claim = (field: Claim['field'], value: string, words: string) =>
    claims.push({field, value, words: quoted(said, words, field), basis: 'said'})
  if (name !== null) {
    if (!said.holdsName(name.value)) throw new NotSaid('name')
    claim('name', tidyName(name.value), name.words)
  }
  for (const [field, place] of [
    ['address', address],
    ['area', area],
  ] as const) {
    if (place === null || (field === 'area' && address !== null)) continue
    if (!said.holdsPlace(place.value)) throw new NotSaid(field)
    claim(field, place.value.trim(), place.words)
  }
  // The matter is kept in the caller's words, not in the model's.
  if (reason !== null) claim('reason', quoted(said, reason.words, 'reason'), reason.words)
  if (relation !== null && (relation.value === 'new' || relation.value === 'returning'))
    claim('new_or_returning', relation.value, relation.words)
  if (from !== null) claim('heard_from', quoted(said, from.words, 'heard_from'), from.words)
  return claims
}

function numberOf({callback_number: given}: ModelUnderstood, said: Said): NumberClaim | undefined {
  if (given === null) return undefined
  const number = said.number(given.value)
  // Fewer digits than a number has are the rules' to wait for.
  if (number === undefined && given.value.replaceAll(/\D/g, '').length < 10) return undefined
  if (number === undefined) throw new NotSaid('callback_number')
  return {kind: 'complete', number, words: quoted(said, given.words, 'callback_number')}
}

function wantsOf({wants}: ModelUnderstood, said: Said): readonly WantClaim[] {
  return wants.map(({want, words}) => ({want, words: quoted(said, words, `want ${want}`)}))
}

/** Tiers worth raising to; who only asks for a price is not made more of. */
const raising = ['emergency', 'urgent'] as const

/** The rules' evidence, and what raises above it. */
function evidenceHeard(
  rules: Understanding,
  {hazards, job, urgency}: ModelUnderstood,
  said: Said,
  state: IntakeState,
  {routing}: IntakeContext,
): readonly Evidence[] {
  const evidence = [...rules.evidence]
  for (const {hazard, words} of hazards) {
    const found = quoted(said, words, `hazard ${hazard}`)
    const known = evidence.some(item => item.kind === 'hazard' && item.rule === hazard && !item.hypothetical)
    if (!known) evidence.push({kind: 'hazard', rule: hazard, words: found, hypothetical: false})
  }
  const ofTrade = evidence.some(item => item.kind === 'job')
  if (job !== null && !ofTrade && state.fields.job_type === undefined) evidence.push(...jobHeard(job, said, routing))
  const tier = raising.find(each => each === urgency?.value)
  if (urgency !== null && tier !== undefined && isAbove(tier, reached(evidence, state, routing)))
    evidence.push({kind: 'model', rule: `model/${tier}`, urgency: tier, words: quoted(said, urgency.words, 'urgency')})
  return evidence
}

function jobHeard({value, words}: ModelSaid, said: Said, {business}: Routing): readonly Evidence[] {
  const job = jobByRule(value)
  if (job === undefined || job.rule.startsWith('caller/')) return []
  return [{kind: 'job', rule: job.rule, urgency: urgencyTo(business.trades, job), words: quoted(said, words, 'job')}]
}

/** The tier without the model's opinion; what was not told stays standard, and no model makes more of a plain question. */
function reached(evidence: readonly Evidence[], state: IntakeState, routing: Routing): Urgency {
  const earlier = evidenceOf(state.urgency?.trace ?? [], routing)
  return classify([...earlier, ...evidence], urgencyOf(state) === 'standard' ? undefined : urgencyOf(state)).urgency
}

function isAbove(a: Urgency, b: Urgency): boolean {
  return urgencies.indexOf(a) < urgencies.indexOf(b)
}
