import {type PhoneNumber, parsePhoneNumber} from '../../config/phone-number.ts'
import {amendDigits, joinOverlapping, resembles, substituteDigits} from './amended-digits.ts'
import {type DigitRun, readingsOf} from './digit-runs.ts'
import {phoneRuns} from './phone-runs.ts'
import {hears, listenFor} from './phrase.ts'
import {keepsFirst, preferred} from './preferred-number.ts'
import type {Span, Utterance} from './utterance.ts'
import {completeWithin, type Found, isComplete} from './whole-number.ts'

/**
 * How some digits go with what was said in the turns before. amends: "no, three five"; may-amend: "sorry, three five";
 * again: "yes, three five"; area: "area code ..."; on: they go on with it.
 */
export type Joint = 'on' | 'amends' | 'may-amend' | 'again' | 'area'

export type NumberHeard =
  | {readonly kind: 'complete'; readonly number: PhoneNumber; readonly span: Span}
  /** Some of the digits, in the order they were said. */
  | {
      readonly kind: 'partial'
      readonly digits: string
      readonly span: Span
      readonly joint: Joint
    }

export interface NumberContext {
  /** The callback number was asked for, or read back. */
  readonly asked: boolean
  /** The number that was read back: "no, four two" corrects it. */
  readonly readBack: PhoneNumber | undefined
  /** Taken for a number said without its own; from the caller ID. */
  readonly areaCode: string | undefined
  /** What was read back is the caller ID, which the caller has said nothing about yet. */
  readonly offered?: boolean
}

const phoneCue = listenFor(
  ['(number|call|reach|phone|cell|mobile|text|callback|line|telephone|digits)', 'get (me|us|ahold|hold)'],
  ['(numero|telefono|celular|llamar|llame|llamarme|llamen|marcar|marque|localizar)'],
)

/**
 * The callback number said in this turn, after whatever corrections were made to it; of several, the one that is
 * preferred, and the last one where none is.
 */
export function hearNumber(utterance: Utterance, context: NumberContext): NumberHeard | undefined {
  const runs = phoneRuns(utterance)
  const cued = context.asked || hears(phoneCue, utterance)
  const readBack = context.readBack === undefined ? undefined : nationalDigits(context.readBack)
  const wholes: Found[] = []
  let open: Found | undefined
  for (const [index, run] of runs.entries()) {
    if (run.link === 'plus') {
      for (const reading of readingsOf(run.atoms)) {
        const number = parsePhoneNumber(`+${reading}`)
        if (number !== undefined) return {kind: 'complete', number, span: {begin: run.begin, end: run.end}}
      }
    }
    const complete = wholes.at(-1)
    const whole = completeWithin(utterance, run, readBack)
    if (whole !== undefined) {
      // "It's this number, not that one."
      if (run.link === 'instead' && complete !== undefined) continue
      const renewed = run.link === 'correction' || run.link === 'pardon'
      if (renewed && complete !== undefined && !keepsFirst(utterance, complete.span, whole.span)) wholes.pop()
      wholes.push(rightIn(whole, run, open))
      open = undefined
      continue
    }
    const known = beginsAnew(run, runs[index + 1], context) ? undefined : readBack
    const base =
      complete?.digits ??
      (tellsWrong(run) && open !== undefined && open.digits.length < 6
        ? (known ?? open.digits)
        : (open?.digits ?? known))
    const grown = base === undefined ? undefined : correct(base, runs, index)
    const joined = grown ?? (open !== undefined && complete === undefined ? join(open.digits, run) : undefined)
    if (joined !== undefined) {
      const found = {digits: joined, span: {begin: (complete ?? open)?.span.begin ?? run.begin, end: run.end}}
      if (isComplete(joined)) {
        wholes.splice(-1, 1, found)
        open = undefined
      } else open = found
    } else if (complete === undefined && (open === undefined || run.digits.length >= open.digits.length))
      open = {digits: run.digits, span: {begin: run.begin, end: run.end}}
  }
  const [first] = wholes
  if (first !== undefined) return asHeard(preferred(utterance, [first, ...wholes.slice(1)]))
  if (open === undefined || !cued) return undefined
  if (open.digits.length === 7 && context.areaCode !== undefined) {
    const local = {digits: context.areaCode + open.digits, span: open.span}
    if (isComplete(local.digits)) return asHeard(local)
  }
  return {kind: 'partial', digits: open.digits, span: open.span, joint: jointOf(utterance, runs[0])}
}

