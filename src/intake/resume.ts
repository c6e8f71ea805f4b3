import {listenFor} from './converse.ts'
import type {Exchange, IntakeContext} from './intake.ts'
import {languageSpoken} from './known.ts'
import {phrasebookFor} from './phrases/phrasebooks.ts'
import {nextQuestion} from './questions.ts'
import {mannerFor, sayNumber} from './read-back.ts'
import type {IntakeState} from './state.ts'

/** Said before the crew is rung for a caller who asked for a person. */
export function tryingForPerson(state: IntakeState, context: IntakeContext): string {
  return phrasebookFor(languageSpoken(state, context)).say({line: 'trying-person'})
}

/** Nobody took the call: the conversation goes on where it was, and the wish stays noted. */
export function resumeIntake(state: IntakeState, context: IntakeContext): Exchange {
  const language = languageSpoken(state, context)
  const book = phrasebookFor(language)
  const sorry = book.say({line: 'nobody-free'})
  const asked = nextQuestion(state, context)
  if (asked === undefined) {
    const end = book.say({line: 'closing', because: 'complete', number: undefined})
    return {
      facts: [{type: 'intake.closed', because: 'complete'}],
      next: {do: 'hang-up', say: `${sorry} ${end}`, language},
    }
  }
  const {question, number} = asked
  // Whoever asked for a person has not failed to answer.
  const attempt = question === state.pending ? (state.asked[question] ?? asked.attempt) : asked.attempt
  const turn = state.turn + 1
  const put = book.ask({question, attempt, number: number && sayNumber(number, state), brief: false})
  return {
    facts: [
      ...(number === undefined
        ? []
        : [{type: 'number.read-back', turn: state.turn, number, manner: mannerFor(state, number)} as const]),
      {type: 'question.asked', turn, question, attempt},
    ],
    next: {do: 'ask', turn, say: `${sorry} ${put}`, language, listen: listenFor(question, false, context)},
  }
}
