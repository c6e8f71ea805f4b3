import {type PhoneNumber, parsePhoneNumber} from '../../config/phone-number.ts'
import {amendDigits, joinOverlapping, resembles, substituteDigits} from './amended-digits.ts'
import {type DigitRun, digitRuns, readingsOf} from './digit-runs.ts'
import {hears, listenFor} from './phrase.ts'
import {preferred} from './preferred-number.ts'
import type {Atom} from './spoken-digits.ts'
import type {Span, Utterance} from './utterance.ts'

export type NumberHeard =
  | {readonly kind: 'complete'; readonly number: PhoneNumber; readonly span: Span}
  /** Some of the digits, in the order they were said. */
  | {
      readonly kind: 'partial'
      readonly digits: string
      readonly span: Span
      /** "No, three five" puts right what was said in the turn before; "sorry, three five" may. */
      readonly amends: 'surely' | 'perhaps' | 'not'
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

/** Numbers that are not phone numbers, by the word before them. */
const otherNumbers = new Set(
  'account policy claim serial model order invoice confirmation reference license plate ticket extension ext x warranty unit apartment apt suite'.split(
    ' ',
  ),
)
const phoneCue = listenFor(
  ['(number|call|reach|phone|cell|mobile|text|callback|line|telephone|digits)', 'get (me|us|ahold|hold)'],
  ['(numero|telefono|celular|llamar|llame|llamarme|llamen|marcar|marque|localizar)'],
)

/** A number in North America's form, with or without the leading 1, or as dialled from abroad. */
const northAmerican = /^(?:(?:00|011)?1)?[2-9](?!11)\d\d[2-9]\d{6}$/

interface Found {
  readonly digits: string
  readonly span: Span
}

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
      if (run.link === 'correction' || run.link === 'pardon') wholes.pop()
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
  return {kind: 'partial', digits: open.digits, span: open.span, amends: amendsBefore(runs[0]?.link)}
}

/** All digits that may be a phone number's. */
export function digitsIn(utterance: Utterance): string {
  return phoneRuns(utterance)
    .map(({digits}) => digits)
    .join('')
}

function phoneRuns(utterance: Utterance): readonly DigitRun[] {
  return digitRuns(utterance).filter(run => !isOtherNumber(utterance, run) && !isExclamation(utterance, run))
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

function amendsBefore(link: DigitRun['link'] | undefined): 'surely' | 'perhaps' | 'not' {
  return link === 'correction' ? 'surely' : link === 'pardon' ? 'perhaps' : 'not'
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
      return amendDigits(base, digits, 'anywhere')
    case 'first':
    case 'continued':
      return base.length === 10 && resembles(base, digits) ? amendDigits(base, digits, 'tail') : undefined
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

/**
 * The whole number in a run: all of it; or its end, after a ZIP code or the same number said before; or its
 * beginning, before a house number. Among the readings, the number that was read back is the least likely: this one
 * was said to correct it.
 */
function completeWithin(utterance: Utterance, {atoms}: DigitRun, readBack: string | undefined): Found | undefined {
  // More digits than any number with a ZIP code before it: something else was read out.
  if (atoms.length > 30) return undefined
  const all = wholeIn(atoms, readBack)
  if (all !== undefined) return all
  const words = utterance.words.length
  for (let cut = 1; cut < atoms.length; cut += 1) {
    const [before, after] = [atoms.slice(0, cut), atoms.slice(cut)]
    const again = saidAgain(before, after, readBack)
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

function isComplete(digits: string): boolean {
  return northAmerican.test(digits) && parsePhoneNumber(digits.slice(-10)) !== undefined
}

/** "Oh, let me think": no zero. */
function isExclamation({words}: Utterance, {begin, end}: DigitRun): boolean {
  return end - begin === 1 && /^oh?$/.test(words[begin] ?? '') && words.length > 1
}

function isOtherNumber(utterance: Utterance, run: DigitRun): boolean {
  return utterance.words
    .slice(Math.max(0, run.begin - 3), run.begin)
    .some(
      (word, at, before) => otherNumbers.has(word) && !before.slice(at).some(near => /^(phone|my|me|cell)$/.test(near)),
    )
}

/** The ten digits of a North American number. */
export function nationalDigits(number: PhoneNumber): string | undefined {
  return number.startsWith('+1') ? number.slice(2) : undefined
}
