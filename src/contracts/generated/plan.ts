// Made from schemas/ by `npm run generate`. Change the schema, not this file.

/**
 * One thing that apply does
 */
export type Change = MakeFlowChange | ChangeFlowChange | BuyChange | AdoptChange | PointChange | NameChange

/**
 * What oncrew apply would do to an account so that it is what the routing file says. Printed by oncrew plan --json, saved by --out, taken by apply. Holds no secret. Version 1.
 */
export interface Plan {
  /**
   * Version of this format
   */
  version: 1
  /**
   * The account
   */
  account: string
  /**
   * The routing file
   */
  file: string
  /**
   * SHA-256 of its bytes (hex)
   */
  file_digest: string
  /**
   * Where the agent will be asked about calls
   */
  public_url: string
  /**
   * In the order in which they are made
   */
  changes: Change[]
  /**
   * What only a person can decide
   */
  conflicts: Conflict[]
  /**
   * What is to be registered by hand, and what is to be bought and is not for sale
   */
  missing: MissingRegistration[]
  /**
   * What becomes of calls afterwards
   */
  behaviour: Behaviour[]
  /**
   * What is left alone
   */
  untouched: Untouched[]
  bill: Bill
}
/**
 * A net at the carrier is made
 */
export interface MakeFlowChange {
  /**
   * What is done
   */
  action: 'make-flow'
  /**
   * Why, in plain words
   */
  reason: string
  /**
   * none: no call notices; low: calls are answered otherwise than before; high: something that answers calls today is taken off, or money is spent
   */
  risk: 'none' | 'low' | 'high'
  /**
   * What it adds to the bill; null: nothing
   */
  monthly_cost: MonthlyCost | null
  /**
   * Its name in the lock file
   */
  flow: string
  /**
   * Its name at the carrier
   */
  friendly_name: string
  /**
   * SHA-256 of the definition (hex)
   */
  digest: string
  /**
   * In plain words
   */
  does: string
}
/**
 * A list price
 */
export interface MonthlyCost {
  /**
   * A month
   */
  amount: number
  /**
   * ISO 4217
   */
  currency: string
  /**
   * What it pays for
   */
  for: string
  /**
   * Where the price was read
   */
  source: string
  /**
   * When, ISO date
   */
  as_of: string
}
/**
 * A net at the carrier is brought up to date
 */
export interface ChangeFlowChange {
  /**
   * What is done
   */
  action: 'change-flow'
  /**
   * Why, in plain words
   */
  reason: string
  /**
   * none: no call notices; low: calls are answered otherwise than before; high: something that answers calls today is taken off, or money is spent
   */
  risk: 'none' | 'low' | 'high'
  /**
   * What it adds to the bill; null: nothing
   */
  monthly_cost: MonthlyCost | null
  /**
   * Its name in the lock file
   */
  flow: string
  /**
   * Its name at the carrier
   */
  friendly_name: string
  /**
   * SHA-256 of the definition (hex)
   */
  digest: string
  /**
   * In plain words
   */
  does: string
  /**
   * The flow's SID
   */
  sid: string
}
/**
 * A number is bought
 */
export interface BuyChange {
  /**
   * What is done
   */
  action: 'buy'
  /**
   * Why, in plain words
   */
  reason: string
  /**
   * none: no call notices; low: calls are answered otherwise than before; high: something that answers calls today is taken off, or money is spent
   */
  risk: 'none' | 'low' | 'high'
  /**
   * What it adds to the bill; null: nothing
   */
  monthly_cost: MonthlyCost | null
  /**
   * The source, as the lock file calls it
   */
  key: string
  /**
   * The source in words
   */
  label: string
  search: PlannedSearch
  /**
   * What is set with the purchase itself
   */
  settings: SettingChange[]
}
/**
 * Which numbers will do
 */
export interface PlannedSearch {
  /**
   * Kind of number
   */
  type: 'local' | 'toll-free'
  /**
   * ISO 3166
   */
  country: string
  /**
   * Area code
   */
  area_code: string | null
  /**
   * What it contains
   */
  pattern: string | null
  /**
   * A number or a postal code
   */
  near: string | null
  /**
   * Town
   */
  locality: string | null
  /**
   * State
   */
  region: string | null
}
/**
 * One setting
 */
