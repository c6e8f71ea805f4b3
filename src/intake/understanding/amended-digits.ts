/**
 * A number after a part of it was said again. Of a whole number the end is the likeliest part, unless what was said
 * looks more like another group; of an unfinished one, as much of its end as makes ten digits.
 */
export function amendDigits(base: string, said: string, where: 'head' | 'tail' | 'anywhere'): string | undefined {
  const {length} = said
  if (length === 0 || length > 9) return undefined
  if (where === 'head') return said + base.slice(length)
  if (where === 'tail') return base.length < length ? undefined : base.slice(0, base.length - length) + said
  if (base.length === 10) return length === 1 ? undefined : replaceAt(base, said, likeliestPlace(base, said))
  if (base.length + length >= 10) return base.slice(0, 10 - length) + said
  return length <= base.length ? base.slice(0, base.length - length) + said : said
}

/** "five six, not five nine": the last 59 becomes 56. */
export function substituteDigits(base: string, wrong: string, right: string): string | undefined {
  const at = base.lastIndexOf(wrong)
  if (at < 0 || wrong === '' || right === '') return undefined
  return base.slice(0, at) + right + base.slice(at + wrong.length)
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

function differences(base: string, said: string, at: number): number {
  return [...said].filter((digit, index) => digit !== base[at + index]).length
}
