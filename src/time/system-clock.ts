import type {Clock} from './clock.ts'

/** The longest delay a Node timer takes; anything longer fires at once, so it is waited for in pieces. */
const longestDelayMs = 2 ** 31 - 1

/** The real clock. Its timers never keep the process alive by themselves. */
export const systemClock: Clock = {
  now: () => Date.now(),
  schedule(at, then) {
    let timer: NodeJS.Timeout
    const arm = () => {
      const delayMs = Math.max(0, at - Date.now())
      timer = delayMs > longestDelayMs ? setTimeout(arm, longestDelayMs) : setTimeout(then, delayMs)
      timer.unref()
    }
    arm()
    return () => clearTimeout(timer)
  },
}
