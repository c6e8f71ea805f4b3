import type {Fact, Next} from '../contracts/generated/call-event.ts'

/** What one input comes to: facts to record, in order, and what the agent does next. */
export interface Answer {
  readonly facts: readonly Fact[]
  readonly next: Next
}

/** An input that changes nothing and needs no words. */
export const noAnswer: Answer = {facts: [], next: {do: 'nothing'}}
