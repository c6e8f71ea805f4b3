import {type Atom, atomAt} from './spoken-digits.ts'
import {ordinalAt} from './street-words.ts'
import type {Utterance} from './utterance.ts'

export interface HouseNumber {
  readonly value: string
  readonly end: number
}

/**
 * "twelve oh four" is 1204, "four eighteen" 418, "fifteen hundred" 1500, "n6w23001" as it stands. The longest reading
 * first, then shorter ones, for numbers that stand before a numbered street: "twelve forty second street".
 */
export function houseNumberAt(utterance: Utterance, from: number): readonly HouseNumber[] {
  const {words} = utterance
  const word = words[from] ?? ''
  if (/^(\d+[a-z]|[nsew]\d+[nsew]\d+)$/.test(word) && !/^\d+(st|nd|rd|th)$/.test(word))
    return [{value: word.toUpperCase(), end: from + 1}]
  if (/^[nsew]\d+$/.test(word) && /^[nsew]\d+$/.test(words[from + 1] ?? ''))
    return [{value: `${word}${words[from + 1]}`.toUpperCase(), end: from + 2}]
  const atoms: Atom[] = []
  let at = from
  while (atoms.length < 6) {
    const atom = atomAt(utterance, at, false)
    if (atom === undefined) break
    atoms.push(atom)
    at = atom.end
  }
  const numbers: HouseNumber[] = []
  for (let count = atoms.length; count > 0; count -= 1) {
    const taken = atoms.slice(0, count)
    const last = taken.at(-1)
    const value = taken.map(atom => atom.readings[0]).join('')
    if (last === undefined || value.length > 6 || /^0+$/.test(value)) continue
    if (count > 1 && ordinalAt(words, last.begin) !== undefined) continue
    numbers.push({value, end: last.end})
  }
  return numbers
}
