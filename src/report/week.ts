import type {Routing} from '../config/routing.ts'
import {instantAtWallClock, wallClockAt} from '../config/wall-clock.ts'
import type {CallCounts, FollowedCall, Span} from '../journal/counts.ts'
import type {Journal} from '../journal/journal.ts'
import {day, type Instant} from '../time/clock.ts'
import {type Attribution, attribution, ratesOf, type WeekOfRings, weeksOfRings} from './attribution.ts'
import {type CapturedCall, capturedCall} from './captured-call.ts'
import {clockShifts} from './clock-shifts.ts'
import {type CoverageRow, coverage} from './coverage.ts'
import {type Figure, figures, whatToLookAt} from './week-figures.ts'

/** A period against the one before: what the owner reads on Monday morning. */
export interface WeeklyReview {
  readonly business: string | null
  readonly timeZone: string
  readonly currency: string
  readonly span: Span
  readonly before: Span
  readonly figures: readonly Figure[]
  /** In words, the most pressing first. */
  readonly lookAt: readonly string[]
  readonly sources: Attribution
  readonly sourcesBefore: Attribution
  /** Twelve weeks from Monday, up to the end of the period. */
  readonly weeks: readonly WeekOfRings[]
  readonly coverage: readonly CoverageRow[]
  /** The most pressing first; `more`: those that are not shown. */
  readonly captured: {readonly calls: readonly CapturedCall[]; readonly more: number}
  readonly unanswered: readonly CapturedCall[]
  readonly leftOver: {readonly calls: readonly CapturedCall[]; readonly more: number}
  /** Calls by hour of the week, 168 from Monday's midnight. */
  readonly hours: readonly number[]
  /** By hour of the day: how often the first ring was enough. Null: nothing was the crew's to answer. */
  readonly rates: readonly {
    readonly calls: number
    readonly firstRing: number
    readonly answered: number | null
    readonly overflow: number | null
  }[]
}

export interface WeekQuestion {
  readonly span: Span
  readonly before: Span
  readonly timeZone: string
  readonly routing: Routing | undefined
  /** How many calls are shown of each list. */
  readonly shown: number
}

/** How long after a call a later one of the same caller still answers it. */
const reachMs = 14 * day

/** How many weeks the trend shows, the last one as far as it has come. */
const trendWeeks = 12

const urgencies = ['emergency', 'urgent', 'standard', 'low', null]

export function weeklyReview(journal: Journal, question: WeekQuestion): WeeklyReview {
  const {span, before, timeZone, routing, shown} = question
  const {counts} = journal
  const asked = {by: 'source', model: 'last', timeZone, routing} as const
  const sources = attribution(counts, {...asked, span})
  const sourcesBefore = attribution(counts, {...asked, span: before})
  const calls = [...counts.followed(span)]
  const captured = calls.filter(({disposition}) => disposition === 'captured').toSorted(pressing)
  const unanswered = calls.filter(({unansweredAt, acknowledgedAt}) => unansweredAt !== null && acknowledgedAt === null)
  const leftOver = leftOverOf(calls, counts, span).toSorted(pressing)
  const show = (list: readonly FollowedCall[]) =>
    list.slice(0, shown).flatMap(({call}) => capturedCall(journal, call, routing) ?? [])
  const covered = coverage(calls)
  const trend = trendUpTo(span.to, timeZone)
  const coveredBefore = coverage(counts.followed(before))
  return {
    business: routing?.business.name ?? null,
    timeZone,
    currency: sources.currency,
    span,
    before,
    figures: figures(sources, sourcesBefore, covered, coveredBefore),
    lookAt: whatToLookAt({sources, sourcesBefore, covered, leftOver: leftOver.length}),
    sources,
    sourcesBefore,
    weeks: weeksOfRings(counts, trend, clockShifts(trend, timeZone)),
    coverage: covered,
    captured: {calls: show(captured), more: Math.max(0, captured.length - shown)},
    unanswered: show(unanswered),
    leftOver: {calls: show(leftOver), more: Math.max(0, leftOver.length - shown)},
    hours: byHourOfWeek(counts, question),
    rates: byHour(counts, question),
  }
}

/** From a Monday on, by the calendar. */
function trendUpTo(to: Instant, timeZone: string): Span {
  const last = wallClockAt(to - 1, timeZone).dayNumber
  // 1 January 1970 was a Thursday.
  const monday = last - ((last + 3) % 7)
  return {from: instantAtWallClock(monday - (trendWeeks - 1) * 7, 0, timeZone), to}
}

function pressing(a: FollowedCall, b: FollowedCall): number {
  return urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) || a.receivedAt - b.receivedAt
}

/**
 * Nobody took them, nobody called back, and the caller has not been talked to since. Taken from the rows of the period and of the
 * two weeks after it, so that a period of ten thousand calls needs no ten thousand questions.
 */
function leftOverOf(calls: readonly FollowedCall[], counts: CallCounts, {to}: Span): readonly FollowedCall[] {
  const reached = new Map<string, number>()
  for (const call of [...calls, ...counts.followed({from: to, to: to + reachMs})]) {
    if (call.disposition !== 'answered') continue
    for (const number of [call.caller, call.callback]) if (number !== null) reached.set(number, call.receivedAt)
  }
  return calls.filter(({disposition, closedAt, caller, callback, receivedAt}) => {
    if (disposition === 'answered' || disposition === 'spam' || disposition === 'in progress') return false
    return closedAt === null && ![caller, callback].some(number => (reached.get(number ?? '') ?? 0) > receivedAt)
  })
}

function byHourOfWeek(counts: CallCounts, {span, timeZone}: WeekQuestion): readonly number[] {
  const hours: number[] = Array.from({length: 168}, () => 0)
  for (const {key, counts: own} of counts.groups(span, 'hour-of-week', clockShifts(span, timeZone))) {
    hours[Number(key)] = own.calls
  }
  return hours
}

function byHour(counts: CallCounts, {span, timeZone}: WeekQuestion): WeeklyReview['rates'] {
  const groups = new Map(
    counts.groups(span, 'hour', clockShifts(span, timeZone)).map(({key, counts: own}) => [key, own]),
  )
  return Array.from({length: 24}, (_, hour) => {
    const own = groups.get(hour)
    if (own === undefined) return {calls: 0, firstRing: 0, answered: null, overflow: null}
    const {firstRingAnswered, overflow} = ratesOf(own)
    return {calls: own.calls, firstRing: own.firstRing, answered: firstRingAnswered, overflow}
  })
}
