import type {Routing} from '../config/routing.ts'
import type {NumberCase} from '../contracts/generated/corpus.ts'
import type {Bench} from './agent.ts'
import {beginConversation, type Conversation} from './conversation.ts'
import type {CaseResult, MeasureId, Outcome} from './outcome.ts'
import {sayDigits} from './say-digits.ts'

/** So long a caller goes on saying the number again. */
const turnsMost = 12

/** Says a number, then answers the read-back truthfully until the agent asks for something else. */
export async function playNumber(each: NumberCase, routing: Routing, bench: Bench): Promise<CaseResult> {
  const conversation = beginConversation(bench, {
    id: each.id,
    routing,
    callerId: each.caller_id,
    asked: each.asked,
    name: 'Pat Quinn',
  })
  for (const turn of each.turns) if (!conversation.over) await conversation.says(turn)
  const atOnce = capturedNumber(conversation)
  const outcomes: Outcome[] = []
  if (each.partial !== true) outcomes.push(outcome('number-at-once', atOnce === (each.number ?? undefined), atOnce))
  if (each.number === null) return {outcomes}

  await untilSettled(conversation, each.number, each)
  const settled = capturedNumber(conversation)
  const confirmed = conversation.state.confirmed
  outcomes.push(
    outcome('number-exact', settled === each.number, settled),
    outcome(
      'number-exact-or-unconfirmed',
      settled === each.number || confirmed === undefined || confirmed === each.number,
      `${settled} confirmed`,
    ),
  )
  return {outcomes}

  function outcome(measure: MeasureId, held: boolean, got: string | undefined): Outcome {
    return {
      measure,
      case: each.id,
      held,
      said: conversation.heard.join(' / '),
      truth: each.number ?? 'no number',
      got: got ?? 'no number',
    }
  }
}

function capturedNumber({state}: Conversation): string | undefined {
  return state.fields.callback_number?.value
}

async function untilSettled(conversation: Conversation, truth: string, {language}: NumberCase): Promise<void> {
  const digits = sayDigits(truth, language)
  while (!conversation.over && conversation.heard.length < turnsMost) {
    const {pending, readBack} = conversation.state
    if (pending !== 'read-back' && pending !== 'callback_number') return
    if (readBack === undefined) await conversation.says(digits)
    else if (readBack.number === truth) await conversation.says(language === 'es' ? 'sí' : 'yes')
    else await conversation.says(`no ${digits}`)
  }
}
