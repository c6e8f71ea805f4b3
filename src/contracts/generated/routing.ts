// Made from schemas/ by `npm run generate`. Change the schema, not this file.

/**
 * A trade the business runs. It decides which words make a call urgent.
 */
export type Trade =
  | 'plumbing'
  | 'hvac'
  | 'electrical'
  | 'roofing'
  | 'garage-door'
  | 'locksmith'
  | 'restoration'
  | 'pest'
  | 'appliance'
  | 'landscaping'
  | 'septic'
  | 'pool'
/**
 * A language that intake speaks: English or Spanish.
 */
export type Language = 'en' | 'es'
/**
 * A phone number in E.164 form, in quotes: a plus sign, the country code, the number, nothing else.
 */
export type PhoneNumber = string
/**
 * An email address.
 */
export type EmailAddress = string
/**
 * The name of an environment variable that holds the secret. The secret itself never stands in this file.
 */
export type Secret = string
/**
 * When this day is open: one span, a list of spans for a day with a break, or closed.
 */
export type DayHours = HoursText | HoursText[]
/**
 * Opening hours on the 24-hour clock, or closed.
 */
export type HoursText = string
/**
 * A day of the year as month and day, MM-DD.
 */
export type MonthDay = string
/**
 * A day that comes back every year: a month and a day, or a weekday of a month.
 */
export type HolidayDate = string
/**
 * A date, YYYY-MM-DD.
 */
export type IsoDate = string
/**
 * A short id: lower-case letters, digits, hyphens and underscores, starting with a letter.
 */
export type Id = string
/**
 * How long the phones ring: all together when simultaneous, each in turn otherwise. About 6 seconds to a ring.
 */
export type RingSeconds = number
/**
 * simultaneous: all phones at once. sequential: one after another, in the order written. rotating: one after another, starting with the next person at each call.
 */
export type RingOrder = 'simultaneous' | 'sequential' | 'rotating'
/**
 * Who must press 1 to take the call, so that a voicemail never swallows it: mobiles only, always everybody, or never.
 */
export type Screening = 'mobiles' | 'always' | 'never'
/**
 * Where a call goes: intake, voicemail, hang_up, or other phones to ring.
 */
export type Onward = OnwardWord | OnwardRingSection
/**
 * intake: the conversation that captures the caller's details. voicemail: a recorded message. hang_up: the call ends.
 */
export type OnwardWord = 'intake' | 'voicemail' | 'hang_up'
/**
 * Where a call goes while another one is ringing the crew or talking to them. ring: ring as usual.
 */
export type SecondCall = SecondCallWord | OnwardRingSection
/**
 * intake, voicemail, hang_up, or ring: ring the crew as usual.
 */
export type SecondCallWord = 'intake' | 'voicemail' | 'hang_up' | 'ring'
/**
 * Something that intake asks the caller for.
 */
export type Askable = 'name' | 'callback_number' | 'address' | 'reason' | 'details' | 'new_or_returning' | 'heard_from'
/**
 * How pressing a call is, most pressing first: emergency, urgent, standard, low.
 */
export type UrgencyTier = 'emergency' | 'urgent' | 'standard' | 'low'
/**
 * A time of day on the 24-hour clock, in quotes.
 */
export type ClockTime = string
/**
 * Where alerts are posted: an https address, or the name of an environment variable that holds it.
 */
export type WebhookUrl = string
/**
 * Crew members by their ids, in order.
 */
export type CrewIds = Id[]
/**
 * How an alert travels: text, email and push to a person; chat, webhook and terminal to wherever those lead.
 */
export type Channel = 'text' | 'email' | 'push' | 'chat' | 'webhook' | 'terminal'

/**
 * The routing file of one business: which tracked numbers exist, who is rung first and for how long, what happens when nobody picks up, what intake asks, and who is alerted.
 */
