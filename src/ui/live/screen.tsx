import {Box, Text} from 'ink'
import type {BoardView} from '../../board/board.ts'
import type {FeedState} from '../../board/live-feed.ts'
import {localTimeToTheSecond} from '../../config/local-time.ts'
import {paint} from '../paint.ts'
import type {CallDetail} from './call-detail.ts'
import {CallScreen} from './call-screen.tsx'
import {cellWidth, fitted} from './cells.ts'
import {HelpScreen} from './help-screen.tsx'
import {KeyLine, keyLineRows} from './key-line.tsx'
import {filtered, type LiveModel, rowsOf} from './model.ts'
import {alertsPane, callsPane, ListPane, queuePane, TodayPane} from './panes.tsx'
import type {Size} from './size.ts'

export interface ScreenProps {
  readonly model: LiveModel
  readonly view: BoardView
  readonly size: Size
  readonly title: string
  /** Where it comes from. */
  readonly where: string
  readonly feed: FeedState
  /** Events that came while it was paused. */
  readonly unseen: number
  readonly detail: CallDetail | undefined
  /** A key of its own, with what it does. */
  readonly extra?: string | undefined
}

/** Two columns of panes from here on. */
const wideColumns = 120

/** The whole live view as one frame. Pure: the same props give the same frame. */
export function Screen(props: ScreenProps) {
  const {model, size, view, detail, extra} = props
  const bottom = keyLineRows(size.columns, extra) + 1
  const height = Math.max(4, size.rows - 1 - bottom)
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows}>
      <Text wrap="truncate">{header(props)}</Text>
      {model.help ? (
        <HelpScreen size={{columns: size.columns, rows: height}} extra={extra} />
      ) : model.opened === undefined ? (
        <Panes model={model} view={filtered(view, model.filter)} size={{columns: size.columns, rows: height}} />
      ) : (
        <CallScreen opened={model.opened} detail={detail} size={{columns: size.columns, rows: height}} />
      )}
      <Text wrap="truncate">{statusLine(props)}</Text>
      <KeyLine columns={size.columns} extra={extra} />
    </Box>
  )
}

function header({title, where, view, feed, model, unseen, size}: ScreenProps): string {
  const open = view.alerts.filter(({state}) => state === 'open' || state === 'exhausted').length
  const waits = view.queue.filter(({state}) => state === 'waiting').length
  const how = model.paused ? `PAUSED, ${unseen} new` : feedInWords(feed)
  const left = `${title} · ${view.live.length} on the line · ${waits} to call back · ${open} open alert${open === 1 ? '' : 's'}`
  const right = `${how} · ${where} · ${localTimeToTheSecond(view.now, view.timeZone)}`
  const room = size.columns - cellWidth(right) - 1
  return room > 40
    ? `${paint.strong(fitted(left, room))} ${model.paused ? paint.warn(right) : paint.quiet(right)}`
    : paint.strong(fitted(`${left} · ${how}`, size.columns))
}

function feedInWords(feed: FeedState): string {
  switch (feed.name) {
    case 'reading':
      return 'reading'
    case 'live':
      return 'live'
    case 'lost':
      return 'NO CONNECTION'
  }
}

function statusLine({model, feed, size}: ScreenProps): string {
  const {typing, filter, highlight, message} = model
  if (typing !== undefined)
    return paint.strong(fitted(`${typing.what}: ${typing.text}▏  (⏎ keeps it, esc drops it)`, size.columns))
  const parts = [
    message,
    feed.name === 'lost' ? `no connection (${feed.why}): trying again` : '',
    filter === '' ? '' : `filter: ${filter} (esc: all)`,
    highlight === '' ? '' : `highlight: ${highlight}`,
  ]
  return fitted(parts.filter(part => part !== '').join(' · '), size.columns)
}

function Panes({model, view, size}: {model: LiveModel; view: BoardView; size: Size}) {
  const rows = rowsOf(view)
  const given = {model, view, rows}
  if (size.columns < wideColumns) {
    const heights = shares(size.rows, {calls: 4, queue: 4, alerts: 2, today: 2}, model.focus)
    return (
      <Box flexDirection="column">
        <ListPane {...callsPane(given, {columns: size.columns, rows: heights.calls})} />
        <ListPane {...queuePane(given, {columns: size.columns, rows: heights.queue})} />
        <ListPane {...alertsPane(given, {columns: size.columns, rows: heights.alerts})} />
        <TodayPane view={view} size={{columns: size.columns, rows: heights.today}} />
      </Box>
    )
  }
  const left = Math.floor(size.columns * 0.58)
  const right = size.columns - left - 2
  const upper = Math.floor(size.rows / 2)
  return (
    <Box columnGap={2}>
      <Box flexDirection="column" width={left}>
        <ListPane {...callsPane(given, {columns: left, rows: upper})} />
        <ListPane {...queuePane(given, {columns: left, rows: size.rows - upper})} />
      </Box>
      <Box flexDirection="column" width={right}>
        <ListPane {...alertsPane(given, {columns: right, rows: upper})} />
        <TodayPane view={view} size={{columns: right, rows: size.rows - upper}} />
      </Box>
    </Box>
  )
}

/** Rows for each pane by weight; the one in focus weighs more. */
function shares(
  rows: number,
  weights: Readonly<Record<'calls' | 'queue' | 'alerts' | 'today', number>>,
  focus: string,
): Readonly<Record<'calls' | 'queue' | 'alerts' | 'today', number>> {
  const weight = (pane: keyof typeof weights) => weights[pane] + (pane === focus ? 2 : 0)
  const sum = weight('calls') + weight('queue') + weight('alerts') + weight('today')
  const part = (pane: keyof typeof weights) => Math.max(2, Math.floor((rows * weight(pane)) / sum))
  // A title, and two lines a call.
  const calls = part('calls') - ((part('calls') + 1) % 2)
  const [queue, alerts] = [part('queue'), part('alerts')]
  return {calls, queue, alerts, today: Math.max(0, rows - calls - queue - alerts)}
}
