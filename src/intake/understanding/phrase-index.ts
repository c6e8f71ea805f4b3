import {areMet, type Need} from './phrase-needs.ts'

/** What can be heard only where each of its needs was said. */
export interface Needing {
  readonly needs: readonly Need[]
}

/**
 * Every list of phrases that is listened for, by the words without which they cannot be heard: a turn is looked through
 * once for all of the hundreds of lists, and a list then has at hand the few of its phrases that are possible.
 */
export interface PhraseIndex<Phrase extends Needing> {
  /** Takes a list in; its number. */
  add(list: readonly Phrase[]): number
  /** Of the list with this number, in its order, at least those that can be heard where these words were said. */
  possible(list: number, said: ReadonlySet<string>): readonly Phrase[]
}

/** A phrase and its place in its list. */
interface Entry<Phrase> {
  readonly list: number
  readonly place: number
  readonly phrase: Phrase
}

/** What is possible in one turn: of the lists that there were when it was looked through, and of later ones once asked. */
interface Possible<Phrase> {
  readonly lists: number
  readonly byList: Map<number, readonly Phrase[]>
}

export function createPhraseIndex<Phrase extends Needing>(): PhraseIndex<Phrase> {
  const lists: (readonly Phrase[])[] = []
  /** Those that need the same of a word or of a class of words, once for each such need. */
  const byNeed = new Map<Need, Entry<Phrase>[]>()
  const byWord = new Map<string, Entry<Phrase>[][]>()
  const always: Entry<Phrase>[] = []
  const turns = new WeakMap<ReadonlySet<string>, Possible<Phrase>>()

  function entriesFor(need: Need | undefined): Entry<Phrase>[] {
    if (need === undefined) return always
    const known = byNeed.get(need)
    if (known !== undefined) return known
    const entries: Entry<Phrase>[] = []
    byNeed.set(need, entries)
    for (const word of typeof need === 'string' ? [need] : new Set(need)) {
      const others = byWord.get(word)
      if (others === undefined) byWord.set(word, [entries])
      else others.push(entries)
    }
    return entries
  }

  function lookThrough(said: ReadonlySet<string>): Possible<Phrase> {
    const found = new Map<number, Entry<Phrase>[]>()
    const seen = new Set([always])
    for (const word of said) for (const entries of byWord.get(word) ?? []) seen.add(entries)
    for (const entries of seen)
      for (const entry of entries) {
        if (!areMet(entry.phrase.needs, said)) continue
        const own = found.get(entry.list)
        if (own === undefined) found.set(entry.list, [entry])
        else own.push(entry)
      }
    const byList = new Map<number, readonly Phrase[]>()
    for (const [list, entries] of found) {
      if (entries.length > 1) entries.sort((a, b) => a.place - b.place)
      byList.set(
        list,
        entries.map(({phrase}) => phrase),
      )
    }
    return {lists: lists.length, byList}
  }

  return {
    add(list) {
      const number = lists.push(list) - 1
      for (const [place, phrase] of list.entries()) entriesFor(rarest(phrase.needs)).push({list: number, place, phrase})
      return number
    },
    possible(list, said) {
      let turn = turns.get(said)
      if (turn === undefined) {
        turn = lookThrough(said)
        turns.set(said, turn)
      }
      const known = turn.byList.get(list)
      if (known !== undefined || list < turn.lists) return known ?? []
      const found = lists[list]?.filter(({needs}) => areMet(needs, said)) ?? []
      turn.byList.set(list, found)
      return found
    },
  }
}

const common = new Set(
  'the a an my our your you i it is are to that this was for on in and he they of de la el que mi'.split(' '),
)

function rarest(needs: readonly Need[]): Need | undefined {
  let best: Need | undefined
  let least = Number.POSITIVE_INFINITY
  for (const need of needs) {
    const size = commonness(need)
    if (size >= least) continue
    best = need
    least = size
  }
  return best
}

/** How likely one of the words is said in any turn. */
function commonness(need: Need): number {
  if (typeof need === 'string') return common.has(need) ? 100 : 1
  let sum = 0
  for (const word of need) sum += common.has(word) ? 100 : 1
  return sum
}
