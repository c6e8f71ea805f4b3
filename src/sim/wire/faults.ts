/** What goes wrong on purpose. */
export interface Faults {
  /** Nobody listens where the agent should. */
  readonly agentDown?: boolean
  /** Every answer of the agent is this late, in seconds of the rehearsal. From 15 on the carrier gives up. */
  readonly agentDelaySeconds?: number
  /** The agent answers this many requests of a call and is gone after that. */
  readonly agentDiesAfter?: number
  /** Each webhook is sent twice with the same token; a second answer that differs is an error in the trace. */
  readonly duplicateWebhooks?: boolean
  readonly dropStatusCallbacks?: boolean
  /** Status callbacks come up to four seconds late, each on its own. */
  readonly reorderStatusCallbacks?: boolean
  /** Texts are refused or reported undelivered with this code. */
  readonly textsFail?: number
}
