import type {CallEvent} from '../contracts/generated/call-event.ts'
import type {Append, Commits, Outcome} from './commits.ts'
import {type FactJournal, StreamMoved} from './journal.ts'

/** An append that waits for its commit. */
interface Waiting extends Append {
  readonly resolve: (events: readonly CallEvent[]) => void
  readonly reject: (reason: unknown) => void
}

/** How long the journal must be quiet before calls are summed up and its log is folded into the file. */
const idleMs = 1000

/**
 * The half of a journal that is written, by `commits`. All appends of one turn of the event loop, and all that come while a
 * commit is under way, become one transaction: a hundred calls at once cost one sync to disk.
 */
export function appendingTo(commits: Commits, file: string): Pick<FactJournal, 'append' | 'follow' | 'close'> {
  const listeners = new Set<(events: readonly CallEvent[]) => void>()
  let waiting: Waiting[] = []
  let underWay: Promise<void> | undefined
  let idle: NodeJS.Timeout | undefined
  let closed = false

  function flush(): void {
    if (underWay !== undefined || waiting.length === 0) return
    underWay = commitWaiting().finally(() => {
      underWay = undefined
      if (waiting.length > 0) setImmediate(flush)
    })
  }

  async function commitWaiting(): Promise<void> {
    const batch = waiting
    waiting = []
    try {
      const appends = batch.map(({stream, after, at, facts}) => ({stream, after, at, facts}))
      settle(batch, await commits.commit(appends))
      tidyWhenIdle()
    } catch (thrown) {
      for (const {reject} of batch) reject(thrown)
    }
  }

  function settle(batch: readonly Waiting[], outcomes: readonly Outcome[]): void {
    const written: CallEvent[] = []
    for (const [index, {stream, after, at, facts, resolve, reject}] of batch.entries()) {
      const firstSeq = outcomes[index]
      if (firstSeq === undefined) {
        reject(new StreamMoved(stream))
        continue
      }
      const events = facts.map((fact, i): CallEvent => ({v: 1, seq: firstSeq + i, stream, n: after + i + 1, at, fact}))
      for (const event of events) written.push(event)
      resolve(events)
    }
    if (written.length > 0) for (const listener of listeners) listener(written)
  }

  function tidyWhenIdle(): void {
    if (idle !== undefined) {
      idle.refresh()
      return
    }
    idle = setTimeout(() => {
      idle = undefined
      commits.tidy()
    }, idleMs).unref()
  }

  return {
    append(stream, after, at, facts) {
      if (closed) return Promise.reject(new Error(`append to ${stream} after the journal ${file} was closed`))
      if (facts.length === 0) return Promise.resolve([])
      return new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush)
        waiting.push({stream, after, at, facts, resolve, reject})
      })
    },
    follow(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      if (closed) return
      closed = true
      while (underWay !== undefined || waiting.length > 0) {
        flush()
        await underWay
      }
      clearTimeout(idle)
      await commits.close()
    },
  }
}
