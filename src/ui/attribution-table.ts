import type {Attribution, AttributionRow, Rates, SourceCounts} from '../report/attribution.ts'
import {align, type Column} from './align.ts'
import {paint} from './paint.ts'

const source: Column = {head: 'Source', align: 'left', max: 15}

const outcomes: readonly Column[] = [
  source,
  ...['Calls', 'Answered', 'Captured', 'Partial', 'Voicemail', 'Abandoned', 'Other'].map(number),
]

const backup: readonly Column[] = [
  source,
  ...['Urgent', 'After hours', 'First ring', 'Answered', 'Overflow', 'Rates'].map(number),
]

/** Two tables within 80 columns: what came of each source's calls, and how often the backup was leaned on. */
export function renderAttribution({rows, totals}: Attribution): string {
  if (totals.calls === 0) return 'No calls.'
  const total = {label: 'All', ...totals}
  return [
    ...table('What came of the calls', outcomes, [...rows, total].map(outcomeCells)),
    '',
    ...table('Who took them first', backup, [...rows, total].map(backupCells)),
    '',
    paint.quiet('Rates: answered on the first ring / overflow, of the crew’s calls.'),
    ...(totals.alreadyRung === 0
      ? []
      : [paint.quiet('n/a: a carrier rang these first, and forwarded only what nobody answered.')]),
  ].join('\n')
}

function table(title: string, shape: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  const [heads = '', ...lines] = align(shape, rows)
  const last = lines.pop() ?? ''
  return [paint.strong(title), '', paint.quiet(heads), ...lines, paint.strong(last)]
}

type Row = SourceCounts & Pick<AttributionRow, 'label' | 'rates'>

function outcomeCells({label, calls, dispositions}: Row): readonly string[] {
  const {answered, captured, partial, voicemail, abandoned} = dispositions
  const other = dispositions.spam + dispositions['in progress']
  return [label, ...[calls, answered, captured, partial, voicemail, abandoned, other].map(String)]
}

function backupCells({
  label,
  urgent,
  afterHours,
  firstRing,
  answered,
  overflow,
  alreadyRung,
  rates,
}: Row): readonly string[] {
  const unknown = firstRing === 0 && alreadyRung > 0
  const rung = unknown ? ['n/a', 'n/a', 'n/a'] : [firstRing, answered, overflow].map(String)
  return [label, String(urgent), String(afterHours), ...rung, ratesInWords(rates)]
}

/** "75% / 25%": answered on the first ring, against overflow. */
function ratesInWords({firstRingAnswered, overflow}: Rates): string {
  return firstRingAnswered === null || overflow === null
    ? 'n/a'
    : `${percent(firstRingAnswered)} / ${percent(overflow)}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

function number(head: string): Column {
  return {head, align: 'right'}
}
