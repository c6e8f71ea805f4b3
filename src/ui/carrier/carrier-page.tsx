import {Box, Text} from 'ink'
import {fitted} from '../live/cells.ts'
import {Lines} from '../live/lines.tsx'
import type {Size} from '../live/size.ts'
import {paint} from '../paint.ts'
import type {CarrierLog} from './carrier-log.ts'

export interface CarrierPageProps {
  readonly log: CarrierLog
  readonly url: string
  readonly accountSid: string
  readonly authToken: string
  readonly numbers: number
  readonly size: Size
}

/** Two panes beside each other from here on. */
const wideColumns = 140

/** A running carrier as one frame: what it is asked, and what happens on its calls. The latest line is the lowest. */
export function CarrierPage({log, url, accountSid, authToken, numbers, size}: CarrierPageProps) {
  const {columns, rows} = size
  const {counts} = log
  const some = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
  const refused = counts.refused === 0 ? '' : ` (${counts.refused} refused)`
  const head = `${url} · ${some(numbers, 'number')} · ${some(counts.requests, 'request')}${refused} · ${some(counts.calls, 'call')}`
  const settings = [`TWILIO_ACCOUNT_SID=${accountSid}`, `TWILIO_AUTH_TOKEN=${authToken}`, `TWILIO_API_URL=${url}`]
  const foot = ['What points a program here, and q quits:', ...settings]
  const room = Math.max(4, rows - 1 - foot.length)
  const isWide = columns >= wideColumns
  const half = isWide ? {columns: Math.floor(columns / 2) - 1, rows: room} : {columns, rows: Math.floor(room / 2)}
  const rest = isWide ? half : {columns, rows: room - half.rows}
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Text wrap="truncate">{paint.strong(fitted(head, columns))}</Text>
      <Box flexDirection={isWide ? 'row' : 'column'} gap={isWide ? 2 : 0}>
        <Pane title="Requests" lines={log.requests} empty="Nothing was asked yet." size={half} />
        <Pane
          title="Calls and texts"
          lines={log.happenings}
          empty="Nobody has called yet: oncrew carrier call NUMBER"
          size={rest}
        />
      </Box>
      {foot.map(line => (
        <Text key={line} wrap="truncate">
          {paint.quiet(fitted(line, columns))}
        </Text>
      ))}
    </Box>
  )
}

interface PaneProps {
  readonly title: string
  readonly lines: readonly string[]
  readonly empty: string
  readonly size: Size
}

function Pane({title, lines, empty, size}: PaneProps) {
  const below = lines.length === 0 ? [paint.quiet(`  ${empty}`)] : lines.slice(-(size.rows - 1))
  const rule = paint.quiet(fitted(`── ${title} ${'─'.repeat(size.columns)}`, size.columns).replace(/…$/, '─'))
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows}>
      <Lines lines={[rule, ...below]} rows={size.rows} />
    </Box>
  )
}
