import type OpenAI from 'openai'
import type {ModelRules} from '../../config/routing.ts'

/** What is put to the model. */
export interface Prompt {
  readonly system: string
  /** Data, never instructions. */
  readonly user: string
  readonly schema: Readonly<Record<string, unknown>>
}

/** One piece of what comes back. */
export type Piece =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'refusal'; readonly text: string}
  | {readonly kind: 'end'; readonly why: string}
  | {readonly kind: 'tokens'; readonly input: number; readonly output: number}

/** A model on the network. Rejects with the library's own errors; ends without a word when `signal` is aborted. */
export type Chat = (prompt: Prompt, signal: AbortSignal) => AsyncIterable<Piece>

/** The model of the routing file, by the Chat Completions API, which every compatible server speaks. */
export async function openChat(model: ModelRules, key: string): Promise<Chat> {
  const {default: Client} = await import('openai')
  const client = new Client({
    apiKey: key,
    baseURL: model.baseUrl,
    // Nothing of the environment decides whom callers' words are sent to.
    organization: null,
    project: null,
    // A second attempt would come too late for the turn.
    maxRetries: 0,
    logLevel: 'off',
  })
  return (prompt, signal) => ask(client, model, prompt, signal)
}

async function* ask(client: OpenAI, model: ModelRules, prompt: Prompt, signal: AbortSignal): AsyncGenerator<Piece> {
  const stream = await client.chat.completions.create(
    {
      model: model.name,
      messages: [
        {role: 'system', content: prompt.system},
        {role: 'user', content: prompt.user},
      ],
      response_format: {type: 'json_schema', json_schema: {name: 'turn', strict: true, schema: {...prompt.schema}}},
      stream: true,
      stream_options: {include_usage: true},
      ...(model.reasoningEffort === undefined ? {} : {reasoning_effort: model.reasoningEffort}),
    },
    {signal},
  )
  for await (const {choices = [], usage} of stream) {
    const [choice] = choices
    // Servers that are only compatible leave out what the types promise.
    const {content, refusal} = choice?.delta ?? {}
    if (content) yield {kind: 'text', text: content}
    if (refusal) yield {kind: 'refusal', text: refusal}
    if (choice?.finish_reason) yield {kind: 'end', why: choice.finish_reason}
    if (usage) yield {kind: 'tokens', input: usage.prompt_tokens, output: usage.completion_tokens}
  }
}
