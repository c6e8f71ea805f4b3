import {wallClockAt} from '../config/wall-clock.ts'
import type {CallEvent, JobMatched, JobRecorded} from '../contracts/generated/call-event.ts'
import {type CallSummary, summariesOf} from '../journal/call-summary.ts'
import {type Counted, type Counts, noCounts} from '../journal/counted.ts'
import type {CallCounts, CallGroup, Credit, CreditModel, Grouping, Span} from '../journal/counts.ts'
import {divide} from '../journal/divide.ts'
import {wholeJob} from '../journal/keep-jobs.ts'

/** What attribution is added up from. */
export type AttributionCounts = Pick<
  CallCounts,
  'extent' | 'groups' | 'weeks' | 'uniqueCallers' | 'uniqueCallersBy' | 'heardFrom' | 'credits' | 'jobsWithoutCall'
>

interface Job {
  readonly recorded: JobRecorded
  readonly matched: JobMatched | undefined
}

/**
 * The same sums as the journal keeps in its tables, counted anew from the facts, one call after the other: for events that are in no
 * journal, and to prove the tables right.
 */
export function countsInMemory(events: Iterable<CallEvent>, timeZone: string): AttributionCounts {
  const all = [...events]
  const summaries = summariesOf(all.filter(({stream}) => !stream.includes('/'))).toSorted(
    (a, b) => a.receivedAt - b.receivedAt || a.seq - b.seq,
  )
  const calls = new Map(summaries.map(summary => [summary.call, summary]))
  const jobs = jobsIn(all)
  const firstCalls = new Set<string>()
  const first = new Set(
    summaries.filter(({caller, call}) => caller !== null && !firstCalls.has(caller) && firstCalls.add(caller) && call),
  )
  const within = ({from, to}: Span) => summaries.filter(({receivedAt}) => receivedAt >= from && receivedAt < to)

  function creditsOf(
    {recorded, matched}: Job,
    model: CreditModel,
  ): readonly (readonly [CallSummary, number, number])[] {
    if (recorded.status === 'cancelled' || matched === undefined || matched.call === null) return []
    const {call} = matched
    const touches = matched.touches.includes(call) ? matched.touches : [...matched.touches, call]
    const known = touches.map(touch => calls.get(touch))
    const lead = touches.includes(matched.lead ?? '') ? matched.lead : call
    const amount = recorded.amount ?? 0
    const shares = divide(wholeJob, touches.length)
    const amounts = divide(amount, touches.length)
    return known.flatMap((summary, index) => {
      if (summary === undefined) return []
      if (model === 'linear') return [[summary, shares[index] ?? 0, amounts[index] ?? 0] as const]
      const chosen = {first: 0, last: touches.length - 1, lead: touches.indexOf(lead ?? call)}[model]
      return index === chosen ? [[summary, wholeJob, amount] as const] : []
    })
  }

  return {
    extent() {
      const [earliest] = summaries
      const latest = summaries.at(-1)
      return earliest && latest && {from: earliest.receivedAt, to: latest.receivedAt}
    },
    groups(span, by) {
      const groups = Map.groupBy(within(span), summary => JSON.stringify(groupOf(summary, by, timeZone)))
      return [...groups.values()].map(own => groupFrom(own, by, timeZone, first))
    },
    weeks(span) {
      const weeks = Map.groupBy(within(span), ({receivedAt}) =>
        Math.floor((wallClockAt(receivedAt, timeZone).dayNumber + 3) / 7),
      )
      return [...weeks]
        .sort(([a], [b]) => a - b)
        .map(([week, own]) => ({monday: week * 7 - 3, counts: countedOf(own, first)}))
    },
    uniqueCallers(span) {
      const own = within(span).filter(({caller}) => caller !== null)
      const bySource = Map.groupBy(own, ({source}) => source)
      return {
        all: new Set(own.map(({caller}) => caller)).size,
        bySource: new Map([...bySource].map(([source, of]) => [source, new Set(of.map(({caller}) => caller)).size])),
      }
    },
    uniqueCallersBy(span, nameOf) {
      const callers = new Map<string, Set<string>>()
      for (const {caller, ...call} of within(span)) {
        const named = nameOf.find(({source, dialed}) => source === call.source && dialed === call.dialed)
        if (caller === null || named === undefined) continue
        callers.set(named.name, (callers.get(named.name) ?? new Set()).add(caller))
      }
      return new Map([...callers].map(([name, own]) => [name, own.size]))
    },
    heardFrom(span) {
      const said = Map.groupBy(
        within(span).filter(({heardFrom}) => heardFrom !== null),
        ({source, heardFrom}) => JSON.stringify([source, heardFrom]),
      )
      return [...said.values()]
        .map(own => ({source: own[0]?.source ?? '', words: own[0]?.heardFrom ?? '', calls: own.length}))
        .sort((a, b) => b.calls - a.calls || (a.words < b.words ? -1 : 1))
    },
    credits(span, model, by) {
      const credits = new Map<string, {-readonly [Key in keyof Credit]: Credit[Key]}>()
      for (const job of jobs) {
        for (const [summary, share, amount] of creditsOf(job, model)) {
          if (summary.receivedAt < span.from || summary.receivedAt >= span.to) continue
          const {currency} = job.recorded
          const [key = null] = groupOf(summary, by, timeZone)
          const name = JSON.stringify([key, summary.source, currency])
          const credit = credits.get(name) ?? {key, source: summary.source, currency, share: 0, amount: 0}
          credit.share += share
          credit.amount += amount
          credits.set(name, credit)
        }
      }
      return [...credits.values()]
    },
    jobsWithoutCall({from, to}) {
      const without = jobs.filter(({recorded: {status, at}, matched}) => {
        return status !== 'cancelled' && (matched?.call ?? null) === null && at >= from && at < to
      })
      return [...Map.groupBy(without, ({recorded}) => recorded.currency)].map(([currency, own]) => ({
        currency,
        jobs: own.length,
        amount: own.reduce((sum, {recorded}) => sum + (recorded.amount ?? 0), 0),
      }))
    },
  }
}