/** "Seven oh four, not eight oh four, five three two ...": what is right was said before. */
function rightIn(whole: Found, run: DigitRun, open: Found | undefined): Found {
  if (run.link !== 'instead' || open?.digits.length !== 3) return whole
  const digits = open.digits + whole.digits.slice(3)
  return isComplete(digits) ? {digits, span: {begin: open.span.begin, end: whole.span.end}} : whole
}

/** An area code with seven more digits after it corrects nothing that was read back: it begins another number. */
function beginsAnew(run: DigitRun, next: DigitRun | undefined, {offered}: NumberContext): boolean {
  if (run.link !== 'area') return false
  return offered === true || (next?.link === 'continued' && next.digits.length === 7)
}

/** It tells what is wrong, so that what was said before it may be what is right in the number that was read back. */
function tellsWrong({link}: DigitRun): boolean {
  return link === 'instead' || link === 'mended' || link === 'mistaken'
}

const confirming = / (yes|yeah|yep|right|correct|again|si|exacto|asi es) (its |thats |es )?$/

function jointOf({words}: Utterance, run: DigitRun | undefined): Joint {
  if (run === undefined) return 'on'
  if (run.link === 'area') return 'area'
  if (run.link === 'correction') return 'amends'
  if (run.link === 'pardon') return 'may-amend'
  return confirming.test(` ${words.slice(Math.max(0, run.begin - 3), run.begin).join(' ')} `) ? 'again' : 'on'
}

function asHeard({digits, span}: Found): NumberHeard | undefined {
  const number = parsePhoneNumber(digits)
  return number === undefined ? undefined : {kind: 'complete', number, span}
}

/** What a run that is not a whole number does to the one before it; undefined when it has nothing to do with it. */
function correct(base: string, runs: readonly DigitRun[], index: number): string | undefined {
  const [before, run, after] = [runs[index - 1], runs[index], runs[index + 1]]
  if (run === undefined) return undefined
  const {digits} = run
  switch (run.link) {
    case 'instead': {
      const apart = before !== undefined && run.begin - before.end > 4
      // "It ends in four six, not four four": done already.
      if (before !== undefined && !apart && /^(tail|area|middle)$/.test(before.link)) return base
      const half = digits.length / 2
      // "Not three three oh one, three three one oh."
      if (after === undefined && half > 1 && base.includes(digits.slice(0, half)) && !base.includes(digits))
        return substituteDigits(base, digits.slice(0, half), digits.slice(half))
      const right = before !== undefined && !apart && before.digits.length < 7 ? before : (after ?? before)
      return right === undefined ? undefined : substituteDigits(base, digits, right.digits)
    }
    case 'mended':
      return before === undefined ? undefined : substituteDigits(base, before.digits, digits)
    case 'mistaken':
      if (after === undefined || !base.includes(digits)) return amendDigits(base, digits, 'anywhere')
      return substituteDigits(base, digits, after.digits)
    case 'area':
      // "Eight four seven, that's the area code, nine six three ..."
      if (base.length === 3 && digits.length === 7) return base + digits
      return base.length === 7 ? digits + base : amendDigits(base, digits, 'head')
    case 'middle':
      return amendDigits(base, digits, 'middle')
    case 'tail':
      return amendDigits(base, digits, 'tail')
    case 'correction':
    case 'pardon':
      if (after?.link === 'instead' && base.includes(after.digits)) return base
      // "... nine three, I mean four": right after the last digit.
      if (digits.length === 1 && base.length === 10 && before !== undefined && run.begin - before.end <= 2)
        return amendDigits(base, digits, 'tail')
      return amendDigits(base, digits, 'anywhere')
    case 'continued':
      return base.length === 10 && resembles(base, digits) ? amendDigits(base, digits, 'tail') : undefined
    case 'first':
    case 'plus':
      return undefined
  }
}

/** What was begun, with a run that goes on with it; or that makes a whole number of it, whatever was said in between. */
function join(open: string, {digits, link}: DigitRun): string | undefined {
  const over = joinOverlapping(open, digits)
  if (over !== undefined && isComplete(over)) return over
  const joined = open + digits
  if (link === 'continued') {
    const last = digits.length === 3 && open.length === 7 && !isComplete(joined) ? digits + open : joined
    return last.length <= 11 ? last : undefined
  }
  const inGroups = open.length === 3 || open.length === 6
  return link === 'first' && inGroups && isComplete(joined) ? joined : undefined
}

/** The ten digits of a North American number. */
export function nationalDigits(number: PhoneNumber): string | undefined {
  return number.startsWith('+1') ? number.slice(2) : undefined
}
