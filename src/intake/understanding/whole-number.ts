import {parsePhoneNumber} from '../../config/phone-number.ts'
import {amendDigits, joinOverlapping, resembles} from './amended-digits.ts'
import {type DigitRun, readingsOf} from './digit-runs.ts'
import type {Atom} from './spoken-digits.ts'
import type {Span, Utterance} from './utterance.ts'

/** A number in North America's form, with or without the leading 1, or as dialled from abroad. */
const northAmerican = /^(?:(?:00|011)?1)?[2-9](?!11)\d\d[2-9]\d{6}$/

export interface Found {
  readonly digits: string
  readonly span: Span
}

/**
 * The whole number in a run: all of it; or its end, after a ZIP code or the same number said before; or its
 * beginning, before a house number. Among the readings, the number that was read back is the least likely: this one
 * was said to correct it.
 */
export function completeWithin(
  utterance: Utterance,
  {atoms}: DigitRun,
  readBack: string | undefined,
): Found | undefined {
  // More digits than any number with a ZIP code before it: something else was read out.
  if (atoms.length > 30) return undefined
  const all = wholeIn(atoms, readBack)
  if (all !== undefined) return all
  const words = utterance.words.length
  for (let cut = 1; cut < atoms.length; cut += 1) {
    const [before, after] = [atoms.slice(0, cut), atoms.slice(cut)]
    const again = saidAgain(before, after, readBack) ?? saidOver(before, after)
    if (again !== undefined) return again
    const house = (after.at(-1)?.end ?? words) < words && readingsOf(after).some(reading => reading.length <= 5)
    const first = house ? wholeIn(before, readBack) : undefined
    if (first !== undefined) return first
    const last = wholeIn(after, readBack)
    if (last !== undefined && readingsOf(before).some(reading => reading.length === 5 || last.digits.endsWith(reading)))
      return last
  }
  return undefined
}

/** "... eight three one, that's thirty one, oh nine": what was said last, said over before it goes on. */
function saidOver(before: readonly Atom[], after: readonly Atom[]): Found | undefined {
  const [first, last, next, end] = [before[0], before.at(-1), after[0], after.at(-1)]
  if (first === undefined || last === undefined || next === undefined || end === undefined || last.end === next.begin)
    return undefined
  const digits = joinOverlapping(readingsOf(before)[0] ?? '', readingsOf(after)[0] ?? '')
  return digits !== undefined && isComplete(digits) ? {digits, span: {begin: first.begin, end: end.end}} : undefined
}

/** "... six six one four, it's six six four one": the end of it, as it should have been. */
function saidAgain(before: readonly Atom[], after: readonly Atom[], readBack: string | undefined): Found | undefined {
  const [last, next] = [before.at(-1), after[0]]
  const whole =
    last === undefined || next === undefined || last.end === next.begin ? undefined : wholeIn(before, readBack)
  if (whole === undefined) return undefined
  const again = readingsOf(after).find(reading => resembles(whole.digits, reading))
  if (again === undefined) return undefined
  const digits = amendDigits(whole.digits, again, 'tail')
  return digits === undefined
    ? undefined
    : {digits, span: {begin: whole.span.begin, end: after.at(-1)?.end ?? whole.span.end}}
}

function wholeIn(atoms: readonly Atom[], readBack: string | undefined): Found | undefined {
  const [first, last] = [atoms[0], atoms.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const fitting = readingsOf(atoms).filter(isComplete)
  const digits = fitting.find(reading => reading !== readBack) ?? fitting[0]
  return digits === undefined ? undefined : {digits: digits.slice(-10), span: {begin: first.begin, end: last.end}}
}

export function isComplete(digits: string): boolean {
  return northAmerican.test(digits) && parsePhoneNumber(digits.slice(-10)) !== undefined
}
