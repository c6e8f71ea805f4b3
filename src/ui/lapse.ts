import {day, hour, minute, second} from '../time/clock.ts'

/** "45 s", "14 min", "3 h 05", "2 d": at most seven columns. */
export function lapse(ms: number): string {
  const passed = Math.max(0, ms)
  if (passed < 100 * second) return `${Math.floor(passed / second)} s`
  if (passed < 100 * minute) return `${Math.floor(passed / minute)} min`
  if (passed < day) return `${Math.floor(passed / hour)} h ${String(Math.floor(passed / minute) % 60).padStart(2, '0')}`
  return `${Math.floor(passed / day)} d`
}
