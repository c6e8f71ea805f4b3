import type {Turn} from '../people/interactive-caller.ts'

/** Turns of a caller who decides them elsewhere, one after another. */
export interface RemoteTurns {
  /** What the caller does, as soon as somebody says so. */
  next(): Promise<Turn>
  give(turn: Turn): void
}

/** `onAsked` hears each time that the line is open to the caller. */
export function createRemoteTurns(onAsked: () => void): RemoteTurns {
  const given: Turn[] = []
  let waiting: ((turn: Turn) => void) | undefined
  return {
    next() {
      const turn = given.shift()
      if (turn !== undefined) return Promise.resolve(turn)
      onAsked()
      return new Promise(resolve => {
        waiting = resolve
      })
    },
    give(turn) {
      if (waiting === undefined) given.push(turn)
      else waiting(turn)
      waiting = undefined
    },
  }
}
