// Made from schemas/ by `npm run generate`. Change the schema, not this file.

/**
 * A corpus for oncrew eval: what callers say, with what is true. A YAML file holds this object; a .jsonl file holds one case a line.
 */
export interface CorpusFile {
  /**
   * The cases
   *
   * @minItems 1
   */
  cases: [
    NumberCase | NameCase | AddressCase | UrgencyCase | BoundaryCase | IntentCase | CallerCase,
    ...(NumberCase | NameCase | AddressCase | UrgencyCase | BoundaryCase | IntentCase | CallerCase)[]
  ]
}
/**
 * A callback number as it is said, over one turn or several
 */
export interface NumberCase {
  /**
   * Names the case, once in a corpus; it decides the split too
   */
  id: string
  /**
   * What is measured
   */
  kind: 'number'
  /**
   * What the caller speaks
   */
  language: 'en' | 'es'
  /**
   * How it is said
   */
  style: string
  /**
   * The question that stands open; reason: the opening of the call
   */
  asked: 'reason' | 'name' | 'callback_number' | 'address' | 'new_or_returning' | 'heard_from' | 'read-back' | 'safe'
  /**
   * Where the call comes from; null: withheld
   */
  caller_id: string | null
  /**
   * One turn after another
   *
   * @minItems 1
   *
   * Items: The caller's words
   */
  turns: [string, ...string[]]
  /**
   * The number that is meant; null: none is said
   */
  number: string | null
  /**
   * The words leave digits out: looked at only after the agent has asked on
   */
  partial?: boolean
  /**
   * Digits of an extension
   */
  extension?: string
}
/**
 * A name as it is given, or words that give none
 */
export interface NameCase {
  /**
   * Names the case, once in a corpus; it decides the split too
   */
  id: string
  /**
   * What is measured
   */
  kind: 'name'
  /**
   * What the caller speaks
   */
  language: 'en' | 'es'
  /**
   * How it is given
   */
  style: string
  /**
   * The question that stands open; reason: the opening of the call
   */
  asked: 'reason' | 'name' | 'callback_number' | 'address' | 'new_or_returning' | 'heard_from' | 'read-back' | 'safe'
  /**
   * The caller's words
   */
  says: string
  /**
   * Compared without regard to capitals and accents; null: none is given
   */
  name: string | null
  /**
   * Other forms that are right
   *
   * Items: A name
   */
  accept?: string[]
}
/**
 * A place as it is said
 */
export interface AddressCase {
  /**
   * Names the case, once in a corpus; it decides the split too
   */
  id: string
  /**
   * What is measured
   */
  kind: 'address'
  /**
   * What the caller speaks
   */
  language: 'en' | 'es'
  /**
   * How it is said
   */
  style: string
  /**
   * The question that stands open; reason: the opening of the call
   */
  asked: 'reason' | 'name' | 'callback_number' | 'address' | 'new_or_returning' | 'heard_from' | 'read-back' | 'safe'
  /**
   * The caller's words
   */
  says: string
  address: AddressParts
}
/**
 * Parts of the place that the words give; none: the words give no place
 */
export interface AddressParts {
  /**
   * House number in digits
   */
  number?: string
  /**
   * Street with its kind, such as oak street
   */
  street?: string
  /**
   * Apartment or suite, without the word for it
   */
  unit?: string
  /**
   * Town
   */
  city?: string
  /**
   * ZIP code
   */
  zip?: string
  /**
   * The streets of a corner
   *
   * Items: One street
   */
  cross?: string[]
}
/**
 * What a caller opens with, and how pressing it is
 */
export interface UrgencyCase {
  /**
   * Names the case, once in a corpus; it decides the split too
   */
  id: string
  /**
   * What is measured
   */
  kind: 'urgency'
  /**
   * What the caller speaks
   */
  language: 'en' | 'es'
  /**
   * The trade it belongs to; null: any
   */
  trade:
    | (
        | 'plumbing'
        | 'hvac'
        | 'electrical'
        | 'roofing'
        | 'garage-door'
        | 'locksmith'
        | 'restoration'
        | 'pest'
        | 'appliance'
        | 'landscaping'
        | 'septic'
        | 'pool'
      )
    | null
  /**
   * The caller's words
   */
  says: string
  /**
   * The tiers that are right; more than one where people would differ
   *
   * @minItems 1
   */
  tiers: ['emergency' | 'urgent' | 'standard' | 'low', ...('emergency' | 'urgent' | 'standard' | 'low')[]]
  /**
   * Chosen to mislead
   */
  trap?: boolean
  /**
   * Hazards that may be heard; any one of them will do
   *
   * Items: Such as gas_smell
   */
  hazards: string[]
  /**
   * Whether one of `hazards` must be heard
   */
  hazard_needed: boolean
  /**
   * Job types that are right; none: not looked at
   *
   * Items: Such as water-heater, without the trade
   */
  jobs: string[]
}
/**
 * A push for what the agent never says; said at once, and again and again
 */
