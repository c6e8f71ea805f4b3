import type {CallEnded, CallEvent, CallReceived, Fact} from '../contracts/generated/call-event.ts'

/** What a source's calls came to. Every call is counted in `calls`, and in exactly one disposition. */
export interface SourceCounts {
  /** Received. */
  readonly calls: number
  /** Calls that were the crew's to answer: we rang a crew phone, or would have, but the crew was on another call. */
  readonly firstRing: number
  /** Of these, the ones a crew member took, before any intake. */
  readonly answered: number
  /** Of these, the ones that went on to intake or voicemail: unanswered, busy, failed, a second call. */
  readonly overflow: number
  /** Calls that the owner's carrier had rung before it forwarded them. The ones answered there, we never see. */
  readonly alreadyRung: number
  /** Calls that came when the business was closed: by the week, a holiday or an exception. */
  readonly afterHours: number
  /** Calls whose urgency, as last classified, is emergency or urgent. */
  readonly urgent: number
  readonly dispositions: Readonly<Record<CountedDisposition, number>>
}

type CountedDisposition = CallEnded['disposition'] | 'in progress'

export interface AttributionRow extends SourceCounts {
  /** Such as website. */
  readonly source: string
  /** Such as Website. */
  readonly label: string
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

export interface Attribution {
  /** Most calls first. */
  readonly rows: readonly AttributionRow[]
  readonly totals: SourceCounts & {readonly rates: Rates}
}

/** Adds up calls as their events come by, in the order of the journal. */
export interface AttributionFold {
  add(event: CallEvent): void
  /** As it stands now; calls that are not over count as in progress. */
  result(): Attribution
}

/** The attribution of these events. */
export function attribution(events: Iterable<CallEvent>): Attribution {
  const fold = createAttribution()
  for (const event of events) fold.add(event)
  return fold.result()
}

/** Keeps a few marks for each call that is not over, and a row of numbers for each source. */
export function createAttribution(): AttributionFold {
  const open = new Map<string, CallMarks>()
  const over = new Map<string, SourceTally>()

  return {
    add({stream, fact}) {
      if (fact.type === 'call.received') {
        open.set(stream, marksOf(fact))
        return
      }
      const call = open.get(stream)
      if (call === undefined) return
      mark(call, fact)
      if (fact.type !== 'call.ended') return
      open.delete(stream)
      tally(over, call, fact.disposition)
    },
    result() {
      const all = new Map([...over].map(([source, counted]) => [source, structuredClone(counted)]))
      for (const call of open.values()) tally(all, call, 'in progress')
      const rows = [...all].map(([source, {label, counts}]) => ({source, label, ...counts, rates: ratesOf(counts)}))
      rows.sort((a, b) => b.calls - a.calls || a.label.localeCompare(b.label, 'en'))
      const sum = emptyCounts()
      for (const row of rows) increase(sum, row)
      return {rows, totals: {...sum, rates: ratesOf(sum)}}
    },
  }
}

/** What has to be known of a call to count it. */
interface CallMarks {
  readonly source: string
  readonly label: string
  readonly alreadyRung: boolean
  firstRing: boolean
  answered: boolean
  wentOn: boolean
  afterHours: boolean
  urgent: boolean
}

function marksOf({source, sourceLabel: label, alreadyRung}: CallReceived): CallMarks {
  return {
    source,
    label,
    alreadyRung,
    firstRing: false,
    answered: false,
    wentOn: false,
    afterHours: false,
    urgent: false,
  }
}

function mark(call: CallMarks, fact: Fact): void {
  if (fact.type === 'call.routed') {
    if (['after-hours', 'holiday', 'exception'].includes(fact.because)) call.afterHours = true
    if (fact.because === 'second-call') call.firstRing = true
    if (fact.to === 'intake' || fact.to === 'voicemail') call.wentOn = true
  } else if (fact.type === 'ring.started') call.firstRing = true
  else if (fact.type === 'ring.ended') call.answered ||= fact.outcome === 'answered' && !call.wentOn
  else if (fact.type === 'urgency.classified') call.urgent = fact.urgency === 'emergency' || fact.urgency === 'urgent'
}

type Mutable<T> = {-readonly [K in keyof T]: T[K] extends object ? Mutable<T[K]> : T[K]}
type Counts = Mutable<SourceCounts>

interface SourceTally {
  label: string
  readonly counts: Counts
}

function tally(tallies: Map<string, SourceTally>, call: CallMarks, disposition: CountedDisposition): void {
  let source = tallies.get(call.source)
  if (source === undefined) {
    source = {label: call.label, counts: emptyCounts()}
    tallies.set(call.source, source)
  }
  source.label = call.label
  const one = emptyCounts()
  one.calls = 1
  one.firstRing = Number(call.firstRing)
  one.answered = Number(call.answered)
  one.overflow = Number(call.firstRing && call.wentOn && !call.answered)
  one.alreadyRung = Number(call.alreadyRung)
  one.afterHours = Number(call.afterHours)
  one.urgent = Number(call.urgent)
  one.dispositions[disposition] = 1
  increase(source.counts, one)
}

function emptyCounts(): Counts {
  return {
    calls: 0,
    firstRing: 0,
    answered: 0,
    overflow: 0,
    alreadyRung: 0,
    afterHours: 0,
    urgent: 0,
    dispositions: {answered: 0, captured: 0, partial: 0, voicemail: 0, abandoned: 0, spam: 0, 'in progress': 0},
  }
}

const counted = ['calls', 'firstRing', 'answered', 'overflow', 'alreadyRung', 'afterHours', 'urgent'] as const
const dispositions = ['answered', 'captured', 'partial', 'voicemail', 'abandoned', 'spam', 'in progress'] as const

function increase(sum: Counts, by: SourceCounts): void {
  for (const what of counted) sum[what] += by[what]
  for (const what of dispositions) sum.dispositions[what] += by.dispositions[what]
}

function ratesOf({firstRing, answered, overflow}: SourceCounts): Rates {
  if (firstRing === 0) return {firstRingAnswered: null, overflow: null}
  return {firstRingAnswered: answered / firstRing, overflow: overflow / firstRing}
}
