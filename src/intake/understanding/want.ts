import type {WantHeard} from '../../contracts/generated/call-event.ts'

/** What a caller may want besides a job. */
export type Want = WantHeard['want']

/** What the call is for. */
export type Purpose = Extract<
  Want,
  | 'reschedule'
  | 'cancel'
  | 'complaint'
  | 'billing'
  | 'follow-up'
  | 'job-application'
  | 'supplier'
  | 'sales'
  | 'wrong-number'
>

/** What the agent is pushed for, whatever the call is for. */
export type Push = Exclude<Want, Purpose>
