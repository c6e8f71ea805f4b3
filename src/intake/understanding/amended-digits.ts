/**
 * A number after a part of it was said again. Of a whole number the end is the likeliest part, unless what was said
 * looks more like another group; of an unfinished one, as much of its end as makes ten digits, or the group that was
 * begun.
 */
export function amendDigits(
  base: string,
  said: string,
  where: 'head' | 'middle' | 'tail' | 'anywhere',
): string | undefined {
  const {length} = said
  if (length === 0 || length > 9) return undefined
  if (where === 'head') return said + base.slice(length)
  if (where === 'middle') return length === 3 && base.length >= 6 ? replaceAt(base, said, 3) : undefined
  if (where === 'tail') return base.length < length ? undefined : base.slice(0, base.length - length) + said
  if (base.length === 10) return length === 1 ? undefined : replaceAt(base, said, likeliestPlace(base, said))
  if (base.length + length >= 10) return base.slice(0, 10 - length) + said
  // "Five oh three four four, no, three four five": the second group anew.
  if (length === 3 && base.length > 3) return base.slice(0, base.length > 6 ? 6 : 3) + said
  return length <= base.length ? base.slice(0, base.length - length) + said : said
}

/**
 * "five six, not five nine": the last 59 becomes 56. What is right may be more than what is wrong, and takes in what
 * stands around it: "five six oh seven, not five nine".
 */
export function substituteDigits(base: string, wrong: string, right: string): string | undefined {
  const at = base.lastIndexOf(wrong)
  if (at < 0 || wrong === '' || right === '') return undefined
  const plain = base.slice(0, at) + right + base.slice(at + wrong.length)
  if (right.length <= wrong.length || plain.length <= 10) return plain
  const fitting: {readonly digits: string; readonly kept: number}[] = []
  for (let start = Math.max(0, at + wrong.length - right.length); start <= at; start += 1) {
    if (start + right.length > base.length) continue
    fitting.push({digits: replaceAt(base, right, start), kept: -differences(base, right, start)})
  }
  return fitting.sort((one, other) => other.kept - one.kept)[0]?.digits
}

/** The shortest end of what was begun that is said over before it goes on: "... eight one forty", "forty fifty five". */
export function joinOverlapping(begun: string, said: string): string | undefined {
  const over = begun.length + said.length - 10
  return over >= 2 && over < begun.length && begun.endsWith(said.slice(0, over)) ? begun + said.slice(over) : undefined
}

/** Four digits or more that are the end of it, but for one digit or two that changed places. */
export function resembles(whole: string, said: string): boolean {
  if (said.length < 4 || said.length >= whole.length) return false
  const end = whole.slice(-said.length)
  const differing = differences(end, said, 0)
  return differing <= 1 || (differing === 2 && [...end].sort().join('') === [...said].sort().join(''))
}

function likeliestPlace(base: string, said: string): number {
  const tail = base.length - said.length
  if (said.length !== 3 && said.length !== 6) return tail
  const places = said.length === 3 ? [0, 3] : [0, 4]
  const [first = 0, second = 0] = places
  return differences(base, said, second) < differences(base, said, first) ? second : first
}

function replaceAt(base: string, said: string, at: number): string {
  return base.slice(0, at) + said + base.slice(at + said.length)
}

/** In how many places what is said differs from what stands there. */
export function differences(base: string, said: string, at: number): number {
  return [...said].filter((digit, index) => digit !== base[at + index]).length
}
