import type {AgentName, Routing} from '../config/routing.ts'
import type {Understander} from '../intake/understood.ts'
import {Problem} from '../problem/problem.ts'
import type {Clock} from '../time/clock.ts'

/** The routing with another agent than the file's; undefined: the file's own. */
export function withAgent(routing: Routing, agent: AgentName | undefined): Routing {
  return agent === undefined ? routing : {...routing, intake: {...routing.intake, agent}}
}

interface UnderstanderNeeds {
  /** OPENAI_API_KEY. */
  readonly key: string | undefined
  /** The real one, always: a model on the network knows no other time. */
  readonly clock: Clock
  readonly warn: (line: string) => void
}

/**
 * Whoever understands the callers by this routing; undefined: the rules, which need nothing.
 * @throws Problem when it is a model that is not named, or has no key.
 */
export async function understanderFor(
  {intake, file}: Routing,
  {key, clock, warn}: UnderstanderNeeds,
): Promise<Understander | undefined> {
  if (intake.agent === 'rules') return undefined
  const {model} = intake
  if (model === undefined) {
    throw new Problem({
      what: `${file.path} names no model for the agent openai.`,
      fix: ['Add "model: { name: gpt-5-mini }" (or another one) to intake.', 'Or go by the rules: --agent rules'],
    })
  }
  if (key === undefined || key.trim() === '') {
    throw new Problem({
      what: 'OPENAI_API_KEY is not set, and the agent openai needs it.',
      why: `The model of ${file.path} is asked at ${model.baseUrl}.`,
      fix: [
        'Set OPENAI_API_KEY where oncrew runs; for a server of your own that asks for none, to any word.',
        'Or go by the rules, which need no key: --agent rules',
      ],
    })
  }
  const [{openChat}, {createModelAgent}] = await Promise.all([
    import('../intake/model/chat.ts'),
    import('../intake/model/model-agent.ts'),
  ])
  return createModelAgent({chat: await openChat(model, key), model, clock, warn})
}
