import {calendarDayOf, isoDateOf} from '../config/calendar-day.ts'
import type {Routing} from '../config/routing.ts'
import {type Counts, countedNames, noCounts} from '../journal/counted.ts'
import type {CallGroup, Credit, CreditModel, Grouping, NamedNumber, Span} from '../journal/counts.ts'
import {wholeJob} from '../journal/keep-jobs.ts'
import type {ClockShift} from '../journal/local-shift.ts'
import {clockShifts} from './clock-shifts.ts'
import {type Dimension, groupLabel, missing} from './dimension.ts'
import {type HeardFromRow, heardFromRows} from './heard-from.ts'
import type {AttributionCounts} from './in-memory-counts.ts'
import {shareOfMonths} from './spend.ts'

/** One source, campaign, day or whatever the report is by: its calls, and what they brought. */
export interface AttributionRow extends Counts {
  /** Such as website, 2026-03-03, 14 (the hour) or sam. */
  readonly key: string
  /** Such as Website. */
  readonly label: string
  /** Caller IDs, each once. */
  readonly uniqueCallers: number
  /** In jobs; a part of one where the model divides it. */
  readonly bookedJobs: number
  /** In the currency's unit, such as dollars. */
  readonly revenue: number
  /** What the source cost in this time; null where spend is not known by this. */
  readonly spend: number | null
  readonly costPerCall: number | null
  readonly costPerJob: number | null
  readonly rates: Rates
}

/**
 * How often the first ring is enough, and how often the backup is leaned on: shares (0 to 1) of `firstRing`. They
 * need not add up to 1: some callers hang up while it rings. Null ("n/a") where nothing was ours to ring: after hours, or a number
 * to which a carrier forwards what it has rung already.
 */
export interface Rates {
  readonly firstRingAnswered: number | null
  readonly overflow: number | null
}

/** A week from Monday, on the business's own clock. `monday`: such as 2026-03-02. */
export interface WeekOfRings {
  readonly monday: string
  readonly calls: number
  readonly firstRing: number
  readonly rates: Rates
}

export interface Attribution {
  readonly by: Dimension
  readonly model: CreditModel
  /** What revenue and spend are in. */
  readonly currency: string
  /** What spend is counted for; null when there are no calls. */
  readonly period: Span | null
  /** Most calls first; days and hours in order. */
  readonly rows: readonly AttributionRow[]
  /** Calls to numbers that no source is known for, and jobs that no call brought. Always there. */
  readonly notAttributable: AttributionRow
  readonly totals: AttributionRow
  /** The first ring against the backup over time, a row a week. */
  readonly weeks: readonly WeekOfRings[]
  readonly heardFrom: readonly HeardFromRow[]
  /** Jobs in other currencies: counted as jobs, their amounts left out. */
  readonly otherCurrencies: readonly {readonly currency: string; readonly amount: number}[]
}

export interface AttributionQuestion {
  readonly span: Span
  readonly by: Dimension
  readonly model: CreditModel
  readonly timeZone: string
  /** Undefined: spend and campaigns are not known. */
  readonly routing: Routing | undefined
}

/** The source of calls to numbers that the routing file did not hold. */
const unknownSource = 'not-in-the-file'

interface Tally {
  label: string
  counts: Record<keyof Counts, number>
  uniqueCallers: number
  share: number
  amount: number
}

/** Which channel the calls, and the work, came from. */
export function attribution(counts: AttributionCounts, question: AttributionQuestion): Attribution {
  const {by, model, timeZone, routing} = question
  const span = within(question.span, counts.extent())
  const clock = clockShifts(span, timeZone)
  const grouping: Grouping = by === 'source' || by === 'campaign' ? 'number' : by
  const currency = routing?.jobs.currency ?? 'USD'
  const others = new Map<string, number>()
  const tallies = new Map<string, Tally>()
  const nowhere = emptyTally('Not attributable')

  const tallyOf = (key: string | number | null, source: string, label: string): Tally => {
    if (grouping === 'number' && source === unknownSource) return nowhere
    const name = rowKey(by, key, source, routing)
    const tally = tallies.get(name) ?? emptyTally(by === 'source' ? label || source : groupLabel(by, name))
    if (by === 'source' && label !== '') tally.label = label
    tallies.set(name, tally)
    return tally
  }
  const groups = counts.groups(span, grouping, clock)
  for (const group of groups) {
    const tally = tallyOf(group.key, group.source, group.label)
    for (const name of countedNames) tally.counts[name] += group.counts[name]
    tally.uniqueCallers = group.uniqueCallers
  }
  const unique = counts.uniqueCallers(span)
  nowhere.uniqueCallers = grouping === 'number' ? (unique.bySource.get(unknownSource) ?? 0) : 0
  if (grouping === 'number') {
    const callers = by === 'source' ? unique.bySource : counts.uniqueCallersBy(span, campaignsOf(groups, routing))
    for (const [name, tally] of tallies) tally.uniqueCallers = callers.get(name) ?? 0
  }

  const add = (tally: Tally, of: Pick<Credit, 'currency' | 'share' | 'amount'>) => {
    tally.share += of.share
    if (of.currency === currency) tally.amount += of.amount
    else others.set(of.currency, (others.get(of.currency) ?? 0) + of.amount)
  }
  for (const credit of counts.credits(span, model, grouping, clock)) add(tallyOf(credit.key, credit.source, ''), credit)
  for (const without of counts.jobsWithoutCall(question.span)) {
    add(nowhere, {currency: without.currency, share: without.jobs * wholeJob, amount: without.amount})
  }

  const spendOf = (key: string): number | null => spendFor(by, key, span, question)
  const rows = [...tallies].map(([key, tally]) => rowOf(key, tally, spendOf(key)))
  for (const number of routing?.numbers.values() ?? []) {
    // A source that costs and brought nothing is the first that the owner wants to see.
    if (by !== 'source' || number.monthlySpend === 0 || tallies.has(number.source)) continue
    rows.push(rowOf(number.source, emptyTally(number.label), spendOf(number.source)))
  }
  const everything = totalOf([...tallies.values(), nowhere], unique.all)
  return {
    by,
    model,
    currency,
    period: counts.extent() === undefined ? null : span,
    rows: rows.toSorted(inOrder(by)),
    notAttributable: rowOf('not-attributable', nowhere, null),
    totals: rowOf('all', everything, totalSpend(rows, by, span, question)),
    weeks: weeksOfRings(counts, span, clock),
    heardFrom: heardFromRows(counts.heardFrom(span), sourceLabels(by, rows, routing)),
    otherCurrencies: [...others].map(([code, amount]) => ({currency: code, amount: amount / 100})),
  }
}

