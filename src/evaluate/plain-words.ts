/** Lower case, without accents and punctuation: how names and places are compared. */
export function plainWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/(?<=\d)-(?=[a-z]\b)|(?<=\b[a-z])-(?=\d)/g, '')
  return plain.split(/[^a-z0-9]+/).filter(word => word !== '')
}

/** Whether the part stands in the whole, word after word. */
export function standsIn(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length === 0) return false
  return whole.some((_, at) => part.every((word, offset) => whole[at + offset] === word))
}
