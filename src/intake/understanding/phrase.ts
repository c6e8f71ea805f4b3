import {type Span, spanAt, type Utterance} from './utterance.ts'

/**
 * The little language in which packs and vocabularies say what callers say. Words stand for themselves, and
 *   leak~          any word that begins so: leak, leaks, leaking
 *   (a b|c)        either
 *   word? (a|b)?   perhaps
 *   ..             up to four words, within the sentence
 *   A & B          both, in either order, at most six words apart
 *   @water         a class of words, from `classes`
 */
export type Phrase = string

/** Classes of words by name; each is a list of alternatives in the phrase language. */
export type WordClasses = Readonly<Record<string, string>>

/** Matches wherever any of its phrases is heard. */
export type Listener = RegExp

const never = /(?!)/g

export function listenFor(phrases: readonly Phrase[], classes: WordClasses = {}): Listener {
  if (phrases.length === 0) return never
  return new RegExp(`(?<= )(?:${phrases.map(phrase => phraseSource(phrase, classes)).join('|')})`, 'g')
}

function phraseSource(phrase: Phrase, classes: WordClasses): string {
  const [first = '', second, ...more] = phrase.split(' & ')
  if (second === undefined) return alternativesSource(first, classes)
  if (more.length > 0) throw new Error(`only two parts can be near each other: ${phrase}`)
  const [a, b] = [alternativesSource(first, classes), alternativesSource(second, classes)]
  const between = '(?:[^ .]+ ){0,6}?'
  return `${a}${between}${b}|${b}${between}${a}`
}

/** Every word takes the space after it along, so that one after the other is plain concatenation. */
function alternativesSource(source: string, classes: WordClasses): string {
  return `(?:${splitOutside(source, '|')
    .map(option =>
      splitOutside(option, ' ')
        .map(element => elementSource(element, classes))
        .join(''),
    )
    .join('|')})`
}

function elementSource(element: string, classes: WordClasses): string {
  if (element === '..') return '(?:[^ .]+ ){0,4}?'
  if (element.endsWith('?')) return `(?:${elementSource(element.slice(0, -1), classes)})?`
  if (element.startsWith('(')) return alternativesSource(element.slice(1, -1), classes)
  if (element.startsWith('@')) {
    const options = classes[element.slice(1)]
    if (options === undefined) throw new Error(`no class of words is called ${element}`)
    return alternativesSource(options, classes)
  }
  if (!/^[\p{L}\p{N}#+]+~?$/u.test(element)) throw new Error(`not a word of the phrase language: ${element}`)
  return element.endsWith('~') ? `${element.slice(0, -1)}[^ .]* ` : `${element} `
}

/** Splits at a mark that stands outside of brackets. */
function splitOutside(source: string, mark: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const letter of source) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (letter === mark && depth === 0) {
      parts.push(part)
      part = ''
    } else part += letter
  }
  parts.push(part)
  return parts.filter(piece => piece !== '')
}

/** Every place where the listener hears something, first to last. */
export function hearAll(listener: Listener, utterance: Utterance): readonly Span[] {
  const spans: Span[] = []
  for (const match of utterance.text.matchAll(listener))
    if (match[0] !== '') spans.push(spanAt(utterance, match.index, match.index + match[0].length))
  return spans
}

/** The first place, if any. */
export function hear(listener: Listener, utterance: Utterance): Span | undefined {
  listener.lastIndex = 0
  const match = listener.exec(utterance.text)
  listener.lastIndex = 0
  return match === null || match[0] === '' ? undefined : spanAt(utterance, match.index, match.index + match[0].length)
}

export function hears(listener: Listener, utterance: Utterance): boolean {
  return hear(listener, utterance) !== undefined
}
