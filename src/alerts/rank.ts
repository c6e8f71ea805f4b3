import {urgencies} from '../config/routing.ts'
import type {Alert} from '../contracts/generated/alert.ts'

/** Most pressing first; of the same urgency, whoever has waited longest. */
export function ranked(alerts: readonly Alert[]): readonly Alert[] {
  return [...alerts].sort(
    (a, b) =>
      urgencies.indexOf(a.urgency.tier) - urgencies.indexOf(b.urgency.tier) ||
      Date.parse(a.received.at) - Date.parse(b.received.at),
  )
}
