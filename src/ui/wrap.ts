import {stripVTControlCharacters} from 'node:util'

/** Breaks words into lines of at most `width` columns, colours not counted. A word that is longer stands alone. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && columns(longer) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  lines.push(line)
  return lines
}

/** How many columns a text takes on a terminal, for the Latin scripts that are written here. */
export function columns(text: string): number {
  return stripVTControlCharacters(text).length
}
