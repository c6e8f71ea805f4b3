import type {PhoneNumber} from '../config/phone-number.ts'
import type {IntakeState} from './state.ts'
import {hearNumber, type NumberContext, type NumberHeard, nationalDigits} from './understanding/number.ts'
import {isPartOfNumber} from './understanding/part-of-number.ts'
import {readUtterance, type Utterance} from './understanding/utterance.ts'

/** A number without its area code. */
export const localLength = 7

/** As hearNumber; but a few digits are the beginning of a number only where they read like one. */
export function hearNumberOrPart(
  utterance: Utterance,
  context: NumberContext,
  begun: boolean,
): NumberHeard | undefined {
  const heard = hearNumber(utterance, context)
  const part = heard?.kind === 'partial' && heard.digits.length < localLength
  return part && !isPartOfNumber(utterance, heard, begun) ? undefined : heard
}

/** Digits of a number that was begun in the turns just before, while it was asked for, or said without its area code. */
export function digitsBegun({said, language}: IntakeState, callerNumber: PhoneNumber | undefined): string {
  const areaCode = areaCodeOf(callerNumber)
  let digits = ''
  let pauses = 0
  for (const {text, answering} of said) {
    const asked = answering === 'callback_number' || answering === 'read-back'
    const utterance = readUtterance(text, language)
    const begun = digits !== ''
    const number = {asked, readBack: undefined, areaCode: asked || begun ? undefined : areaCode}
    const heard = hearNumberOrPart(utterance, number, begun)
    if (heard?.kind === 'partial' && (asked || heard.digits.length === localLength)) {
      const grown = asked ? digits + heard.digits : heard.digits
      digits = grown.length > 10 ? heard.digits : grown
      pauses = 0
      continue
    }
    // "Hang on, let me look" ends no number.
    pauses += 1
    if (heard !== undefined || !asked || pauses > 1) digits = ''
  }
  return digits
}

/** Taken for a number that is said without its own. */
export function areaCodeOf(callerNumber: PhoneNumber | undefined): string | undefined {
  return callerNumber === undefined ? undefined : nationalDigits(callerNumber)?.slice(0, 3)
}

/** "Five five five oh one four two", then "seven seven three": the area code may come last. */
export function completed(before: string, now: string): PhoneNumber | undefined {
  const orders = before.length === localLength && now.length === 3 ? [now + before, before + now] : [before + now]
  for (const digits of orders) {
    const heard = hearNumber(readUtterance(digits), {asked: true, readBack: undefined, areaCode: undefined})
    if (heard?.kind === 'complete') return heard.number
  }
  return undefined
}
