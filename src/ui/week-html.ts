import {localDateTime} from '../config/local-time.ts'
import type {CapturedCall} from '../report/captured-call.ts'
import {hourInWords} from '../report/dimension.ts'
import type {WeeklyReview} from '../report/week.ts'
import {coverageCells} from './coverage-table.ts'
import {escapeMarkup} from './escape-markup.ts'
import {changeInWords, figureInWords} from './figure.ts'
import {styles} from './week-styles.ts'
import {callInWords, spanInWords, weekdayNames} from './week-view.ts'

/**
 * The review as one page that needs nothing else: no script, no font, no picture from anywhere, and its policy forbids them. Whatever
 * was said on a call is text.
 */
export function weekHtml(review: WeeklyReview): string {
  const {business, span, before, timeZone, lookAt} = review
  const title = `${business ?? 'The calls'}, ${spanInWords(span, timeZone)}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(title)}</title>
<style>${styles}</style>
</head>
<body>
<header><h1>${escapeMarkup(business ?? 'The calls')}</h1>
<p>${escapeMarkup(spanInWords(span, timeZone))}<br><small>against ${escapeMarkup(spanInWords(before, timeZone))}</small></p></header>
<main>
${figureCards(review)}
${lookAt.length === 0 ? '' : section('What to look at', `<ul class="looks">${lookAt.map(look => `<li>${escapeMarkup(look)}</li>`).join('')}</ul>`)}
${section('Calls by source', sourceChart(review))}
${section('First ring and backup, week by week', trendChart(review))}
${section('When they call', heatChart(review))}
${section('How fast', `${table(['Urgency', 'Alerts', 'To alert', 'To acknowledge', 'To call back', 'Unanswered'], review.coverage.map(coverageCells))}<p><small>Half are under the first time, nine of ten under the second.</small></p>`)}
${callList('Alerts that nobody answered', review.unanswered, 0, timeZone)}
${callList('Nobody has called back yet', review.leftOver.calls, review.leftOver.more, timeZone)}
${callList('Captured', review.captured.calls, review.captured.more, timeZone)}
</main>
<footer><small>Made by oncrew from the journal of calls. Prices, times and bookings are yours.</small></footer>
</body>
</html>
`
}

function section(title: string, inner: string): string {
  return `<section><h2>${escapeMarkup(title)}</h2>${inner}</section>`
}

function figureCards({figures, currency}: WeeklyReview): string {
  const cards = figures.map(figure => {
    const change = changeInWords(figure)
    const was = `before: ${figureInWords(figure.before, figure.unit, currency)}${change === '' ? '' : ` (${change})`}`
    return `<div class="figure"><dt>${escapeMarkup(figure.what)}</dt><dd>${escapeMarkup(figureInWords(figure.now, figure.unit, currency))}<small>${escapeMarkup(was)}</small></dd></div>`
  })
  return `<dl class="figures">${cards.join('')}</dl>`
}

/** Two bars a source, this period and the one before, with the figures as a table for whoever cannot see them. */
function sourceChart({sources, sourcesBefore}: WeeklyReview): string {
  const earlier = new Map(sourcesBefore.rows.map(row => [row.key, row.calls]))
  const rows = sources.rows
  const most = Math.max(1, ...rows.map(({calls}) => calls), ...earlier.values())
  const height = 34
  const bars = rows.map(({key, label, calls}, index) => {
    const top = index * height
    const before = earlier.get(key) ?? 0
    const long = (value: number) => ((value / most) * 400).toFixed(1)
    return `<text x="0" y="${top + 19}">${escapeMarkup(short(label))}</text><rect class="now" x="150" y="${top + 5}" width="${long(calls)}" height="13"/><rect class="before" x="150" y="${top + 19}" width="${long(before)}" height="6"/><text class="value" x="${150 + (calls / most) * 400 + 6}" y="${top + 16}">${calls}</text>`
  })
  const chart = `<svg role="img" aria-label="Calls by source, now and before" viewBox="0 0 600 ${Math.max(1, rows.length) * height}">${bars.join('')}</svg>`
  const cells = rows.map(({key, label, calls, captured, bookedJobs, revenue}) => [
    label,
    String(calls),
    String(earlier.get(key) ?? 0),
    String(captured),
    figureInWords(bookedJobs, 'jobs', ''),
    figureInWords(revenue, 'money', sources.currency),
  ])
  return chart + table(['Source', 'Calls', 'Before', 'Captured', 'Jobs', 'Revenue'], cells)
}