export interface RoutingFile {
  /**
   * Version of this file's format. Always 1.
   */
  version: 1
  business: BusinessSection
  /**
   * The people who are rung and alerted, each under a short id that the rest of the file uses.
   */
  crew: {
    [k: string]: CrewSection
  }
  hours: HoursSection
  /**
   * The tracked numbers, one for each source, so that every call says which channel brought it.
   *
   * @minItems 1
   */
  numbers: [NumberSection, ...NumberSection[]]
  routing?: RoutingSection
  intake?: IntakeSection
  alerts?: AlertsSection
  answering_plan?: AnsweringPlanSection
  jobs?: JobsSection
  leads?: LeadsSection
}
/**
 * Who answers: the name callers hear, where and in which trades.
 */
export interface BusinessSection {
  /**
   * The business's name, said to callers exactly so.
   */
  name: string
  /**
   * The IANA time zone that all hours in this file are meant in.
   */
  time_zone: string
  /**
   * The trades the business runs. Each brings its own urgency rules.
   *
   * @minItems 1
   */
  trades: [Trade, ...Trade[]]
  /**
   * The languages intake speaks, the first one first.
   *
   * @minItems 1
   */
  languages?: [Language, ...Language[]]
  /**
   * Towns and ZIP codes (in quotes) the business serves. A call from elsewhere is noted, never refused. Empty: everywhere.
   */
  service_area?: string[]
}
/**
 * A person or desk that is rung or alerted.
 */
export interface CrewSection {
  /**
   * The name, as alerts and the live view show it.
   */
  name: string
  /**
   * The phone that rings and gets texts, in E.164 form. Never one of the tracked numbers: that would ring in a circle.
   */
  phone: PhoneNumber
  /**
   * A mobile has a voicemail that can swallow a call, so it is screened by default; a landline gets no texts.
   */
  line?: 'mobile' | 'landline'
  /**
   * Where alerts by email go.
   */
  email?: EmailAddress
  /**
   * The environment variable that holds this person's ntfy topic or Pushover user key. Whoever knows it can read or send, so it is a secret.
   */
  push?: Secret
  /**
   * Seconds after which this phone's own voicemail answers. Left out, a mobile is taken to answer after about 22 seconds.
   */
  voicemail_after?: number
  /**
   * The number this phone forwards to when it does not answer or is busy, if the owner has set that up at the carrier.
   */
  forwards_to?: PhoneNumber
}
/**
 * When the business is open, in its own time zone. The most particular hours win: an exception, then a holiday, then a season, then the week.
 */
export interface HoursSection {
  weekly: WeeklySection
  /**
   * Parts of the year in which some days keep other hours. Where two overlap, the first one counts.
   */
  seasons?: SeasonSection[]
  /**
   * Days that come back every year, closed unless they have hours.
   */
  holidays?: HolidaySection[]
  /**
   * Single dates that keep other hours.
   */
  exceptions?: ExceptionSection[]
}
/**
 * The ordinary week. A day that is left out is closed.
 */
export interface WeeklySection {
  monday?: DayHours
  tuesday?: DayHours
  wednesday?: DayHours
  thursday?: DayHours
  friday?: DayHours
  saturday?: DayHours
  sunday?: DayHours
}
/**
 * A part of the year, and the days that differ from the week in it.
 */
export interface SeasonSection {
  /**
   * The season's name.
   */
  name: string
  /**
   * The first day, MM-DD. Later in the year than `to` means over the new year.
   */
  from: MonthDay
  /**
   * The last day, MM-DD, included.
   */
  to: MonthDay
  monday?: DayHours
  tuesday?: DayHours
  wednesday?: DayHours
  thursday?: DayHours
  friday?: DayHours
  saturday?: DayHours
  sunday?: DayHours
}
/**
 * A day that comes back every year.
 */
export interface HolidaySection {
  /**
   * The holiday's name.
   */
  name: string
  /**
   * When it falls: a month and a day, or a weekday of a month.
   */
  on: HolidayDate
  /**
   * The hours on that day. Left out: closed.
   */
  hours?: DayHours
}
/**
 * One date that keeps other hours.
 */
