import type {Routing} from '../config/routing.ts'
import type {BoundaryCase, IntentCase} from '../contracts/generated/corpus.ts'
import {type IntakeView, viewIntake} from '../intake/view.ts'
import type {Bench} from './agent.ts'
import {boundaryOutcomes} from './boundaries.ts'
import {beginConversation} from './conversation.ts'
import type {CaseResult, Outcome} from './outcome.ts'

/** By which wants, or jobs of the caller's own kind, an intent shows. */
const shows: Readonly<Record<Exclude<IntentCase['intent'], 'new-job'>, readonly string[]>> = {
  reschedule: ['reschedule'],
  cancel: ['cancel'],
  price: ['price', 'price-shopper'],
  complaint: ['complaint'],
  'follow-up': ['follow-up', 'arrival-time', 'eta-check', 'existing-job', 'status'],
  'wrong-number': ['wrong-number'],
  sales: ['sales', 'vendor-sales', 'robocall', 'robocall-spam'],
  'job-application': ['job-application', 'job-applicant'],
  supplier: ['supplier', 'vendor'],
  billing: ['billing'],
  person: ['person'],
  robot: ['robot'],
}

/** Who calls about these does not call about new work. */
const notNew = ['reschedule', 'cancel', 'complaint', 'wrong-number', 'sales', 'job-application', 'supplier', 'billing']

const someCaller = '+13125550147'

export async function playIntent(each: IntentCase, routing: Routing, bench: Bench): Promise<CaseResult> {
  const conversation = beginConversation(bench, {id: each.id, routing, callerId: someCaller})
  await conversation.says(each.says)
  const got = intentsShown(viewIntake(conversation.state, conversation.context))
  const held =
    each.intent === 'new-job'
      ? !got.some(intent => notNew.includes(intent))
      : got.some(intent => shows[each.intent === 'new-job' ? 'price' : each.intent].includes(intent))
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

function intentsShown({wants, jobType}: IntakeView): readonly string[] {
  const job = jobType?.startsWith('caller/') ? [jobType.slice('caller/'.length)] : []
  return [...wants, ...job]
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
