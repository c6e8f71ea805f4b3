// Made from schemas/ by `npm run generate`. Change the schema, not this file.

/**
 * What the owner gets: the nine facts of a call, always all nine, and what is needed to find the call again. Version 1. Where a fact is missing it says "not given".
 */
export interface Alert {
  /**
   * Version of this schema
   */
  v: 1
  /**
   * The same through every retry, revision and escalation
   */
  id: string
  /**
   * 1, and one more each time the alert is amended
   */
  revision: number
  /**
   * The call
   */
  call: string
  /**
   * The business that was called
   */
  business: string
  /**
   * 1. Caller name
   */
  name: string
  callbackNumber: CallbackNumber
  /**
   * 3. Address or area, as given
   */
  address: string
  /**
   * 4. Job type or reason
   */
  reason: string
  urgency: AlertUrgency
  received: AlertReceived
  /**
   * 7. What was said, in short
   */
  summary: string
  /**
   * 8. New or returning, as the caller said, else as it seems
   */
  caller: 'new' | 'returning' | 'likely returning' | 'not known'
  customer?: AlertCustomer
  source: AlertSource
  /**
   * How the call ended, so far
   */
  disposition: 'in progress' | 'captured' | 'partial' | 'voicemail' | 'abandoned' | 'spam' | 'answered'
  /**
   * What the caller asked for that only the owner can give, such as a price
   */
  asked: string[]
  /**
   * Where the recording is, if one was left
   */
  voicemail: string | null
}
/**
 * 2. Callback number, and whether it was read back
 */
export interface CallbackNumber {
  /**
   * E.164, or "not given"
   */
  number: string
  /**
   * Digits to dial once the number answers; absent when none was given
   */
  extension?: string
  /**
   * confirmed: said back, and the caller said yes
   */
  readBack: 'confirmed' | 'unconfirmed' | 'not read back'
  /**
   * Said by the caller, or only the caller ID
   */
  basis: 'said' | 'caller-id' | 'not given'
  /**
   * The number the call came from, E.164, or "not given"
   */
  callerId: string
}
/**
 * 5. Urgency
 */
export interface AlertUrgency {
  /**
   * The tier
   */
  tier: 'emergency' | 'urgent' | 'standard' | 'low'
  /**
   * The rule that set it
   */
  why: string
  /**
   * The caller's words behind it
   */
  words: string[]
}
/**
 * 6. Time received
 */
export interface AlertReceived {
  /**
   * ISO 8601 in UTC
   */
  at: string
  /**
   * As the business's clocks show it, such as Tue 3 Mar 2026, 11:02 pm
   */
  local: string
  /**
   * IANA zone
   */
  timeZone: string
}
/**
 * The customers file has the caller's number. Left out: it has not, or there is no such file
 */
export interface AlertCustomer {
  /**
   * As the file has it; null: it gives none
   */
  name: string | null
}
/**
 * 9. Tracked number and source
 */
export interface AlertSource {
  /**
   * E.164
   */
  number: string
  /**
   * Such as website
   */
  id: string
  /**
   * Such as Website
   */
  label: string
}
