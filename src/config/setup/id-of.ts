/** Sam Ortiz → sam; a second Sam → sam-2. Names that leave no letter get `otherwise`. */
export function idOf(name: string, otherwise: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 30)
  const id = plain === '' ? otherwise : plain
  if (!taken.includes(id)) return id
  let next = 2
  while (taken.includes(`${id}-${next}`)) next += 1
  return `${id}-${next}`
}
