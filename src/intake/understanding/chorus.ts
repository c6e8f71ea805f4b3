import type {Listener} from './phrase.ts'
import {areMet, type Need, needsOf, wordsIn} from './phrase-needs.ts'
import {parsePhrase} from './phrase-tree.ts'
import type {Utterance} from './utterance.ts'

/**
 * Many listeners that listen together: a turn is looked through once for the words without which none of a listener's
 * phrases can match, and only those it may match are listened with.
 */
export interface Chorus<Name> {
  readonly listeners: ReadonlyMap<Name, Listener>
  english: Index<Name> | undefined
  spanish: Index<Name> | undefined
}

interface Entry<Name> {
  readonly name: Name
  readonly needs: readonly Need[]
}

interface Index<Name> {
  /** By a word that must have been said. */
  readonly byWord: ReadonlyMap<string, readonly Entry<Name>[]>
  /** Of phrases of which no word must be said. */
  readonly always: readonly Entry<Name>[]
}

export function together<Name>(listeners: ReadonlyMap<Name, Listener>): Chorus<Name> {
  return {listeners, english: undefined, spanish: undefined}
}

/** The listeners that may hear something in the turn. */
export function mayHear<Name>(chorus: Chorus<Name>, utterance: Utterance): ReadonlySet<Name> {
  const said = wordsIn(utterance)
  chorus.english ??= indexOf(chorus.listeners, ({phrases}) => phrases)
  const found = new Set<Name>()
  collect(chorus.english, said, found)
  if (utterance.language === 'es') {
    chorus.spanish ??= indexOf(chorus.listeners, ({spanish}) => spanish)
    collect(chorus.spanish, said, found)
  }
  return found
}

function collect<Name>({byWord, always}: Index<Name>, said: ReadonlySet<string>, found: Set<Name>): void {
  for (const {name} of always) found.add(name)
  for (const word of said)
    for (const {name, needs} of byWord.get(word) ?? []) if (!found.has(name) && areMet(needs, said)) found.add(name)
}

function indexOf<Name>(
  listeners: ReadonlyMap<Name, Listener>,
  phrasesOf: (listener: Listener) => readonly string[],
): Index<Name> {
  const byWord = new Map<string, Entry<Name>[]>()
  const always: Entry<Name>[] = []
  for (const [name, listener] of listeners)
    for (const phrase of phrasesOf(listener)) {
      const needs = needsOf(parsePhrase(phrase, listener.classes))
      const entry = {name, needs}
      const rarest = [...needs].sort((a, b) => commonness(a) - commonness(b))[0]
      if (rarest === undefined) always.push(entry)
      else
        for (const word of typeof rarest === 'string' ? [rarest] : new Set(rarest)) {
          const entries = byWord.get(word)
          if (entries === undefined) byWord.set(word, [entry])
          else entries.push(entry)
        }
    }
  return {byWord, always}
}

const common = new Set(
  'the a an my our your you i it is are to that this was for on in and he they of de la el que mi'.split(' '),
)

/** How likely one of the words is said in any turn. */
function commonness(need: Need): number {
  const words = typeof need === 'string' ? [need] : need
  return words.reduce((sum, word) => sum + (common.has(word) ? 100 : 1), 0)
}
