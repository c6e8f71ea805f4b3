import {oneLine} from '../../alerts/words.ts'

/** What one cell of a row shows, in how many columns. */
export interface Cell {
  readonly text: string
  readonly width: number
  readonly align?: 'right'
  readonly paint?: ((text: string) => string) | undefined
}

/** Cells beside each other, one space apart, in exactly the sum of their columns. */
export function row(cells: readonly Cell[]): string {
  return cells
    .filter(({width}) => width > 0)
    .map(({text, width, align, paint}) => {
      const cell = fitted(text, width, align)
      return paint === undefined ? cell : paint(cell)
    })
    .join(' ')
}

/** In exactly `width` columns, cut or filled up. Whatever is in the text, it stays on its line and moves nothing. */
export function fitted(text: string, width: number, align?: 'right'): string {
  const shown = cut(oneLine(text), width)
  const gap = ' '.repeat(Math.max(0, width - cellWidth(shown)))
  return align === 'right' ? gap + shown : shown + gap
}

function cut(text: string, width: number): string {
  if (cellWidth(text) <= width) return text
  let kept = ''
  let used = 0
  for (const character of text) {
    const next = widthOf(character)
    if (used + next > width - 1) break
    kept += character
    used += next
  }
  return width < 1 ? '' : `${kept}…`
}

const asciiOnly = /^[\x20-\x7e]*$/
/** Wide in a terminal: East Asian scripts, and emoji shown as pictures. */
const wide =
  /^(?:[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})$/u
const weightless = /^\p{M}$/u

/** How many columns a terminal gives a text without colours. */
export function cellWidth(text: string): number {
  if (asciiOnly.test(text)) return text.length
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

function widthOf(character: string): number {
  if (weightless.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

/** Broken at spaces into lines of at most `width` columns; a longer word is broken too. */
export function broken(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of oneLine(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (cellWidth(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (cellWidth(line) > width) {
      const head = [...line].slice(0, Math.max(1, width)).join('')
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  return [...lines, line]
}
