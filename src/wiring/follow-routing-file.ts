import {unwatchFile, watchFile} from 'node:fs'
import type {Routing} from '../config/routing.ts'
import {messageOf, Problem} from '../problem/problem.ts'
import type {RoutingBook} from '../server/routing-book.ts'

export interface FollowNeeds {
  readonly path: string
  /** @throws Problem with the findings. */
  readonly load: () => Promise<Routing>
  readonly routings: RoutingBook
  readonly told: (level: 'info' | 'error', words: string) => void
  /** How often the file is looked at. */
  readonly everyMs?: number
}

export interface FollowedFile {
  /** Reads the file now. */
  reload(): Promise<void>
  stop(): void
}

/**
 * Turns the book to the routing file as it is changed: the next call begins with it, those under way keep theirs. A file
 * with errors is refused with its findings, and the old one goes on. Looked at by its time, which holds over editors that put a
 * new file in place of the old one, and over network disks.
 */
export function followRoutingFile({path, load, routings, told, everyMs = 1000}: FollowNeeds): FollowedFile {
  async function reload(): Promise<void> {
    try {
      const routing = await load()
      const isSame = routing.file.digest === routings.current().file.digest
      // The lock file beside it may name a number that was bought since.
      routings.turnTo(routing)
      if (isSame) return told('info', `${path} is as it was.`)
      told('info', `${path} was read again: calls from now on begin with it (${routing.file.digest.slice(0, 12)}).`)
    } catch (thrown) {
      const why = thrown instanceof Problem && thrown.why !== undefined ? `\n  ${thrown.why}` : ''
      told('error', `${path} is refused, and the file before it goes on: ${messageOf(thrown)}${why}`)
    }
  }

  const changed = (now: {mtimeMs: number}, before: {mtimeMs: number}) => {
    if (now.mtimeMs !== before.mtimeMs) void reload()
  }
  watchFile(path, {interval: everyMs, persistent: false}, changed)
  return {reload, stop: () => unwatchFile(path, changed)}
}
