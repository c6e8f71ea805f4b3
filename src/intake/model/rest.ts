import {type Clock, type Instant, minute, second} from '../../time/clock.ts'
import type {Failure} from './failure.ts'

/** Failures in a row after which the model is left alone for a while: no caller waits for what does not come. */
const failuresToRest = 3
const restMs = 30 * second
const longestRestMs = minute

/** When to leave a model alone. */
export interface Rest {
  /** True while it is not to be asked. */
  resting(): boolean
  failed(failure: Failure): void
  answered(): void
}

/** `onRest` is told when a rest begins, with how long it is. */
export function createRest(clock: Clock, onRest: (failure: Failure, ms: number) => void): Rest {
  let until: Instant = Number.NEGATIVE_INFINITY
  let inARow = 0

  function rest(failure: Failure, ms: number) {
    until = clock.now() + ms
    inARow = 0
    onRest(failure, ms)
  }

  return {
    resting: () => clock.now() < until,
    failed(failure) {
      inARow += 1
      switch (failure.because) {
        case 'rate-limit':
          return rest(failure, Math.min(longestRestMs, failure.restMs ?? restMs))
        case 'rejected':
          return rest(failure, longestRestMs)
        case 'timeout':
        case 'connection':
        case 'server-error':
          if (inARow >= failuresToRest) rest(failure, Math.min(longestRestMs, failure.restMs ?? restMs))
          return
        case 'refusal':
        case 'not-json':
        case 'wrong-shape':
        case 'not-said':
        case 'cut-off':
        case 'interrupted':
        case 'resting':
        case 'danger':
          // The server is there; what it says is judged turn by turn.
          inARow = 0
      }
    },
    answered() {
      inARow = 0
    },
  }
}
