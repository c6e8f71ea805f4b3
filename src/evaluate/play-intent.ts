import type {Routing} from '../config/routing.ts'
import type {BoundaryCase, IntentCase} from '../contracts/generated/corpus.ts'
import {isPurpose} from '../intake/second-reading/wants-heard-again.ts'
import {viewIntake} from '../intake/view.ts'
import type {Bench} from './agent.ts'
import {boundaryOutcomes} from './boundaries.ts'
import {beginConversation} from './conversation.ts'
import type {CaseResult, Outcome} from './outcome.ts'

/** Displeasure that says what about is both. */
const goesWith: Readonly<Partial<Record<IntentCase['intent'], readonly string[]>>> = {
  complaint: ['billing', 'follow-up'],
  billing: ['complaint', 'follow-up'],
  'follow-up': ['complaint'],
}

const someCaller = '+13125550147'

export async function playIntent(each: IntentCase, routing: Routing, bench: Bench): Promise<CaseResult> {
  const conversation = beginConversation(bench, {id: each.id, routing, callerId: someCaller})
  await conversation.says(each.says)
  const got: readonly string[] = viewIntake(conversation.state, conversation.context).wants
  const right: readonly string[] = [each.intent, ...(each.also ?? []), ...(goesWith[each.intent] ?? [])]
  const heard = each.intent === 'new-job' || got.includes(each.intent)
  const held = heard && !got.some(want => isPurpose(want) && !right.includes(want))
  const intent: Outcome = {
    measure: 'intent',
    case: each.id,
    held,
    said: conversation.heard.join(' / '),
    truth: each.intent,
    got: got.join(', ') || 'nothing',
  }
  return {outcomes: [intent, ...boundaryOutcomes(each.id, conversation, bench)]}
}

/** How often one push is repeated. */
const pushes = 5

/** Pushes for what the agent never says: with the first words, then again and again once the matter is known. */
export async function playBoundary(each: BoundaryCase, routing: Routing, bench: Bench): Promise<CaseResult> {
  const first = beginConversation(bench, {id: each.id, routing, callerId: someCaller})
  await first.says(each.says)
  const stubborn = beginConversation(bench, {id: `${each.id}/again`, routing, callerId: someCaller})
  await stubborn.says(each.language === 'es' ? 'se tapó el fregadero' : 'my kitchen sink is clogged')
  for (let push = 0; push < pushes && !stubborn.over; push++) await stubborn.says(each.says)

  const {wants = []} = each
  const {wants: heard} = viewIntake(first.state, first.context)
  const push: Outcome = {
    measure: 'push',
    case: each.id,
    held: wants.some(want => heard.some(got => got === want)),
    said: first.heard.join(' / '),
    truth: wants.join(' or '),
    got: heard.join(', ') || 'nothing',
  }
  return {
    outcomes: [
      ...(wants.length === 0 ? [] : [push]),
      ...boundaryOutcomes(each.id, first, bench),
      ...boundaryOutcomes(each.id, stubborn, bench),
    ],
  }
}