export interface ExceptionSection {
  /**
   * The date, YYYY-MM-DD.
   */
  date: IsoDate
  /**
   * The hours on that date.
   */
  hours: DayHours
  /**
   * Why, in a few words.
   */
  reason?: string
}
/**
 * A phone number bought for one source.
 */
export interface NumberSection {
  /**
   * The number callers dial, in E.164 form. Left out: the one that `oncrew apply` bought by `buy`, as the lock file says.
   */
  number?: PhoneNumber
  buy?: BuySection
  /**
   * false: oncrew answers calls on it, but leaves its name and its settings at the carrier as they are.
   */
  managed?: boolean
  /**
   * The channel this number stands for. Every call on it is counted for that source.
   */
  source: Id
  /**
   * The source in words, as people see and hear it. Left out: made from the source.
   */
  label?: string
  /**
   * What this source costs a month, in the currency of the answering plan. Reports take of it what falls into their period, day by day.
   */
  monthly_spend?: number
  /**
   * The campaign this number was put out for. `oncrew report attribution --by campaign` adds up by it.
   */
  campaign?: Id
  /**
   * The existing number whose carrier forwards here when nobody picked up. Its calls have rung already, so nobody is rung first again.
   */
  forwarded_from?: PhoneNumber
  routing?: NumberRoutingSection
}
/**
 * Which number `oncrew apply` is to buy where the file names none. Everything given must fit.
 */
export interface BuySection {
  /**
   * A local number, or one that is free to call.
   */
  type?: 'local' | 'toll-free'
  /**
   * The country, as two capital letters.
   */
  country?: string
  /**
   * The area code, in quotes.
   */
  area_code?: string
  /**
   * Digits or letters it contains. * stands for one character, % at an end for any run of them.
   */
  pattern?: string
  /**
   * A phone number in E.164 form or a ZIP code (in quotes) it should be near to.
   */
  near?: string
  /**
   * The town it belongs to.
   */
  locality?: string
  /**
   * The state or province, as two capital letters.
   */
  region?: string
}
/**
 * What differs on this number. Keys left out are as in the routing section, and inside ring_first too.
 */
export interface NumberRoutingSection {
  ring_first?: RingFirstSection
  no_answer?: Onward
  busy?: Onward
  failed?: Onward
  after_hours?: Onward
  second_call?: SecondCall
}
/**
 * Who is rung before anything else, during business hours. Left out: nobody, and calls go where `no_answer` says.
 */
export interface RingFirstSection {
  /**
   * Who is rung.
   *
   * @minItems 1
   */
  crew?: [Id, ...Id[]]
  /**
   * How long the phones ring: all together when simultaneous, each in turn otherwise.
   */
  seconds?: RingSeconds
  /**
   * All at once, one after another, or taking turns.
   */
  order?: RingOrder
  /**
   * Who must press 1 to take the call.
   */
  screening?: Screening
  /**
   * Say the source to the crew member before the call is taken: "Call from Website".
   */
  whisper?: boolean
  /**
   * The number the crew's phones show: the caller's, or the tracked number that was called.
   */
  caller_id?: 'caller' | 'tracked_number'
}
/**
 * Ring other phones, and say what follows when they do not answer either.
 */
export interface OnwardRingSection {
  /**
   * Who is rung.
   *
   * @minItems 1
   */
  ring: [Id, ...Id[]]
  /**
   * How long the phones ring: all together when simultaneous, each in turn otherwise.
   */
  seconds?: RingSeconds
  /**
   * All at once, one after another, or taking turns.
   */
  order?: RingOrder
  /**
   * Who must press 1 to take the call. Left out: as in ring_first.
   */
  screening?: Screening
  /**
   * Where the call goes when these phones do not answer either. Without it the path has no net.
   */
  then?: Onward
}
/**
 * What happens to a call, condition by condition, on every number without a rule of its own.
 */
