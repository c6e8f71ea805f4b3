import type {ChannelTimes} from '../report/alert-times.ts'
import {align, type Column} from './align.ts'

const shape: readonly Column[] = [
  {head: 'channel', align: 'left'},
  {head: 'since', align: 'left'},
  {head: 'messages', align: 'right'},
  {head: 'p50', align: 'right'},
  {head: 'p95', align: 'right'},
  {head: 'longest', align: 'right'},
]

/** How soon alerts left: a line for each channel. */
export function renderAlertTimes(times: readonly ChannelTimes[]): string {
  if (times.length === 0) return 'No alert has left yet.'
  const rows = times.map(({channel, since, messages, p50, p95, longest}) => [
    channel,
    since,
    String(messages),
    ...[p50, p95, longest].map(inWords),
  ])
  return align(shape, rows).join('\n')
}

/** "0.4 s". */
function inWords(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
