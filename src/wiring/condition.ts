import {randomUUID} from 'node:crypto'
import {StreamMoved} from '../journal/journal.ts'
import type {Watcher} from '../journal/watched-journal.ts'
import {messageOf} from '../problem/problem.ts'
import type {Metrics} from '../server/metrics.ts'

/** How a running server is, for those who ask. */
export interface Condition extends Watcher {
  readonly instance: string
  stopping: boolean
  metrics: Metrics | undefined
  /** Why it should get no more calls just now. */
  notReady(): string | undefined
}

export function createCondition(): Condition {
  let unwritable: string | undefined
  const self: Condition = {
    instance: randomUUID(),
    stopping: false,
    metrics: undefined,
    wrote(milliseconds) {
      unwritable = undefined
      self.metrics?.wrote(milliseconds / 1000)
    },
    failed(thrown) {
      if (!(thrown instanceof StreamMoved)) unwritable = messageOf(thrown)
    },
    notReady() {
      if (self.stopping) return 'stopping: calls under way are finished, new ones should go elsewhere'
      return unwritable === undefined ? undefined : `the journal cannot be written: ${unwritable}`
    },
  }
  return self
}
