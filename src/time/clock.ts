/** Milliseconds since the Unix epoch. */
export type Instant = number

export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

/**
 * Time as a parameter: the real one in `serve`, one ordered queue in a rehearsal.
 * Only commands choose which.
 */
export interface Clock {
  now(): Instant
  /** Calls `then` once when the clock reaches `at`. Returns how to call it off. */
  schedule(at: Instant, then: () => void): () => void
}

/**
 * Work that is under way and has not yet had its effect (a text on its way to the carrier, say).
 * A graceful stop waits for it, and so does a rehearsal before it lets time pass.
 */
export interface Work {
  /** Counts `task` as under way until it settles. A rejection is the caller's to handle, not the tracker's. */
  track<T>(task: Promise<T>): Promise<T>
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}
