import type {Instant} from '../time/clock.ts'

/** From `from` on, the wall clock of a zone is `offsetMs` ahead of UTC. */
export interface ClockShift {
  readonly from: Instant
  readonly offsetMs: number
}

/** In SQL: the wall clock's own milliseconds at `column`, over all changes of the clock. At least one shift. */
export function localMsIn(column: string, shifts: readonly ClockShift[]): string {
  const [first, ...later] = shifts
  if (later.length === 0) return `(${column} + ${first?.offsetMs ?? 0})`
  const cases = later.toReversed().map(({from, offsetMs}) => `when ${column} >= ${from} then ${offsetMs}`)
  return `(${column} + case ${cases.join(' ')} else ${first?.offsetMs ?? 0} end)`
}
