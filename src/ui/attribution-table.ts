import type {Attribution, AttributionRow, Rates, WeekOfRings} from '../report/attribution.ts'
import type {HeardFromRow} from '../report/heard-from.ts'
import {align, type Column} from './align.ts'
import type {Drawing} from './drawing.ts'
import {money} from './money.ts'
import {paint} from './paint.ts'
import {sparkline} from './sparkline.ts'

/** Tables within 80 columns: what came of each source's calls, who called, who took them first, what they brought. */
export function renderAttribution(report: Attribution, drawing: Drawing = 'none'): string {
  const {rows, notAttributable, totals, by} = report
  if (totals.calls === 0 && totals.bookedJobs === 0) return 'No calls.'
  const all = [...rows, notAttributable, totals]
  const first: Column = {
    head: by === 'source' ? 'Source' : by.charAt(0).toUpperCase() + by.slice(1),
    align: 'left',
    max: 16,
  }
  return [
    ...table('What came of the calls', [first, ...outcomes.map(number)], all.map(outcomeCells)),
    '',
    ...table('Who called', [first, ...callers.map(number)], all.map(callerCells)),
    '',
    ...table('Who took them first', [first, ...rings.map(number)], all.map(ringCells)),
    ...trend(report.weeks, drawing),
    ...(hasMoney(report)
      ? [
          '',
          ...table(
            'What they brought',
            [first, ...brought.map(number)],
            all.map(row => broughtCells(row, report)),
          ),
        ]
      : []),
    ...heard(report.heardFrom),
    '',
    ...[...notes(report)].map(note => paint.quiet(note)),
  ].join('\n')
}

const outcomes = ['Calls', 'Answered', 'Captured', 'Partial', 'Voicemail', 'Abandoned', 'Spam']
const callers = ['Calls', 'Callers', 'First-time', 'Emergency', 'Urgent', 'After hours']
const rings = ['First ring', 'Answered', 'Overflow', 'Rates']
const brought = ['Jobs', 'Revenue', 'Spend', 'A call', 'A job']

function table(title: string, shape: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  const [heads = '', ...lines] = align(shape, rows)
  const last = lines.pop() ?? ''
  return [paint.strong(title), '', paint.quiet(heads), ...lines, paint.strong(last)]
}

function outcomeCells(row: AttributionRow): readonly string[] {
  const {label, calls, taken, captured, partial, voicemail, abandoned, spam} = row
  return [label, ...[calls, taken, captured, partial, voicemail, abandoned, spam].map(String)]
}

function callerCells(row: AttributionRow): readonly string[] {
  const {label, calls, uniqueCallers, firstTime, emergencies, urgent, afterHours} = row
  return [label, String(calls), String(uniqueCallers), ...[firstTime, emergencies, urgent, afterHours].map(String)]
}

function ringCells({label, firstRing, answered, overflow, alreadyRung, rates}: AttributionRow): readonly string[] {
  const unknown = firstRing === 0 && alreadyRung > 0
  const rung = unknown ? ['n/a', 'n/a', 'n/a'] : [firstRing, answered, overflow].map(String)
  return [label, ...rung, ratesInWords(rates)]
}

function broughtCells(row: AttributionRow, {currency}: Attribution): readonly string[] {
  const amount = (value: number | null) => (value === null ? 'n/a' : money(value, currency))
  const {label, bookedJobs, revenue, spend, costPerCall, costPerJob} = row
  return [label, jobs(bookedJobs), money(revenue, currency), amount(spend), amount(costPerCall), amount(costPerJob)]
}

function jobs(count: number): string {
  return Number.isInteger(count) ? String(count) : count.toFixed(2)
}

function hasMoney({totals}: Attribution): boolean {
  return totals.bookedJobs > 0 || (totals.spend ?? 0) > 0
}

/** Week by week, where people look: a line, not a table. */
function trend(weeks: readonly WeekOfRings[], drawing: Drawing): readonly string[] {
  const rung = weeks.filter(({firstRing}) => firstRing > 0).slice(-26)
  const [from, to] = [rung[0], rung.at(-1)]
  if (drawing === 'none' || from === undefined || to === undefined || rung.length < 3) return []
  const line = (name: string, of: (rates: Rates) => number | null) =>
    `${name}  ${sparkline(
      rung.map(({rates}) => of(rates)),
      1,
      drawing,
    )}  ${percent(of(from.rates))} → ${percent(of(to.rates))}`
  return [
    '',
    line('Answered, week by week', ({firstRingAnswered}) => firstRingAnswered),
    line('Overflow, week by week', ({overflow}) => overflow),
  ]
}

function heard(rows: readonly HeardFromRow[]): readonly string[] {
  if (rows.length === 0) return []
  const shape: readonly Column[] = [
    {head: 'Called', align: 'left', max: 16},
    {head: 'and said', align: 'left', max: 40},
    number('Calls'),
    {head: '', align: 'left'},
  ]
  const shown = rows.toSorted((a, b) => Number(b.agrees === 'no') - Number(a.agrees === 'no')).slice(0, 12)
  const [heads = '', ...lines] = align(
    shape,
    shown.map(({label, said, calls, agrees}) => [
      label,
      `"${said}"`,
      String(calls),
      agrees === 'no' ? 'disagrees' : '',
    ]),
  )
  const more = rows.length > shown.length ? [paint.quiet(`and ${rows.length - shown.length} more (--json)`)] : []
  return ['', paint.strong('What callers say about how they heard of you'), '', paint.quiet(heads), ...lines, ...more]
}

function* notes({totals, rows, notAttributable, model, otherCurrencies}: Attribution): Iterable<string> {
  yield 'Rates: answered on the first ring / overflow, of the crew’s calls.'
  if ([...rows, notAttributable].some(({alreadyRung, firstRing}) => alreadyRung > 0 && firstRing === 0)) {
    yield 'n/a: a carrier rang these first, and forwarded only what nobody answered.'
  }
  if (totals.inProgress > 0) yield `${totals.inProgress} in progress: what comes of them counts when they are over.`
  if (totals.bookedJobs > 0) yield `Jobs by the model ${model}; --definitions says what everything means.`
  for (const {currency, amount} of otherCurrencies)
    yield `Not in the revenue: ${money(amount, currency)} of jobs in ${currency}.`
}

/** "75% / 25%": answered on the first ring, against overflow. */
function ratesInWords({firstRingAnswered, overflow}: Rates): string {
  return firstRingAnswered === null || overflow === null
    ? 'n/a'
    : `${percent(firstRingAnswered)} / ${percent(overflow)}`
}

function percent(share: number | null): string {
  return share === null ? 'n/a' : `${Math.round(share * 100)}%`
}

function number(head: string): Column {
  return {head, align: 'right'}
}