export interface RoutingSection {
  ring_first?: RingFirstSection
  /**
   * When the phones rang and nobody took the call.
   */
  no_answer?: Onward
  /**
   * When the phones were busy.
   */
  busy?: Onward
  /**
   * When the phones could not be reached.
   */
  failed?: Onward
  /**
   * Outside business hours, on holidays and on closed dates.
   */
  after_hours?: Onward
  /**
   * While another call is ringing the crew or talking to them. ring: ring as usual.
   */
  second_call?: SecondCall
}
/**
 * The conversation that captures the caller's details.
 */
export interface IntakeSection {
  /**
   * Who understands the caller. rules: oncrew by itself, without a key or a network. openai: a language model helps, within its time; whenever it does not, the rules carry the turn.
   */
  agent?: 'rules' | 'openai'
  model?: ModelSection
  /**
   * When a caller asks intake for a person. ring: where ring_first applies at that moment and the crew is free, it is rung once more; otherwise, or when nobody takes it, a callback is noted. callback: a callback is noted.
   */
  wants_person?: 'ring' | 'callback'
  /**
   * A CSV file of the customers so far, beside this file: a caller whose number is in it is likely returning.
   */
  customers?: string
  /**
   * How the conversation travels. gather: the carrier listens and speaks turn by turn. relay: one open socket, quicker, and dearer by the minute.
   */
  transport?: 'gather' | 'relay'
  /**
   * The first words. {business} stands for the business's name, which must be said.
   */
  greeting?: string
  /**
   * Says that an assistant answers, not a person. Left out: the greeting must say so itself.
   */
  ai_disclosure?: string
  /**
   * Says that the call is recorded, and why, before anything is recorded.
   */
  recording_disclosure?: string
  /**
   * Record the conversation. Needs a recording_disclosure.
   */
  record?: boolean
  /**
   * The key a caller presses to be answered in the second of business.languages; the greeting says so. Left out: the language is told by what the caller says.
   */
  language_key?: number
  /**
   * What intake asks for, in this order when nothing is pressing. In an emergency the number and the address come first.
   *
   * @minItems 1
   */
  ask?: [Askable, ...Askable[]]
  details?: DetailsSection
  /**
   * The owner's own urgency rules, on top of the trade's.
   */
  urgency?: OwnUrgencySection[]
}
/**
 * The language model of agent: openai. Its key comes from the environment, OPENAI_API_KEY, and never stands here.
 */
export interface ModelSection {
  /**
   * The model, as its server calls it.
   */
  name: string
  /**
   * Where a server speaks the OpenAI API (Chat Completions): theirs, or any other that does.
   */
  base_url?: string
  /**
   * How long it may take for a turn. After that the rules carry the turn.
   */
  seconds?: number
  /**
   * How much a model that thinks may think; callers wait meanwhile. Left out: nothing is said about it.
   */
  reasoning_effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high'
  price_per_million_tokens?: ModelPriceSection
}
/**
 * What the model costs, in the currency of the answering plan, so that each call shows it. Left out: only tokens are counted.
 */
export interface ModelPriceSection {
  /**
   * A million tokens read.
   */
  input: number
  /**
   * A million tokens written.
   */
  output: number
}
/**
 * What is asked about the job itself, where ask holds details: what the trade needs to know to triage, and the caller has not said yet. Never in danger.
 */
export interface DetailsSection {
  /**
   * How many such questions at the most.
   */
  most?: number
  /**
   * Details that are not asked for, by their ids.
   */
  leave_out?: (
    | 'at-risk-now'
    | 'running-now'
    | 'how-many-drains'
    | 'heater-fuel'
    | 'whole-house-water'
    | 'temperature-inside'
    | 'how-much-out'
    | 'coming-in-now'
    | 'door-open-or-closed'
    | 'what-is-locked'
    | 'where-from'
    | 'inside-or-outside'
    | 'brand'
    | 'touching-anything'
    | 'last-pumped'
    | 'pool-kind'
    | 'system-age'
    | 'since-when'
  )[]
}
/**
 * Words that set an urgency.
 */
