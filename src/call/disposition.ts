import type {CallEnded} from '../contracts/generated/call-event.ts'
import {intakeOutcome} from '../intake/view.ts'
import type {Call} from './call.ts'

/** How a call ended, told from what happened on it. */
export function dispositionOf(call: Call): CallEnded['disposition'] {
  if (call.phase.name === 'talked' || isTakenNow(call)) return 'answered'
  const intake = intakeOutcome(call.intake)
  if (intake === 'spam') return 'spam'
  if (intake === 'captured') return 'captured'
  if (call.voicemail !== undefined) return 'voicemail'
  return intake === 'partial' ? 'partial' : 'abandoned'
}

/** The notice that the caller is gone may come before the one that the ring is over. */
function isTakenNow({phase, legs}: Call): boolean {
  if (phase.name !== 'ringing') return false
  return [...legs.values()].some(leg => leg.attempt === phase.attempt && leg.state === 'accepted')
}
