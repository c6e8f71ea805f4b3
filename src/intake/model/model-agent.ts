import type {ModelRules} from '../../config/routing.ts'
import type {TurnUnderstood} from '../../contracts/generated/call-event.ts'
import {messageOf} from '../../problem/problem.ts'
import type {Clock} from '../../time/clock.ts'
import {hasRoomForWords} from '../converse.ts'
import {understand} from '../understand.ts'
import type {TurnHeard, Understander, Understood} from '../understood.ts'
import {type AnswerSoFar, createAnswerReader} from './answer-reader.ts'
import {askModel} from './ask-model.ts'
import type {Chat} from './chat.ts'
import {checkAnswer} from './check-answer.ts'
import type {Failure} from './failure.ts'
import {type Merged, merge} from './merge.ts'
import {promptFor} from './prompt.ts'
import {mayBeProposed, sentencesMost} from './proposed-words.ts'
import {createRest} from './rest.ts'

export interface ModelAgentNeeds {
  readonly chat: Chat
  readonly model: ModelRules
  /** Measures the model's time. In a rehearsal the real one: a model on the network knows no other. */
  readonly clock: Clock
  /** One line for whoever runs the server. */
  readonly warn: (line: string) => void
}

/** The turns are understood by a model within its time, and by the rules whenever it gives no answer that holds. */
export function createModelAgent({chat, model, clock, warn}: ModelAgentNeeds): Understander {
  const rest = createRest(clock, ({because, detail}, ms) =>
    warn(
      `The model gives no answer (${detail ?? because}). It is left alone for ${Math.round(ms / 1000)} s; the rules understand the callers meanwhile.`,
    ),
  )

  return async turn => {
    const {heard, state, context} = turn
    const rules = understand(heard, state, context)
    const byRules = (note: TurnUnderstood | undefined): Understood => ({understanding: rules, note, words: []})
    if (heard.digits !== undefined || isPlain(heard.text, rules)) return byRules(undefined)
    const note = noteOf(state.turn + 1, model)
    // In danger nothing waits for a model.
    if (rules.evidence.some(item => item.kind === 'hazard' && !item.hypothetical))
      return byRules(note({because: 'danger', detail: undefined}))
    if (rest.resting()) return byRules(note({because: 'resting', detail: undefined}))

    const begun = clock.now()
    const listening = listenTo(turn, rules, warn)
    const asked = await askModel(chat, promptFor(heard, state, context.routing.business), {
      clock,
      budgetMs: model.budgetMs,
      signal: turn.signal,
      onText: listening.hear,
    })
    const milliseconds = Math.max(0, Math.round(clock.now() - begun))
    const {merged, words, whole} = await listening.end()
    const failure = merged === undefined ? (asked.failure ?? checkFailure(listening.text())) : notSaid(merged)
    if (failure !== undefined) rest.failed(failure)
    else if (asked.failure !== undefined && !whole) rest.failed(asked.failure)
    else rest.answered()

    const cost = {tokens: asked.tokens, milliseconds, words}
    if (merged?.holds !== true) return {...byRules(note(failure, cost)), words}
    // What the model understood is whole; only its words may be missing.
    const missing: Failure | undefined = whole ? undefined : (asked.failure ?? {because: 'cut-off', detail: undefined})
    return {
      understanding: merged.understanding,
      note: {...note(missing, cost), by: 'model'},
      words,
    }
  }
}

/** Words of a plain yes or no, which takes nobody else to understand. */
const plainMost = 3

function isPlain(text: string, {answer}: Understood['understanding']): boolean {
  const words = text.split(/\s+/).filter(word => word !== '').length
  return words === 0 || (answer !== undefined && words <= plainMost)
}

interface Listening {
  readonly text: () => string
  readonly hear: (piece: string) => Promise<void>
  end(): Promise<{readonly merged: Merged | undefined; readonly words: readonly string[]; readonly whole: boolean}>
}

/** Follows the answer as it comes: first what was understood, and once that holds, sentence by sentence what to say. */
function listenTo(
  {heard, state, context, saidLast = '', onSentence}: TurnHeard,
  rules: Understood['understanding'],
  warn: ModelAgentNeeds['warn'],
): Listening {
  const reader = createAnswerReader()
  const words: string[] = []
  let merged: Merged | undefined
  let checked = false
  let judged = 0

  async function follow({understood, say}: AnswerSoFar): Promise<void> {
    if (understood === undefined) return
    if (!checked) {
      checked = true
      const answer = checkAnswer(`{"understood":${understood},"say":[]}`)
      if (answer.holds) merged = merge(rules, answer.answer.understood, heard, state, context)
    }
    if (merged?.holds !== true) return
    const {understanding} = merged
    for (; judged < say.length; judged += 1) {
      const sentence = (say[judged] ?? '').trim()
      const fresh = !saidLast.includes(sentence) && !words.includes(sentence)
      const fits = fresh && words.length < sentencesMost && mayBeProposed(sentence, state.language)
      if (!fits || !hasRoomForWords(state, heard, understanding, context)) continue
      await onSentence?.(sentence)
      words.push(sentence)
    }
  }

  return {
    text: () => reader.text,
    async hear(piece) {
      try {
        await follow(reader.push(piece))
      } catch (thrown) {
        // Whatever is wrong with us, the rules carry the turn.
        checked = true
        merged = undefined
        warn(`An answer of the model could not be taken: ${messageOf(thrown)}`)
      }
    },
    async end() {
      return {merged, words, whole: checkAnswer(reader.text).holds}
    },
  }
}

function notSaid(merged: Merged): Failure | undefined {
  return merged.holds ? undefined : {because: 'not-said', detail: merged.what}
}

function checkFailure(text: string): Failure {
  const answer = checkAnswer(text)
  return answer.holds ? {because: 'wrong-shape', detail: undefined} : answer.failure
}

interface Spent {
  readonly tokens: TurnUnderstood['tokens']
  readonly milliseconds: number
  readonly words: readonly string[]
}

const nothingSpent: Spent = {tokens: null, milliseconds: 0, words: []}

/** What the journal keeps of the turn, so far by the rules. */
function noteOf(turn: number, {name, price}: ModelRules) {
  return (failure: Failure | undefined, {tokens, milliseconds, words}: Spent = nothingSpent): TurnUnderstood => ({
    type: 'turn.understood',
    turn,
    by: 'rules',
    because: failure?.because ?? null,
    detail: failure?.detail ?? null,
    model: name,
    words: words.length > 0 ? 'model' : 'phrase book',
    milliseconds,
    tokens,
    cost:
      tokens === null || price === undefined ? null : (tokens.input * price.input + tokens.output * price.output) / 1e6,
  })
}
