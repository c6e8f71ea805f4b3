import {CsvError, parse} from 'csv-parse/sync'

export interface Row {
  readonly cells: readonly string[]
  /** Where it begins, from 1. */
  readonly line: number
}

export interface Rows {
  readonly rows: readonly Row[]
  /** Lines on which a quote is opened that is never closed, or only far below. */
  readonly broken: readonly number[]
}

/** An address may fill some lines; a row that fills more has lost a quote. */
const linesMost = 6
/** After so many lost quotes the file is no CSV. */
const brokenMost = 50

/** Reads the rows of a CSV text, whatever parts its columns. A lost quote costs its own row, and not what follows. */
export function readRows(text: string): Rows {
  const rows: Row[] = []
  const broken: number[] = []
  const delimiter = delimiterOf(text)
  const starts = lineStarts(text)
  let from = 1
  while (from <= starts.length && broken.length < brokenMost) {
    const lost = readFrom(text.slice(starts[from - 1]), from, delimiter, row => rows.push(row))
    if (lost === undefined) break
    broken.push(lost)
    from = lost + 1
  }
  return {rows, broken}
}

/** Reads on until a quote is lost, and tells on which line; undefined at the end of the text. */
function readFrom(text: string, from: number, delimiter: string, take: (row: Row) => void): number | undefined {
  let line = from
  let lost: number | undefined
  try {
    parse(text, {
      delimiter,
      bom: true,
      trim: true,
      relax_column_count: true,
      on_record(cells: readonly string[], {lines}) {
        const ends = from + lines - 1
        if (ends - line >= linesMost) lost ??= line
        if (lost === undefined && cells.some(cell => cell !== '')) take({cells, line})
        line = ends + 1
        return null
      },
    })
    return lost
  } catch (thrown) {
    if (thrown instanceof CsvError) return lost ?? line
    throw thrown
  }
}

/** As the head of the file has it: a comma, or what spreadsheets of other countries put. */
function delimiterOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const count = (delimiter: string) => head.split(delimiter).length
  return [',', ';', '\t', '|'].reduce((best, each) => (count(each) > count(best) ? each : best))
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({0: end, index}) => index + end.length)].filter(
    at => at < text.length,
  )
}
