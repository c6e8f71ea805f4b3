import type {CallEvent, Fact} from '../contracts/generated/call-event.ts'
import type {Instant} from '../time/clock.ts'
import type {CallCounts} from './counts.ts'

/**
 * The durable, ordered record of everything that happened. Append-only.
 * A stream is a call's id; `alert/`, `queue/` or `lead/` and a call's id; or `job/` and a job's id.
 */
export interface FactJournal {
  /**
   * Adds facts to a stream that holds exactly `after` of them. Resolves once they are on disk;
   * appends of one moment share one transaction. Rejects with `StreamMoved`, writing nothing, when
   * somebody else appended first: fold again and decide anew.
   */
  append(stream: string, after: number, at: Instant, facts: readonly Fact[]): Promise<readonly CallEvent[]>
  /** Everything in one stream after its first `after` facts (all of it when not given), in order. */
  read(stream: string, after?: number): readonly CallEvent[]
  /** Up to `limit` events after `seq`, in order, over all streams. */
  since(seq: number, limit: number): readonly CallEvent[]
  /** The place of the newest event; 0 while there is none. */
  newest(): number
  /** The ids of the calls received in [from, to), in order. */
  callsReceived(from: Instant, to: Instant): readonly string[]
  /** The ids of the calls that have not ended, in order. */
  openCalls(): readonly string[]
  /** How many calls this caller made before `before`; not counting those before `since`, when it is given. */
  callsBefore(callerNumber: string, before: Instant, since?: Instant): number
  /** Calls `listener` with each batch as it becomes durable. Returns how to stop. */
  follow(listener: (events: readonly CallEvent[]) => void): () => void
  /** Writes what is pending and closes the file. */
  close(): Promise<void>
}

/** A journal that reports can be made of. */
export interface Journal extends FactJournal {
  /** Sums over the calls, and the owner's jobs. */
  readonly counts: CallCounts
}

/** The stream grew since it was read. */
export class StreamMoved extends Error {
  constructor(stream: string) {
    super(`stream ${stream} moved`)
    this.name = 'StreamMoved'
  }
}
