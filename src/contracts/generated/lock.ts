// Made from schemas/ by `npm run generate`. Change the schema, not this file.

/**
 * Which number at the carrier belongs to which source, what was found on it before oncrew first touched it, and what oncrew last set. Kept by oncrew, beside the routing file, in git. Holds no secret.
 */
export interface LockFile {
  /**
   * Version of this format
   */
  version: 1
  /**
   * The account
   */
  account: string
  /**
   * Where the agent was reachable when oncrew last applied the file
   */
  public_url?: string
  /**
   * The nets at the carrier, by name
   */
  flows: {
    /**
     * The flow
     */
    [k: string]: string
  }
  /**
   * By source; a second number of a source is called source#2
   */
  numbers: {
    [k: string]: LockedNumber
  }
}
/**
 * One number
 */
export interface LockedNumber {
  /**
   * The number's SID
   */
  sid: string
  /**
   * E.164
   */
  number: string
  /**
   * How it came to be oncrew's
   */
  origin: 'bought' | 'adopted' | 'imported'
  /**
   * Its name at the carrier is left as it is
   */
  keep_name?: boolean
  found?: NumberSettings
  applied?: NumberSettings
}
/**
 * What is set on a number at the carrier, in the carrier's own words. An empty text: nothing.
 */
export interface NumberSettings {
  /**
   * The name it has at the carrier
   */
  friendly_name: string
  /**
   * Where calls are asked about
   */
  voice_url: string
  /**
   * GET or POST
   */
  voice_method: string
  /**
   * What takes calls when that fails
   */
  voice_fallback_url: string
  /**
   * GET or POST
   */
  voice_fallback_method: string
  /**
   * Who is told that a call is over
   */
  status_callback: string
  /**
   * GET or POST
   */
  status_callback_method: string
  /**
   * Where texts go
   */
  sms_url: string
  /**
   * GET or POST
   */
  sms_method: string
  /**
   * Where texts go when that fails
   */
  sms_fallback_url: string
  /**
   * GET or POST
   */
  sms_fallback_method: string
  /**
   * An application that answers instead
   */
  voice_application_sid: string
  /**
   * An application that takes texts instead
   */
  sms_application_sid: string
  /**
   * A SIP trunk that answers instead
   */
  trunk_sid: string
}
