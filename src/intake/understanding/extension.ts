import {atomAt} from './spoken-digits.ts'
import type {Span, Utterance} from './utterance.ts'

export interface ExtensionHeard {
  /** One to six digits. */
  readonly digits: string
  readonly span: Span
}

const cue = /^(extension|ext|x)$/
const joined = /^(?:x|ext)(\d{1,6})$/
const between = new Set('number is its numero es el la'.split(' '))
const longest = 6

/** "Extension two oh one", "ext. 12", "x305": what is dialled after the number was answered. */
export function hearExtension(utterance: Utterance): ExtensionHeard | undefined {
  const {words} = utterance
  for (const [index, word] of words.entries()) {
    const whole = joined.exec(word)?.[1]
    if (whole !== undefined) return {digits: whole, span: {begin: index, end: index + 1}}
    if (!cue.test(word)) continue
    let at = index + 1
    while (words[at] === '.' || between.has(words[at] ?? '')) at += 1
    const begin = at
    let digits = ''
    for (;;) {
      const atom = atomAt(utterance, at, digits !== '')
      const said = atom?.readings[0]
      if (atom === undefined || said === undefined || digits.length + said.length > longest) break
      digits += said
      at = atom.end
    }
    if (digits !== '') return {digits, span: {begin, end: at}}
  }
  return undefined
}
