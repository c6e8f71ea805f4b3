/** Words as they stand, or a pattern between slashes; without regard to case. Undefined when it is no pattern. */
export function wordsPattern(text: string): RegExp | undefined {
  const between = /^\/(.+)\/$/s.exec(text.trim())
  const source =
    between === null
      ? text
          .trim()
          .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
          .replace(/\s+/g, '\\s+')
      : between[1]
  try {
    return new RegExp(source ?? '', 'i')
  } catch {
    return undefined
  }
}
