import type {Attribution, AttributionRow} from './attribution.ts'
import {csvOf} from './csv.ts'
import {markdownTable} from './markdown.ts'

/** Which columns there are, in what order: a new number when one is taken out, moved or comes to mean something else. */
const columnsVersion = 1

type Cell = string | number | null

const columns: readonly (readonly [head: string, of: (row: AttributionRow) => Cell])[] = [
  ['key', row => row.key],
  ['label', row => row.label],
  ['calls', row => row.calls],
  ['unique_callers', row => row.uniqueCallers],
  ['first_time_callers', row => row.firstTime],
  ['first_ring', row => row.firstRing],
  ['answered_first_ring', row => row.answered],
  ['overflow', row => row.overflow],
  ['already_rung', row => row.alreadyRung],
  ['after_hours', row => row.afterHours],
  ['answered', row => row.taken],
  ['captured', row => row.captured],
  ['partial', row => row.partial],
  ['voicemail', row => row.voicemail],
  ['abandoned', row => row.abandoned],
  ['spam', row => row.spam],
  ['in_progress', row => row.inProgress],
  ['emergencies', row => row.emergencies],
  ['booked_jobs', row => rounded(row.bookedJobs)],
  ['revenue', row => row.revenue],
  ['spend', row => row.spend],
  ['cost_per_call', row => rounded(row.costPerCall)],
  ['cost_per_booked_job', row => rounded(row.costPerJob)],
]

/** One line a row; the line of what is not attributable is always there, and none of totals, so that columns can be summed. */
export function attributionCsv({by, model, currency, rows, notAttributable}: Attribution): string {
  return csvOf(
    ['v', 'by', 'model', 'currency', ...columns.map(([head]) => head)],
    [...rows, notAttributable].map(row => [columnsVersion, by, model, currency, ...columns.map(([, of]) => of(row))]),
  )
}

/** The same for people, with the totals. */
export function attributionMarkdown({rows, notAttributable, totals}: Attribution): string {
  return markdownTable(
    columns.slice(1).map(([head]) => head.replaceAll('_', ' ')),
    [...rows, notAttributable, totals].map(row => columns.slice(1).map(([, of]) => of(row))),
  )
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100
}
