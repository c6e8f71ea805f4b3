/** What the page of a running carrier shows: the latest lines, and counts. */
export interface CarrierLog {
  readonly requests: readonly string[]
  readonly happenings: readonly string[]
  readonly counts: Counts
}

interface Counts {
  readonly requests: number
  /** Of those, answered with an error or not at all. */
  readonly refused: number
  readonly calls: number
}

/** Lines of each kind that a page could show. */
const kept = 200

export interface Logbook {
  request(line: string, refused: boolean): void
  happening(lines: readonly string[], isCall: boolean): void
  /** As it stands; the same object until something is added. */
  read(): CarrierLog
  /** Calls back after whatever is added. Returns how to stop that. */
  onChange(listener: () => void): () => void
}

export function createLogbook(): Logbook {
  let log: CarrierLog = {requests: [], happenings: [], counts: {requests: 0, refused: 0, calls: 0}}
  const listeners = new Set<() => void>()

  function become(next: CarrierLog): void {
    log = next
    for (const listener of [...listeners]) listener()
  }

  return {
    request(line, refused) {
      const {counts, requests} = log
      const next = {...counts, requests: counts.requests + 1, refused: counts.refused + (refused ? 1 : 0)}
      become({...log, counts: next, requests: [...requests, line].slice(-kept)})
    },
    happening(lines, isCall) {
      const {counts, happenings} = log
      const next = {...counts, calls: counts.calls + (isCall ? 1 : 0)}
      become({...log, counts: next, happenings: [...happenings, ...lines].slice(-kept)})
    },
    read: () => log,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
