import type {Routing} from '../config/routing.ts'

/**
 * The routing files that calls are decided by: new ones by the current file, each call to its end by the one it began
 * with. A server that was started again since, with another file, knows only that one.
 */
export interface RoutingBook {
  current(): Routing
  /** The file with these bytes (SHA-256, hex), or the current one when it is not known any more. */
  of(digest: string | undefined): Routing
  /** Calls that begin from now on are decided by this one. */
  turnTo(routing: Routing): void
}

/** Calls last hours at the most: nobody changes the file more often than that while one is under way. */
const kept = 20

export function createRoutingBook(first: Routing): RoutingBook {
  let current = first
  const known = new Map([[first.file.digest, first]])
  return {
    current: () => current,
    of: digest => (digest === undefined ? undefined : known.get(digest)) ?? current,
    turnTo(routing) {
      current = routing
      known.delete(routing.file.digest)
      known.set(routing.file.digest, routing)
      const [oldest] = known.keys()
      if (known.size > kept && oldest !== undefined) known.delete(oldest)
    },
  }
}
