import type {PhoneNumber} from './phone-number.ts'

/**
 * The routing file after it was read and found sound: what every other room reads.
 * Durations are in the unit their name says; times of day are minutes after local midnight.
 */
export interface Routing {
  /** Path as the user gave it, and the SHA-256 of its bytes (hex): which file a call was decided by. */
  readonly file: {readonly path: string; readonly digest: string}
  readonly business: Business
  readonly crew: ReadonlyMap<CrewId, CrewMember>
  readonly hours: Hours
  readonly numbers: ReadonlyMap<PhoneNumber, TrackedNumber>
  /** Sources that have no number yet: neither the file nor the lock file names one. */
  readonly toBuy: readonly NumberToBuy[]
  /** Used for every number that has no `routing` of its own. Each number's `rules` are already merged over it. */
  readonly rules: RoutingRules
  readonly intake: IntakeRules
  readonly alerts: AlertRules
  readonly answeringPlan: AnsweringPlan
  readonly jobs: JobRules
  readonly leads: LeadRules
}

/** Where in the routing file a rule stands. Lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface Business {
  /** As it is said to callers. */
  readonly name: string
  /** IANA zone, such as America/Chicago. */
  readonly timeZone: string
  readonly trades: readonly Trade[]
  readonly languages: readonly Language[]
  /** Town names and ZIP codes. Empty: everywhere. */
  readonly serviceArea: readonly string[]
}

export const trades = [
  'plumbing',
  'hvac',
  'electrical',
  'roofing',
  'garage-door',
  'locksmith',
  'restoration',
  'pest',
  'appliance',
  'landscaping',
  'septic',
  'pool',
] as const
export type Trade = (typeof trades)[number]

export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

export const urgencies = ['emergency', 'urgent', 'standard', 'low'] as const
/** Most pressing first. */
export type Urgency = (typeof urgencies)[number]

export type CrewId = string

export interface CrewMember {
  readonly id: CrewId
  readonly name: string
  readonly phone: PhoneNumber
  /** Mobiles have a voicemail that can swallow a call, so screening is on for them by default. */
  readonly line: 'mobile' | 'landline'
  readonly email: string | undefined
  /** The ntfy topic or Pushover user key. */
  readonly push: Secret | undefined
  /** Seconds after which this phone's own voicemail answers, when the owner has said so. */
  readonly voicemailAfterSeconds: number | undefined
  readonly place: Place
}

/** Opening hours, in the business's own time zone. Seasons and dates override the week, the most particular one wins. */
export interface Hours {
  readonly weekly: WeeklyHours
  readonly seasons: readonly Season[]
  readonly holidays: readonly Holiday[]
  readonly exceptions: readonly DatedHours[]
}

/** Index 0 is Monday, as in ISO 8601. */
export type WeeklyHours = readonly [DayHours, DayHours, DayHours, DayHours, DayHours, DayHours, DayHours]

export interface DayHours {
  /** Sorted, not overlapping; empty is closed. */
  readonly spans: readonly Span[]
  readonly place: Place
}

/** From `opens` up to but not including `closes`, in minutes after local midnight (0 to 1440). */
export interface Span {
  readonly opens: number
  readonly closes: number
}

export interface Season {
  readonly name: string
  /** Both included. `from` later in the year than `to` means over the new year. */
  readonly from: MonthDay
  readonly to: MonthDay
  /** Days that differ from the week; undefined: as in the week. */
  readonly days: readonly (DayHours | undefined)[]
  readonly place: Place
}

export interface MonthDay {
  readonly month: number
  readonly day: number
}

export interface Holiday {
  readonly name: string
  readonly on: HolidayDate
  /** Empty: closed. */
  readonly spans: readonly Span[]
  readonly place: Place
}

export type HolidayDate =
  | {readonly kind: 'fixed'; readonly month: number; readonly day: number}
  /** `nth` 1 to 5, or -1 for the last. `weekday` 1 (Monday) to 7. */
  | {readonly kind: 'floating'; readonly month: number; readonly weekday: number; readonly nth: number}

export interface DatedHours {
  /** ISO date, such as 2026-03-14. */
  readonly date: string
  readonly reason: string | undefined
  readonly spans: readonly Span[]
  readonly place: Place
}

export interface TrackedNumber extends Source {
  readonly number: PhoneNumber
  /** How to find it at the carrier, where the file itself does not name it. */
  readonly buy: NumberSearch | undefined
}

/** A source that waits for its number. */
export interface NumberToBuy extends Source {
  readonly number: undefined
  readonly buy: NumberSearch
}

