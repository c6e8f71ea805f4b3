import {createPhraseIndex} from './phrase-index.ts'
import {type Matcher, matcherOf, toMatch} from './phrase-matcher.ts'
import {type Need, needsOf, saidAs, wordsIn} from './phrase-needs.ts'
import {type Either, type Phrase, parsePhrase, type WordClasses} from './phrase-tree.ts'
import type {Span, Utterance} from './utterance.ts'

export type {Phrase, WordClasses} from './phrase-tree.ts'

/**
 * Matches wherever any of its phrases is heard. Nothing is read until something is listened to, and a phrase is made
 * ready to match only once words were said without which it cannot: of some thousand phrases a call brings about a
 * hundred to life.
 */
export interface Listener {
  readonly phrases: readonly Phrase[]
  /** Listened for as well when the caller speaks Spanish. */
  readonly spanish: readonly Phrase[]
  readonly classes: WordClasses
  /** The numbers of its lists in the index, once something was listened to. */
  listed: number | undefined
  listedSpanish: number | undefined
}

interface Ready {
  readonly parts: readonly Either[]
  readonly needs: readonly Need[]
  matcher: Matcher | undefined
}

const index = createPhraseIndex<Ready>()

const noClasses: WordClasses = {}

export function listenFor(
  phrases: readonly Phrase[],
  spanish: readonly Phrase[] = [],
  classes: WordClasses = noClasses,
): Listener {
  return {phrases, spanish, classes, listed: undefined, listedSpanish: undefined}
}

/** What a listener heard in a turn, first to last, as far as anybody asked. */
interface Hearing {
  readonly spans: Span[]
  whole: boolean
}

const nothing: Hearing = {spans: [], whole: true}
const hearings = new WeakMap<Utterance, Map<Listener, Hearing>>()

/** Every place where the listener hears something, first to last. */
export function hearAll(listener: Listener, utterance: Utterance): readonly Span[] {
  return heard(listener, utterance, Number.POSITIVE_INFINITY).spans
}

/** The first place, if any. */
export function hear(listener: Listener, utterance: Utterance): Span | undefined {
  return heard(listener, utterance, 1).spans[0]
}

/** At least the first `most` places: on from those that are known already. */
function heard(listener: Listener, utterance: Utterance, most: number): Hearing {
  const ready = possible(listener, utterance)
  if (ready.length === 0) return nothing
  const hearing = hearingOf(listener, utterance)
  while (!hearing.whole && hearing.spans.length < most) {
    const next = nextSpan(ready, utterance, hearing.spans.at(-1)?.end ?? 0)
    if (next === undefined) hearing.whole = true
    else hearing.spans.push(next)
  }
  return hearing
}

function hearingOf(listener: Listener, utterance: Utterance): Hearing {
  let inTurn = hearings.get(utterance)
  if (inTurn === undefined) {
    inTurn = new Map()
    hearings.set(utterance, inTurn)
  }
  let hearing = inTurn.get(listener)
  if (hearing === undefined) {
    hearing = {spans: [], whole: false}
    inTurn.set(listener, hearing)
  }
  return hearing
}

export function hears(listener: Listener, utterance: Utterance): boolean {
  return hear(listener, utterance) !== undefined
}

/** The same turn with every word blanked out that the listener hears. */
export function withoutHeard(listener: Listener, utterance: Utterance): Utterance {
  const spans = hearAll(listener, utterance)
  if (spans.length === 0) return utterance
  const words = [...utterance.words]
  for (const {begin, end} of spans) words.fill('_', begin, end)
  return saidAs(utterance, {...utterance, words})
}

/** The first that any of them matches; of several that begin there, the one that stands first in the list. */
function nextSpan(ready: readonly Ready[], {words}: Utterance, from: number): Span | undefined {
  const turn = toMatch(words)
  for (let begin = from; begin < words.length; begin += 1)
    for (const phrase of ready) {
      phrase.matcher ??= matcherOf(phrase.parts)
      const end = phrase.matcher(turn, begin)
      if (end > begin) return {begin, end}
    }
  return undefined
}

/** Those phrases that can match at all, going by the words that were said. */
function possible(listener: Listener, utterance: Utterance): readonly Ready[] {
  const {phrases, spanish, classes} = listener
  const said = wordsIn(utterance)
  listener.listed ??= index.add(readied(phrases, classes))
  const ready = index.possible(listener.listed, said)
  if (utterance.language !== 'es' || spanish.length === 0) return ready
  listener.listedSpanish ??= index.add(readied(spanish, classes))
  return [...index.possible(listener.listedSpanish, said), ...ready]
}

function readied(phrases: readonly Phrase[], classes: WordClasses): readonly Ready[] {
  return phrases.map(phrase => {
    const parts = parsePhrase(phrase, classes)
    return {parts, needs: needsOf(parts), matcher: undefined}
  })
}
