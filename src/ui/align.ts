import {columns} from './wrap.ts'

/** How a column is set: numbers to the right. `max`: longer texts are cut there. */
export interface Column {
  readonly head: string
  readonly align: 'left' | 'right'
  readonly max?: number
}

/** Plain aligned columns, two spaces apart; the heads are the first line. */
export function align(shape: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  const cells = [shape.map(({head}) => head), ...rows].map(row => shape.map((column, at) => cut(row[at] ?? '', column)))
  const widths = shape.map((_, at) => Math.max(...cells.map(row => columns(row[at] ?? ''))))
  return cells.map(row =>
    row
      .map((cell, at) => {
        const gap = ' '.repeat((widths[at] ?? 0) - columns(cell))
        return shape[at]?.align === 'right' ? `${gap}${cell}` : `${cell}${gap}`
      })
      .join('  ')
      .trimEnd(),
  )
}

function cut(text: string, {max}: Column): string {
  return max === undefined || columns(text) <= max ? text : `${text.slice(0, max - 1)}…`
}
