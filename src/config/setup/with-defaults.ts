import type {AlertWay, Answers, Week} from './answers.ts'
import {readAlerts} from './read-alerts.ts'
import type {Draft} from './read-answers.ts'

export const usualHours = 'mon-fri 8:00-17:00'
const usualWeek: Week = [0, 1, 2, 3, 4, 5, 6].map(day => (day < 5 ? ['8:00-17:00'] : []))

/** What nobody can guess: who one is, what one does, who is rung, and what is called. As flags. */
export function missingFrom({business, trades, crew, sources}: Draft): readonly string[] {
  return [
    ...(business === undefined ? ['--business "Northside Plumbing"'] : []),
    ...(trades === undefined ? ['--trade plumbing'] : []),
    ...(crew === undefined ? ['--crew "Sam Ortiz, +13125550111, mobile, sam@northside.example"'] : []),
    ...(sources === undefined ? ['--source Website=buy'] : []),
  ]
}

/** The answers with the usual for what was left open; undefined where something is missing that has no usual. */
export function withDefaults(draft: Draft, machineTimeZone: string): Answers | undefined {
  const {business, trades, crew, sources} = draft
  if (business === undefined || trades === undefined || crew === undefined || sources === undefined) return undefined
  return {
    business,
    trades,
    crew,
    sources,
    timeZone: draft.timeZone ?? machineTimeZone,
    hours: draft.hours ?? usualWeek,
    alerts: draft.alerts ?? usualAlerts({crew, sources}),
    serviceArea: draft.serviceArea ?? [],
  }
}

/** As many ways as work, of text and email; push where neither does. */
export function usualAlerts(known: Pick<Answers, 'crew' | 'sources'>): readonly AlertWay[] {
  const choices: readonly (readonly AlertWay[])[] = [['text', 'email'], ['email'], ['text', 'push']]
  return choices.find(ways => 'value' in readAlerts(ways, known)) ?? ['push']
}
