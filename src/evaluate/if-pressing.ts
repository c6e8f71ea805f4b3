import type {Language} from '../config/routing.ts'
import type {UrgencyCase} from '../contracts/generated/corpus.ts'
import {atRiskNow} from '../intake/details/details.ts'
import type {IntakeState} from '../intake/state.ts'

/** Whether the agent has just asked if somebody is in danger, or something being damaged. */
export function asksIfPressing({pending, detailsAsked}: IntakeState): boolean {
  return pending === 'detail' && detailsAsked.at(-1) === atRiskNow.id
}

/** What a truthful caller answers. */
export function ifPressing([likeliest]: UrgencyCase['tiers'], language: Language): string {
  if (likeliest === 'emergency') return language === 'es' ? 'sí' : 'yes'
  return 'no'
}
