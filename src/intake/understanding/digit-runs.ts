import {type Atom, atomAt, isNumeric} from './spoken-digits.ts'
import type {Span, Utterance} from './utterance.ts'

/** Digits said in one go, and how they hang together with what was said before them. */
export interface DigitRun extends Span {
  readonly atoms: readonly Atom[]
  /** correction: "no wait, ..."; instead: "not ..."; area: "area code ..."; tail: "the last four are ..."; plus: a country code */
  readonly link: 'first' | 'continued' | 'correction' | 'instead' | 'area' | 'tail' | 'plus'
}

/** Said between the groups of one number without ending it. */
const joints = new Set(
  'dash hyphen dot point space comma . and then thats its is okay ok so guion punto luego despues y coma entonces'.split(
    ' ',
  ),
)
const corrections = new Set(
  'no nope wait sorry actually mean scratch correction rather oops wrong make excuse strike meant perdon digo mejor corrijo espere equivoque quise'.split(
    ' ',
  ),
)

export function digitRuns(utterance: Utterance): readonly DigitRun[] {
  const {words} = utterance
  const runs: DigitRun[] = []
  let index = 0
  while (index < words.length) {
    const first = isCount(words, index) ? undefined : atomAt(utterance, index, false)
    if (first === undefined) {
      index += 1
      continue
    }
    const atoms = [first]
    index = first.end
    for (;;) {
      const next = nextAtom(utterance, index)
      if (next === undefined) break
      atoms.push(next)
      index = next.end
    }
    runs.push({begin: first.begin, end: index, atoms, link: linkOf(words, runs.at(-1), first.begin)})
  }
  return runs
}

/** "The last four are one one four nine": how many digits are meant is none of them. */
function isCount(words: readonly string[], index: number): boolean {
  return (
    /^(last|first|ultimos|ultimas|primeros|final)$/.test(words[index - 1] ?? '') &&
    /^(two|three|four|seven|2|3|4|7|dos|tres|cuatro|siete)$/.test(words[index] ?? '') &&
    /^(are|is|were|digits|numbers|should|of|digitos|numeros|son|es)$/.test(words[index + 1] ?? '')
  )
}

/** The next piece of the same number, over at most two joints. */
function nextAtom(utterance: Utterance, index: number): Atom | undefined {
  const direct = atomAt(utterance, index, true)
  if (direct !== undefined) return direct
  for (let skip = 1; skip <= 2; skip += 1) {
    if (!joints.has(utterance.words[index + skip - 1] ?? '')) return undefined
    if (isNumeric(utterance.words[index + skip], utterance.language)) return atomAt(utterance, index + skip, true)
  }
  return undefined
}

function linkOf(words: readonly string[], before: DigitRun | undefined, begin: number): DigitRun['link'] {
  const gap = words.slice(before?.end ?? Math.max(0, begin - 6), begin)
  const last = gap.at(-1)
  if (last === 'plus' || last === '+') return 'plus'
  if (last === 'code' || (last === 'is' && gap.at(-2) === 'code')) return gap.includes('area') ? 'area' : 'continued'
  if (gap.includes('area') && gap.includes('codigo')) return 'area'
  if (last === 'not') return 'instead'
  if (gap.some(word => /^(last|ends|end|ending|termina|ultimos|final|acaba)$/.test(word))) return 'tail'
  if (gap.slice(-6).some(word => corrections.has(word))) return 'correction'
  if (before === undefined) return 'first'
  return gap.length <= 4 ? 'continued' : 'first'
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
