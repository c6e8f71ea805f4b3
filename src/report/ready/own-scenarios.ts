import type {OwnScenario} from './evidence.ts'
import type {Answer} from './verdict.ts'
import {share} from './verdict.ts'

/** What came of the scenarios that the owner wrote. */
export function ownScenarios(own: readonly OwnScenario[]): Answer {
  const held = own.filter(({missed}) => missed.length === 0)
  return {
    evidence: [`${share(held.length, own.length, 'scenario')} held`],
    must: own
      .filter(({missed}) => missed.length > 0)
      .map(({file, missed}) => `oncrew sim ${file}: ${missed.join('; ')}`),
  }
}
