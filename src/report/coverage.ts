import type {FollowedCall} from '../journal/counts.ts'

/** How long something took: the middle, and what nine of ten stay under. Milliseconds; null where it never happened. */
export interface Lapses {
  readonly count: number
  readonly p50: number | null
  readonly p90: number | null
}

export interface CoverageRow {
  readonly urgency: 'emergency' | 'urgent' | 'standard' | 'low' | 'not classified' | 'all'
  /** Calls that the owner had to be told of. */
  readonly alerted: number
  /** From the ring to the first message on its way. Alerts held for quiet hours are in. */
  readonly toAlert: Lapses
  /** From the first message to somebody taking charge. */
  readonly toAcknowledge: Lapses
  /** From the ring to the callback, where somebody said that it was made. */
  readonly toCallBack: Lapses
  /** Nobody was left to tell. */
  readonly unanswered: number
}

const tiers = ['emergency', 'urgent', 'standard', 'low', 'not classified'] as const

/** How fast the owner knew, took charge, and called back, by urgency. */
export function coverage(calls: Iterable<FollowedCall>): readonly CoverageRow[] {
  const alerted = [...calls].filter(({raisedAt}) => raisedAt !== null)
  const rows = tiers.map(urgency =>
    rowOf(
      urgency,
      alerted.filter(call => (call.urgency ?? 'not classified') === urgency),
    ),
  )
  return [...rows.filter(row => row.alerted > 0), rowOf('all', alerted)]
}

function rowOf(urgency: CoverageRow['urgency'], calls: readonly FollowedCall[]): CoverageRow {
  return {
    urgency,
    alerted: calls.length,
    toAlert: lapses(calls, ({receivedAt, toldAt}) => since(receivedAt, toldAt)),
    toAcknowledge: lapses(calls, ({toldAt, acknowledgedAt}) => since(toldAt, acknowledgedAt)),
    toCallBack: lapses(calls, ({receivedAt, calledBackAt}) => since(receivedAt, calledBackAt)),
    unanswered: calls.filter(({unansweredAt, acknowledgedAt}) => unansweredAt !== null && acknowledgedAt === null)
      .length,
  }
}

function since(from: number | null, to: number | null): number | undefined {
  return from === null || to === null ? undefined : Math.max(0, to - from)
}

function lapses(calls: readonly FollowedCall[], of: (call: FollowedCall) => number | undefined): Lapses {
  const all = calls.flatMap(call => of(call) ?? []).toSorted((a, b) => a - b)
  return {count: all.length, p50: quantile(all, 0.5), p90: quantile(all, 0.9)}
}

/** By nearest rank: a lapse that there was, not one between two. */
function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null
}