function trendChart({sources, weeks: all}: WeeklyReview): string {
  const weeks = all.filter(({firstRing}) => firstRing > 0)
  if (weeks.length < 2) {
    const {firstRingAnswered, overflow} = sources.totals.rates
    return `<p>${firstRingAnswered === null ? 'Nothing was the crew’s to answer: a carrier rang these first, or it was after hours.' : `Answered on the first ring ${figureInWords(firstRingAnswered, 'share', '')}, on to the backup ${figureInWords(overflow, 'share', '')}.`}</p>`
  }
  const x = (index: number) => 40 + (index / (weeks.length - 1)) * 540
  const y = (share: number | null) => 10 + (1 - (share ?? 0)) * 120
  const line = (name: string, of: (week: (typeof weeks)[number]) => number | null) =>
    `<polyline class="${name}" points="${weeks.map((week, index) => `${x(index).toFixed(1)},${y(of(week)).toFixed(1)}`).join(' ')}"/>`
  const scale = [0, 0.5, 1].map(
    share =>
      `<text class="value" x="0" y="${y(share) + 4}">${share * 100}%</text><line class="rule" x1="36" x2="590" y1="${y(share)}" y2="${y(share)}"/>`,
  )
  return `<svg role="img" aria-label="Share of calls answered on the first ring, and gone on to the backup" viewBox="0 0 600 140">${scale.join('')}${line('answered', week => week.rates.firstRingAnswered)}${line('overflow', week => week.rates.overflow)}</svg>${legend}`
}

const legend =
  '<p class="legend"><span class="key answered"></span>answered on the first ring <span class="key overflow"></span>on to the backup</p>'

/** Seven rows of 24 hours, and the rates by hour below; each cell says its figure to whoever points at it. */
function heatChart({hours, rates}: WeeklyReview): string {
  const most = Math.max(1, ...hours)
  const strip = (kind: 'answered' | 'overflow', top: number) =>
    rates.map(({[kind]: share, firstRing}, hour) => {
      const told = share === null ? 'nothing to ring' : `${figureInWords(share, 'share', '')} of ${firstRing}`
      const shade = share === null || share === 0 ? 0 : 0.15 + share * 0.85
      return `<rect class="${kind}" x="${40 + hour * 23}" y="${top}" width="21" height="14" fill-opacity="${shade.toFixed(2)}"><title>${hourInWords(hour)}: ${told}</title></rect>`
    })
  const cells = hours.map((calls, at) => {
    const [row, hour] = [Math.floor(at / 24), at % 24]
    const shade = calls === 0 ? 0 : 0.15 + (calls / most) * 0.85
    const name = `${weekdayNames[row]} ${hourInWords(hour)}: ${calls} ${calls === 1 ? 'call' : 'calls'}`
    return `<rect class="heat" x="${40 + hour * 23}" y="${row * 22}" width="21" height="20" fill-opacity="${shade.toFixed(2)}"><title>${name}</title></rect>`
  })
  const days = weekdayNames.map((name, row) => `<text x="0" y="${row * 22 + 15}">${name}</text>`)
  const marks = [0, 6, 12, 18].map(
    hour => `<text class="value" x="${40 + hour * 23}" y="170">${hourInWords(hour)}</text>`,
  )
  const heat = [...days, ...cells, ...marks, ...strip('answered', 182), ...strip('overflow', 200)]
  return `<svg role="img" aria-label="Calls by weekday and hour, and how often the first ring was enough by hour" viewBox="0 0 600 216">${heat.join('')}</svg>${legend}`
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map(each => `<th scope="col">${escapeMarkup(each)}</th>`).join('')
  const body = rows.map(
    ([first = '', ...cells]) =>
      `<tr><th scope="row">${escapeMarkup(first)}</th>${cells.map(cell => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`,
  )
  return `<div class="scroll" tabindex="0" role="group" aria-label="${escapeMarkup(heads.join(', '))}"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}

function callList(title: string, calls: readonly CapturedCall[], more: number, timeZone: string): string {
  if (calls.length === 0) return ''
  const items = calls.map(call => {
    const said = call.summary ?? call.reason ?? 'Nothing more is known.'
    return `<li class="${call.urgency ?? 'none'}"><strong>${escapeMarkup(callInWords(call))}</strong> <small>${escapeMarkup(localDateTime(call.receivedAt, timeZone))}</small><p>${escapeMarkup(said)}</p></li>`
  })
  return section(
    title,
    `<ul class="calls">${items.join('')}</ul>${more === 0 ? '' : `<p>and ${more} more: oncrew calls</p>`}`,
  )
}

function short(label: string): string {
  return label.length <= 18 ? label : `${label.slice(0, 17)}…`
}