function jobsIn(events: readonly CallEvent[]): readonly Job[] {
  const jobs = new Map<string, Job>()
  for (const {fact} of events) {
    if (fact.type === 'job.recorded') jobs.set(fact.job, {recorded: fact, matched: jobs.get(fact.job)?.matched})
    const known = fact.type === 'job.matched' ? jobs.get(fact.job) : undefined
    if (fact.type === 'job.matched' && known !== undefined) jobs.set(fact.job, {...known, matched: fact})
  }
  return [...jobs.values()]
}

/** What tells the groups apart, the key first. */
function groupOf(summary: CallSummary, by: Grouping, timeZone: string): readonly (string | number | null)[] {
  const {dayNumber, secondOfDay} = wallClockAt(summary.receivedAt, timeZone)
  const hourOfDay = Math.floor(secondOfDay / 3600)
  switch (by) {
    case 'number':
      return [summary.dialed, summary.source]
    case 'day':
      return [dayNumber]
    case 'hour':
      return [hourOfDay]
    case 'hour-of-week':
      return [((dayNumber + 3) % 7) * 24 + hourOfDay]
    case 'crew':
    case 'trade':
    case 'urgency':
      return [summary[by]]
  }
}

function groupFrom(
  own: readonly CallSummary[],
  by: Grouping,
  timeZone: string,
  first: ReadonlySet<CallSummary>,
): CallGroup {
  const last = own.at(-1)
  const [key = null] = last === undefined ? [] : groupOf(last, by, timeZone)
  const byNumber = by === 'number'
  const callers = new Set(own.map(({caller}) => caller).filter(caller => caller !== null))
  return {
    key,
    source: byNumber ? (last?.source ?? '') : '',
    label: byNumber ? (last?.label ?? '') : '',
    counts: countedOf(own, first),
    uniqueCallers: byNumber ? 0 : callers.size,
  }
}

function countedOf(own: readonly CallSummary[], first: ReadonlySet<CallSummary>): Counts {
  const counts = noCounts()
  for (const summary of own) for (const name of marksOf(summary, first)) counts[name] += 1
  return counts
}

const outcomes = {
  answered: 'taken',
  captured: 'captured',
  partial: 'partial',
  voicemail: 'voicemail',
  abandoned: 'abandoned',
  spam: 'spam',
  'in progress': 'inProgress',
} as const

/** Everything that one call counts as. */
function* marksOf(summary: CallSummary, first: ReadonlySet<CallSummary>): Iterable<Counted> {
  yield 'calls'
  if (first.has(summary)) yield 'firstTime'
  if (summary.caller === null) yield 'withheld'
  for (const name of ['firstRing', 'answered', 'overflow', 'alreadyRung', 'afterHours'] as const) {
    if (summary[name]) yield name
  }
  if (summary.urgency === 'emergency' || summary.urgency === 'urgent') yield 'urgent'
  if (summary.urgency === 'emergency') yield 'emergencies'
  yield outcomes[summary.disposition]
}
