import type {Listen} from '../contracts/generated/call-event.ts'
import {passesBoundary} from './boundary.ts'
import type {Exchange, Heard, IntakeContext, IntakeFact} from './intake.ts'
import {languageSpoken, numberToCall} from './known.ts'
import type {Line} from './phrases/phrasebook.ts'
import {phrasebookFor} from './phrases/phrasebooks.ts'
import {decide, type Move} from './policy.ts'
import {inGroups, mannerFor, sayNumber} from './read-back.ts'
import {append, recordTurn} from './record.ts'
import type {IntakeState, Question} from './state.ts'
import type {Understanding} from './understanding.ts'

/** Seconds of voicemail for a caller whose language is not spoken here. */
const longestMessage = 120

/**
 * Answers one turn of the caller: the facts it leaves, and what is said and done next. `proposed`: sentences to say where
 * the phrase book would only say that it heard.
 */
export function converse(
  state: IntakeState,
  heard: Heard,
  understanding: Understanding,
  context: IntakeContext,
  proposed: readonly string[] = [],
): Exchange {
  if (state.closed !== undefined)
    return {facts: [], next: {do: 'hang-up', say: '', language: languageSpoken(state, context)}}
  const recorded = recordTurn(state, heard, understanding, context)
  const move = decide(state, recorded.state, understanding, context)
  const moved = moveFacts(move, recorded.state)
  const after = append(recorded.state, moved).state
  return {facts: [...recorded.facts, ...moved], next: nextOf(move, after, context, proposed)}
}

/** Whether this turn is answered with a mere word that it was heard, which somebody else's words may stand in for. */
export function hasRoomForWords(
  state: IntakeState,
  heard: Heard,
  understanding: Understanding,
  context: IntakeContext,
): boolean {
  if (state.closed !== undefined) return false
  const recorded = recordTurn(state, heard, understanding, context)
  const {lines, step} = decide(state, recorded.state, understanding, context)
  return step.do === 'ask' && lines.length === 1 && lines[0]?.line === 'acknowledge'
}

function moveFacts({step}: Move, state: IntakeState): readonly IntakeFact[] {
  if (step.do === 'close') return [{type: 'intake.closed', because: step.because}]
  const turn = state.turn + 1
  const {question, attempt, number, detail} = step.ask
  const asked: IntakeFact = {type: 'question.asked', turn, question, attempt, ...(detail === undefined ? {} : {detail})}
  if (number === undefined || (step.brief && state.readBack?.number === number)) return [asked]
  return [{type: 'number.read-back', turn: state.turn, number, manner: mannerFor(state, number)}, asked]
}

function nextOf(move: Move, state: IntakeState, context: IntakeContext, proposed: readonly string[]): Exchange['next'] {
  const language = languageSpoken(state, context)
  const book = phrasebookFor(language)
  const lines = move.lines.flatMap(line =>
    line.line === 'acknowledge' && proposed.length > 0 ? proposed : [book.say(line)],
  )
  if (move.step.do === 'close') {
    const number = numberToCall(state, context)
    const last: Line = {
      line: 'closing',
      because: move.step.because,
      number: number === undefined ? undefined : inGroups(number),
    }
    if (move.step.because === 'other-language')
      return {do: 'record', say: spoken([...lines, book.say(last)]), language, maxSeconds: longestMessage}
    // In danger nothing is said after the approved sentence but a farewell.
    return {do: 'hang-up', say: spoken([...lines, book.say(last)]), language}
  }
  const {question, attempt, number, detail} = move.step.ask
  const put = book.ask({
    question,
    attempt,
    number: number === undefined ? undefined : sayNumber(number, state),
    brief: move.step.brief,
    detail,
  })
  return {
    do: 'ask',
    turn: state.turn + 1,
    say: spoken(move.step.wait ? lines : [...lines, put]),
    language,
    listen: listenFor(question, move.step.wait, context),
  }
}

/** The gate: a sentence that does not pass it is not said. */
function spoken(sentences: readonly string[]): string {
  return sentences.filter(sentence => passesBoundary(sentence)).join(' ')
}

export function listenFor(question: Question, wait: boolean, {routing}: IntakeContext): Listen {
  const number = question === 'callback_number'
  const long = number || question === 'address' || question === 'reason' || wait
  return {
    digits: number ? 10 : null,
    hints: hintsFor(question, routing.business.serviceArea),
    patience: long ? 'long' : 'normal',
    silenceSeconds: wait ? 20 : long ? 8 : 5,
  }
}

function hintsFor(question: Question, serviceArea: readonly string[]): string[] {
  switch (question) {
    case 'address':
      return [...serviceArea, 'street', 'avenue', 'road', 'court', 'apartment']
    case 'callback_number':
      return ['area code', 'double', 'triple', 'oh', 'zero']
    case 'read-back':
      return ['yes', 'no', "that's right", 'correct']
    case 'new_or_returning':
    case 'safe':
    case 'still-there':
      return ['yes', 'no']
    case 'reason':
    case 'name':
    case 'heard_from':
    case 'detail':
    case 'anything-else':
      return []
  }
}
