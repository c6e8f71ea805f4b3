import {rootOf} from './inflection.ts'
import {type Either, gapMark, type Sequence, type Tree} from './phrase-tree.ts'

/** Where a phrase ends that begins at this word, or -1. */
export type Matcher = (words: readonly string[], at: number) => number

const gap = 5
const near = 7

/** The matcher of a phrase: of its one part, or of its two in either order. */
export function matcherOf(parts: readonly Either[]): Matcher {
  const end: Matcher = (_words, at) => at
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
      return (words, at) => (rootOf(words[at] ?? '') === root ? next(words, at + 1) : -1)
    }
    const stem = tree.slice(0, -1)
    return (words, at) => (words[at]?.startsWith(stem) === true ? next(words, at + 1) : -1)
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
  return (words, at) => {
    const word = words[at]
    return word !== undefined && choice.has(rootOf(word)) ? next(words, at + 1) : -1
  }
}

function firstOf(matchers: readonly Matcher[]): Matcher {
  return (words, at) => {
    for (const matcher of matchers) {
      const end = matcher(words, at)
      if (end >= 0) return end
    }
    return -1
  }
}

/** Up to so many words between, as few as will do, and no end of a sentence. */
function upTo(most: number, next: Matcher): Matcher {
  return (words, at) => {
    for (let skipped = 0; skipped <= most; skipped += 1) {
      const end = next(words, at + skipped)
      if (end >= 0) return end
      const word = words[at + skipped]
      if (word === undefined || word === '.') return -1
    }
    return -1
  }
}
