import type {SQLOutputValue} from 'node:sqlite'
import {day, hour} from '../time/clock.ts'
import type {Grouping} from './counts.ts'
import {type ClockShift, localMsIn} from './local-shift.ts'

/** What calls are put together by, in SQL; `receivedAt`: the column, or whatever else tells the time. */
export function keyOf(by: Grouping, clock: readonly ClockShift[], receivedAt = 'received_at'): string {
  const local = localMsIn(receivedAt, clock)
  switch (by) {
    case 'number':
      return 'dialed'
    case 'day':
      return `${local} / ${day}`
    case 'hour':
      return `${local} / ${hour} % 24`
    case 'hour-of-week':
      // 1 January 1970 was a Thursday.
      return `(${local} / ${hour} + 72) % 168`
    case 'crew':
    case 'trade':
    case 'urgency':
      return by
  }
}

export function keyIn(key: SQLOutputValue | undefined): string | number | null {
  return typeof key === 'string' ? key : key === null || key === undefined ? null : Number(key)
}
