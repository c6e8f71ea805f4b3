import {localDateTime} from '../config/local-time.ts'
import type {CapturedCall} from '../report/captured-call.ts'
import {hourInWords} from '../report/dimension.ts'
import {markdownTable, markdownText} from '../report/markdown.ts'
import type {WeeklyReview} from '../report/week.ts'
import {coverageCells} from './coverage-table.ts'
import {changeInWords, figureInWords} from './figure.ts'
import {callInWords, spanInWords} from './week-view.ts'

/** The review as Markdown, for a wiki, an issue or a chat. */
export function weekMarkdown(review: WeeklyReview): string {
  const {business, span, before, timeZone, figures, currency, lookAt, sources, sourcesBefore} = review
  const earlier = new Map(sourcesBefore.rows.map(row => [row.key, row.calls]))
  return [
    `# ${markdownText(business ?? 'The calls')}, ${spanInWords(span, timeZone)}\n`,
    `Against ${spanInWords(before, timeZone)}.\n`,
    markdownTable(
      ['', 'now', 'before', 'change'],
      figures.map(figure => [
        figure.what,
        figureInWords(figure.now, figure.unit, currency),
        figureInWords(figure.before, figure.unit, currency),
        changeInWords(figure),
      ]),
    ),
    ...(lookAt.length === 0
      ? []
      : [`## What to look at\n\n${lookAt.map(look => `- ${markdownText(look)}`).join('\n')}\n`]),
    '## By source\n',
    markdownTable(
      ['source', 'calls', 'before', 'captured', 'jobs'],
      sources.rows.map(({key, label, calls, captured, bookedJobs}) => [
        label,
        calls,
        earlier.get(key) ?? 0,
        captured,
        bookedJobs,
      ]),
    ),
    '## When they call\n',
    markdownTable(
      ['hour', 'calls', 'answered on the first ring', 'on to the backup'],
      review.rates.flatMap(({calls, answered, overflow}, hour) =>
        calls === 0
          ? []
          : [[hourInWords(hour), calls, figureInWords(answered, 'share', ''), figureInWords(overflow, 'share', '')]],
      ),
    ),
    '## How fast\n',
    markdownTable(
      ['urgency', 'alerts', 'to alert', 'to acknowledge', 'to call back', 'unanswered'],
      review.coverage.map(row => [...coverageCells(row)]),
    ),
    ...calls('Alerts that nobody answered', review.unanswered, 0, timeZone),
    ...calls('Nobody has called back yet', review.leftOver.calls, review.leftOver.more, timeZone),
    ...calls('Captured', review.captured.calls, review.captured.more, timeZone),
  ].join('\n')
}

function calls(title: string, list: readonly CapturedCall[], more: number, timeZone: string): readonly string[] {
  if (list.length === 0) return []
  const items = list.map(call => {
    const head = `**${markdownText(callInWords(call))}**, ${localDateTime(call.receivedAt, timeZone)}`
    return `- ${head}  \n  ${markdownText(call.summary ?? call.reason ?? 'Nothing more is known.')}`
  })
  return [`## ${title}\n\n${items.join('\n')}${more === 0 ? '' : `\n- and ${more} more`}\n`]
}
