import type {Routing} from '../config/routing.ts'
import type {CallerCase} from '../contracts/generated/corpus.ts'
import type {Question} from '../intake/state.ts'
import {viewIntake} from '../intake/view.ts'
import type {Bench} from './agent.ts'
import {boundaryOutcomes} from './boundaries.ts'
import {beginConversation, type Conversation} from './conversation.ts'
import {asksIfPressing, ifPressing} from './if-pressing.ts'
import {needOutcomes} from './need-outcomes.ts'
import type {CaseResult, MeasureId, Outcome} from './outcome.ts'
import {addressOutcomes, sameName} from './play-utterance.ts'

const turnsMost = 25
const questionsMost = 7

type Given = CallerCase['gives'][number]

/** A co-operative caller, from the first words to the farewell. */
export async function playCaller(each: CallerCase, routing: Routing, bench: Bench): Promise<CaseResult> {
  const conversation = beginConversation(bench, {id: each.id, routing, callerId: each.caller_id})
  const given = new Set<Given>(each.gives)
  const again: string[] = []
  await conversation.says(each.opens)
  while (!conversation.over && conversation.heard.length < turnsMost) {
    const {pending} = conversation.state
    if (pending === undefined) break
    const asksFor = fieldOf(pending)
    if (asksFor !== undefined && given.has(asksFor)) again.push(asksFor)
    await conversation.says(answerTo(pending, each, conversation))
    if (asksFor !== undefined) given.add(asksFor)
  }
  return resultOf(each, conversation, again, bench)
}

/** What the caller answers to a question. A number said along with it is agreed to when it is right. */
function answerTo(
  question: Question,
  {answers, truth, language}: CallerCase,
  {state, heard}: Pick<Conversation, 'state' | 'heard'>,
): string {
  const {readBack} = state
  if (asksIfPressing(state)) return ifPressing(truth.tiers, language)
  switch (question) {
    case 'read-back':
    case 'callback_number':
      if (readBack === undefined) return answers.callback_number
      return readBack.number === truth.number ? answers.yes : answers.other_number
    case 'anything-else':
      return answers.anything_else
    case 'still-there':
      return heard.at(-1) ?? answers.yes
    case 'reason':
    case 'name':
    case 'address':
    case 'new_or_returning':
    case 'heard_from':
    case 'safe':
    case 'detail':
      return answers[question]
  }
}

function fieldOf(question: Question): Given | undefined {
  switch (question) {
    case 'reason':
    case 'name':
    case 'address':
    case 'callback_number':
    case 'new_or_returning':
      return question
    case 'read-back':
    case 'heard_from':
    case 'safe':
    case 'detail':
    case 'still-there':
    case 'anything-else':
      return undefined
  }
}

function resultOf(each: CallerCase, conversation: Conversation, again: readonly string[], bench: Bench): CaseResult {
  const {id, truth} = each
  const {state, context, heard, facts} = conversation
  const view = viewIntake(state, context)
  const said = heard.join(' / ')
  const {number, readBack} = view.callback
  const exact = number === truth.number
  const questions = facts.filter(({type}) => type === 'question.asked').length
  const need = needOutcomes(id, each.trade, truth, view, said)
  const outcomes: Outcome[] = [
    ...need.outcomes,
    outcome('number-exact', exact, truth.number, number ?? 'no number'),
    outcome(
      'number-exact-or-unconfirmed',
      exact || readBack !== 'confirmed',
      truth.number,
      `${number ?? 'no number'}, ${readBack}`,
    ),
    outcome('asked-again', again.length === 0, 'each thing asked once', again.join(', ') || 'nothing again'),
    ...boundaryOutcomes(id, conversation, bench),
  ]
  // In danger the call is kept short on purpose: what else is captured is not counted.
  if (!truth.hazard_needed) {
    const {name} = state.fields
    const whole = exact && readBack === 'confirmed' && name !== undefined && view.address !== undefined
    outcomes.push(
      outcome('name', sameName(name?.value, truth.name), truth.name, name?.value ?? 'no name'),
      ...addressOutcomes(id, truth.address, conversation),
      outcome(
        'full-capture',
        whole && questions <= questionsMost,
        `${questionsMost} questions`,
        `${questions} questions${whole ? '' : ', not all captured'}`,
      ),
      outcome('new-or-returning', view.relation === truth.relation, truth.relation, view.relation),
    )
  }
  return {...need, outcomes, length: {case: id, turns: heard.length, questions}}

  function outcome(measure: MeasureId, held: boolean, wanted: string, got: string): Outcome {
    return {measure, case: id, held, said, truth: wanted, got}
  }
}
