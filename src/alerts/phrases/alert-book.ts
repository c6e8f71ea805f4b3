import type {Alert} from '../../contracts/generated/alert.ts'

/** The rows in which an alert shows its facts. */
export type Row =
  | 'urgency'
  | 'need'
  | 'address'
  | 'callback'
  | 'name'
  | 'caller'
  | 'received'
  | 'source'
  | 'summary'
  | 'asked'
  | 'voicemail'

/** An alert's own words in one of the owner's languages. What a machine reads of it is the same in all. */
export interface AlertBook {
  readonly tiers: Readonly<Record<Alert['urgency']['tier'], string>>
  readonly rows: Readonly<Record<Row, string>>
  readonly notGiven: string
  readonly missing: Readonly<Record<'reason' | 'address' | 'name' | 'callback' | 'summary', string>>
  /** How far the callback number can be trusted. */
  readonly readBack: Readonly<Record<Alert['callbackNumber']['readBack'] | 'caller-id' | 'no number', string>>
  readonly callerId: string
  readonly callers: Readonly<Record<Alert['caller'], string>>
  readonly saysNew: string
  readonly inFile: string
  readonly fileNames: (name: string) => string
  /** What only the owner can give, by its id in the alert. */
  readonly wanted: (id: string) => string
  readonly update: string
  /** How each of the next two begins, up to a space. */
  readonly nobody: string
  readonly nobodyTook: (minutes: number) => string
  readonly nobodyReached: string
  readonly leftVoicemail: string
  readonly replyToTake: string
  readonly list: (calls: number) => string
  readonly more: (calls: number) => string
  readonly takeIt: string
  readonly takeCharge: string
  /** Stands for whoever takes it, in a command. */
  readonly placeholder: string
  readonly callBack: string
  readonly alert: string
  readonly footer: (business: string, call: string, revision: number) => string
  /** The summary of a call on which nothing was said. */
  readonly voicemailOf: (seconds: number) => string
  readonly hungUp: string
  readonly nothingYet: string
}
