import type {IntakeState} from './state.ts'

/**
 * The answer to this question was barely heard, and so it is worth asking for once more. What is known of it stays until
 * a better answer comes. In danger nobody is asked twice; a name that the caller then keeps is not, either.
 */
export function isInDoubt({fields, said, hazards}: IntakeState, question: string | undefined): boolean {
  if (hazards.length > 0) return false
  const answer = answerTo(question, fields)
  return (
    answer !== undefined &&
    said.some(({turn, answering, guessed}) => guessed && turn === answer.turn && answering === question)
  )
}

/** Undefined also where the question is not one that is asked again for a doubt. */
function answerTo(question: string | undefined, {name, address, area}: IntakeState['fields']) {
  switch (question) {
    case 'name':
      return name
    case 'address':
      return address ?? area
    default:
      return undefined
  }
}

/** Digits of the number to call back were barely heard. */
export function isNumberInDoubt({fields: {callback_number: number}, said}: IntakeState): boolean {
  if (number === undefined || number.basis === 'caller-id') return false
  return said.some(({turn, answering, guessed}) => guessed && (turn === number.turn || answering === 'callback_number'))
}
