import {Box} from 'ink'
import type {BoardView} from '../../board/board.ts'
import {paint} from '../paint.ts'
import {cellWidth} from './cells.ts'
import {Lines} from './lines.tsx'
import {cursorIndex, holds, type LiveModel, type Pane, type Rows, textOf} from './model.ts'
import {alertRow, liveRows, queueRow, todayRows} from './rows.ts'
import type {Size} from './size.ts'

interface Given {
  readonly model: LiveModel
  readonly view: BoardView
  readonly rows: Rows
}

interface ListPaneProps {
  readonly title: string
  readonly focused: boolean
  readonly size: Size
  readonly count: number
  readonly cursor: number
  readonly linesEach: number
  readonly empty: string
  /** The lines of one row, `columns` wide. Asked only for rows in sight. */
  readonly lines: (index: number, columns: number) => readonly string[]
  readonly marked: (index: number) => boolean
}

/** Columns at the left for the cursor and the mark. */
const margin = 2

/** A title and as many rows as there is room for, those around the cursor. */
export function ListPane({title, focused, size, count, cursor, linesEach, empty, lines, marked}: ListPaneProps) {
  const room = Math.max(0, Math.floor((size.rows - 1) / linesEach))
  const first = Math.max(0, Math.min(cursor - room + 1, count - room))
  const shown = Array.from({length: Math.min(room, count)}, (_, at) => first + at)
  const more = count > room && room > 0 ? ` ${first + 1}-${first + shown.length} of ${count}` : ` ${count}`
  const text = shown.flatMap(index =>
    lines(index, size.columns - margin).map(
      (line, at) => margins(at, focused && index === cursor, marked(index)) + line,
    ),
  )
  const below = count === 0 ? [paint.quiet(`  ${empty}`)] : text
  return (
    <Box flexDirection="column" height={size.rows}>
      <Lines
        lines={[titleLine(`${title}${more}`, size.columns, focused), ...below].slice(0, size.rows)}
        rows={size.rows}
      />
    </Box>
  )
}

/** No meaning by colour alone: the cursor and the mark are signs. */
function margins(line: number, atCursor: boolean, isMarked: boolean): string {
  const cursor = atCursor ? paint.strong(line === 0 ? '▸' : '│') : ' '
  return cursor + (isMarked && line === 0 ? paint.warn('»') : ' ')
}

function titleLine(title: string, columns: number, focused: boolean): string {
  const text = `${focused ? '━━' : '──'} ${title} `
  const line = text + (focused ? '━' : '─').repeat(Math.max(0, columns - cellWidth(text)))
  return focused ? paint.strong(line) : paint.quiet(line)
}

function common({model, rows}: Given, pane: Pane, size: Size) {
  return {
    focused: model.focus === pane,
    size,
    count: rows[pane].length,
    cursor: cursorIndex(model.cursor[pane], rows[pane]),
  }
}

export function callsPane(given: Given, size: Size): ListPaneProps {
  const {live} = given.view
  return {
    ...common(given, 'calls', size),
    title: 'On the line',
    linesEach: 2,
    empty: 'nobody is on the line',
    lines: (index, columns) => {
      const call = live[index]
      return call === undefined ? [] : liveRows(call, columns)
    },
    marked: index => isMarked(given.model, live[index]),
  }
}

export function queuePane(given: Given, size: Size): ListPaneProps {
  const {queue} = given.view
  return {
    ...common(given, 'queue', size),
    title: 'To call back',
    linesEach: 1,
    empty: 'nobody waits for a callback',
    lines: (index, columns) => {
      const card = queue[index]
      return card === undefined ? [] : [queueRow(card, index + 1, columns)]
    },
    marked: index => isMarked(given.model, queue[index]),
  }
}

export function alertsPane(given: Given, size: Size): ListPaneProps {
  const {alerts, now} = given.view
  return {
    ...common(given, 'alerts', size),
    title: 'Alerts',
    linesEach: 1,
    empty: 'no alerts',
    lines: (index, columns) => {
      const alert = alerts[index]
      return alert === undefined ? [] : [alertRow(alert, now, columns)]
    },
    marked: index => isMarked(given.model, alerts[index]),
  }
}

function isMarked({highlight}: LiveModel, row: object | undefined): boolean {
  return highlight !== '' && row !== undefined && holds(highlight, textOf(row))
}

/** Today by source; where rows are short, the total stays. */
export function TodayPane({view, size}: {view: BoardView; size: Size}) {
  if (size.rows < 2) return null
  const lines = todayRows(view.today, size.columns - margin)
  const room = size.rows - 1
  const shown = lines.length <= room ? lines : [...lines.slice(0, Math.max(0, room - 1)), ...lines.slice(-1)]
  const text = [titleLine('Today by source', size.columns, false), ...shown.slice(-room).map(line => `  ${line}`)]
  return (
    <Box flexDirection="column" height={size.rows}>
      <Lines lines={text} rows={size.rows} />
    </Box>
  )
}
