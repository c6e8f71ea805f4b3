import {oneLine} from '../alerts/words.ts'
import {localDateTime, localDay} from '../config/local-time.ts'
import {parsePhoneNumber, showPhoneNumber} from '../config/phone-number.ts'
import type {CapturedCall} from '../report/captured-call.ts'
import type {WeeklyReview} from '../report/week.ts'
import {align, type Column} from './align.ts'
import {bar} from './bar.ts'
import {renderCoverage} from './coverage-table.ts'
import type {Drawing} from './drawing.ts'
import {changeInWords, figureInWords} from './figure.ts'
import {heatStrip} from './heat-strip.ts'
import {paint} from './paint.ts'
import {wrap} from './wrap.ts'

export const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** The review on a terminal; without a terminal the same without what is drawn. */
export function renderWeek(review: WeeklyReview, drawing: Drawing, width: number): string {
  const {span, before, timeZone, business, sources, lookAt} = review
  if (sources.totals.calls === 0 && review.sourcesBefore.totals.calls === 0) return 'No calls.'
  return [
    paint.strong(`${business === null ? '' : `${oneLine(business)} · `}${spanInWords(span, timeZone)}`),
    paint.quiet(`against ${spanInWords(before, timeZone)}`),
    '',
    ...figureLines(review),
    ...(lookAt.length === 0
      ? []
      : section(
          'What to look at',
          lookAt.flatMap(look => bullet(look, width)),
        )),
    ...section('By source', sourceLines(review, drawing)),
    ...section('When they call', hourLines(review, drawing)),
    ...section('How fast', [renderCoverage(review.coverage)]),
    ...callSection('Alerts that nobody answered', review.unanswered, 0, timeZone, width),
    ...callSection('Nobody has called back yet', review.leftOver.calls, review.leftOver.more, timeZone, width),
    ...callSection('Captured', review.captured.calls, review.captured.more, timeZone, width),
  ].join('\n')
}

/** "Mon 16 Nov 2026 to Sun 22 Nov 2026": the last day is in it. */
export function spanInWords({from, to}: WeeklyReview['span'], timeZone: string): string {
  return `${localDay(from, timeZone)} to ${localDay(to - 1, timeZone)}`
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return ['', paint.strong(title), '', ...lines]
}

function bullet(text: string, width: number): readonly string[] {
  return wrap(oneLine(text), width - 2).map((line, index) => `${index === 0 ? paint.warn('•') : ' '} ${line}`)
}

function figureLines({figures, currency}: WeeklyReview): readonly string[] {
  const shape: readonly Column[] = [
    {head: '', align: 'left'},
    {head: 'Now', align: 'right'},
    {head: 'Before', align: 'right'},
    {head: 'Change', align: 'right'},
  ]
  const [heads = '', ...lines] = align(
    shape,
    figures.map(figure => [
      figure.what,
      figureInWords(figure.now, figure.unit, currency),
      figureInWords(figure.before, figure.unit, currency),
      changeInWords(figure),
    ]),
  )
  return [paint.quiet(heads), ...lines]
}

function sourceLines({sources, sourcesBefore}: WeeklyReview, drawing: Drawing): readonly string[] {
  const earlier = new Map(sourcesBefore.rows.map(row => [row.key, row.calls]))
  const most = Math.max(...sources.rows.map(({calls}) => calls), 0)
  const shape: readonly Column[] = [
    {head: 'Source', align: 'left', max: 18},
    {head: 'Calls', align: 'right'},
    {head: 'Before', align: 'right'},
    {head: 'Captured', align: 'right'},
    {head: 'Jobs', align: 'right'},
    {head: '', align: 'left'},
  ]
  const [heads = '', ...lines] = align(
    shape,
    sources.rows.map(({key, label, calls, captured, bookedJobs}) => [
      label,
      String(calls),
      String(earlier.get(key) ?? 0),
      String(captured),
      figureInWords(bookedJobs, 'jobs', ''),
      bar(calls, most, 24, drawing),
    ]),
  )
  return [paint.quiet(heads), ...lines]
}

/** Seven strips of 24 hours on a terminal, and how often the first ring was enough; a table of hours in a pipe. */
function hourLines({hours, rates}: WeeklyReview, drawing: Drawing): readonly string[] {
  if (drawing === 'none') {
    const busy = hours.map((calls, hour) => ({calls, hour})).toSorted((a, b) => b.calls - a.calls || a.hour - b.hour)
    return busy
      .slice(0, 5)
      .filter(({calls}) => calls > 0)
      .map(
        ({calls, hour}) =>
          `${weekdayNames[Math.floor(hour / 24)]} ${hour % 24}:00  ${calls} ${calls === 1 ? 'call' : 'calls'}`,
      )
  }
  const most = Math.max(...hours, 1)
  const wide = (values: readonly number[], highest: number) =>
    values.map(value => heatStrip([value], highest, drawing).repeat(2)).join('')
  return [
    ...weekdayNames.map((name, at) => `${name.padEnd(9)}${wide(hours.slice(at * 24, at * 24 + 24), most)}`),
    `${' '.repeat(9)}${[0, 6, 12, 18].map(hour => `${hour}:00`.padEnd(12)).join('')}`,
    `${'Answered'.padEnd(9)}${wide(
      rates.map(({answered}) => answered ?? 0),
      1,
    )}`,
    `${'Overflow'.padEnd(9)}${wide(
      rates.map(({overflow}) => overflow ?? 0),
      1,
    )}`,
  ]
}

function callSection(
  title: string,
  calls: readonly CapturedCall[],
  more: number,
  timeZone: string,
  width: number,
): readonly string[] {
  if (calls.length === 0) return []
  const lines = calls.flatMap(call => [
    `${paint.strong(callInWords(call))}  ${paint.quiet(localDateTime(call.receivedAt, timeZone))}`,
    ...wrap(oneLine(call.summary ?? call.reason ?? 'Nothing more is known.'), width - 2).map(line => `  ${line}`),
  ])
  return section(title, more === 0 ? lines : [...lines, paint.quiet(`and ${more} more: oncrew calls`)])
}

/** Urgency, name, number and source. */
export function callInWords({urgency, name, number, source}: CapturedCall): string {
  const parsed = number === null ? undefined : parsePhoneNumber(number)
  const shown = parsed === undefined ? (number ?? 'number withheld') : showPhoneNumber(parsed)
  return [urgency?.toUpperCase(), name === null ? undefined : oneLine(name), shown, oneLine(source)]
    .filter(part => part !== undefined)
    .join(' · ')
}
