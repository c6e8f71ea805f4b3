import type {Instant} from '../../time/clock.ts'

/** What an account holds, as data: the resources of the API, in its words, without what follows from them (URIs, say). */
export interface AccountRows {
  /** The first is the account itself, the others are its sub-accounts. */
  readonly accounts: AccountRow[]
  readonly keys: KeyRow[]
  /** Newest last, as everywhere here. */
  readonly numbers: NumberRow[]
  /** Given back, and held back by the carrier. */
  readonly released: string[]
  readonly addresses: AddressRow[]
  readonly callerIds: CallerIdRow[]
  readonly services: ServiceRow[]
  /** Calls that are over; those that go on are in the box. */
  readonly calls: CallRow[]
  readonly recordings: RecordingRow[]
  readonly messages: MessageRow[]
  readonly flows: FlowRow[]
  readonly executions: ExecutionRow[]
  /** Phones that texted STOP. */
  readonly optedOut: string[]
  /** Numbers whose texts to US phones no carrier lets through, in E.164. */
  readonly unregistered: string[]
}

/** Of what grows with every call, the box remembers this many. */
const mostKept = 10_000

export function keep<T>(rows: T[], row: T): void {
  rows.push(row)
  if (rows.length > mostKept) rows.shift()
}

export interface Row {
  readonly sid: string
  readonly account_sid: string
  readonly created: Instant
  updated: Instant
}

export interface AccountRow {
  readonly sid: string
  readonly owner_account_sid: string
  auth_token: string
  friendly_name: string
  status: 'active' | 'suspended' | 'closed'
  readonly type: 'Trial' | 'Full'
  readonly balance: string
  readonly created: Instant
  updated: Instant
}

export interface KeyRow extends Row {
  readonly secret: string
  friendly_name: string
  /** A standard key may not look at accounts and keys. */
  readonly kind: 'standard' | 'main'
}

export type Method = 'GET' | 'POST'

export interface NumberRow {
  readonly sid: string
  account_sid: string
  readonly created: Instant
  updated: Instant
  readonly phone_number: string
  friendly_name: string
  voice_url: string
  voice_method: Method
  voice_fallback_url: string
  voice_fallback_method: Method
  voice_caller_id_lookup: boolean
  voice_application_sid: string | null
  voice_receive_mode: 'voice' | 'fax'
  status_callback: string
  status_callback_method: Method
  sms_url: string
  sms_method: Method
  sms_fallback_url: string
  sms_fallback_method: Method
  sms_application_sid: string | null
  trunk_sid: string | null
  address_sid: string | null
  bundle_sid: string | null
  identity_sid: string | null
  emergency_status: 'Active' | 'Inactive'
  emergency_address_sid: string | null
  emergency_address_status: 'registered' | 'unregistered' | 'pending-registration' | 'pending-unregistration'
}

export interface AddressRow extends Row {
  friendly_name: string
  customer_name: string
  street: string
  street_secondary: string | null
  city: string
  region: string
  postal_code: string
  readonly iso_country: string
  emergency_enabled: boolean
}

export interface CallerIdRow extends Row {
  readonly phone_number: string
  friendly_name: string
}

/** A messaging service, and the numbers in it. */
export interface ServiceRow extends Row {
  friendly_name: string
  inbound_request_url: string | null
  inbound_method: Method
  fallback_url: string | null
  fallback_method: Method
  status_callback: string | null
  sticky_sender: boolean
  mms_converter: boolean
  smart_encoding: boolean
  fallback_to_long_code: boolean
  area_code_geomatch: boolean
  /** Seconds. */
  validity_period: number
  usecase: string
  use_inbound_webhook_on_number: boolean
  numbers: readonly {readonly sid: string; readonly created: Instant}[]
  readonly campaign: CampaignRow | null
}

/** A registration of texts to the United States (A2P 10DLC). */
export interface CampaignRow {
  readonly sid: string
  readonly brand_registration_sid: string
  readonly description: string
  readonly status: 'VERIFIED' | 'IN_PROGRESS' | 'FAILED' | 'PENDING'
}

/** One leg of a call. */
export interface CallRow {
  readonly sid: string
  readonly account_sid: string
  readonly parent_call_sid: string | null
  readonly direction: 'inbound' | 'outbound-dial' | 'outbound-api'
  readonly from: string
  readonly to: string
  readonly forwarded_from: string | null
  readonly status: string
  readonly created: Instant
  readonly answered: Instant | null
  readonly ended: Instant | null
}

export interface RecordingRow extends Row {
  readonly call_sid: string
  readonly status: 'completed' | 'absent'
  readonly seconds: number
  readonly source: 'RecordVerb' | 'StartCallRecordingTwiML'
  /** What was said on it. */
  readonly text: string
}

export interface MessageRow extends Row {
  from: string | null
  readonly to: string
  body: string
  readonly messaging_service_sid: string | null
  readonly media: number
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-reply'
  status: 'accepted' | 'queued' | 'sent' | 'delivered' | 'undelivered' | 'received' | 'canceled'
  error_code: number | null
  sent: Instant | null
}

/** A Studio flow: its revisions, the latest last. */
export interface FlowRow extends Row {
  friendly_name: string
  revisions: readonly FlowRevision[]
}

export interface FlowRevision {
  readonly revision: number
  readonly status: 'draft' | 'published'
  readonly commit_message: string | null
  /** As it was sent: Studio's own JSON. */
  readonly definition: object
  readonly friendly_name: string
  readonly created: Instant
}

/** A flow that was run, on a call or by the API. */
export interface ExecutionRow extends Row {
  readonly flow_sid: string
  readonly flow_version: number
  readonly contact: string
  status: 'active' | 'ended'
  /** What templates such as {{widgets.ring.DialCallStatus}} look into. */
  context: FlowContext
  readonly steps: ExecutionStep[]
}

export interface FlowContext {
  readonly trigger: FlowTrigger
  readonly contact: object
  readonly flow: object
  widgets: Readonly<Record<string, object>>
}

/** What began a flow: a call, with the fields of its request; or the API, with parameters of its own. */
export type FlowTrigger =
  | {readonly call: Readonly<Record<string, string>>}
  | {readonly request: {readonly parameters: unknown}}

/** One transition from widget to widget. */
export interface ExecutionStep {
  readonly sid: string
  /** What made it go on, such as callCompleted. */
  readonly name: string
  readonly transitioned_from: string
  readonly transitioned_to: string
  readonly created: Instant
}