/** Which numbers will do. Everything that is given must fit. */
export interface NumberSearch {
  readonly type: 'local' | 'toll-free'
  /** ISO 3166, two letters. */
  readonly country: string
  readonly areaCode: string | undefined
  /** Twilio's `Contains`: digits or letters, * for one character, % at an end for any. */
  readonly pattern: string | undefined
  /** E.164, or a postal code. */
  readonly near: string | undefined
  readonly locality: string | undefined
  readonly region: string | undefined
}

/** A channel that brings calls, and what becomes of them. */
export interface Source {
  /** What the lock file calls it: the source, and from its second number on a count (`truck-wrap#2`). */
  readonly key: string
  /** The source's id, such as website or truck-wrap. */
  readonly source: string
  /** The source in words, such as Truck wrap. */
  readonly label: string
  readonly monthlySpend: number
  /** Undefined: of none. */
  readonly campaign?: string | undefined
  /** The main line that a carrier forwards here when nobody picked up: calls arrive already rung. */
  readonly forwardedFrom: PhoneNumber | undefined
  /** False: its name and settings at the carrier are left as they are. */
  readonly managed: boolean
  readonly rules: RoutingRules
  readonly place: Place
}

/** What happens to a call, condition by condition. */
export interface RoutingRules {
  /** Inside business hours. Undefined: nobody is rung first, calls go straight to `noAnswer`. */
  readonly ringFirst: RingFirst | undefined
  readonly noAnswer: Ruled<Onward>
  readonly busy: Ruled<Onward>
  readonly failed: Ruled<Onward>
  readonly afterHours: Ruled<Onward>
  /** When another call is ringing the crew or talking to them. 'ring': ring as usual. */
  readonly secondCall: Ruled<Onward | {readonly to: 'ring-first'}>
}

/** A decision and the place in the file that makes it. A default stands at the place of the nearest enclosing key. */
export interface Ruled<T> {
  readonly go: T
  readonly rule: string
  readonly place: Place
}

/** Where a call goes when it is not (or no longer) ringing. */
export type Onward =
  | {readonly to: 'intake'}
  | {readonly to: 'voicemail'}
  | {readonly to: 'hang-up'}
  | {readonly to: 'ring'; readonly ring: RingFirst; readonly otherwise: Ruled<Onward> | undefined}

export interface RingFirst {
  readonly crew: readonly CrewId[]
  /** How long each attempt rings: all together when simultaneous, each in turn otherwise. */
  readonly seconds: number
  readonly order: 'simultaneous' | 'sequential' | 'rotating'
  readonly screening: 'mobiles' | 'always' | 'never'
  /** Say the source to the crew member before the key is asked for. */
  readonly whisper: boolean
  /** The number the crew's phones show. */
  readonly callerId: 'caller' | 'tracked-number'
  readonly rule: string
  readonly place: Place
}

export const askable = [
  'name',
  'callback_number',
  'address',
  'reason',
  'details',
  'new_or_returning',
  'heard_from',
] as const
export type Askable = (typeof askable)[number]

export const agents = ['rules', 'openai'] as const
/** Who understands the callers. */
export type AgentName = (typeof agents)[number]

export interface IntakeRules {
  readonly agent: AgentName
  /** Undefined: the file names none. */
  readonly model: ModelRules | undefined
  /** Whether a caller who asks for a person is put through where the crew may be rung now. */
  readonly wantsPerson: 'ring' | 'callback'
  /** The customers file, as written: relative to the routing file. */
  readonly customers: {readonly path: string; readonly place: Place} | undefined
  readonly transport: 'gather' | 'relay'
  /** The first words, with {business} replaced. Always holds the business's name. */
  readonly greeting: string
  /** Says that an assistant answers, not a person. Undefined: the greeting itself says so. */
  readonly aiDisclosure: string | undefined
  readonly recordingDisclosure: string | undefined
  readonly record: boolean
  /** In the order the questions are put when nothing is pressing. */
  readonly ask: readonly Askable[]
  /** The questions about the job itself that `details` in `ask` stands for. */
  readonly details: {readonly most: number; readonly leaveOut: readonly string[]}
  /** Pressed by callers who want the second language, 1 to 9. Undefined: no key is offered. */
  readonly languageKey: number | undefined
  /** The owner's own urgency rules, tried before the trade's pack. They can raise, and never lower a hazard. */
  readonly urgency: readonly OwnUrgencyRule[]
}

/** The language model, and the time it has. */
export interface ModelRules {
  readonly name: string
  readonly baseUrl: string
  /** For a turn. */
  readonly budgetMs: number
  readonly reasoningEffort: 'none' | 'minimal' | 'low' | 'medium' | 'high' | undefined
  /** Per million tokens, in the currency of the answering plan. */
  readonly price: {readonly input: number; readonly output: number} | undefined
}

