import {parse} from 'csv-parse/sync'

/** A line of the file, as cells. */
export interface TableRow {
  /** From 1, where the record ends. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface Table {
  readonly delimiter: string
  readonly rows: readonly TableRow[]
  /** Records that are no CSV, such as one with a quote that never ends. */
  readonly broken: readonly {readonly line: number; readonly why: string}[]
}

const delimiters = [',', ';', '\t', '|']

/** Reads CSV of whatever delimiter. Empty lines are left out; a record that cannot be read does not spoil the rest. */
export function readTable(text: string): Table {
  const delimiter = delimiterOf(text)
  const broken: {line: number; why: string}[] = []
  const rows: TableRow[] = []
  parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip(error) {
      broken.push({line: lineOf(error), why: 'a quote that is opened and not closed, or closed too early'})
      return undefined
    },
    on_record(cells: string[], {lines}) {
      if (cells.some(cell => cell !== '')) rows.push({line: lines, cells})
      return null
    },
  })
  return {delimiter, rows, broken}
}

/** The one that comes up most in the first lines, outside of quotes. */
function delimiterOf(text: string): string {
  const start = text
    .split(/\r\n|\n|\r/, 20)
    .join('\n')
    .replace(/"[^"]*"/g, '')
  const counts = delimiters.map(delimiter => ({delimiter, count: start.split(delimiter).length}))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ','
}

function lineOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'lines' in error && typeof error.lines === 'number'
    ? error.lines
    : 0
}
