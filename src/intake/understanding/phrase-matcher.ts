import {rootOf} from './inflection.ts'
import {type Either, gapMark, type Sequence, type Tree} from './phrase-tree.ts'

/** The words of a turn as phrases are matched against them. */
export interface Matched {
  readonly words: readonly string[]
  /** Of each word. */
  readonly roots: readonly string[]
}

/** Where a phrase ends that begins at this word, or -1. */
export type Matcher = (turn: Matched, at: number) => number

const lately = new WeakMap<readonly string[], Matched>()

/** Hundreds of lists listen to the same words. */
export function toMatch(words: readonly string[]): Matched {
  const known = lately.get(words)
  if (known !== undefined) return known
  const turn = {words, roots: words.map(rootOf)}
  lately.set(words, turn)
  return turn
}

const gap = 5
const near = 7

/** The matcher of a phrase: of its one part, or of its two in either order. */
export function matcherOf(parts: readonly Either[]): Matcher {
  const end: Matcher = (_turn, at) => at
  const [first, second] = parts
  if (first === undefined) return () => -1
  if (second === undefined) return matching(first, end)
  return firstOf([
    matching(first, upTo(near, matching(second, end))),
    matching(second, upTo(near, matching(first, end))),
  ])
}

/** Each matcher holds what must follow, so that a whole phrase is one call. */
function matching(tree: Tree, next: Matcher): Matcher {
  if (typeof tree === 'string') {
    if (tree === gapMark) return upTo(gap, next)
    if (!tree.endsWith('~')) {
      const root = rootOf(tree)
      return (turn, at) => (turn.roots[at] === root ? next(turn, at + 1) : -1)
    }
    const stem = tree.slice(0, -1)
    return (turn, at) => (turn.words[at]?.startsWith(stem) === true ? next(turn, at + 1) : -1)
  }
  return 'options' in tree ? either(tree.options, next) : firstOf([matching(tree.perhaps, next), next])
}

/** Words that stand next to each other in the list are looked up together; anything longer is tried in turn. */
function either(options: readonly Sequence[], next: Matcher): Matcher {
  const matchers: Matcher[] = []
  let run: Set<string> | undefined
  for (const option of options) {
    const [tree] = option
    if (option.length === 1 && typeof tree === 'string' && tree !== gapMark && !tree.endsWith('~')) {
      if (run === undefined) {
        run = new Set()
        matchers.push(oneOf(run, next))
      }
      run.add(rootOf(tree))
      continue
    }
    run = undefined
    matchers.push(option.reduceRight((after, part) => matching(part, after), next))
  }
  const [only] = matchers
  return matchers.length === 1 && only !== undefined ? only : firstOf(matchers)
}

function oneOf(choice: ReadonlySet<string>, next: Matcher): Matcher {
  return (turn, at) => {
    const root = turn.roots[at]
    return root !== undefined && choice.has(root) ? next(turn, at + 1) : -1
  }
}

function firstOf(matchers: readonly Matcher[]): Matcher {
  return (turn, at) => {
    for (const matcher of matchers) {
      const end = matcher(turn, at)
      if (end >= 0) return end
    }
    return -1
  }
}

/** Up to so many words between, as few as will do, and no end of a sentence. */
function upTo(most: number, next: Matcher): Matcher {
  return (turn, at) => {
    for (let skipped = 0; skipped <= most; skipped += 1) {
      const end = next(turn, at + skipped)
      if (end >= 0) return end
      const word = turn.words[at + skipped]
      if (word === undefined || word === '.') return -1
    }
    return -1
  }
}
