import type {CallEvent} from '../contracts/generated/call-event.ts'
import type {Instant} from '../time/clock.ts'
import type {QueueAction} from './queue-action.ts'

/** Where a live view has its events from, and where it says what somebody did: a journal file, or a server. */
export interface LiveFeed {
  /** Such as oncrew.db, or http://127.0.0.1:3001. */
  readonly where: string
  /**
   * Hands over every event after `from`, and then each as it comes, in order and without a gap, through every loss of the
   * source. Resolves when stopped. Rejects with a Problem for what a wait does not mend.
   */
  follow(from: FeedStart, listener: FeedListener, signal: AbortSignal): Promise<void>
  /** Everything about one call: its own events, its alert's and its callback's, in order. */
  call(id: string): Promise<readonly CallEvent[]>
  /** @throws Problem when somebody else was faster, or there is nothing to do. */
  queue(call: string, by: string, action: QueueAction): Promise<void>
  /** @throws Problem when somebody else has taken it. */
  acknowledge(call: string, by: string): Promise<void>
}

/** After this event; or all of the calls received from an instant on. */
export type FeedStart = {readonly after: number} | {readonly receivedFrom: Instant}

export interface FeedListener {
  readonly events: (events: readonly CallEvent[]) => void
  readonly state: (state: FeedState) => void
  /** Another journal than before: what was seen is not to be gone on with. */
  readonly restart: () => void
}

export type FeedState =
  | {readonly name: 'reading'}
  /** Everything there is was handed over. */
  | {readonly name: 'live'}
  | {readonly name: 'lost'; readonly why: string}
