import type {Clock} from '../../time/clock.ts'

/** Why what is going on on a leg stops before its time. */
export type Reason =
  /** The person on this leg hung up. */
  | {readonly why: 'hung-up'}
  /** The carrier ends the leg: the other side is gone, the ring is over, the API said so. */
  | {readonly why: 'cut'; readonly status: 'completed' | 'no-answer' | 'canceled' | 'failed'}
  /** The API gave the call another document. */
  | {
      readonly why: 'redirected'
      readonly to: {readonly url: string; readonly method: 'GET' | 'POST'} | {readonly twiml: string}
    }

/** Thrown out of every wait on a leg when it is interrupted. Not an error of anybody's. */
export class Interrupted {
  readonly reason: Reason
  constructor(reason: Reason) {
    this.reason = reason
  }
}

/** The one way to break into what happens on a leg. */
export interface Interruption {
  /** Set from the first `raise` on, until it is cleared. */
  readonly reason: Reason | undefined
  raise(reason: Reason): void
  /** Only a redirection is ever cleared: a leg that is gone stays gone. */
  clear(): void
  on(listener: (reason: Reason) => void): () => void
}

export function createInterruption(): Interruption {
  let raised: Reason | undefined
  const listeners = new Set<(reason: Reason) => void>()
  return {
    get reason() {
      return raised
    },
    raise(reason) {
      if (raised !== undefined && raised.why !== 'redirected') return
      raised = reason
      for (const listener of [...listeners]) listener(reason)
    },
    clear() {
      raised = undefined
    },
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Resolves when that many milliseconds have passed on the clock; rejects with `Interrupted` if it comes first. */
export function pass(clock: Clock, interruption: Interruption, ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (interruption.reason !== undefined) {
      reject(new Interrupted(interruption.reason))
      return
    }
    const callOff = clock.schedule(clock.now() + ms, () => {
      ignore()
      resolve()
    })
    const ignore = interruption.on(reason => {
      ignore()
      callOff()
      reject(new Interrupted(reason))
    })
  })
}

/** What somebody is waited for, as long as the leg lasts; rejects with `Interrupted` when it does not. */
export function unlessInterrupted<T>(awaited: Promise<T>, interruption: Interruption): Promise<T> {
  return new Promise((resolve, reject) => {
    const ignore = interruption.on(reason => {
      ignore()
      reject(new Interrupted(reason))
    })
    awaited.finally(ignore).then(resolve, reject)
  })
}
