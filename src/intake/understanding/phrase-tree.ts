import {rootOf} from './inflection.ts'

/**
 * The little language in which packs and vocabularies say what callers say. Words stand for themselves, and
 *   leak~          any word that begins so: leak, leaks, leaking
 *   (a b|c)        either; of several that fit, the first
 *   word? (a|b)?   perhaps
 *   ..             up to five words, within the sentence
 *   A & B          both, in either order, at most seven words apart
 *   @water         a class of words, from `classes`
 */
export type Phrase = string

/** Classes of words by name; each is a list of alternatives in the phrase language. */
export type WordClasses = Readonly<Record<string, string>>

/** A word, a stem with its mark, or the gap stand as they are written. */
export type Tree = string | Either | Perhaps

export interface Either {
  readonly options: readonly Sequence[]
  /** Words of which one must have been said for any option to match; undefined when that cannot be told. */
  readonly need: readonly string[] | undefined
}

export interface Perhaps {
  readonly perhaps: Tree
}

export type Sequence = readonly Tree[]

export const gapMark = '..'

/** One part, or two that stand near each other. Runs at the first turn of a call, over hundreds of phrases: kept plain. */
export function parsePhrase(phrase: Phrase, classes: WordClasses): readonly Either[] {
  const near = phrase.indexOf(' & ')
  if (near < 0) return [parseAlternatives(phrase, classes)]
  return [parseAlternatives(phrase.slice(0, near), classes), parseAlternatives(phrase.slice(near + 3), classes)]
}

interface Reading {
  readonly tokens: readonly string[]
  readonly classes: WordClasses
  at: number
}

const tokens = /[()|]|[^ ()|]+/g

function parseAlternatives(source: string, classes: WordClasses): Either {
  return eitherAt({tokens: source.match(tokens) ?? [], classes, at: 0})
}

/** Alternatives up to the closing bracket, or the end. */
function eitherAt(reading: Reading): Either {
  const options: Tree[][] = []
  const need: string[] = []
  let sequence: Tree[] = []
  let free = false
  for (;;) {
    const token = reading.tokens[reading.at]
    reading.at += 1
    if (token === undefined || token === ')' || token === '|') {
      if (sequence.length > 0) {
        options.push(sequence)
        if (!addNeed(sequence, need)) free = true
      }
      if (token !== '|') return {options, need: free ? undefined : sharedNeed(options, need)}
      sequence = []
    } else if (token === '(') {
      const either = eitherAt(reading)
      if (reading.tokens[reading.at] === '?') {
        reading.at += 1
        sequence.push({perhaps: either})
      } else sequence.push(either)
    } else sequence.push(treeOf(token, reading.classes))
  }
}

/** What only wraps a class of words needs what the class needs: the same list, so that it is looked through once a turn. */
function sharedNeed(options: readonly Sequence[], need: readonly string[]): readonly string[] {
  const [only] = options
  const [tree] = only ?? []
  const wraps = options.length === 1 && only?.length === 1 && typeof tree === 'object' && 'options' in tree
  return wraps && tree.need !== undefined ? tree.need : need
}

/** One need of every alternative is enough to go by, the hardest to meet. */
function addNeed(sequence: Sequence, need: string[]): boolean {
  let best: Tree | undefined
  let least = Number.POSITIVE_INFINITY
  for (const tree of sequence) {
    const size = needSize(tree)
    if (size < least) {
      best = tree
      least = size
    }
  }
  if (best === undefined) return false
  if (typeof best === 'string') need.push(best.endsWith('~') ? best : rootOf(best))
  else if ('options' in best && best.need !== undefined) for (const word of best.need) need.push(word)
  return true
}

function needSize(tree: Tree): number {
  if (typeof tree === 'string') return tree === gapMark ? Number.POSITIVE_INFINITY : 1
  return 'options' in tree && tree.need !== undefined ? tree.need.length : Number.POSITIVE_INFINITY
}

function treeOf(token: string, classes: WordClasses): Tree {
  if (token.endsWith('?')) return {perhaps: treeOf(token.slice(0, -1), classes)}
  return token.startsWith('@') ? classNamed(token.slice(1), classes) : token
}

const parsedClasses = new WeakMap<WordClasses, Map<string, Either>>()

/** A class is read once, and its tree shared by all phrases that name it. */
function classNamed(name: string, classes: WordClasses): Either {
  const parsed = parsedClasses.get(classes) ?? new Map<string, Either>()
  parsedClasses.set(classes, parsed)
  const known = parsed.get(name)
  if (known !== undefined) return known
  const options = classes[name]
  if (options === undefined) throw new Error(`no class of words is called @${name}`)
  const tree = parseAlternatives(options, classes)
  parsed.set(name, tree)
  return tree
}
