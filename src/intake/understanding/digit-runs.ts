import {type Link, linkOf} from './run-link.ts'
import {type Atom, atomAt, isNumeric} from './spoken-digits.ts'
import type {Span, Utterance} from './utterance.ts'

/** Digits said in one go, and how they hang together with what was said before them. */
export interface DigitRun extends Span {
  readonly atoms: readonly Atom[]
  /** The likeliest reading of all of them. */
  readonly digits: string
  readonly link: Link
}

/** Said between the groups of one number without ending it. */
const joints = new Set(
  'dash hyphen dot point slash space comma . and then thats its is okay ok so guion punto raya espacio luego despues y coma entonces'.split(
    ' ',
  ),
)
/** Before digits that are wrong; what is right comes after them: "change the four four to four five". */
const exchanges =
  / ((change|switch|replace|swap|cambie|cambia|cambiar) (\S+ ){0,3}|(not|i say|i said|you have|you had|you got|you said|you put|instead of) (a |an |the )?)$/
/** After those, "to" is no two, and "it's" begins what is right. */
const turning = /^(to|too|for|its|is|thats|then|with|so|it)$/

export function digitRuns(utterance: Utterance): readonly DigitRun[] {
  const {words} = utterance
  const runs: DigitRun[] = []
  let index = 0
  while (index < words.length) {
    const first = isCount(utterance, index) || isPronoun(utterance, index) ? undefined : atomAt(utterance, index, false)
    if (first === undefined) {
      index += 1
      continue
    }
    // "Call between seven and nine" tells hours, whatever number comes after.
    const hour = words[first.begin - 1] === 'between' && words[first.end] === 'and' ? first.end + 1 : undefined
    const until = hour === undefined ? undefined : atomAt(utterance, hour, false)
    if (until !== undefined) {
      index = until.end
      continue
    }
    const exchanged = exchanges.test(` ${words.slice(Math.max(0, first.begin - 5), first.begin).join(' ')} `)
    const atoms = [first]
    index = first.end
    for (;;) {
      const next = nextAtom(utterance, index, exchanged)
      if (next === undefined) break
      atoms.push(next)
      index = next.end
    }
    const digits = readingsOf(atoms)[0] ?? ''
    const span = {begin: first.begin, end: index}
    runs.push({...span, atoms, digits, link: linkOf(utterance, runs.at(-1), {...span, digits})})
  }
  return runs
}

const determiners = /^(this|that|the|which|same|other|old|new|better|best|right|wrong|good|any|another|no|each|every)$/
const counts: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  seven: 7,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  seis: 6,
  siete: 7,
}

/** "The last four are one one four nine", "change the last two to four six": how many digits are meant is none of them. */
function isCount(utterance: Utterance, index: number): boolean {
  const {words, language} = utterance
  const count = counts[words[index] ?? ''] ?? Number(words[index])
  if (
    !(count <= 7) ||
    !/^(last|first|final|middle|other|next|ultimos|ultimas|primeros|primeras|otros|siguientes)$/.test(
      words[index - 1] ?? '',
    )
  )
    return false
  const next = words[index + 1]
  if (next === undefined || next === 'to' || !isNumeric(next, language)) return true
  // "The last four four two one nine": just as many follow.
  let digits = ''
  let at = index + 1
  for (let atom = atomAt(utterance, at, true); atom !== undefined; atom = atomAt(utterance, at, true)) {
    digits += atom.readings[0] ?? ''
    at = atom.end
  }
  return digits.length === count
}

/** "The same area code as this one", "one digit is wrong": no digit of the number. */
function isPronoun({words, language}: Utterance, index: number): boolean {
  const [before, word = '', next] = [words[index - 1] ?? '', words[index] ?? '', words[index + 1]]
  if (/^(digits?|numbers?|sec|second|minute|moment|more|thing|digito|numero|momento|segundo)$/.test(next ?? ''))
    return word in counts
  return word === 'one' && determiners.test(before) && !isNumeric(next, language)
}

/** The next piece of the same number, over at most two joints. */
function nextAtom(utterance: Utterance, index: number, exchanged: boolean): Atom | undefined {
  const word = utterance.words[index] ?? ''
  if (exchanged && turning.test(word)) return undefined
  const direct = isCount(utterance, index) ? undefined : atomAt(utterance, index, true)
  if (direct !== undefined) return direct
  for (let skip = 1; skip <= 2; skip += 1) {
    if (!joints.has(utterance.words[index + skip - 1] ?? '')) return undefined
    if (isNumeric(utterance.words[index + skip], utterance.language)) return atomAt(utterance, index + skip, true)
  }
  return undefined
}

/** Every way the pieces may read, the likeliest first; bounded, since most readings never fit. */
export function readingsOf(atoms: readonly Atom[]): readonly string[] {
  let readings: readonly string[] = ['']
  for (const atom of atoms) {
    const grown: string[] = []
    for (const reading of atom.readings) for (const start of readings) grown.push(start + reading)
    readings = grown.length > 256 ? grown.slice(0, 256) : grown
  }
  return readings
}
