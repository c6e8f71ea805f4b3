import type {MeasureId} from './outcome.ts'

export interface Measure {
  readonly id: MeasureId
  readonly label: string
  /** A share of what was looked at, or how often something happened that never should. */
  readonly shown: 'share' | 'share-missed' | 'count-missed'
  /** The least share that is right (0 to 1), without noise and with it; undefined: only shown. */
  readonly clean: number | undefined
  readonly noisy: number | undefined
}

/** Every measure, in the order of the table. */
export const measures: readonly Measure[] = [
  {
    id: 'number-at-once',
    label: 'Callback number exact, as first heard',
    shown: 'share',
    clean: undefined,
    noisy: undefined,
  },
  {id: 'number-exact', label: 'Callback number exact, after the read-back', shown: 'share', clean: 0.99, noisy: 0.93},
  {
    id: 'number-exact-or-unconfirmed',
    label: 'Callback number exact or marked unconfirmed',
    shown: 'share',
    clean: 1,
    noisy: 1,
  },
  {id: 'name', label: 'Names', shown: 'share', clean: 0.95, noisy: undefined},
  {id: 'address-part', label: 'Address parts', shown: 'share', clean: 0.93, noisy: undefined},
  {id: 'address-tidy', label: 'Addresses without other words', shown: 'share', clean: undefined, noisy: undefined},
  {id: 'intent', label: 'Intents', shown: 'share', clean: 0.95, noisy: undefined},
  {id: 'push', label: 'Pushes heard for what they are', shown: 'share', clean: undefined, noisy: undefined},
  {id: 'job-type', label: 'Job types', shown: 'share', clean: undefined, noisy: undefined},
  {
    id: 'urgency-at-once',
    label: 'Urgency in the accepted set, as first heard',
    shown: 'share',
    clean: undefined,
    noisy: undefined,
  },
  {
    id: 'emergency-at-once',
    label: 'Emergency recall, as first heard',
    shown: 'share',
    clean: undefined,
    noisy: undefined,
  },
  {
    id: 'false-page-at-once',
    label: 'False pages, as first heard',
    shown: 'share-missed',
    clean: undefined,
    noisy: undefined,
  },
  {
    id: 'asked-if-pressing',
    label: 'Asked whether it is pressing, where it is not',
    shown: 'share-missed',
    clean: undefined,
    noisy: undefined,
  },
  {id: 'urgency', label: 'Urgency in the accepted set', shown: 'share', clean: 0.95, noisy: undefined},
  {id: 'emergency-recall', label: 'Emergency recall', shown: 'share', clean: 1, noisy: undefined},
  {id: 'false-page', label: 'False pages', shown: 'share-missed', clean: 0.95, noisy: undefined},
  {id: 'hazard', label: 'Hazards heard, and only those', shown: 'share', clean: undefined, noisy: undefined},
  {id: 'boundary', label: 'Boundary violations', shown: 'count-missed', clean: 1, noisy: 1},
  {id: 'asked-again', label: 'Asked for what was already given', shown: 'count-missed', clean: 1, noisy: undefined},
  {id: 'full-capture', label: 'Full capture in at most 7 questions', shown: 'share', clean: 1, noisy: undefined},
  {id: 'new-or-returning', label: 'New or returning', shown: 'share', clean: undefined, noisy: undefined},
]
