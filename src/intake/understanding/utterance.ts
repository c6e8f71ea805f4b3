import type {Language} from '../../config/routing.ts'
import {asMeant} from './misheard.ts'

/**
 * One turn of the caller as words: lower case, no apostrophes ("can't" is "cant"), no accents, no fillers.
 * Each word knows where it stands in what was heard, so that a fact can quote it.
 */
export interface Utterance {
  /** Which words are numbers, names and so on. English is listened for in any case. */
  readonly language: Language
  /** As it was heard. */
  readonly raw: string
  /** The words; '.' stands for the end of a sentence, where the recogniser gave one. */
  readonly words: readonly string[]
  /** Where each word begins and ends in `raw`. */
  readonly begins: readonly number[]
  readonly ends: readonly number[]
  /** A space, then every word with a space after it: what phrases are matched against. */
  readonly text: string
  /** Where each word begins in `text`. */
  readonly at: readonly number[]
}

/** A run of words, `end` excluded. */
export interface Span {
  readonly begin: number
  readonly end: number
}

const anyWordOrStop = /[\p{L}\p{M}\p{N}]+(?:['’`][\p{L}\p{M}\p{N}]+)*|[.?!;]+(?=\s|$)|[+#]/gu
/** The same for English as recognisers write it; the pattern for all scripts takes milliseconds to set up. */
const asciiWordOrStop = /[A-Za-z0-9]+(?:['`][A-Za-z0-9]+)*|[.?!;]+(?=\s|$)|[+#]/g
const foreign = /[^ -~\s]/
const fillers = new Set('um umm uh uhh uhm er erm hm hmm ah eh em'.split(' '))
/** Number words said twice are two digits, not a stutter; so are letters being spelled. */
const meantTwice = new Set(
  'zero oh o one two three four five six seven eight nine ten double triple to for very . hundred eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety cero uno dos tres cuatro cinco seis siete ocho nueve doble veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa once doce trece catorce quince diez'.split(
    ' ',
  ),
)
/** Longer than anybody speaks in a turn. The journal keeps all of it; understanding reads this much. */
const longestTurn = 1500

/** Turns read last. A conversation goes back to its own turns, and callers say the same: "yes", "that's right". */
const kept = 32
const lately = new Map<string, Utterance>()

/** The same words give the same turn for a while, and with it whatever is known of it by then. */
export function readUtterance(raw: string, language: Language = 'en'): Utterance {
  const key = `${language} ${raw}`
  const known = lately.get(key)
  const turn = known ?? turnOf(raw, language)
  if (known !== undefined) lately.delete(key)
  lately.set(key, turn)
  const [oldest] = lately.keys()
  if (lately.size > kept && oldest !== undefined) lately.delete(oldest)
  return turn
}

function turnOf(raw: string, language: Language): Utterance {
  const heard = raw.slice(0, longestTurn)
  const words: string[] = []
  const begins: number[] = []
  const ends: number[] = []
  const at: number[] = []
  let text = ' '
  for (const match of heard.matchAll(foreign.test(heard) ? anyWordOrStop : asciiWordOrStop)) {
    const [found] = match
    const word = tidyWord(found)
    const before = words.at(-1)
    if (fillers.has(word) && !/^\W*huh\b/i.test(heard.slice(match.index + found.length))) continue
    if (word === '.' && (before === undefined || before === '.' || before.length === 1)) continue
    if (word === before && word.length > 1 && !/\d/.test(word) && !meantTwice.has(word)) continue
    words.push(word)
    begins.push(match.index)
    ends.push(match.index + found.length)
    at.push(text.length)
    text += `${word} `
  }
  return {language, raw, words, begins, ends, text, at}
}

const plain = /^[a-z0-9]+$/
/** Where 's is a word of its own that listeners know: "it's" is its; "the water's rising" is water. */
const keepsTheS = new Set('it that there he she what who here where how let when this name one'.split(' '))

function tidyWord(found: string): string {
  const lower = found.toLowerCase()
  if (plain.test(lower)) return asMeant(lower)
  if (/^[.?!;]/.test(lower)) return '.'
  const stem = /^(.*)['’`]s$/.exec(lower)?.[1]
  const whole = stem === undefined || keepsTheS.has(stem) ? lower : stem
  if (!foreign.test(whole)) return whole.replace(/['`]/g, '')
  return whole.normalize('NFD').replace(/[\p{M}'’`]/gu, '')
}

/** What was heard in a run of words, as it was heard. */
export function quote(utterance: Utterance, {begin, end}: Span): string {
  const from = utterance.begins[begin]
  const to = utterance.ends[end - 1]
  return from === undefined || to === undefined ? '' : utterance.raw.slice(from, to)
}

/** The same without fillers and stutters: each word as it was heard, hyphens kept. */
export function spokenWords(utterance: Utterance, {begin, end}: Span): string {
  let spoken = ''
  for (let index = begin; index < end; index += 1) {
    const [from, to, before] = [utterance.begins[index], utterance.ends[index], utterance.ends[index - 1]]
    if (from === undefined || to === undefined) break
    const hyphen = index > begin && before !== undefined && utterance.raw.slice(before, from) === '-'
    spoken += `${spoken === '' ? '' : hyphen ? '-' : ' '}${utterance.raw.slice(from, to)}`
  }
  return spoken
}
