import type {Understander} from '../intake/understood.ts'

/** All that playing a case takes. */
export interface Bench {
  /** Whoever makes out what a turn means: the rules at once, a model after a while. */
  readonly understands: Understander
  /** What the recogniser makes of words: with no noise, the words. `occasion` makes the same words differ from turn to turn. */
  readonly recognised: (words: string, occasion: string) => string
  /** Looks for a promise in what the agent says, by other eyes than the agent's own gate. */
  readonly promiseIn: (words: string) => {readonly what: string; readonly sentence: string} | undefined
}
