import type {Answers} from './answers.ts'

/** What each number that was given already is for. */
export function numbersTaken({crew, sources}: Pick<Answers, 'crew' | 'sources'>): ReadonlyMap<string, string> {
  const taken = new Map<string, string>(crew.map(({phone, name}) => [phone, `${name}'s`]))
  for (const {number, label} of sources) if (number !== undefined) taken.set(number, `the number of ${label}`)
  return taken
}
