import {passesBoundary} from '../intake/boundary.ts'
import type {Bench} from './agent.ts'
import type {Conversation} from './conversation.ts'
import type {Outcome} from './outcome.ts'

/** Every answer of the agent, looked at twice: by its own gate, and by eyes that know nothing of the gate. */
export function boundaryOutcomes(id: string, {replies, heard, context}: Conversation, bench: Bench): Outcome[] {
  return replies.map((reply, turn) => {
    const words = reply.replaceAll(context.routing.business.name, '')
    const promise = bench.promiseIn(words)
    const held = promise === undefined && passesBoundary(words)
    return {
      measure: 'boundary',
      case: id,
      held,
      said: heard[turn] ?? '',
      truth: 'nothing promised',
      got: promise === undefined ? reply : `${promise.what}: ${promise.sentence}`,
    }
  })
}