export interface SettingChange {
  /**
   * Which, in the carrier's words
   */
  field:
    | 'friendly_name'
    | 'voice_url'
    | 'voice_method'
    | 'voice_fallback_url'
    | 'voice_fallback_method'
    | 'status_callback'
    | 'status_callback_method'
    | 'sms_url'
    | 'sms_method'
    | 'sms_fallback_url'
    | 'sms_fallback_method'
    | 'voice_application_sid'
    | 'sms_application_sid'
    | 'trunk_sid'
  /**
   * As it is; empty: nothing
   */
  from: string
  /**
   * As it will be. flow:NAME stands for the address of that net, known when it is made
   */
  to: string
}
/**
 * A number that the account owns is tied to a source; what is found on it is written down first
 */
export interface AdoptChange {
  /**
   * What is done
   */
  action: 'adopt'
  /**
   * Why, in plain words
   */
  reason: string
  /**
   * none: no call notices; low: calls are answered otherwise than before; high: something that answers calls today is taken off, or money is spent
   */
  risk: 'none' | 'low' | 'high'
  /**
   * What it adds to the bill; null: nothing
   */
  monthly_cost: MonthlyCost | null
  /**
   * The source, as the lock file calls it
   */
  key: string
  /**
   * The source in words
   */
  label: string
  /**
   * E.164
   */
  number: string
  /**
   * The number's SID
   */
  sid: string
  /**
   * How it was recognised
   */
  by: 'lock' | 'number' | 'name'
}
/**
 * Where a number sends its calls
 */
export interface PointChange {
  /**
   * What is done
   */
  action: 'point'
  /**
   * Why, in plain words
   */
  reason: string
  /**
   * none: no call notices; low: calls are answered otherwise than before; high: something that answers calls today is taken off, or money is spent
   */
  risk: 'none' | 'low' | 'high'
  /**
   * What it adds to the bill; null: nothing
   */
  monthly_cost: MonthlyCost | null
  /**
   * The source, as the lock file calls it
   */
  key: string
  /**
   * The source in words
   */
  label: string
  /**
   * E.164
   */
  number: string
  /**
   * The number's SID
   */
  sid: string
  /**
   * Settings
   */
  set: SettingChange[]
}
/**
 * A number's name
 */
export interface NameChange {
  /**
   * What is done
   */
  action: 'name'
  /**
   * Why, in plain words
   */
  reason: string
  /**
   * none: no call notices; low: calls are answered otherwise than before; high: something that answers calls today is taken off, or money is spent
   */
  risk: 'none' | 'low' | 'high'
  /**
   * What it adds to the bill; null: nothing
   */
  monthly_cost: MonthlyCost | null
  /**
   * The source, as the lock file calls it
   */
  key: string
  /**
   * The source in words
   */
  label: string
  /**
   * E.164
   */
  number: string
  /**
   * The number's SID
   */
  sid: string
  /**
   * As it is
   */
  from: string
  /**
   * As it will be
   */
  to: string
}
/**
 * Something only a person can decide; nothing is done about it
 */
export interface Conflict {
  /**
   * The source; null: the whole file
   */
  key: string | null
  /**
   * What does not fit
   */
  what: string
  /**
   * What to do, one step each
   */
  fix: string[]
}
/**
 * Something that a person has to see to
 */
export interface MissingRegistration {
  /**
   * What is missing
   */
  what: 'emergency-address' | 'messaging-service' | 'text-number' | 'offer'
  /**
   * In plain words
   */
  says: string
  /**
   * What does not work until then
   */
  blocks: string
  /**
   * What to do
   */
  fix: string[]
  /**
   * E.164
   */
  numbers: string[]
}
/**
 * What becomes of the calls of one source
 */
export interface Behaviour {
  /**
   * The source, as the lock file calls it
   */
  key: string
  /**
   * The source in words
   */
  label: string
  /**
   * E.164; null: not bought yet
   */
  number: string | null
  /**
   * In plain words
   */
  says: string
}
/**
 * A number of the account that is left alone
 */
export interface Untouched {
  /**
   * E.164
   */
  number: string
  /**
   * The number's SID
   */
  sid: string
  /**
   * At the carrier
   */
  name: string
  /**
   * Why
   */
  because: string
}
/**
 * What the numbers cost a month
 */
export interface Bill {
  /**
   * The numbers that the account owns
   */
  now: number
  /**
   * After apply
   */
  after: number
  /**
   * ISO 4217
   */
  currency: string
  /**
   * ISO date of the prices
   */
  as_of: string
}
