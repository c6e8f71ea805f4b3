import {distance} from 'fastest-levenshtein'
import {type PhoneNumber, parsePhoneNumber} from '../../config/phone-number.ts'
import type {Language} from '../../config/routing.ts'
import {digitRuns, readingsOf} from '../understanding/digit-runs.ts'
import {directions, ordinalAt, streetKind} from '../understanding/street-words.ts'
import {quote, readUtterance, type Utterance} from '../understanding/utterance.ts'

/** What a caller said, for holding against it what somebody else says was said. */
export interface Said {
  /** The caller's own words that `words` stands for, as they were heard in this turn; undefined: they were not said. */
  quoted(words: string): string | undefined
  /** Whether every part of a name was heard, or spelled, or is one letter off what was heard. */
  holdsName(name: string): boolean
  /** The same of an address: each of its numbers and words. */
  holdsPlace(place: string): boolean
  /** The number, if its digits were said in this order by the reading of spoken numbers that the rules go by. */
  number(digits: string): PhoneNumber | undefined
}

/** `earlier`: the turns before, whose digits and names this one may complete. */
export function readSaid(text: string, earlier: readonly string[], language: Language): Said {
  const turn = readUtterance(text, language)
  const all = [...earlier.map(said => readUtterance(said, language)), turn]
  const heard = new Set(all.flatMap(({words}) => words.filter(word => word !== '.')))
  const spelled = all.map(({words}) => words.filter(word => /^\p{L}$/u.test(word)).join('')).join(' ')
  const numbers = numbersIn(all)

  function holdsWord(word: string): boolean {
    if (heard.has(word) || (word.length > 1 && spelled.includes(word))) return true
    const street = streetKind(word)?.name ?? directions[word] ?? units[word]
    if (street !== undefined && [...heard].some(other => sameKind(other, street))) return true
    const most = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0
    return most > 0 && [...heard].some(other => other.charAt(0) === word.charAt(0) && distance(other, word) <= most)
  }

  return {
    quoted: words => quotedFrom(turn, words),
    holdsName: name => parts(name).length > 0 && parts(name).every(holdsWord),
    holdsPlace: place =>
      parts(place).length > 0 &&
      parts(place).every(part => (/\d/.test(part) ? numbers.has(part) || heard.has(part) : holdsWord(part))),
    number: digits => {
      const asked = digits.replaceAll(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
      const number = asked.length < 10 ? undefined : parsePhoneNumber(digits.startsWith('+') ? `+${asked}` : asked)
      return number !== undefined && all.some((_, from) => wereSaid(asked, all.slice(from))) ? number : undefined
    },
  }
}

function parts(text: string): readonly string[] {
  return readUtterance(text).words.filter(word => /[\p{L}\p{N}]/u.test(word))
}

const units: Readonly<Record<string, string>> = {
  apt: 'unit',
  apartment: 'unit',
  unit: 'unit',
  suite: 'unit',
  ste: 'unit',
}

function sameKind(word: string, kind: string): boolean {
  return (streetKind(word)?.name ?? directions[word] ?? units[word]) === kind
}

/** The shortest run of the turn that holds these words in this order; recognisers' fillers and stutters may stand between. */
function quotedFrom(turn: Utterance, words: string): string | undefined {
  const wanted = parts(words)
  if (wanted.length === 0) return undefined
  let best: {begin: number; end: number} | undefined
  for (const [begin, word] of turn.words.entries()) {
    if (word !== wanted[0]) continue
    let found = 0
    let at = begin
    for (; at < turn.words.length && found < wanted.length; at += 1) if (turn.words[at] === wanted[found]) found += 1
    const length = at - begin
    if (
      found === wanted.length &&
      length <= wanted.length * 2 &&
      (best === undefined || length < best.end - best.begin)
    )
      best = {begin, end: at}
  }
  return best === undefined ? undefined : quote(turn, best)
}

/** Every number the turns may be read to hold: house numbers, ZIP codes, numbered streets. */
function numbersIn(turns: readonly Utterance[]): ReadonlySet<string> {
  const numbers = new Set<string>()
  for (const turn of turns) {
    for (const {atoms} of digitRuns(turn))
      for (let from = 0; from < atoms.length; from += 1)
        for (let to = from + 1; to <= Math.min(atoms.length, from + 6); to += 1)
          for (const reading of readingsOf(atoms.slice(from, to))) numbers.add(reading)
    for (let at = 0; at < turn.words.length; at += 1) {
      const ordinal = ordinalAt(turn.words, at)
      if (ordinal !== undefined) numbers.add(ordinal.name)
    }
  }
  return numbers
}

/** Whether the digits can be read off what was said, in order, leaving out what the caller took back. */
function wereSaid(digits: string, turns: readonly Utterance[]): boolean {
  let reached = new Set([0])
  for (const atom of turns.flatMap(turn => digitRuns(turn).flatMap(({atoms}) => atoms))) {
    const further = new Set(reached)
    for (const from of reached)
      for (const reading of atom.readings)
        if (reading !== '' && digits.startsWith(reading, from)) further.add(from + reading.length)
    reached = further
  }
  return reached.has(digits.length)
}
