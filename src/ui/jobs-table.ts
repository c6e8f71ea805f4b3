import {oneLine} from '../alerts/words.ts'
import {localDateTime, localDay} from '../config/local-time.ts'
import {parsePhoneNumber, showPhoneNumber} from '../config/phone-number.ts'
import type {CallSummary} from '../journal/call-summary.ts'
import type {KeptJob} from '../journal/counts.ts'
import type {Imported} from '../report/jobs/import-jobs.ts'
import type {Candidate} from '../report/jobs/match-job.ts'
import type {ReadJobs} from '../report/jobs/read-jobs.ts'
import type {JobToReview} from '../report/jobs/review.ts'
import {align, type Column} from './align.ts'
import {money} from './money.ts'
import {paint} from './paint.ts'

const shape: readonly Column[] = [
  {head: 'Booked', align: 'left'},
  {head: 'Customer', align: 'left', max: 22},
  {head: 'Amount', align: 'right'},
  {head: 'Status', align: 'left'},
  {head: 'From', align: 'left', max: 30},
]

/** Each job, and which call brought it. */
export function renderJobs(
  jobs: readonly {readonly job: KeptJob; readonly call: CallSummary | undefined}[],
  timeZone: string,
): string {
  if (jobs.length === 0) return 'No jobs.'
  const [heads = '', ...lines] = align(
    shape,
    jobs.map(({job, call}) => [
      localDay(job.at, timeZone),
      customer(job),
      job.amount === null ? '-' : money(job.amount / 100, job.currency),
      job.status,
      origin(job, call),
    ]),
  )
  return [paint.quiet(heads), ...lines].join('\n')
}

function origin({decided, status}: KeptJob, call: CallSummary | undefined): string {
  if (call !== undefined) return oneLine(call.label)
  if (status === 'cancelled') return '-'
  return decided === null ? 'not decided' : 'no call'
}

function customer({name, phones, number}: KeptJob): string {
  if (name !== null) return oneLine(name)
  return phones[0] === undefined ? (number ?? '-') : shown(phones[0])
}

/** What came of an import, and every row that was left out. */
export function renderImport(read: ReadJobs, imported: Imported, shownAtMost: number): string {
  const {fresh, changed, unchanged, matched, toReview, withoutCall} = imported
  const total = fresh + changed + unchanged
  const bad = read.bad.slice(0, shownAtMost)
  return [
    ...read.notes.map(note => paint.quiet(note)),
    `${total} ${total === 1 ? 'job' : 'jobs'}: ${fresh} new, ${changed} changed, ${unchanged} known already.`,
    `${paint.good(String(matched))} came from a call, ${toReview === 0 ? '0' : paint.warn(String(toReview))} to decide, ${withoutCall} without a call.`,
    ...(read.bad.length === 0
      ? []
      : [`${paint.bad(String(read.bad.length))} ${read.bad.length === 1 ? 'row was' : 'rows were'} left out:`]),
    ...bad.map(({line, why}) => `  line ${line}: ${why}`),
    ...(read.bad.length > bad.length ? [`  and ${read.bad.length - bad.length} more (--json)`] : []),
  ].join('\n')
}

/** The jobs that wait for a decision, each with the calls it may have come from. */
export function renderReview(all: readonly JobToReview[], timeZone: string): string {
  return all
    .map(({job, candidates}) =>
      [
        `${paint.strong(jobInWords(job, timeZone))}  ${paint.quiet(job.job)}`,
        ...candidates.map(
          candidate => `  ${candidateInWords(candidate, timeZone)}  ${paint.quiet(candidate.call.call)}`,
        ),
      ].join('\n'),
    )
    .join('\n\n')
}

export function jobInWords(job: KeptJob, timeZone: string): string {
  const amount = job.amount === null ? undefined : money(job.amount / 100, job.currency)
  const parts = [localDay(job.at, timeZone), customer(job), amount, job.address && oneLine(job.address)]
  return parts.filter(part => part !== undefined && part !== null).join(' · ')
}

export function candidateInWords({call, score, reasons}: Candidate, timeZone: string): string {
  const who = call.callback ?? call.caller
  const parts = [
    localDateTime(call.receivedAt, timeZone),
    oneLine(call.label),
    call.name && oneLine(call.name),
    who && shown(who),
  ]
  return `${parts.filter(part => part !== null && part !== '').join(' · ')} (${score}: ${reasons.map(oneLine).join(', ')})`
}

function shown(number: string): string {
  const parsed = parsePhoneNumber(number)
  return parsed === undefined ? number : showPhoneNumber(parsed)
}
