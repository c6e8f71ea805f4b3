import type {FindingPlace} from '../finding.ts'
import type {Extent} from './node.ts'

/** A text with its name, that can tell the line and column of every character. */
export interface SourceText {
  readonly file: string
  readonly text: string
  /** The line and column of an extent, counted from 1. An extent over several lines ends with its first. */
  place(extent: Extent): FindingPlace
}

export function sourceText(file: string, text: string): SourceText {
  const lineStarts = startsOfLines(text)

  function lineOf(offset: number): number {
    let low = 0
    let high = lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  return {
    file,
    text,
    place({start, end}) {
      const line = lineOf(Math.min(start, text.length))
      const lineStart = lineStarts[line] ?? 0
      const lineEnd = endOfLine(text, lineStart, lineStarts[line + 1] ?? text.length + 1)
      const from = Math.min(start, lineEnd)
      const to = Math.max(from, Math.min(end, lineEnd))
      return {file, line: line + 1, column: from - lineStart + 1, endLine: line + 1, endColumn: to - lineStart + 1}
    },
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function endOfLine(text: string, lineStart: number, nextLineStart: number): number {
  const end = nextLineStart - 1
  return text[end - 1] === '\r' && end > lineStart ? end - 1 : end
}