export interface OwnUrgencyRule {
  /** Words any of which bring the rule about, lower case. */
  readonly words: readonly string[]
  readonly urgency: Urgency
  readonly rule: string
  readonly place: Place
}

export interface AlertRules {
  /** What the owner and the crew read. The caller's own words stay as they were said. */
  readonly language: Language
  readonly send: readonly AlertRule[]
  readonly quietHours: QuietHours | undefined
  /** One of the numbers, or a messaging number of the account. Undefined: no texts are sent. */
  readonly textFrom: PhoneNumber | undefined
  readonly email: {readonly smtpUrl: Secret; readonly from: string} | undefined
  readonly push: PushService | undefined
  readonly chat: {readonly url: Secret} | undefined
  readonly webhook: {readonly url: Secret | string; readonly signingSecret: Secret} | undefined
  readonly onCall: OnCall | undefined
  readonly digest: Digest | undefined
}

export type PushService =
  | {readonly service: 'ntfy'; readonly server: string; readonly token: Secret | undefined}
  | {readonly service: 'pushover'; readonly token: Secret | undefined}

/** In place of a crew member: whoever is on call at that moment. */
export const onCall = 'on_call'

/** Who takes turns at being on call. */
export interface OnCall {
  readonly rotation: readonly CrewId[]
  /** ISO date on which the first of them begins. */
  readonly starts: string
  /** Minutes after local midnight. */
  readonly handOver: number
  readonly days: number
  readonly swaps: readonly Swap[]
  readonly place: Place
}

/** From the hand-over on `from` until the one on the day after `to`. */
export interface Swap {
  readonly from: string
  readonly to: string
  readonly who: CrewId
}

/** Alerts that can wait go out at this time of day (minutes after local midnight), as one list. */
export interface Digest {
  readonly at: number
  readonly hold: readonly Urgency[]
  readonly place: Place
}

export interface AlertRule {
  readonly urgencies: readonly Urgency[]
  /** Undefined: every source. */
  readonly sources: readonly string[] | undefined
  /** Only calls that came inside business hours, or only those outside. Undefined: at any time. */
  readonly when: 'open' | 'closed' | undefined
  /** Crew members, or `onCall`. */
  readonly to: readonly CrewId[]
  readonly by: readonly Channel[]
  readonly escalate: readonly EscalationStep[]
  readonly rule: string
  readonly place: Place
}

/** What reaches one person. */
export const personalChannels = ['text', 'push', 'email'] as const
/** What leads to one place for everybody. */
export const sharedChannels = ['chat', 'webhook', 'terminal'] as const
export type PersonalChannel = (typeof personalChannels)[number]
export type SharedChannel = (typeof sharedChannels)[number]
export type Channel = PersonalChannel | SharedChannel
export const channels: readonly Channel[] = [...personalChannels, ...sharedChannels]

/** When nobody has acknowledged `afterMinutes` after the first alert. */
export interface EscalationStep {
  readonly afterMinutes: number
  readonly to: readonly CrewId[]
  readonly by: readonly Channel[]
  readonly place: Place
}

/** Alerts of these urgencies wait until the quiet hours end. Minutes after local midnight; from > to means over midnight. */
export interface QuietHours {
  readonly from: number
  readonly to: number
  readonly hold: readonly Urgency[]
  readonly place: Place
}

/** A secret stays in the environment; the file only names it. */
export interface Secret {
  readonly env: string
}

export interface AnsweringPlan {
  readonly monthlyPrice: number
  readonly includedCalls: number
  readonly overagePerCall: number
  /** What a month may cost, everything together; undefined: no limit was set. Nothing on a call's way reads it. */
  readonly monthlyBudget: number | undefined
  readonly currency: string
}

/** How the owner's own jobs are read, and which call may have brought one. */
export interface JobRules {
  readonly windowDays: number
  readonly currency: string
  /** How 03/04/2026 is meant; undefined: the whole column tells. */
  readonly dateOrder: 'month-first' | 'day-first' | undefined
  /** Heads of the columns of the owner's own export. */
  readonly columns: JobColumns | undefined
}

export interface JobColumns {
  readonly date: string
  readonly phone?: string | undefined
  readonly secondPhone?: string | undefined
  readonly name?: string | undefined
  readonly address?: string | undefined
  readonly amount?: string | undefined
  readonly number?: string | undefined
  readonly status?: string | undefined
  readonly heardFrom?: string | undefined
}

/** Where captured calls go as leads. */
export interface LeadRules {
  readonly webhook: {readonly url: Secret | string; readonly signingSecret: Secret} | undefined
  /** As it stands in the file: from the folder oncrew runs in. */
  readonly folder: string | undefined
}
