import type {Journal} from './journal.ts'

/** What somebody wants to know of a journal's writing. */
export interface Watcher {
  wrote(milliseconds: number): void
  /** An append that could not be written; a stream that moved is none. */
  failed(thrown: unknown): void
}

/** The same journal, with somebody who watches it write. */
export function watchedJournal(journal: Journal, now: () => number, watcher: Watcher): Journal {
  return {
    ...journal,
    async append(...args) {
      const began = now()
      try {
        const events = await journal.append(...args)
        watcher.wrote(now() - began)
        return events
      } catch (thrown) {
        watcher.failed(thrown)
        throw thrown
      }
    },
  }
}
