import type {IntakeState} from './state.ts'
import type {Understanding} from './understanding.ts'

const keepsName =
  /\b(rather not|prefer not|not comfortable|don'?t want to (say|give|tell)|not (giving|telling)|none of your|no name|anonymous|don'?t need my name|skip (that|it)|prefiero no|no quiero (dar|decir)|mejor no|an[oó]nim)/i
const keepsNumber =
  /\b((rather|prefer) not|not comfortable|(don'?t|do not) (want to|wanna|like to) (say|give|tell|share)|not (giving|sharing|telling)|won'?t (give|share)|none of your|no number|don'?t (have a|need my) (number|phone)|don'?t call me|prefiero no|no quiero (dar|que)|no (le|te) (doy|voy a dar)|mejor no|no tengo (tel[eé]fono|n[uú]mero))/i
const flatNo = /^\W*(just |i said |absolutely |still )?(no|nope|nah)( way| thanks?| thank you)?\W*$/i

/** Whoever would rather not say the name is not asked again. */
export function hasRefusedName({said}: IntakeState): boolean {
  return said.some(({text, answering}) => answering === 'name' && keepsName.test(text))
}

/** How often the caller would not give a number. */
export function refusalsOfNumber({said}: IntakeState): number {
  let refusals = 0
  for (const {text, answering} of said) {
    if (answering !== 'callback_number') continue
    if (keepsNumber.test(text) || (refusals > 0 && flatNo.test(text))) refusals += 1
  }
  return refusals
}

/** The turn refuses the number that was asked for; "don't call me at this one, call ..." does not. */
export function refusesNumber(
  text: string,
  {pending}: Pick<IntakeState, 'pending'>,
  {number}: Pick<Understanding, 'number'>,
): boolean {
  return pending === 'callback_number' && keepsNumber.test(text) && number?.kind !== 'complete' && !/\d{3}/.test(text)
}
