/** An account at the carrier, as its API and its signatures know it. */
export interface TwilioAccount {
  readonly accountSid: string
  /** Signs the webhooks, and opens the API. */
  readonly authToken: string
  /** Where the API is; undefined: Twilio's own. A rehearsal's is on this machine. */
  readonly apiUrl: string | undefined
}
