import type {Clock} from '../time/clock.ts'

/** The time that the box goes by: the queue of a rehearsal, or the real one. */
export interface SimClock extends Clock {
  /**
   * Has `barrier` asked before time passes, where time can stand still. It resolves to whether anything moved meanwhile;
   * as long as something does, time stands still. Returns how to take it away.
   */
  holdBack(barrier: Barrier): () => void
}

export type Barrier = () => Promise<boolean>

/** Real time waits for nobody. */
export function inRealTime({now, schedule}: Clock): SimClock {
  return {now, schedule, holdBack: () => () => {}}
}
