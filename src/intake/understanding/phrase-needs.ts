import {rootOf} from './inflection.ts'
import {type Either, gapMark} from './phrase-tree.ts'
import type {Utterance} from './utterance.ts'

/** A word that must have been said, or several of which one must; `leak~` stands for every word that begins so. */
export type Need = string | readonly string[]

/** What must have been said for a phrase of these parts to match: each of these. */
export function needsOf(parts: readonly Either[]): readonly Need[] {
  const needs: Need[] = []
  for (const {options, need} of parts) {
    const [only] = options
    if (options.length !== 1 || only === undefined) {
      if (need !== undefined) needs.push(need)
      continue
    }
    for (const tree of only)
      if (typeof tree === 'string') {
        if (tree !== gapMark) needs.push(tree.endsWith('~') ? tree : rootOf(tree))
      } else if ('options' in tree && tree.need !== undefined) needs.push(tree.need)
  }
  return needs
}

export function areMet(needs: readonly Need[], said: ReadonlySet<string>): boolean {
  for (const need of needs) if (typeof need === 'string' ? !said.has(need) : !hasAny(said, need)) return false
  return true
}

/** Longer lists are those of classes, which many phrases share: their answer is kept for the turn. */
const longNeed = 24
const answers = new WeakMap<ReadonlySet<string>, Map<readonly string[], boolean>>()

function hasAny(said: ReadonlySet<string>, words: readonly string[]): boolean {
  if (words.length < longNeed) return words.some(word => said.has(word))
  const known = answers.get(said) ?? new Map<readonly string[], boolean>()
  answers.set(said, known)
  const before = known.get(words)
  if (before !== undefined) return before
  const found = words.some(word => said.has(word))
  known.set(words, found)
  return found
}

const saidIn = new WeakMap<Utterance, ReadonlySet<string>>()

/** Every word of a turn, and every beginning of one with the mark after it: for leaking l~, le~, lea~, leak~ and so on. */
export function wordsIn(utterance: Utterance): ReadonlySet<string> {
  const before = saidIn.get(utterance)
  if (before !== undefined) return before
  const said = new Set<string>()
  for (const word of utterance.words) {
    if (said.has(word)) continue
    said.add(word)
    said.add(rootOf(word))
    for (let length = 1; length <= word.length; length += 1) said.add(`${word.slice(0, length)}~`)
  }
  saidIn.set(utterance, said)
  return said
}

/** The same turn with some of its words gone: what was said in the whole of it is good enough to go by. */
export function saidAs(whole: Utterance, part: Utterance): Utterance {
  saidIn.set(part, wordsIn(whole))
  return part
}
