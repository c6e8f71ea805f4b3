import type {Utterance} from '../understanding/utterance.ts'

/** Features are told apart by a hash of so many values; of the rarer ones some share a place, which costs little. */
export const places = 1 << 16

/** The places of a turn's features, each with the word of the utterance where it was met first. */
export type Features = ReadonlyMap<number, number>

/** What a turn is read by: its words, their stems and pieces, and which words stand next to or near each other. */
export function featuresOf({words}: Utterance): Features {
  const at = words.flatMap((word, index) => (word === '.' ? [] : [index]))
  const said = ['^', ...at.map(index => words[index] ?? ''), '$']
  const stems = said.map(stemOf)
  const features = new Map<number, number>()
  for (const [index, word] of said.entries()) {
    const met = at[Math.min(Math.max(0, index - 1), at.length - 1)] ?? 0
    const meet = (feature: string) => {
      const place = placeOf(feature)
      if (!features.has(place)) features.set(place, met)
    }
    const [stem, next, second, third] = [stems[index], said[index + 1], said[index + 2], said[index + 3]]
    meet(`u${word}`)
    meet(`s${stem}`)
    if (next !== undefined) meet(`b${word} ${next}`)
    if (second !== undefined) {
      meet(`t${word} ${next} ${second}`)
      meet(`k${stem} ${stems[index + 2]}`)
    }
    if (third !== undefined) meet(`k${stem} ${stems[index + 3]}`)
    const whole = `<${word}>`
    for (let begin = 0; begin + piece <= whole.length; begin += 1) meet(`c${whole.slice(begin, begin + piece)}`)
  }
  return features
}

/** Letters of a piece of a word, which is what misheard and inflected words have in common. */
const piece = 4

function stemOf(word: string): string {
  return word.replace(/(ing|ed|es|s)$/, '')
}

/** FNV-1a, stirred once more: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function placeOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  return (hash >>> 0) % places
}