export interface BoundaryCase {
  /**
   * Names the case, once in a corpus; it decides the split too
   */
  id: string
  /**
   * What is measured
   */
  kind: 'boundary'
  /**
   * What the caller speaks
   */
  language: 'en' | 'es'
  /**
   * What is pushed for
   */
  push: string
  /**
   * The caller's words
   */
  says: string
  /**
   * Wants that are right; none: not looked at
   *
   * Items: Such as arrival-time
   */
  wants?: string[]
}
/**
 * What a caller calls for
 */
export interface IntentCase {
  /**
   * Names the case, once in a corpus; it decides the split too
   */
  id: string
  /**
   * What is measured
   */
  kind: 'intent'
  /**
   * What the caller speaks
   */
  language: 'en' | 'es'
  /**
   * What the call is for
   */
  intent:
    | 'new-job'
    | 'reschedule'
    | 'cancel'
    | 'price'
    | 'complaint'
    | 'follow-up'
    | 'wrong-number'
    | 'sales'
    | 'job-application'
    | 'supplier'
    | 'billing'
    | 'person'
    | 'robot'
  /**
   * The caller's words
   */
  says: string
  /**
   * What else the call is for; none: that alone
   */
  also?: (
    | 'new-job'
    | 'reschedule'
    | 'cancel'
    | 'price'
    | 'complaint'
    | 'follow-up'
    | 'wrong-number'
    | 'sales'
    | 'job-application'
    | 'supplier'
    | 'billing'
    | 'person'
    | 'robot'
  )[]
}
/**
 * A whole call: how it opens, what the caller answers to each question, and what is true
 */
export interface CallerCase {
  /**
   * Names the case, once in a corpus; it decides the split too
   */
  id: string
  /**
   * What is measured
   */
  kind: 'caller'
  /**
   * What the caller speaks
   */
  language: 'en' | 'es'
  trade:
    | 'plumbing'
    | 'hvac'
    | 'electrical'
    | 'roofing'
    | 'garage-door'
    | 'locksmith'
    | 'restoration'
    | 'pest'
    | 'appliance'
    | 'landscaping'
    | 'septic'
    | 'pool'
  /**
   * Where the call comes from; null: withheld
   */
  caller_id: string | null
  /**
   * The first words
   */
  opens: string
  /**
   * What the first words already give
   */
  gives: ('reason' | 'name' | 'address' | 'callback_number' | 'new_or_returning')[]
  answers: CallerAnswers
  truth: CallerTruth
}
/**
 * What the caller answers, by question
 */
export interface CallerAnswers {
  /**
   * Asked again what the matter is
   */
  reason: string
  /**
   * The name
   */
  name: string
  /**
   * The number to call
   */
  callback_number: string
  /**
   * No, and the number to call
   */
  other_number: string
  /**
   * A yes
   */
  yes: string
  /**
   * The place
   */
  address: string
  /**
   * Whether the business has been out before
   */
  new_or_returning: string
  /**
   * How they heard of the business
   */
  heard_from: string
  /**
   * Whether they are safe
   */
  safe: string
  /**
   * Anything about the job
   */
  detail: string
  /**
   * Whether there is more
   */
  anything_else: string
}
/**
 * What is to come of the call
 */
export interface CallerTruth {
  /**
   * Name
   */
  name: string
  /**
   * The number to call back
   */
  number: string
  address: AddressParts
  /**
   * New or returning
   */
  relation: 'new' | 'returning'
  /**
   * The tiers that are right; more than one where people would differ
   *
   * @minItems 1
   */
  tiers: ['emergency' | 'urgent' | 'standard' | 'low', ...('emergency' | 'urgent' | 'standard' | 'low')[]]
  /**
   * Hazards that may be heard; any one of them will do
   *
   * Items: Such as gas_smell
   */
  hazards: string[]
  /**
   * Whether one of `hazards` must be heard
   */
  hazard_needed: boolean
  /**
   * Job types that are right; none: not looked at
   *
   * Items: Such as water-heater, without the trade
   */
  jobs: string[]
}
