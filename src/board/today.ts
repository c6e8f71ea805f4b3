import type {CallEvent, Fact} from '../contracts/generated/call-event.ts'

/** The calls of one day by source, as `report attribution` counts them, call by call as they go on. */
export interface Today {
  /** Most calls first. */
  readonly rows: readonly SourceToday[]
  readonly totals: SourceToday
}

export interface SourceToday {
  readonly label: string
  readonly calls: number
  /** The crew's to answer: a phone of theirs was rung, or would have been but for another call. */
  readonly firstRing: number
  /** Of these, taken by the crew before any intake. */
  readonly answered: number
  /** Of these, gone on to intake or voicemail. */
  readonly overflow: number
  readonly inProgress: number
}

/** Counts the calls whose events are added, from their `call.received` on. */
export interface TodayFold {
  add(event: CallEvent): void
  result(): Today
}

interface Marks {
  readonly source: string
  firstRing: boolean
  answered: boolean
  wentOn: boolean
}

type Tally = {-readonly [Key in keyof SourceToday]: SourceToday[Key]}

export function createToday(): TodayFold {
  const open = new Map<string, Marks>()
  const over = new Map<string, Tally>()

  return {
    add({stream, fact}) {
      if (fact.type === 'call.received') {
        open.set(stream, {source: fact.source, firstRing: false, answered: false, wentOn: false})
        const tally = over.get(fact.source) ?? emptyTally(fact.sourceLabel)
        over.set(fact.source, {...tally, label: fact.sourceLabel})
        return
      }
      const marks = open.get(stream)
      if (marks === undefined) return
      mark(marks, fact)
      if (fact.type !== 'call.ended') return
      open.delete(stream)
      count(over, marks, false)
    },
    result() {
      const all = new Map([...over].map(([source, tally]) => [source, {...tally}]))
      for (const marks of open.values()) count(all, marks, true)
      const rows = [...all.values()].sort((a, b) => b.calls - a.calls || (a.label < b.label ? -1 : 1))
      const totals = emptyTally('All')
      for (const row of rows) for (const name of counted) totals[name] += row[name]
      return {rows, totals}
    },
  }
}

const counted = ['calls', 'firstRing', 'answered', 'overflow', 'inProgress'] as const

function emptyTally(label: string): Tally {
  return {label, calls: 0, firstRing: 0, answered: 0, overflow: 0, inProgress: 0}
}

function mark(marks: Marks, fact: Fact): void {
  if (fact.type === 'call.routed') {
    if (fact.because === 'second-call') marks.firstRing = true
    if (fact.to === 'intake' || fact.to === 'voicemail') marks.wentOn = true
  } else if (fact.type === 'ring.started') marks.firstRing = true
  else if (fact.type === 'ring.ended') marks.answered ||= fact.outcome === 'answered' && !marks.wentOn
}

function count(tallies: Map<string, Tally>, {source, firstRing, answered, wentOn}: Marks, inProgress: boolean): void {
  const tally = tallies.get(source)
  if (tally === undefined) return
  tally.calls += 1
  tally.firstRing += Number(firstRing)
  tally.answered += Number(answered)
  tally.overflow += Number(firstRing && wentOn && !answered)
  tally.inProgress += Number(inProgress)
}
