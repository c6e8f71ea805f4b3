import type {Fate, PlannedCall, PlannedJob} from './plan.ts'

/** What a season holds of one source, counted from the plan and not from the journal. */
export interface SourceTruth {
  readonly source: string
  readonly label: string
  readonly calls: number
  readonly uniqueCallers: number
  readonly firstTimeCallers: number
  readonly firstRing: number
  readonly answered: number
  readonly overflow: number
  readonly afterHours: number
  readonly emergencies: number
  readonly fates: Readonly<Record<Fate, number>>
  /** By the model last. */
  readonly bookedJobs: number
  readonly revenueCents: number
}

export interface SeasonTruth {
  readonly calls: number
  readonly sources: readonly SourceTruth[]
}

/** The truth of a season, for whoever wants to hold reports against it. */
export function truthOf(calls: readonly PlannedCall[]): SeasonTruth {
  const seen = new Set<string>()
  const first = new Set(
    calls.filter(({caller}) => caller !== undefined && !seen.has(caller.number) && seen.add(caller.number)),
  )
  const all = calls.flatMap(call =>
    call.job === undefined ? [] : {job: call.job, from: lastBefore(call.job, call, calls)},
  )
  const bySource = Map.groupBy(calls, ({number}) => number.source)
  return {
    calls: calls.length,
    sources: [...bySource].map(([source, own]) => {
      const count = (which: (call: PlannedCall) => boolean) => own.filter(which).length
      const ended = (fate: Fate) => count(call => call.fate === fate)
      const rung = own.filter(({ringsFirst}) => ringsFirst)
      const jobs = all.filter(({from}) => from.number.source === source).map(({job}) => job)
      return {
        source,
        label: own[0]?.number.label ?? source,
        calls: own.length,
        uniqueCallers: new Set(own.flatMap(({caller}) => caller?.number ?? [])).size,
        firstTimeCallers: count(call => first.has(call)),
        firstRing: rung.length,
        answered: rung.filter(({fate}) => fate === 'answered').length,
        overflow: rung.filter(({fate}) => fate !== 'answered').length,
        afterHours: count(({afterHours}) => afterHours),
        emergencies: count(({matter, fate}) => matter.emergency && (fate === 'captured' || fate === 'partial')),
        fates: {
          answered: ended('answered'),
          captured: ended('captured'),
          partial: ended('partial'),
          abandoned: ended('abandoned'),
          spam: ended('spam'),
        },
        bookedJobs: jobs.length,
        revenueCents: jobs.reduce((sum, {cents}) => sum + cents, 0),
      }
    }),
  }
}

/** By the model last: a customer who called once more before the job was booked came by that call. */
function lastBefore(job: PlannedJob, planned: PlannedCall, calls: readonly PlannedCall[]): PlannedCall {
  const own = calls.filter(
    ({caller, at, fate}) => caller?.number === planned.caller?.number && at <= job.at && fate !== 'spam',
  )
  return own.at(-1) ?? planned
}
