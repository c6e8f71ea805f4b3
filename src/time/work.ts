import type {Work} from './clock.ts'

/** Counts what is under way. */
export function createWork(): Work {
  let underWay = 0
  let waiting: (() => void)[] = []

  function settled() {
    underWay -= 1
    if (underWay > 0) return
    const woken = waiting
    waiting = []
    for (const wake of woken) wake()
  }

  return {
    track(task) {
      underWay += 1
      task.then(settled, settled)
      return task
    },
    async idle() {
      while (underWay > 0) await new Promise<void>(resolve => waiting.push(resolve))
    },
  }
}
