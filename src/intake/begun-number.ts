import type {PhoneNumber} from '../config/phone-number.ts'
import type {IntakeState} from './state.ts'
import {amendDigits, differences, joinOverlapping} from './understanding/amended-digits.ts'
import {hearNumber, type NumberContext, type NumberHeard, nationalDigits} from './understanding/number.ts'
import {isPartOfNumber} from './understanding/part-of-number.ts'
import {digitsIn} from './understanding/phone-runs.ts'
import {readUtterance, type Utterance} from './understanding/utterance.ts'

type Part = Extract<NumberHeard, {kind: 'partial'}>

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
      const all = asked ? grown(digits, heard) : heard.digits
      digits = all.length > 10 ? heard.digits : all
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

/** What was begun with what goes on with it, or puts it right: "three four", then "no, three five". */
export function grown(before: string, heard: Part): string {
  if (before === '') return heard.digits
  const {joint, digits} = heard
  // "... three oh two two two", "that's three oh two two two", to make sure of it.
  if (before.endsWith(digits) && (digits === before || digits.length > 3)) return before
  if (joint === 'again' && digits.length > 1 && (before.endsWith(digits) || before.startsWith(digits))) return before
  const amended =
    joint === 'amends' || (joint === 'may-amend' && isSaidAgain(before, digits))
      ? amendDigits(before, digits, 'anywhere')
      : undefined
  return amended ?? joinOverlapping(before, digits) ?? before + digits
}

/** All but one digit of it, or fewer, as before. */
function isSaidAgain(before: string, now: string): boolean {
  return now.length > 1 && differences(before.slice(-now.length), now, 0) <= 1
}

/**
 * "Five five five oh one four two", then "seven seven three": the area code may come last, when it is called so, or
 * the rest was said at once and there is no caller ID to take it from.
 */
export function completed(
  before: string,
  heard: Part,
  {said, language}: IntakeState,
  callerNumber: PhoneNumber | undefined,
): PhoneNumber | undefined {
  const {digits, joint} = heard
  for (const whole of joint === 'amends' ? [grown(before, heard)] : orders()) {
    const number = hearNumber(readUtterance(whole), {asked: true, readBack: undefined, areaCode: undefined})
    if (number?.kind === 'complete') return number.number
  }
  return undefined

  function orders(): readonly string[] {
    const inOrder = grown(before, heard)
    if (before.length !== localLength || digits.length !== 3) return [inOrder]
    const atOnce =
      callerNumber === undefined && said.some(({text}) => digitsIn(readUtterance(text, language)) === before)
    return atOnce || joint === 'area' ? [digits + before, inOrder] : [inOrder, digits + before]
  }
}
