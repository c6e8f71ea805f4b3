// Made from schemas/ by `npm run generate`. Change the schema, not this file.

export type AccountSid = string
export type E164 = string
export type Seconds = number

/**
 * What the account of a simulated carrier begins with: oncrew carrier --seed FILE. Everything may be left out.
 */
export interface CarrierSeed {
  /**
   * The account itself.
   */
  account?: {
    sid?: AccountSid
    /**
     * Opens the API and signs the webhooks.
     */
    auth_token?: string
    name?: string
    /**
     * A trial account has one number.
     */
    type?: 'Full' | 'Trial'
    /**
     * What Balance.json shows, in US dollars.
     */
    balance?: string
  }
  /**
   * API keys, besides the account's own token.
   */
  keys?: SeedKey[]
  /**
   * Numbers that the account has: just the number, or with what it is configured with, in the words of Twilio's API.
   */
  numbers?: (E164 | SeedNumber)[]
  /**
   * Addresses on file.
   */
  addresses?: SeedAddress[]
  /**
   * Numbers of somebody else that were verified as caller ID.
   */
  caller_ids?: SeedCallerId[]
  /**
   * Messaging services, for texts to customers.
   */
  messaging_services?: SeedService[]
  /**
   * Phones in the world, and what each does when it rings.
   */
  phones?: SeedPhone[]
  /**
   * People who call, once the account is up.
   */
  calls?: SeedCall[]
  /**
   * Area codes in which no number is for sale.
   */
  exhausted_area_codes?: string[]
  /**
   * Phones that texted STOP.
   */
  opted_out?: E164[]
  /**
   * Numbers in no registered campaign (10DLC): their texts to US phones are taken, and not delivered (30034).
   */
  unregistered?: E164[]
  limit?: SeedLimit
  /**
   * What goes wrong, in the order given.
   */
  faults?: SeedFault[]
}
export interface SeedKey {
  sid: string
  secret: string
  name?: string
  /**
   * A standard key may not look at accounts and keys.
   */
  kind?: 'standard' | 'main'
}
export interface SeedNumber {
  phone_number: E164
  sid?: string
  friendly_name?: string
  voice_url?: string
  voice_method?: 'GET' | 'POST'
  voice_fallback_url?: string
  voice_fallback_method?: 'GET' | 'POST'
  voice_caller_id_lookup?: boolean
  status_callback?: string
  status_callback_method?: 'GET' | 'POST'
  sms_url?: string
  sms_method?: 'GET' | 'POST'
  sms_fallback_url?: string
  sms_fallback_method?: 'GET' | 'POST'
  emergency_address_sid?: string
}
export interface SeedAddress {
  sid?: string
  friendly_name?: string
  customer_name: string
  street: string
  street_secondary?: string
  city: string
  region: string
  postal_code: string
  iso_country?: string
  emergency_enabled?: boolean
}
export interface SeedCallerId {
  phone_number: E164
  friendly_name?: string
}
export interface SeedService {
  sid?: string
  friendly_name: string
  /**
   * Numbers of the account that belong to it.
   */
  numbers?: E164[]
  /**
   * How far its registration for texts to the United States (10DLC) has come: unless it is VERIFIED, they are not delivered (30034); left out: nothing is looked at.
   */
  a2p?: 'VERIFIED' | 'IN_PROGRESS' | 'PENDING' | 'FAILED'
}
export interface SeedPhone {
  /**
   * [default: the number]
   */
  name?: string
  number: E164
  /**
   * What it does when it rings; seconds count from the first ring.
   */
  does?:
    | ('just-rings' | 'busy' | 'unreachable' | 'switched-off')
    | {
        voicemail: AfterSeconds
      }
    | {
        declines: AfterSeconds
      }
    | {
        answers: {
          after: Seconds
          /**
           * The key pressed when one is asked for.
           */
          presses?: string
          /**
           * Seconds until they hang up [default: 90].
           */
          talks?: number
        }
      }
}
export interface AfterSeconds {
  after: Seconds
}
export interface SeedCall {
  /**
   * A number of the account.
   */
  to: string
  /**
   * The caller ID; left out: withheld.
   */
  from?: string
  /**
   * What the log calls the caller.
   */
  name?: string
  /**
   * Seconds until they dial.
   */
  after?: number
  /**
   * The main line that they dialled, whose carrier forwards the call.
   */
  forwarded_from?: string
  /**
   * Seconds that the main line rings first.
   */
  rings?: number
  /**
   * Somebody decides turn by turn, over the control door, instead of a script.
   */
  typed?: boolean
  /**
   * What they say, by what they hear, as in a scenario file.
   */
  script?: SeedStep[]
}
export interface SeedStep {
  /**
   * A cue such as greeting, asks-name, anything, or a /pattern/; or several.
   */
  hears: string | string[]
  says?: string
  presses?: string
  interrupts?: string
  hangs_up?: true
  /**
   * Seconds until they do it.
   */
  after?: number
}
/**
 * From when on requests are answered with 429 (20429), without effect.
 */
export interface SeedLimit {
  per_second?: number
  /**
   * Requests under way at the same time.
   */
  at_once?: number
  /**
   * Seconds in the Retry-After header; left out: no header, as Twilio's oldest API does.
   */
  retry_after?: number
}
export interface SeedFault {
  /**
   * Which of the requests that it is about, counted from 1 [default: the next].
   */
  request?: number
  /**
   * How many of them, one after another.
   */
  times?: number
  /**
   * About requests for this operation, by Twilio's own name of it, such as CreateIncomingPhoneNumber [default: about all].
   */
  only?: string
  /**
   * The connection breaks before anything was done, or after it was done and before it was answered.
   */
  reset?: 'before' | 'after'
  /**
   * It is answered with an error, and has no effect.
   */
  answer?: {
    status: number
    /**
     * Twilio's code [default: 20429 for 429, else 20500].
     */
    code?: number
    message?: string
    retry_after?: number
  }
  /**
   * The answer comes that late.
   */
  slow_seconds?: number
}
