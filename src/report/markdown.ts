/** A table in GitHub's Markdown; numbers to the right. What was said on a call cannot become markup. */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const right = heads.map((_, at) => rows.every(row => typeof row[at] !== 'string'))
  return [
    `| ${heads.map(markdownText).join(' | ')} |`,
    `| ${right.map(number => (number ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(row => `| ${row.map(cell => (cell === null ? '–' : markdownText(String(cell)))).join(' | ')} |`),
    '',
  ].join('\n')
}

/** Text on one line, with everything escaped that Markdown or HTML would read. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]#|~]/g, character => `\\${character}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
