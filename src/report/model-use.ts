import type {TurnUnderstood} from '../contracts/generated/call-event.ts'

/** What a language model did over some turns, and what it took. */
export interface ModelUse {
  readonly turns: number
  readonly byModel: number
  /** Why the rules carried the others: reason → how many turns. */
  readonly byRules: Readonly<Record<string, number>>
  readonly tokens: {readonly input: number; readonly output: number}
  /** Null: the routing file gave no price. */
  readonly cost: number | null
  /** The longest that a caller waited. */
  readonly slowestMs: number
}

export function modelUse(notes: readonly TurnUnderstood[]): ModelUse {
  const byRules: Record<string, number> = {}
  for (const {by, because} of notes)
    if (by === 'rules') byRules[because ?? 'no reason'] = (byRules[because ?? 'no reason'] ?? 0) + 1
  const sum = (of: (note: TurnUnderstood) => number) => notes.reduce((total, note) => total + of(note), 0)
  return {
    turns: notes.length,
    byModel: notes.filter(({by}) => by === 'model').length,
    byRules,
    tokens: {input: sum(({tokens}) => tokens?.input ?? 0), output: sum(({tokens}) => tokens?.output ?? 0)},
    cost: notes.every(({cost}) => cost === null) ? null : sum(({cost}) => cost ?? 0),
    slowestMs: Math.max(0, ...notes.map(({milliseconds}) => milliseconds)),
  }
}