/** By the rows, which know sources that the file has no more; or else by the file. */
function sourceLabels(by: Dimension, rows: readonly AttributionRow[], routing: Routing | undefined) {
  const inTheFile = [...(routing?.numbers.values() ?? [])].map(({source, label}) => [source, label] as const)
  return new Map(by === 'source' ? rows.map(({key, label}) => [key, label] as const) : inTheFile)
}

/** How often the first ring was enough, week by week. */
export function weeksOfRings(
  counts: Pick<AttributionCounts, 'weeks'>,
  span: Span,
  clock: readonly ClockShift[],
): readonly WeekOfRings[] {
  return counts.weeks(span, clock).map(({monday, counts: own}) => ({
    monday: isoDateOf(calendarDayOf(monday)),
    calls: own.calls,
    firstRing: own.firstRing,
    rates: ratesOf(own),
  }))
}

/** What is said of all time ends where the calls do: spend runs by the day. */
function within({from, to}: Span, extent: Span | undefined): Span {
  if (extent === undefined) return {from: 0, to: 0}
  return {from: from === 0 ? extent.from : from, to: to === Number.MAX_SAFE_INTEGER ? extent.to + 1 : to}
}

function rowKey(by: Dimension, key: string | number | null, source: string, routing: Routing | undefined): string {
  if (by === 'source') return source
  if (by !== 'campaign') return key === null ? missing : String(key)
  for (const {number, campaign} of routing?.numbers.values() ?? []) if (number === key) return campaign ?? missing
  return missing
}

/** Which campaign each number stands for; one that the file did not hold is of none. */
function campaignsOf(groups: readonly CallGroup[], routing: Routing | undefined): readonly NamedNumber[] {
  return groups
    .filter(({source}) => source !== unknownSource)
    .map(({key, source}) => ({source, dialed: String(key), name: rowKey('campaign', key, source, routing)}))
}

function emptyTally(label: string): Tally {
  return {label, counts: noCounts(), uniqueCallers: 0, share: 0, amount: 0}
}

function totalOf(tallies: readonly Tally[], uniqueCallers: number): Tally {
  const total = emptyTally('All')
  for (const tally of tallies) {
    for (const name of countedNames) total.counts[name] += tally.counts[name]
    total.share += tally.share
    total.amount += tally.amount
  }
  return {...total, uniqueCallers}
}

function rowOf(
  key: string,
  {label, counts, uniqueCallers, share, amount}: Tally,
  spent: number | null,
): AttributionRow {
  const spend = spent === null ? null : Math.round(spent * 100) / 100
  const bookedJobs = share / wholeJob
  return {
    key,
    label,
    ...counts,
    uniqueCallers,
    bookedJobs,
    revenue: amount / 100,
    spend,
    costPerCall: spend === null || counts.calls === 0 ? null : spend / counts.calls,
    costPerJob: spend === null || bookedJobs === 0 ? null : spend / bookedJobs,
    rates: ratesOf(counts),
  }
}

export function ratesOf({firstRing, answered, overflow}: Counts): Rates {
  if (firstRing === 0) return {firstRingAnswered: null, overflow: null}
  return {firstRingAnswered: answered / firstRing, overflow: overflow / firstRing}
}

function spendFor(by: Dimension, key: string, span: Span, {timeZone, routing}: AttributionQuestion): number | null {
  if (routing === undefined || (by !== 'source' && by !== 'campaign')) return null
  let sum = 0
  for (const {source, campaign, monthlySpend} of routing.numbers.values()) {
    if ((by === 'source' ? source : (campaign ?? missing)) === key) sum += shareOfMonths(monthlySpend, span, timeZone)
  }
  return sum
}

/** Also where the rows cannot tell it: the whole is known. */
function totalSpend(
  rows: readonly AttributionRow[],
  by: Dimension,
  span: Span,
  {timeZone, routing}: AttributionQuestion,
): number | null {
  if (routing === undefined) return null
  if (by === 'source' || by === 'campaign') return rows.reduce((sum, {spend}) => sum + (spend ?? 0), 0)
  return [...routing.numbers.values()].reduce(
    (sum, {monthlySpend}) => sum + shareOfMonths(monthlySpend, span, timeZone),
    0,
  )
}

function inOrder(by: Dimension): (a: AttributionRow, b: AttributionRow) => number {
  if (by === 'day' || by === 'hour') return (a, b) => Number(a.key) - Number(b.key)
  return (a, b) => b.calls - a.calls || a.label.localeCompare(b.label, 'en')
}