export interface OwnUrgencySection {
  /**
   * Any of these words or phrases brings the rule about.
   *
   * @minItems 1
   */
  words: [string, ...string[]]
  /**
   * The urgency the call then has.
   */
  urgency: UrgencyTier
}
/**
 * Who is told about a captured call, how, and what happens when nobody acknowledges it.
 */
export interface AlertsSection {
  /**
   * The language alerts are written in: their own words, the job and the summary. What the caller said stays as it was said. Left out: the first of business.languages.
   */
  language?: Language
  /**
   * The number that alerts by text come from: one of the tracked numbers, or another number of the carrier account.
   */
  text_from?: PhoneNumber
  email?: AlertEmailSection
  push?: AlertPushSection
  chat?: AlertChatSection
  on_call?: OnCallSection
  digest?: DigestSection
  webhook?: AlertWebhookSection
  /**
   * Who gets which alerts.
   *
   * @minItems 1
   */
  send?: [SendSection, ...SendSection[]]
  quiet_hours?: QuietHoursSection
}
/**
 * The mail server that alerts by email leave through.
 */
export interface AlertEmailSection {
  /**
   * The environment variable that holds the mail server's address with user and password (smtps://user:password@host).
   */
  smtp: Secret
  /**
   * The sender's address.
   */
  from: EmailAddress
}
/**
 * The service that brings alerts to an app on the crew's phones. It works on the first day, while texts still wait for the number to be registered.
 */
export interface AlertPushSection {
  /**
   * ntfy: no account needed, the topic is all. pushover: an account, and a price once for each platform.
   */
  service: 'ntfy' | 'pushover'
  /**
   * Where the service is, for an ntfy of your own.
   */
  server?: string
  /**
   * The environment variable that holds the access token. Pushover needs its application's; ntfy only where topics are protected.
   */
  token?: Secret
}
/**
 * A chat channel that alerts are posted to, by a webhook that understands Slack's messages.
 */
export interface AlertChatSection {
  /**
   * The environment variable that holds the webhook's address. Whoever knows it can post, so it is a secret.
   */
  url: Secret
}
/**
 * Who is on call, turn by turn. Alerts to `on_call` go to whoever it is at that moment.
 */
export interface OnCallSection {
  /**
   * The crew members who take turns, in order.
   *
   * @minItems 1
   */
  rotation: [Id, ...Id[]]
  /**
   * The date on which the first of them begins.
   */
  starts: IsoDate
  /**
   * The time of day at which one turn ends and the next begins.
   */
  hand_over?: ClockTime
  /**
   * How many days a turn lasts.
   */
  days?: number
  /**
   * Dated exceptions: somebody else is on call. Of two for the same moment the later one in the list counts.
   */
  swaps?: SwapSection[]
}
/**
 * Somebody else is on call, from the hand-over on the first date until the one after the last.
 */
export interface SwapSection {
  /**
   * The first date.
   */
  from: IsoDate
  /**
   * The last date. Left out: only the first.
   */
  to?: IsoDate
  /**
   * Who is on call instead.
   */
  who: Id
}
/**
 * Alerts that can wait are gathered, and sent once a day as one ranked list.
 */
export interface DigestSection {
  /**
   * When the list goes out.
   */
  at: ClockTime
  /**
   * The urgencies that wait for it, at any time of day. Those that quiet hours hold wait for it too, when it comes within an hour of their end.
   */
  hold?: UrgencyTier[]
}
/**
 * An address of your own that alerts are posted to, signed.
 */
export interface AlertWebhookSection {
  url: WebhookUrl
  /**
   * The environment variable that holds the signing secret.
   */
  secret: Secret
}
/**
 * Alerts of these urgencies go to these people, these ways.
 */
