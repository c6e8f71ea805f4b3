import type {Span} from '../understanding/utterance.ts'
import type {Features} from './features.ts'
import {type PackedWeights, weightsOf} from './weights.ts'

/** How likely each class is, all together one; and which words tell it. */
export interface Chances<C extends string> {
  readonly of: (each: C) => number
  readonly likeliest: C
  /** The few words that speak most for a class. */
  readonly spanFor: (each: C) => Span
}

export type Reader<C extends string> = (features: Features, found: readonly number[]) => Chances<C>

/** As many words as a trace quotes. */
const quoted = 6

/**
 * Reads by multinomial logistic regression: each feature speaks for or against each class by a weight that was learnt
 * from calls whose truth is known. A long turn's features count less each.
 */
export function readerOf<C extends string>(classes: readonly C[], kept: PackedWeights): Reader<C> {
  const weights = weightsOf(kept)
  const {bias, step, trust} = kept
  const many = classes.length
  return (features, found) => {
    const known = weights()
    const share = step / Math.sqrt(features.size + found.length)
    const sums = bias.map((each, index) => {
      let sum = 0
      for (const place of features.keys()) sum += known[place * many + index] ?? 0
      for (const place of found) sum += trust * (known[place * many + index] ?? 0)
      return each + sum * share
    })
    const chances = softmax(sums)
    const at = (each: C) => classes.indexOf(each)
    return {
      of: each => chances[at(each)] ?? 0,
      likeliest: classes[chances.indexOf(Math.max(...chances))] ?? classes[0] ?? raise(),
      spanFor: each => {
        const byWord: number[] = []
        for (const [place, word] of features) {
          let others = 0
          for (let index = 0; index < many; index += 1) others += known[place * many + index] ?? 0
          byWord[word] = (byWord[word] ?? 0) + (known[place * many + at(each)] ?? 0) - others / many
        }
        return strongestRun(byWord)
      },
    }
  }
}

function raise(): never {
  throw new Error('a reader tells between classes')
}

function softmax(sums: readonly number[]): readonly number[] {
  const most = Math.max(...sums)
  const powers = sums.map(sum => Math.exp(sum - most))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / all)
}

function strongestRun(byWord: readonly (number | undefined)[]): Span {
  let best = {sum: Number.NEGATIVE_INFINITY, begin: 0, end: Math.min(1, byWord.length)}
  for (let begin = 0; begin < byWord.length; begin += 1) {
    let sum = 0
    for (let end = begin + 1; end <= Math.min(byWord.length, begin + quoted); end += 1) {
      const word = byWord[end - 1]
      // A word that was blanked out is not quoted.
      if (word === undefined) break
      sum += word
      if (sum > best.sum) best = {sum, begin, end}
    }
  }
  return {begin: best.begin, end: best.end}
}
