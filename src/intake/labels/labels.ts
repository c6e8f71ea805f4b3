import type {Language} from '../../config/routing.ts'
import {jobByRule} from '../packs/packs.ts'
import {spanishHazardLabels, spanishJobLabels} from './es.ts'

/** What the owner reads of a job, by its rule: plumbing/active-leak as active leak. Undefined: no such job. */
export function jobLabel(rule: string, language: Language): string | undefined {
  const english = jobByRule(rule)?.label
  switch (language) {
    case 'en':
      return english
    case 'es':
      return spanishJobLabels[rule] ?? english
  }
}

/** And of a danger, by its id: gas_smell as gas smell. */
export function hazardLabel(hazard: string, language: Language): string {
  const english = hazard.replaceAll('_', ' ').replace(/^co /, 'CO ')
  switch (language) {
    case 'en':
      return english
    case 'es':
      return spanishHazardLabels[hazard] ?? english
  }
}