export interface SendSection {
  /**
   * The urgencies this rule is for.
   *
   * @minItems 1
   */
  for: [UrgencyTier, ...UrgencyTier[]]
  /**
   * Who gets them; on_call is whoever is on call then. Chat, webhook and terminal need nobody.
   */
  to?: CrewIds
  /**
   * How they are sent.
   *
   * @minItems 1
   */
  by: [Channel, ...Channel[]]
  /**
   * Only calls from these sources. Left out: every source.
   *
   * @minItems 1
   */
  sources?: [Id, ...Id[]]
  /**
   * Only calls that came inside the business's hours, or only those outside. Left out: at any time.
   */
  when?: 'open' | 'closed'
  /**
   * Who is told next while nobody has acknowledged the alert.
   */
  escalate?: EscalationSection[]
}
/**
 * One step up, while nobody has acknowledged the alert.
 */
export interface EscalationSection {
  /**
   * Minutes after the first alert.
   */
  after_minutes: number
  /**
   * Who gets it.
   */
  to?: CrewIds
  /**
   * How it is sent. Left out: as the rule it belongs to.
   *
   * @minItems 1
   */
  by?: [Channel, ...Channel[]]
}
/**
 * Alerts that can wait are held until these hours end. Emergencies never wait.
 */
export interface QuietHoursSection {
  /**
   * When they begin.
   */
  from: ClockTime
  /**
   * When they end. Earlier than `from` means over midnight.
   */
  to: ClockTime
  /**
   * The urgencies that wait.
   */
  hold?: UrgencyTier[]
}
/**
 * What answering costs. `oncrew cost` prints it.
 */
export interface AnsweringPlanSection {
  /**
   * The price of a month.
   */
  monthly_price?: number
  /**
   * How many calls a month that includes.
   */
  included_calls?: number
  /**
   * The price of each further call.
   */
  overage_per_call?: number
  /**
   * What a month may cost, everything together. `oncrew cost` warns beyond it; no call is ever refused for it.
   */
  monthly_budget?: number
  /**
   * The currency, as three capital letters.
   */
  currency?: string
}
/**
 * How the jobs of your own books are read and matched to calls, by `oncrew jobs import`.
 */
export interface JobsSection {
  /**
   * A job can come from a call at most this many days before it.
   */
  window_days?: number
  /**
   * The currency of amounts that name none, as three capital letters.
   */
  currency?: string
  /**
   * How 03/04/2026 is meant: month first or day first. Left out: read from the whole column, and asked for where it could be either.
   */
  date_order?: 'month-first' | 'day-first'
  columns?: JobColumnsSection
}
/**
 * The heads of the columns in an export of a system that oncrew does not know (`--system own`).
 */
export interface JobColumnsSection {
  /**
   * The customer's phone number.
   */
  phone?: string
  /**
   * Another phone number of the customer.
   */
  second_phone?: string
  /**
   * The customer's name.
   */
  name?: string
  /**
   * Where the work is.
   */
  address?: string
  /**
   * When the job was booked.
   */
  date: string
  /**
   * What the job brought.
   */
  amount?: string
  /**
   * The job's or invoice's number.
   */
  number?: string
  /**
   * How it stands, such as completed or cancelled.
   */
  status?: string
  /**
   * How the customer heard of the business.
   */
  heard_from?: string
}
/**
 * Where `oncrew calls push` hands captured calls to the owner's CRM, as leads: never a booking.
 */
export interface LeadsSection {
  webhook?: LeadWebhookSection
  /**
   * A folder in which each lead becomes a file, for a CRM that picks files up.
   */
  folder?: string
}
/**
 * An address that takes leads, signed.
 */
export interface LeadWebhookSection {
  url: WebhookUrl
  /**
   * The environment variable that holds the signing secret.
   */
  secret: Secret
}
