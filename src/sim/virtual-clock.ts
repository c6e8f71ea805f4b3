import type {Instant, Work} from '../time/clock.ts'
import {createAgenda} from './agenda.ts'
import type {Barrier, SimClock} from './sim-clock.ts'

/**
 * Time in a rehearsal: one ordered queue. It stands still while anything is under way and then jumps to
 * the next thing that was scheduled, so that nothing sleeps and the same seed gives the same story. Whole milliseconds.
 */
export interface VirtualClock extends SimClock {
  /** Runs what is scheduled, in order, until nothing is left, or up to `until` when something lies beyond it. */
  run(until?: Instant): Promise<void>
  /** Lets that many milliseconds have passed at once: somebody outside took them. What was due meanwhile happens next, late. */
  elapse(ms: number): void
}

/** A clock that shows `start`, and stands still while `work` knows of something under way. */
export function createVirtualClock(start: Instant, work: Work): VirtualClock {
  const agenda = createAgenda()
  const barriers = new Set<Barrier>()
  let now = start

  /** Nothing is under way, every promise has been followed to its end, and every barrier is quiet. */
  async function settle(): Promise<void> {
    for (;;) {
      await nextTurn()
      if (!(await idleAtOnce(work))) continue
      if (!(await anyMoved(barriers))) return
    }
  }

  return {
    now: () => now,
    schedule: (at, then) => agenda.add(Math.max(Math.round(at), now), then),
    elapse(ms) {
      now += Math.max(0, Math.round(ms))
    },
    holdBack(barrier) {
      barriers.add(barrier)
      return () => barriers.delete(barrier)
    },
    async run(until = Number.POSITIVE_INFINITY) {
      for (;;) {
        await settle()
        const next = agenda.peek()
        if (next === undefined) return
        if (next > until) {
          now = Math.max(now, until)
          return
        }
        const due = agenda.take()
        now = Math.max(now, next)
        due?.()
      }
    },
  }
}

/** Lets promises, and the sockets' pending callbacks, have their turn. */
function nextTurn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}

/** An idle `Work` says so within this many turns of the promise queue; no socket gets a word in between them. */
const turnsToSaySo = 4

/** True when `work` was idle already. Otherwise waits until it is, and tells that things have moved since. */
async function idleAtOnce(work: Work): Promise<boolean> {
  let idle = false
  const becoming = work.idle().then(() => {
    idle = true
  })
  for (let turn = 0; turn < turnsToSaySo; turn++) await Promise.resolve()
  if (idle) return true
  await becoming
  return false
}

async function anyMoved(barriers: ReadonlySet<Barrier>): Promise<boolean> {
  let moved = false
  for (const barrier of barriers) moved = (await barrier()) || moved
  return moved
}
