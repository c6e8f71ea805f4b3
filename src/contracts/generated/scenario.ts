// Made from schemas/ by `npm run generate`. Change the schema, not this file.

/**
 * A phone number in E.164 form, in quotes.
 */
export type E164 = string
/**
 * What a phone does when it rings. It takes one call at a time: while it rings or talks, the next gets busy.
 */
export type PhoneBehaviour =
  ('just-rings' | 'busy' | 'unreachable' | 'switched-off') | AnsweringPhone | DecliningPhone | VoicemailPhone
/**
 * Seconds.
 */
export type Seconds = number
/**
 * What the caller hears: the name of a cue, such as asks-name, or a pattern between slashes.
 */
export type Cue = string
/**
 * Words, or a pattern between slashes. Case does not matter.
 */
export type Pattern = string

/**
 * A rehearsal: who calls, what they say, what the crew's phones do, what goes wrong, and what must come of it.
 */
export interface ScenarioFile {
  /**
   * What the rehearsal is called, in a few words.
   */
  name: string
  /**
   * What happens, for a reader: two or three sentences.
   */
  story?: string
  /**
   * When it begins, as the business's own clocks show it: date, a space, hours and minutes (24-hour clock).
   */
  at: string
  /**
   * Keys of the routing file that are different in this rehearsal, laid over it section by section.
   */
  routing_overrides?: {
    [k: string]: unknown
  }
  /**
   * Calls of days before, broken off while ringing, so that a caller counts as one who called before.
   */
  history?: EarlierCall[]
  /**
   * What each crew member's phone does. A phone that is not named here just rings.
   */
  crew?: {
    [k: string]: PhoneBehaviour
  }
  /**
   * What crew members do about the first alert they get. Whoever is left out does not answer.
   */
  replies?: {
    [k: string]: CrewReply
  }
  agent?: AgentFaults
  carrier?: CarrierFaults
  /**
   * The calls, each under a short name that the expectations use.
   */
  calls: {
    [k: string]: ScenarioCall
  }
  /**
   * What must come of each call, under the call's name.
   */
  expect?: {
    [k: string]: Expectation
  }
}
/**
 * One call of days before.
 */
export interface EarlierCall {
  from: E164
  /**
   * How many days before the rehearsal.
   */
  days_ago: number
  /**
   * The source that was called, or a number. The file's first when not given.
   */
  dials?: string
}
/**
 * A person answers.
 */
export interface AnsweringPhone {
  answers: Answers
}
/**
 * When, and what then.
 */
export interface Answers {
  /**
   * Seconds of ringing before they answer.
   */
  after: Seconds
  /**
   * The key they press when asked for one. Not given: none.
   */
  presses?: string
  /**
   * Seconds of talk before they hang up. 90 when not given.
   */
  talks?: Seconds
}
/**
 * Somebody sends the call away.
 */
export interface DecliningPhone {
  declines: Declines
}
/**
 * When.
 */
export interface Declines {
  /**
   * Seconds of ringing before.
   */
  after: Seconds
}
/**
 * The phone's own voicemail picks up, which never presses a key.
 */
export interface VoicemailPhone {
  voicemail: VoicemailPicksUp
}
/**
 * When.
 */
export interface VoicemailPicksUp {
  /**
   * Seconds of ringing before.
   */
  after: Seconds
}
/**
 * What a crew member does about the first alert that comes: one text back (a 1 or an OK takes charge of the alert), or a press of the button behind the link in a mail or push. Nobody who is left out answers.
 */
export interface CrewReply {
  /**
   * Seconds after the alert came.
   */
  after: Seconds
  /**
   * The words of the text.
   */
  says?: string
  /**
   * Opens the link in the mail or push, and presses the button there.
   */
  clicks?: true
}
/**
 * What is wrong with the agent, or with the way to it.
 */
export interface AgentFaults {
  /**
   * Nobody listens where the agent should.
   */
  down?: boolean
  /**
   * How late each of its answers is. From 15 on the carrier gives up.
   */
  slow_seconds?: Seconds
  /**
   * How many requests of a call it answers before it is gone.
   */
  dies_after?: number
  outage?: Outage
}
/**
 * It goes down and comes back. The account is set up as oncrew apply does it, the net included; when the agent is back it asks the account for what it missed.
 */
export interface Outage {
  /**
   * Seconds after the beginning at which it goes down.
   */
  after: Seconds
  /**
   * How long it is down.
   */
  minutes: number
}
/**
 * What the carrier does to the agent.
 */
export interface CarrierFaults {
  /**
   * Sends each webhook twice; the second answer must be the same.
   */
  duplicate_webhooks?: boolean
  /**
   * Sends no status callbacks.
   */
  drop_status_callbacks?: boolean
  /**
   * Sends status callbacks late, and out of order.
   */
  reorder_status_callbacks?: boolean
  /**
   * When several phones ring: the others stop at the first answer, or at the first that is put through.
   */
  others_stop_at?: 'answer' | 'bridge'
  /**
   * Texts are refused, or reported undelivered, with this error code of Twilio.
   */
  texts_fail_with?: number
  /**
   * Crew members who texted STOP: texts to them are refused with 21610.
   */
  opted_out?: string[]
}
/**
 * One caller and what they do.
 */
