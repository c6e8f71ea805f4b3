import {distance} from 'fastest-levenshtein'

/** The one of `known` that was most likely meant, or undefined when none is close enough to say. */
export function closest(written: string, known: readonly string[]): string | undefined {
  const wanted = bare(written)
  let best: {readonly word: string; readonly distance: number} | undefined
  for (const word of known) {
    // Two letters the wrong way round count as one slip.
    const away = sameLetters(wanted, bare(word)) ? 1 : distance(wanted, bare(word))
    if (best === undefined || away < best.distance) best = {word, distance: away}
  }
  const allowed = Math.max(1, Math.floor(Math.max(wanted.length, 3) / 3))
  return best !== undefined && best.distance <= allowed ? best.word : undefined
}

/** Whether two words differ in nothing but case, hyphens, underscores and spaces. */
export function sameWord(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

/** `did you mean "x"?` and what is allowed, as far as each is known. */
export function didYouMean(written: string, known: readonly string[], allowedIs = 'allowed here'): string {
  const guess = closest(written, known)
  const list = known.length > 0 && known.length <= 16 ? `${allowedIs}: ${known.join(', ')}` : ''
  if (guess === undefined) return list
  return list === '' ? `did you mean "${guess}"?` : `did you mean "${guess}"? ${list}`
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '')
}

function sameLetters(one: string, other: string): boolean {
  const sorted = (word: string) => [...word].sort().join('')
  return one !== other && one.length === other.length && sorted(one) === sorted(other)
}
