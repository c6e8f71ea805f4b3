import {type PhoneNumber, parsePhoneNumber} from '../../config/phone-number.ts'
import {amendDigits, substituteDigits} from './amended-digits.ts'
import {type DigitRun, digitRuns, readingsOf} from './digit-runs.ts'
import {hears, listenFor} from './phrase.ts'
import type {Atom} from './spoken-digits.ts'
import type {Span, Utterance} from './utterance.ts'

export type NumberHeard =
  | {readonly kind: 'complete'; readonly number: PhoneNumber; readonly span: Span}
  /** Some of the digits, in the order they were said. */
  | {readonly kind: 'partial'; readonly digits: string; readonly span: Span}

export interface NumberContext {
  /** The callback number was asked for, or read back. */
  readonly asked: boolean
  /** The number that was read back: "no, four two" corrects it. */
  readonly readBack: PhoneNumber | undefined
  /** Taken for a number said without its own; from the caller ID. */
  readonly areaCode: string | undefined
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

/** A number in North America's form, with or without the leading 1. */
const northAmerican = /^1?[2-9](?!11)\d\d[2-9]\d{6}$/

interface Found {
  readonly digits: string
  readonly span: Span
}

/** The callback number said in this turn; the last one that is complete, after whatever corrections were made to it. */
export function hearNumber(utterance: Utterance, context: NumberContext): NumberHeard | undefined {
  const runs = digitRuns(utterance).filter(run => !isOtherNumber(utterance, run) && !isExclamation(utterance, run))
  const cued = context.asked || hears(phoneCue, utterance)
  const readBack = context.readBack === undefined ? undefined : nationalDigits(context.readBack)
  let complete: Found | undefined
  let open: Found | undefined
  for (const [index, run] of runs.entries()) {
    if (run.link === 'plus') {
      for (const reading of readingsOf(run.atoms)) {
        const number = parsePhoneNumber(`+${reading}`)
        if (number !== undefined) return {kind: 'complete', number, span: {begin: run.begin, end: run.end}}
      }
    }
    const whole = completeWithin(utterance, run, readBack)
    if (whole !== undefined) {
      complete = whole
      open = undefined
      continue
    }
    const digits = readingsOf(run.atoms)[0] ?? ''
    const known = beginsAnew(run, runs[index + 1]) ? undefined : readBack
    const base = complete?.digits ?? (run.link === 'instead' ? (known ?? open?.digits) : (open?.digits ?? known))
    const grown = base === undefined ? undefined : correct(base, digits, run, runs, index)
    const joined = grown ?? (open !== undefined && complete === undefined ? join(open.digits, digits, run) : undefined)
    if (joined !== undefined) {
      const found = {digits: joined, span: {begin: (complete ?? open)?.span.begin ?? run.begin, end: run.end}}
      if (isComplete(joined)) {
        complete = found
        open = undefined
      } else open = found
    } else if (complete === undefined && (open === undefined || digits.length >= open.digits.length))
      open = {digits, span: {begin: run.begin, end: run.end}}
  }
  if (complete !== undefined) return asHeard(complete)
  if (open === undefined || !cued) return undefined
  if (open.digits.length === 7 && context.areaCode !== undefined) {
    const local = {digits: context.areaCode + open.digits, span: open.span}
    if (isComplete(local.digits)) return asHeard(local)
  }
  return {kind: 'partial', digits: open.digits, span: open.span}
}

/** An area code with seven more digits after it corrects nothing that was read back: it begins another number. */
function beginsAnew(run: DigitRun, next: DigitRun | undefined): boolean {
  const digits = readingsOf(next?.atoms ?? [])[0] ?? ''
  return run.link === 'area' && next?.link === 'continued' && digits.length === 7
}

function asHeard({digits, span}: Found): NumberHeard | undefined {
  const number = parsePhoneNumber(digits)
  return number === undefined ? undefined : {kind: 'complete', number, span}
}

/** What a run that is not a whole number does to the one before it; undefined when it has nothing to do with it. */
function correct(
  base: string,
  digits: string,
  run: DigitRun,
  runs: readonly DigitRun[],
  index: number,
): string | undefined {
  switch (run.link) {
    case 'instead': {
      const before = runs[index - 1]
      const after = runs[index + 1]
      const right = after ?? before
      if (right === undefined) return undefined
      return substituteDigits(base, digits, readingsOf(right.atoms)[0] ?? '')
    }
    case 'area':
      // "Eight four seven, that's the area code, nine six three ..."
      if (base.length === 3 && digits.length === 7) return base + digits
      return base.length === 7 ? digits + base : amendDigits(base, digits, 'head')
    case 'tail':
      return amendDigits(base, digits, 'tail')
    case 'correction':
      if (runs[index + 1]?.link === 'instead') return base
      return amendDigits(base, digits, 'anywhere')
    case 'first':
    case 'continued':
    case 'plus':
      return undefined
  }
}

function join(open: string, digits: string, run: DigitRun): string | undefined {
  if (run.link !== 'continued') return undefined
  return open.length + digits.length <= 11 ? open + digits : undefined
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
    const house = (after.at(-1)?.end ?? words) < words && readingsOf(after).some(reading => reading.length <= 5)
    const first = house ? wholeIn(before, readBack) : undefined
    if (first !== undefined) return first
    const last = wholeIn(after, readBack)
    if (last !== undefined && readingsOf(before).some(reading => reading.length === 5 || last.digits.endsWith(reading)))
      return last
  }
  return undefined
}

function wholeIn(atoms: readonly Atom[], readBack: string | undefined): Found | undefined {
  const [first, last] = [atoms[0], atoms.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const fitting = readingsOf(atoms).filter(isComplete)
  const digits = fitting.find(reading => reading !== readBack) ?? fitting[0]
  return digits === undefined ? undefined : {digits: digits.slice(-10), span: {begin: first.begin, end: last.end}}
}

function isComplete(digits: string): boolean {
  return (
    (digits.length === 10 || digits.length === 11) &&
    northAmerican.test(digits) &&
    parsePhoneNumber(digits) !== undefined
  )
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
