import type {Attribution, AttributionRow} from './attribution.ts'
import type {CoverageRow} from './coverage.ts'

/** A figure of a period beside the same of the one before. */
export interface Figure {
  readonly what: string
  readonly unit: 'calls' | 'share' | 'money' | 'jobs' | 'ms'
  /** Null: not available. */
  readonly now: number | null
  readonly before: number | null
}

/** What stands at the top of a review. */
export function figures(
  {totals: now}: Attribution,
  {totals: before}: Attribution,
  covered: readonly CoverageRow[],
  coveredBefore: readonly CoverageRow[],
): readonly Figure[] {
  const both = (what: string, unit: Figure['unit'], of: (row: AttributionRow) => number | null): Figure => {
    return {what, unit, now: of(now), before: of(before)}
  }
  const middle = (rows: readonly CoverageRow[], of: 'toAlert' | 'toCallBack') =>
    rows.find(({urgency}) => urgency === 'all')?.[of].p50 ?? null
  return [
    both('Calls', 'calls', row => row.calls),
    both('First-time callers', 'calls', row => row.firstTime),
    both('Answered on the first ring', 'share', row => row.rates.firstRingAnswered),
    both('Went on to the backup', 'share', row => row.rates.overflow),
    both('Captured', 'calls', row => row.captured),
    both('Hung up, nothing captured', 'calls', row => row.abandoned),
    both('Emergencies', 'calls', row => row.emergencies),
    both('Spam', 'calls', row => row.spam),
    {
      what: 'Ring to alert, half under',
      unit: 'ms',
      now: middle(covered, 'toAlert'),
      before: middle(coveredBefore, 'toAlert'),
    },
    {
      what: 'Ring to callback, half under',
      unit: 'ms',
      now: middle(covered, 'toCallBack'),
      before: middle(coveredBefore, 'toCallBack'),
    },
    both('Booked jobs', 'jobs', row => row.bookedJobs),
    both('Revenue', 'money', row => row.revenue),
  ]
}

/** Fewer calls than this say nothing about a change. */
const leastCalls = 8

/** A change of less than this is as it comes. */
const leastChange = 0.3

interface Looked {
  readonly sources: Attribution
  readonly sourcesBefore: Attribution
  readonly covered: readonly CoverageRow[]
  readonly leftOver: number
}

/** What changed enough to be worth a look, in words. Says what is, and never what to charge, book or send. */
export function whatToLookAt({sources, sourcesBefore, covered, leftOver}: Looked): readonly string[] {
  const {totals, rows} = sources
  const {totals: before} = sourcesBefore
  const looks: (string | undefined)[] = []
  const unanswered = covered.find(({urgency}) => urgency === 'all')?.unanswered ?? 0
  if (unanswered > 0) looks.push(`${plural(unanswered, 'alert')} that nobody answered.`)
  if (leftOver > 0) looks.push(`${plural(leftOver, 'caller')} whom nobody has called back yet.`)
  const emergency = covered.find(({urgency}) => urgency === 'emergency')?.toCallBack
  if (emergency?.p90 != null && emergency.p90 > 30 * 60_000) {
    looks.push(`One emergency in ten waited ${Math.round(emergency.p90 / 60_000)} minutes or more for a callback.`)
  }
  looks.push(rateLook(totals, before), abandonedLook(totals, before))
  const earlier = new Map(sourcesBefore.rows.map(row => [row.key, row]))
  for (const row of rows) looks.push(sourceLook(row, earlier.get(row.key)))
  for (const row of rows)
    if ((row.spend ?? 0) > 0 && row.calls === 0) looks.push(`${row.label} cost money and brought no call.`)
  const disagreeing = sources.heardFrom.filter(({agrees}) => agrees === 'no').reduce((sum, {calls}) => sum + calls, 0)
  if (disagreeing > 0) looks.push(`${plural(disagreeing, 'caller')} named another channel than the number they called.`)
  return looks.filter(look => look !== undefined)
}

function rateLook(now: AttributionRow, before: AttributionRow): string | undefined {
  const [rate, earlier] = [now.rates.firstRingAnswered, before.rates.firstRingAnswered]
  if (rate === null || earlier === null || now.firstRing < leastCalls || before.firstRing < leastCalls) return undefined
  if (Math.abs(rate - earlier) < 0.1) return undefined
  return `The crew answered ${percent(rate)} of its calls on the first ring, after ${percent(earlier)} the time before.`
}

function abandonedLook(now: AttributionRow, before: AttributionRow): string | undefined {
  if (now.abandoned < leastCalls || now.abandoned < before.abandoned * (1 + leastChange)) return undefined
  return `${now.abandoned} callers hung up before anything was captured, after ${before.abandoned} the time before.`
}

function sourceLook(now: AttributionRow, before: AttributionRow | undefined): string | undefined {
  const earlier = before?.calls ?? 0
  if (Math.max(now.calls, earlier) < leastCalls || Math.abs(now.calls - earlier) < earlier * leastChange)
    return undefined
  if (now.calls === earlier) return undefined
  return `${now.label} brought ${plural(now.calls, 'call')}, ${now.calls > earlier ? 'up' : 'down'} from ${earlier}.`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