export interface ScenarioCall {
  caller: ScenarioCaller
  /**
   * A source of the routing file, one of its numbers, or the main line that a carrier forwards.
   */
  dials: string
  /**
   * Seconds after the rehearsal begins. 0 when not given.
   */
  after?: Seconds
  /**
   * What the caller does about what they hear. Each step once, in this order; again when the same is asked again.
   */
  script?: ScriptStep[]
  otherwise?: ScriptAction
}
/**
 * Who calls.
 */
export interface ScenarioCaller {
  /**
   * As the story names them. The carrier does not tell it.
   */
  name: string
  /**
   * Their caller ID. Not given: withheld.
   */
  number?: E164
  /**
   * What the carrier shows for a withheld caller ID.
   */
  withheld_as?: string
}
/**
 * When the caller hears this, they do that: exactly one of says, presses, stays_silent, hangs_up and interrupts.
 */
export interface ScriptStep {
  /**
   * Any of these. The cue ringing is for callers who hang up before anybody answers.
   */
  hears: Cue | [Cue, ...Cue[]]
  /**
   * The words, as speech recognition would write them.
   */
  says?: string
  /**
   * Keys.
   */
  presses?: string
  /**
   * Says nothing.
   */
  stays_silent?: true
  /**
   * Hangs up.
   */
  hangs_up?: true
  /**
   * Does not wait for the end: says this right after the cue.
   */
  interrupts?: string
  /**
   * Seconds before they do it. A natural pause when not given.
   */
  after?: Seconds
}
/**
 * What the caller does about words that no step is about. Not given: silent the first time, then hangs up.
 */
export interface ScriptAction {
  /**
   * The words.
   */
  says?: string
  /**
   * Keys.
   */
  presses?: string
  /**
   * Says nothing.
   */
  stays_silent?: true
  /**
   * Hangs up.
   */
  hangs_up?: true
}
/**
 * What must come of one call.
 */
export interface Expectation {
  /**
   * The crew phones that ring, in the order they first do.
   *
   * @minItems 1
   */
  rings?: [string, ...string[]]
  /**
   * No crew phone rings.
   */
  rings_nobody?: true
  /**
   * How long the crew is rung before the call goes on, to within three seconds.
   */
  rang_seconds?: Seconds
  /**
   * The crew member who is put through.
   */
  answered_by?: string
  /**
   * Why the call goes to intake.
   */
  overflow?:
    | 'after-hours'
    | 'holiday'
    | 'exception'
    | 'second-call'
    | 'already-rung'
    | 'nobody-to-ring'
    | 'no-answer'
    | 'busy'
    | 'failed'
  /**
   * How the call ends.
   */
  disposition?: 'answered' | 'captured' | 'partial' | 'voicemail' | 'abandoned' | 'spam'
  /**
   * What the caller must hear.
   */
  heard?: Pattern[]
  /**
   * What the caller must never hear.
   */
  never_heard?: Pattern[]
  captured?: Captured
  alert?: ExpectedAlert
  /**
   * Nobody is alerted.
   */
  no_alert?: true
  /**
   * Whether the carrier had to turn to the fallback.
   */
  fallback_used?: boolean
  /**
   * Whether the caller leaves a recording.
   */
  voicemail?: boolean
}
/**
 * What the owner must be told of the call.
 */
export interface Captured {
  name?: Pattern
  callback_number?: E164
  /**
   * Whether the number was said back, and the caller said yes.
   */
  read_back?: 'confirmed' | 'unconfirmed' | 'not read back'
  address?: Pattern
  reason?: Pattern
  /**
   * The tier, or tiers any of which will do.
   */
  urgency?:
    | ('emergency' | 'urgent' | 'standard' | 'low')
    | ['emergency' | 'urgent' | 'standard' | 'low', ...('emergency' | 'urgent' | 'standard' | 'low')[]]
  /**
   * What is known of the caller, or any of several.
   */
  new_or_returning?:
    | ('new' | 'returning' | 'likely returning' | 'not known')
    | [
        'new' | 'returning' | 'likely returning' | 'not known',
        ...('new' | 'returning' | 'likely returning' | 'not known')[]
      ]
  /**
   * The source the call is told to have come by.
   */
  source?: string
  /**
   * What the caller asked for that only the owner can give.
   */
  asked?: Pattern
}
/**
 * Who must be told, how and how soon.
 */
export interface ExpectedAlert {
  /**
   * From the first ring to the first message.
   */
  within_seconds?: Seconds
  /**
   * Crew members, all of whom must get one.
   *
   * @minItems 1
   */
  to?: [string, ...string[]]
  /**
   * The ways, all of which must be used.
   *
   * @minItems 1
   */
  by?: ['text' | 'email' | 'push' | 'chat' | 'webhook', ...('text' | 'email' | 'push' | 'chat' | 'webhook')[]]
  /**
   * What the message must hold.
   */
  mentions?: Pattern[]
  /**
   * The crew member who takes charge of it.
   */
  taken_by?: string
  /**
   * Crew members who must not get one.
   *
   * @minItems 1
   */
  not_to?: [string, ...string[]]
  /**
   * The last step of the escalation that is sent: 0 when it never climbs.
   */
  climbs_to?: number
  /**
   * How it ends: acknowledged by somebody, or nobody acknowledged, or nobody could be reached.
   */
  ends_as?: 'acknowledged' | 'nobody-acknowledged' | 'nobody-reached'
}
