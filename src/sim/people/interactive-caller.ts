import type {Caller} from './caller.ts'
import type {Reaction} from './person.ts'
import {reactionMs} from './speech.ts'

/** What somebody real does when it is their turn. */
export type Turn =
  | {readonly does: 'says'; readonly text: string}
  | {readonly does: 'presses'; readonly digits: string}
  | {readonly does: 'stays-silent'}
  | {readonly does: 'hangs-up'}

/**
 * A caller who makes up their mind as the call goes, however long that takes: time stands still meanwhile.
 * `takeTurn` is asked whenever the line is open to them, and never while it rings or somebody else speaks.
 */
export function createInteractiveCaller(takeTurn: () => Promise<Turn>): Caller {
  return {
    who: 'caller',
    patienceMs: undefined,
    cutsIn: () => undefined,
    hears() {},
    responds: async () => reaction(await takeTurn()),
    leaves: () => undefined,
  }
}

function reaction(turn: Turn): Reaction {
  const afterMs = reactionMs.least
  switch (turn.does) {
    case 'says':
      return {do: 'says', text: turn.text, afterMs}
    case 'presses':
      return {do: 'presses', digits: turn.digits, afterMs}
    case 'stays-silent':
      return {do: 'stays-silent'}
    case 'hangs-up':
      return {do: 'hangs-up', afterMs}
  }
}
