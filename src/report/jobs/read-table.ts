import {CsvError, parse} from 'csv-parse/sync'

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

/** So often reading starts anew after a record that is no CSV; a file with more of them is something else. */
const restartsMost = 200

/**
 * Reads CSV of whatever delimiter. Empty lines are left out; a record that cannot be read does not spoil the rest: the line on which
 * it begins is named, and reading goes on with the next one, for a quote that never ends would take in the whole file.
 */
export function readTable(text: string): Table {
  const delimiter = delimiterOf(text)
  const lines = text.split(lineBreak)
  const rows: TableRow[] = []
  const broken: {line: number; why: string}[] = []
  let from = 0
  while (from < lines.length) {
    const end = readUntilBroken(lines.slice(from).join('\n'), delimiter, from, rows)
    if (end === undefined) break
    const at = lines.findIndex((line, index) => index >= end && line.trim() !== '')
    if (at === -1) break
    broken.push({line: at + 1, why: 'a quote that is opened and not closed, or closed too early'})
    if (broken.length > restartsMost) break
    from = at + 1
  }
  return {delimiter, rows, broken}
}

const lineBreak = /\r\n|\n|\r/

/** After which line the first record comes that cannot be read; undefined when all can. */
function readUntilBroken(text: string, delimiter: string, linesBefore: number, rows: TableRow[]): number | undefined {
  let end = linesBefore
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      on_record(cells: string[], {lines}) {
        end = linesBefore + lines
        if (cells.some(cell => cell !== '')) rows.push({line: end, cells})
        return null
      },
    })
    return undefined
  } catch (thrown) {
    if (thrown instanceof CsvError) return end
    throw thrown
  }
}

/** The one that comes up most in the first lines, outside of quotes. */
function delimiterOf(text: string): string {
  const start = text
    .split(lineBreak, 20)
    .join('\n')
    .replace(/"[^"]*"/g, '')
  const counts = delimiters.map(delimiter => ({delimiter, count: start.split(delimiter).length}))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ','
}
