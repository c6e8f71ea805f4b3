/** Somebody, or something, on one leg of a call. The box speaks to it and asks what it does. */
export interface Person {
  /** As the trace names it: `caller`, or the phone's name. */
  readonly who: string
  /** Words begin. When the person will not wait for their end, how far into them it speaks up. */
  cutsIn(words: string): CutIn | undefined
  /** Words were heard to their end. */
  hears(words: string): void
  /**
   * The line is open to the person now: what it does about everything heard since its last turn. Somebody real takes
   * a while to say; time stands still until they do.
   */
  responds(): Reaction | Promise<Reaction>
  /** Nobody listens (there are more words to come, or the call is about to end): does the person hang up all the same? */
  leaves(): number | undefined
}

export interface CutIn {
  readonly afterMs: number
  readonly says: string
}

export type Reaction =
  | {readonly do: 'says'; readonly text: string; readonly afterMs: number}
  | {readonly do: 'presses'; readonly digits: string; readonly afterMs: number}
  | {readonly do: 'stays-silent'}
  | {readonly do: 'hangs-up'; readonly afterMs: number}
