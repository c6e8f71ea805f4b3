import type {Language} from '../../config/routing.ts'
import {isSpanishNumeric, spanishPieceAt} from './spanish-digits.ts'
import type {Utterance} from './utterance.ts'

/** A map, so that "constructor" is no digit. */
function wordsFor(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words))
}

const digitWords = wordsFor({
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  aught: '0',
  naught: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  niner: '9',
  fife: '5',
})
const teens = wordsFor({
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
})
const tens = wordsFor({
  twenty: '2',
  thirty: '3',
  forty: '4',
  fourty: '4',
  fifty: '5',
  sixty: '6',
  seventy: '7',
  eighty: '8',
  ninety: '9',
})
/** What recognisers write for a digit; a digit only between other digits. */
const soundAlikes = wordsFor({
  to: '2',
  too: '2',
  for: '4',
  fore: '4',
  ate: '8',
  won: '1',
  tree: '3',
  sex: '6',
  nein: '9',
  knew: '9',
})
const plurals = wordsFor({
  zeros: '0',
  zeroes: '0',
  ohs: '0',
  ones: '1',
  twos: '2',
  threes: '3',
  fours: '4',
  fives: '5',
  sixes: '6',
  sevens: '7',
  eights: '8',
  nines: '9',
})

/** A piece of a number as said: "twenty five" is 25, or 20 and 5. The likeliest reading first. */
export interface Atom {
  readonly begin: number
  readonly end: number
  readonly readings: readonly string[]
}

/** The piece of a number that begins at this word, if one does. `within` says that digits were said just before. */
export function atomAt(utterance: Utterance, index: number, within: boolean): Atom | undefined {
  const {words} = utterance
  const word = words[index]
  if (word === undefined) return undefined
  const atom = (length: number, ...readings: string[]): Atom => ({begin: index, end: index + length, readings})

  const many = manyAt(words, index)
  if (many !== undefined) return atom(many.length, ...many.readings)
  if (/^\d+$/.test(word)) {
    const next = words[index + 1]
    if (word.length === 1 && next === 'hundred') return atom(2, `${word}00`)
    return atom(1, word)
  }
  if (utterance.language === 'es') {
    const piece = spanishPieceAt(words, index)
    if (piece !== undefined) return atom(piece.length, ...piece.readings)
  }
  const times = repeats(word)
  if (times > 0) {
    const said = words[index + 1] ?? ''
    const digit = digitWords.get(said) ?? soundAlikes.get(said) ?? (/^\d$/.test(said) ? said : undefined)
    return digit === undefined ? undefined : atom(2, digit.repeat(times))
  }

  const below = belowHundredAt(words, index)
  if (below !== undefined) return withHundreds(words, index, below, atom)
  const alike = soundAlikes.get(word)
  const next = words[index + 1]
  if (
    within &&
    alike !== undefined &&
    (next === undefined || soundAlikes.get(next) !== undefined || isNumeric(next, utterance.language))
  )
    return atom(1, alike, '')
  return undefined
}

/** "Three fives", "a pair of ones", "two 4s", "two times seven". */
function manyAt(words: readonly string[], index: number): Below | undefined {
  const word = words[index] ?? ''
  const couple = /^(pair|couple)$/.test(word)
  const times = couple ? 2 : Number(digitWords.get(word) ?? word)
  if (!(times >= 2 && times <= 5)) return undefined
  const of = couple && words[index + 1] === 'of'
  const said = words[index + (of ? 2 : 1)] ?? ''
  const digit = plurals.get(said) ?? /^(\d)s$/.exec(said)?.[1]
  if (digit !== undefined) return {length: of ? 3 : 2, readings: [digit.repeat(times)]}
  const other = said === 'times' ? digitWords.get(words[index + 2] ?? '') : undefined
  return other === undefined ? undefined : {length: 3, readings: [other.repeat(times)]}
}

interface Below {
  readonly length: number
  readonly readings: readonly string[]
}

function belowHundredAt(words: readonly string[], index: number): Below | undefined {
  const word = words[index] ?? ''
  const digit = digitWords.get(word) ?? (/^\d$/.test(word) ? word : undefined)
  if (digit !== undefined) return {length: 1, readings: [digit]}
  const teen = teens.get(word)
  if (teen !== undefined) return {length: 1, readings: [teen]}
  const ten = tens.get(word)
  if (ten === undefined) return undefined
  const unit = digitWords.get(words[index + 1] ?? '')
  if (unit === undefined || unit === '0') return {length: 1, readings: [`${ten}0`]}
  return {length: 2, readings: [`${ten}${unit}`, `${ten}0${unit}`]}
}

/** "five hundred", "five hundred and twelve" (512, or 500 12), "twelve hundred", "two thousand ten". */
function withHundreds(
  words: readonly string[],
  index: number,
  below: Below,
  atom: (length: number, ...readings: string[]) => Atom,
): Atom {
  let next = index + below.length
  const unitWord = words[next]
  const value = Number(below.readings[0])
  if ((unitWord !== 'hundred' && unitWord !== 'thousand') || value === 0) return atom(below.length, ...below.readings)
  next += 1
  let whole = value * (unitWord === 'hundred' ? 100 : 1000)
  let split = `${whole}`
  const readings = [split]
  if (unitWord === 'thousand') {
    const hundreds = belowHundredAt(words, next)
    if (hundreds !== undefined && words[next + hundreds.length] === 'hundred' && Number(hundreds.readings[0]) < 10) {
      whole += Number(hundreds.readings[0]) * 100
      split = `${whole}`
      readings[0] = split
      next += hundreds.length + 1
    }
  }
  const afterAnd = words[next] === 'and' ? next + 1 : next
  const rest = belowHundredAt(words, afterAnd)
  const restValue = Number(rest?.readings[0] ?? 0)
  if (rest === undefined || restValue === 0 || /^(hundred|thousand)$/.test(words[afterAnd + rest.length] ?? ''))
    return {begin: index, end: next, readings}
  const together = `${whole + restValue}`
  const unit = restValue % 10
  // In "six hundred thirty four two" the four may be the next digit.
  const tensOnly = rest.length === 2 ? [`${whole + restValue - unit}${unit}`] : []
  const apart = [...rest.readings.map(reading => `${split}${reading}`), ...tensOnly]
  // In "eight hundred five five five" the five is the next digit; in "six hundred twelve oak" the twelve belongs to it.
  const digitNext = restValue < 10 && isNumeric(words[afterAnd + rest.length], 'en')
  return {
    begin: index,
    end: afterAnd + rest.length,
    readings: digitNext ? [...apart, together] : [together, ...apart],
  }
}

function repeats(word: string): number {
  if (word === 'double') return 2
  if (word === 'triple' || word === 'treble') return 3
  return word === 'quadruple' ? 4 : 0
}

/** Whether a word, by itself, is part of a number. */
export function isNumeric(word: string | undefined, language: Language): boolean {
  if (word === undefined) return false
  if (language === 'es' && isSpanishNumeric(word)) return true
  return (
    /^\d+$/.test(word) ||
    digitWords.get(word) !== undefined ||
    teens.get(word) !== undefined ||
    tens.get(word) !== undefined ||
    repeats(word) > 0
  )
}
