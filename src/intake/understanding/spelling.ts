import {distance} from 'fastest-levenshtein'
import {quote, type Span, type Utterance} from './utterance.ts'

interface Spelled extends Span {
  readonly letters: string
}

/** Words that a letter may be mistaken for when it stands alone. */
const alsoWords = new Set(['a', 'i', 'o', 'u'])
const like = new Set(['as', 'like', 'for'])

/** Runs of at least two letters said one by one: "d a n a", "d as in dog a n a", "double l". */
function spelledRuns({words}: Utterance): readonly Spelled[] {
  const runs: Spelled[] = []
  let index = 0
  while (index < words.length) {
    const begin = index
    let letters = ''
    for (;;) {
      const word = words[index] ?? ''
      const next = words[index + 1] ?? ''
      if (word === 'a' && /^(with|without)$/.test(words[index - 1] ?? '')) break
      if (/^[a-z]$/.test(word)) {
        letters += word
        index += 1
        index += exampleLength(words, index, word)
      } else if (word === 'double' && /^[a-z]$/.test(next)) {
        letters += next + next
        index += 2
      } else break
    }
    if (letters.length >= 2 && ![...letters].every(letter => alsoWords.has(letter)))
      runs.push({begin, end: index, letters})
    if (index === begin) index += 1
  }
  return runs
}

/** "as in dog", "like dog", "for dog". */
function exampleLength(words: readonly string[], index: number, letter: string): number {
  const word = words[index] ?? ''
  if (!like.has(word)) return 0
  const skip = word === 'as' && words[index + 1] === 'in' ? 2 : 1
  return words[index + skip]?.startsWith(letter) === true ? skip + 1 : 0
}

export interface SpellingContext {
  /** The name said in the same turn. */
  readonly said: string | undefined
  readonly known: string | undefined
  readonly asked: boolean
}

/** The name with its spelled parts set right; undefined when nothing was spelled that has to do with a name. */
export function withSpelling(
  utterance: Utterance,
  {said, known, asked}: SpellingContext,
): {readonly value: string; readonly words: string; readonly span: Span} | undefined {
  const runs = spelledRuns(utterance).filter(run => run.letters.length >= 3 || asked)
  const [first] = runs
  if (first === undefined || (said === undefined && known === undefined && !asked)) return undefined
  const span = {begin: 0, end: runs.at(-1)?.end ?? first.end}
  const words = quote(utterance, span)
  const base = said ?? (asked ? undefined : known)
  if (base === undefined) {
    const parts = runs.map(run => run.letters)
    return {value: parts.join(' '), words, span}
  }
  const parts = base.split(' ')
  for (const {letters} of runs) {
    const nearest = nearestPart(parts, letters)
    if (nearest !== undefined) parts[nearest] = letters
    else if (said !== undefined && parts.length === 1) parts.push(letters)
    else return said === undefined ? undefined : {value: said, words, span}
  }
  return {value: parts.join(' '), words, span}
}

function nearestPart(parts: readonly string[], letters: string): number | undefined {
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [index, part] of parts.entries()) {
    const away = distance(part.toLowerCase(), letters)
    if (away < least) [best, least] = [index, away]
  }
  return least <= Math.ceil(letters.length / 2) ? best : undefined
}
