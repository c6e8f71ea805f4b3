import type {CoverageRow, Lapses} from '../report/coverage.ts'
import {align, type Column} from './align.ts'
import {lapse} from './lapse.ts'
import {paint} from './paint.ts'

const shape: readonly Column[] = [
  {head: 'Urgency', align: 'left'},
  ...['Alerts', 'To alert', 'To acknowledge', 'To call back', 'Unanswered'].map(
    head => ({head, align: 'right'}) as const,
  ),
]

/** How long it took, the middle and what nine of ten stay under. */
export function renderCoverage(rows: readonly CoverageRow[]): string {
  const all = rows.at(-1)
  if (all === undefined || all.alerted === 0) return 'No alerts.'
  const [heads = '', ...lines] = align(shape, rows.map(coverageCells))
  const last = lines.pop() ?? ''
  return [
    paint.quiet(heads),
    ...lines,
    paint.strong(last),
    '',
    paint.quiet('Half are under the first time, nine of ten under the second.'),
    paint.quiet('Alert and callback from the ring, acknowledgement from the first message.'),
  ].join('\n')
}

export function coverageCells({
  urgency,
  alerted,
  toAlert,
  toAcknowledge,
  toCallBack,
  unanswered,
}: CoverageRow): readonly string[] {
  return [
    urgency,
    String(alerted),
    lapsesInWords(toAlert),
    lapsesInWords(toAcknowledge),
    lapsesInWords(toCallBack),
    String(unanswered),
  ]
}

function lapsesInWords({p50, p90}: Lapses): string {
  return p50 === null || p90 === null ? 'n/a' : `${lapse(p50)} / ${lapse(p90)}`
}
