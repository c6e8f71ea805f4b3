const roots = new Map<string, string>()
const mostKept = 5000

/** A word without the ending of its plural: what a phrase says of one pipe, it says of pipes. */
export function rootOf(word: string): string {
  const known = roots.get(word)
  if (known !== undefined) return known
  if (roots.size >= mostKept) roots.clear()
  const root = withoutPlural(word)
  roots.set(word, root)
  return root
}

/** Where one is not what several are: leaves on a lawn, whoever leaves; "aguas negras"; an outlet's plugs, and to plug it. */
const inNumber = new Set(
  'leaves lights gallons inches sprinklers heads plugs wires toilets things waters aguas focos goods'.split(' '),
)

/** Shorter words have endings that mean something else: "is", "bus", "gas". */
const shortest = 4

function withoutPlural(word: string): string {
  if (word.length < shortest || inNumber.has(word)) return word
  if (/[^aeious]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2)
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}
