/**
 * How calls on one kind of line of one carrier are forwarded when nobody takes them. Published codes contradict each other
 * and change, so each entry says how sure it is, when it was looked up and where; a test call decides.
 */
export interface CarrierLine {
  /** As --carrier takes it. */
  readonly carrier: string
  readonly name: string
  readonly line: 'mobile' | 'landline' | 'hosted'
  readonly confidence: 'good' | 'medium' | 'low'
  /** The best supported first. Several: the sources contradict each other. */
  readonly ways: readonly Way[]
  readonly rings: Rings
  /** What it does to the line's own voicemail. */
  readonly voicemail: string
  readonly notes?: readonly string[]
  /** ISO date on which the sources were read. */
  readonly asOf: string
  readonly sources: readonly string[]
}

export type Way =
  /** Dialled on the owner's own line. */
  | {readonly kind: 'codes'; readonly codes: readonly Code[]; readonly seenIn?: string}
  /** Set by hand, in a web page or an app. */
  | {readonly kind: 'portal'; readonly steps: readonly string[]}

export interface Code {
  readonly for:
    | 'no answer'
    | 'busy'
    | 'unreachable'
    | 'no answer and busy'
    | 'everything unanswered'
    | 'check'
    | 'cancel'
  /** {e164}: +13125550199, {ten}: 3125550199, {eleven}: 13125550199, {seconds}: 20 */
  readonly dial: string
  readonly note?: string
}

/** How long the owner's phone rings before the carrier forwards. */
export type Rings =
  | {readonly set: 'by code'; readonly min: number; readonly max: number; readonly step: number; readonly usual: string}
  | {readonly set: 'by portal'; readonly usual: string}
  | {readonly set: 'not'; readonly usual: string}
