import type {Clock, Instant} from '../../src/time/clock.ts'

/** Time that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Moves on to `at`, alarm by alarm, and lets the work each one starts come to its end. */
  moveTo(at: Instant, idle: () => Promise<void>): Promise<void>
}

export function manualClock(start: Instant): ManualClock {
  let now = start
  const alarms = new Map<() => void, Instant>()
  return {
    now: () => now,
    schedule(at, then) {
      const alarm = () => then()
      alarms.set(alarm, at)
      return () => alarms.delete(alarm)
    },
    async moveTo(at, idle) {
      await idle()
      for (;;) {
        const due = [...alarms].filter(([, when]) => when <= at).sort((a, b) => a[1] - b[1])[0]
        if (due === undefined) break
        const [alarm, when] = due
        alarms.delete(alarm)
        now = Math.max(now, when)
        alarm()
        await idle()
      }
      now = Math.max(now, at)
    },
  }
}
