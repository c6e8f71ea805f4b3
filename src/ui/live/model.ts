import type {BoardView} from '../../board/board.ts'

export const panes = ['calls', 'queue', 'alerts'] as const
export type Pane = (typeof panes)[number]

/** What the person at the keyboard has brought the view to. */
export interface LiveModel {
  readonly focus: Pane
  /** The row under the cursor: it stays with its call when rows move. */
  readonly cursor: Readonly<Record<Pane, Cursor>>
  /** Only rows with all of these words are shown. */
  readonly filter: string
  /** Rows with all of these words are marked. */
  readonly highlight: string
  readonly typing: Typing | undefined
  readonly paused: boolean
  readonly opened: Opened | undefined
  readonly help: boolean
  /** The last thing that was done, or could not be. */
  readonly message: string
}

export interface Cursor {
  readonly id: string | undefined
  readonly index: number
}

export interface Typing {
  readonly what: 'filter' | 'highlight' | 'note'
  readonly text: string
}

/** A call looked at more closely. */
export interface Opened {
  readonly call: string
  readonly scroll: number
  readonly replay: Replay | undefined
}

/** `speed` is a multiple of the speed of speech; 0: it stands still. */
export interface Replay {
  readonly speed: number
  readonly running: boolean
}

export const initialModel: LiveModel = {
  focus: 'calls',
  cursor: {
    calls: {id: undefined, index: 0},
    queue: {id: undefined, index: 0},
    alerts: {id: undefined, index: 0},
  },
  filter: '',
  highlight: '',
  typing: undefined,
  paused: false,
  opened: undefined,
  help: false,
  message: '',
}

/** The calls that each pane shows now, row by row, as the filter leaves them. */
export type Rows = Readonly<Record<Pane, readonly string[]>>

/** What the filter leaves of a view. */
export function filtered(view: BoardView, filter: string): BoardView {
  if (filter === '') return view
  return {
    ...view,
    live: view.live.filter(call => holds(filter, textOf(call))),
    queue: view.queue.filter(({card, urgency, reasons}) => holds(filter, textOf([card, urgency, reasons]))),
    alerts: view.alerts.filter(alert => holds(filter, textOf(alert))),
  }
}

export function rowsOf({live, queue, alerts}: BoardView): Rows {
  return {
    calls: live.map(({id}) => id),
    queue: queue.map(({id}) => id),
    alerts: alerts.map(({call}) => call),
  }
}

/** All texts in a row, whatever they are called there. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null ? Object.values(value).map(textOf).join('\n') : ''
}

/** Whether all words of what was typed are somewhere in a text; of a number, its digits. */
export function holds(typed: string, text: string): boolean {
  const low = text.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every(word => {
      if (low.includes(word)) return true
      const digits = word.replaceAll(/[().\s-]/g, '')
      return /^\d{3,}$/.test(digits) && low.includes(digits)
    })
}

/** Where a pane's cursor stands among its rows: with its call, or at its place when the call is gone. */
export function cursorIndex({id, index}: Cursor, rows: readonly string[]): number {
  const at = id === undefined ? -1 : rows.indexOf(id)
  return at >= 0 ? at : Math.max(0, Math.min(index, rows.length - 1))
}

/** The call under the cursor, or the one that is open. */
export function callMeant({opened, focus, cursor}: LiveModel, rows: Rows): string | undefined {
  return opened?.call ?? rows[focus][cursorIndex(cursor[focus], rows[focus])]
}
