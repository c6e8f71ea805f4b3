// Made from schemas/ by `npm run generate`. Change the schema, not this file.

/**
 * What happened
 */
export type Fact =
  | CallReceived
  | CallerRecognised
  | CallRouted
  | RingStarted
  | LegPickedUp
  | LegAccepted
  | LegDeclined
  | LegEnded
  | RingEnded
  | IntakeOpened
  | CallerSaid
  | CallerSilent
  | TurnUnderstood
  | AgentSpoke
  | FieldCaptured
  | DetailCaptured
  | NumberReadBack
  | NumberConfirmed
  | NumberDenied
  | UrgencyClassified
  | HazardHeard
  | WantHeard
  | QuestionAsked
  | IntakeClosed
  | VoicemailRecorded
  | AgentReplied
  | AlertRaised
  | AlertAmended
  | CallEnded
  | AlertHeld
  | DeliveryQueued
  | DeliverySent
  | DeliveryFailed
  | DeliveryRequeued
  | AlertAcknowledged
  | AlertExhausted
  | QueueClaimed
  | QueueReleased
  | QueueNoted
  | QueueSnoozed
  | QueueDone
  | JobRecorded
  | JobMatched
  | LeadPushed
/**
 * What the agent does next, in no carrier's words
 */
export type Next = NextRing | NextAsk | NextRecord | NextHangUp | NextWhisper | NextBridge | NextDrop | NextNothing

/**
 * One entry of the journal: a fact about a call, with its place in the order of all things. Version 1.
 */
export interface CallEvent {
  /**
   * Version of this schema
   */
  v: 1
  /**
   * Place in the journal, over all calls; follow from here
   */
  seq: number
  /**
   * What the fact belongs to: a call's id; alert/, queue/ or lead/ and a call's id; or job/ and a job's id
   */
  stream: string
  /**
   * Place in the stream, from 1
   */
  n: number
  /**
   * Unix time in milliseconds
   */
  at: number
  fact: Fact
}
/**
 * A call reached one of the numbers.
 */
export interface CallReceived {
  type: 'call.received'
  /**
   * The caller ID, E.164; null when it was withheld or was one of the business's own numbers
   */
  callerNumber: string | null
  /**
   * The tracked number that was called, E.164
   */
  dialedNumber: string
  /**
   * The source that number stands for
   */
  source: string
  /**
   * The source in words
   */
  sourceLabel: string
  /**
   * A carrier forwarded the call here after ringing the main line
   */
  alreadyRung: boolean
  /**
   * The number that the call was forwarded from, E.164, where a carrier says so
   */
  forwardedFrom?: string
  /**
   * What the carriers vouch for about the caller ID (STIR/SHAKEN), in Twilio's words, where they say anything; ends in -Diverted for a call that was forwarded
   */
  stirVerdict?: string
  /**
   * How many earlier calls the journal holds from this caller
   */
  callsBefore: number
  /**
   * How many of them came in the 60 minutes before this one; absent where nobody looked
   */
  callsWithinHour?: number
  routingFile: RoutingFileUsed
}
/**
 * The file this call is decided by, to its end
 */
export interface RoutingFileUsed {
  path: string
  /**
   * SHA-256 of its bytes, hex
   */
  digest: string
}
/**
 * The caller ID is in the customers file: likely a returning caller. Nothing else of that file is recorded, and none of it is said to the caller.
 */
export interface CallerRecognised {
  type: 'caller.recognised'
  /**
   * Matched by number
   */
  by: 'customers-file'
  /**
   * The name the file has for the number, for the owner's alert; null: it has none
   */
  name: string | null
}
/**
 * The routing file decided where the call goes now.
 */
export interface CallRouted {
  type: 'call.routed'
  /**
   * Where to
   */
  to: 'ring' | 'intake' | 'voicemail' | 'hang-up'
  /**
   * Why
   */
  because:
    | 'open'
    | 'after-hours'
    | 'holiday'
    | 'exception'
    | 'second-call'
    | 'already-rung'
    | 'loop'
    | 'unknown-call'
    | 'agent-down'
    | 'nobody-to-ring'
    | 'asked-for-person'
    | 'no-answer'
    | 'busy'
    | 'failed'
  /**
   * The reason in words, such as: closed since 5:30 pm
   */
  detail: string
  /**
   * The key of the routing file that decided, such as routing.after_hours
   */
  rule: string
  place: RulePlace
}
/**
 * Where in the routing file the rule stands
 */
export interface RulePlace {
  file: string
  /**
   * From 1
   */
  line: number
  /**
   * From 1
   */
  column: number
}
/**
 * Crew phones are rung.
 */
export interface RingStarted {
  type: 'ring.started'
  /**
   * From 1
   */
  attempt: number
  /**
   * The phones rung, together
   */
  legs: Leg[]
  /**
   * For how long at the most
   */
  seconds: number
}
/**
 * One crew phone in one attempt
 */
export interface Leg {
  /**
   * Its id within the call, such as 1.sam
   */
  leg: string
  /**
   * Crew member
   */
  member: string
  /**
   * The phone, E.164
   */
  phone: string
  /**
   * A key must be pressed to take the call
   */
  screen: boolean
}
/**
 * Something answered a crew phone: a person, or a voicemail.
 */
export interface LegPickedUp {
  type: 'leg.picked-up'
  leg: string
  member: string
}
/**
 * The crew member pressed the key to take the call.
 */
export interface LegAccepted {
  type: 'leg.accepted'
  leg: string
  member: string
}
/**
 * Picked up, but the key was not pressed: a voicemail, or a no.
 */
export interface LegDeclined {
  type: 'leg.declined'
  leg: string
  member: string
}
/**
 * One crew phone is done.
 */
export interface LegEnded {
  type: 'leg.ended'
  leg: string
  member: string
  /**
   * As the carrier reports it
   */
  outcome: 'completed' | 'no-answer' | 'busy' | 'failed' | 'canceled'
}
/**
 * The attempt is over.
 */
export interface RingEnded {
  type: 'ring.ended'
  /**
   * From 1
   */
  attempt: number
  /**
   * What came of it
   */
  outcome: 'answered' | 'no-answer' | 'busy' | 'failed' | 'declined'
  /**
   * Who took the call
   */
  member: string | null
  /**
   * How long they talked
   */
  talkSeconds: number
}
/**
 * The intake agent picks up.
 */
export interface IntakeOpened {
  type: 'intake.opened'
  /**
   * Why the call came here, as in call.routed
   */
  because: string
  /**
   * Spoken first
   */
  language: 'en' | 'es'
}
/**
 * What was heard of the caller, as speech recognition or the keypad gave it.
 */
export interface CallerSaid {
  type: 'caller.said'
  /**
   * Which of the caller's turns, from 1; 0 before the caller has spoken
   */
  turn: number
  /**
   * Empty when only keys were pressed
   */
  text: string
  /**
   * Keys pressed
   */
  digits: string | null
  /**
   * 0 to 1, when the recogniser says
   */
  confidence: number | null
  /**
   * The caller's language, where it is another than before
   */
  language?: 'en' | 'es'
}
/**
 * Nothing was heard in a turn.
 */
export interface CallerSilent {
  type: 'caller.silent'
  /**
   * Which of the caller's turns, from 1; 0 before the caller has spoken
   */
  turn: number
}
/**
 * A language model was to be asked what a turn means: who understood it in the end, and why not the model where it did not. Without a model the rules understand every turn, and this is not recorded.
 */
export interface TurnUnderstood {
  type: 'turn.understood'
  /**
   * Which of the caller's turns, from 1
   */
  turn: number
  /**
   * Whose understanding holds. The rules are the floor under the model's either way
   */
  by: 'model' | 'rules'
  /**
   * Why the rules carried the turn, or (cut-off, timeout, interrupted) why the words of the model are missing; null: all went well
   */
  because:
    | 'timeout'
    | 'connection'
    | 'rate-limit'
    | 'server-error'
    | 'rejected'
    | 'refusal'
    | 'not-json'
    | 'wrong-shape'
    | 'not-said'
    | 'cut-off'
    | 'interrupted'
    | 'resting'
    | 'danger'
    | null
  /**
   * More about that, such as HTTP 429; never a secret
   */
  detail: string | null
  /**
   * Its name
   */
  model: string
  /**
   * Whose words the caller was answered in, besides questions, read-backs, refusals and what is said about safety: those are always the phrase book's
   */
  words: 'model' | 'phrase book'
  /**
   * How long the caller waited for the model
   */
  milliseconds: number
  /**
   * Null: the server did not say
   */
  tokens: TokensUsed | null
  /**
   * By the price of the routing file, in the currency of its answering plan; null: no price, or no tokens
   */
  cost: number | null
}
export interface TokensUsed {
  input: number
  output: number
}
/**
 * A sentence of the model's that passed the gate and is said while the rest of the answer is still under way. agent.replied then holds the whole answer, this included.
 */
export interface AgentSpoke {
  type: 'agent.spoke'
  /**
   * The caller's turn it answers, from 1
   */
  turn: number
  /**
   * The sentence
   */
  say: string
}
/**
 * One thing the owner needs was understood. A later one of the same field replaces it.
 */
export interface FieldCaptured {
  type: 'field.captured'
  /**
   * Which of the caller's turns, from 1; 0 before the caller has spoken
   */
  turn: number
  /**
   * Which
   */
  field:
    | 'name'
    | 'callback_number'
    | 'extension'
    | 'address'
    | 'area'
    | 'reason'
    | 'job_type'
    | 'new_or_returning'
    | 'heard_from'
    | 'request'
  /**
   * Normalised: an E.164 number, a tidy name, an address
   */
  value: string
  /**
   * As it was said
   */
  words: string
  /**
   * Where it is from
   */
  basis: 'said' | 'caller-id' | 'history' | 'derived'
}
/**
 * The caller told something about the job that the trade asks for. A later one of the same detail replaces it.
 */
export interface DetailCaptured {
  type: 'detail.captured'
  /**
   * Which of the caller's turns, from 1; 0 before the caller has spoken
   */
  turn: number
  /**
   * Which, such as running-now
   */
  detail: string
  /**
   * The caller's own words that gave it
   */
  words: string
}
/**
 * The callback number was said back to the caller.
 */
export interface NumberReadBack {
  type: 'number.read-back'
  /**
   * Which of the caller's turns, from 1; 0 before the caller has spoken
   */
  turn: number
  /**
   * The number, E.164
   */
  number: string
  /**
   * How
   */
  manner: 'groups' | 'digits'
}
/**
 * The caller said yes to the read-back.
 */
export interface NumberConfirmed {
  type: 'number.confirmed'
  /**
   * Which of the caller's turns, from 1; 0 before the caller has spoken
   */
  turn: number
  /**
   * The number, E.164
   */
  number: string
}
/**
 * The caller said no to the read-back.
 */
export interface NumberDenied {
  type: 'number.denied'
  /**
   * Which of the caller's turns, from 1; 0 before the caller has spoken
   */
  turn: number
  /**
   * The number, E.164
   */
  number: string
}
/**
 * The urgency was set or raised.
 */
export interface UrgencyClassified {
  type: 'urgency.classified'
  /**
   * Which of the caller's turns, from 1; 0 before the caller has spoken
   */
  turn: number
  /**
   * The tier
   */
  urgency: 'emergency' | 'urgent' | 'standard' | 'low'
  /**
   * Such as plumbing/active-leak
   */
  rule: string
  /**
   * The caller's own words that gave it
   */
  words: string[]
  /**
   * How it came about, in order
   */
  trace: UrgencyStep[]
}
/**
 * One step of the classification
 */
export interface UrgencyStep {
  rule: string
  /**
   * What it did, in words
   */
  effect: string
  /**
   * The words it rests on
   */
  words: string[]
}
/**
 * Something that endangers people was mentioned.
 */
export interface HazardHeard {
  type: 'hazard.heard'
  /**
   * Which of the caller's turns, from 1; 0 before the caller has spoken
   */
  turn: number
  /**
   * Such as gas_smell
   */
  hazard: string
  /**
   * The caller's own words that gave it
   */
  words: string[]
}
/**
 * The caller asked for something that the agent does not give: noted for the owner.
 */
export interface WantHeard {
  type: 'want.heard'
  /**
   * Which of the caller's turns, from 1; 0 before the caller has spoken
   */
  turn: number
  /**
   * What
   */
  want:
    | 'price'
    | 'arrival-time'
    | 'booking'
    | 'dispatch'
    | 'advice'
    | 'person'
    | 'robot'
    | 'reschedule'
    | 'cancel'
    | 'complaint'
    | 'billing'
    | 'follow-up'
    | 'job-application'
    | 'supplier'
    | 'sales'
    | 'wrong-number'
  /**
   * The caller's own words that gave it
   */
  words: string[]
}
/**
 * What the agent put to the caller at the end of its turn.
 */
export interface QuestionAsked {
  type: 'question.asked'
  /**
   * The caller's turn that will answer it
   */
  turn: number
  /**
   * Which
   */
  question:
    | 'reason'
    | 'name'
    | 'callback_number'
    | 'address'
    | 'new_or_returning'
    | 'heard_from'
    | 'read-back'
    | 'safe'
    | 'detail'
    | 'still-there'
    | 'anything-else'
  /**
   * How often it has been put, from 1
   */
  attempt: number
  /**
   * Which detail of the job, where the question is detail; such as running-now
   */
  detail?: string
}
/**
 * The agent has said its last words.
 */
export interface IntakeClosed {
  type: 'intake.closed'
  /**
   * Why
   */
  because: 'complete' | 'hazard' | 'silence' | 'caller-done' | 'turn-limit' | 'not-a-job' | 'other-language'
}
/**
 * The caller left a recording.
 */
export interface VoicemailRecorded {
  type: 'voicemail.recorded'
  /**
   * At the carrier; needs the account's credentials
   */
  url: string
  /**
   * Length
   */
  seconds: number
}
/**
 * The answer to one input. The same input again gets the same answer and records nothing.
 */
export interface AgentReplied {
  type: 'agent.replied'
  /**
   * The input's id, such as turn:3
   */
  to: string
  next: Next
}
/**
 * Ring these phones together.
 */
export interface NextRing {
  do: 'ring'
  /**
   * From 1
   */
  attempt: number
  /**
   * Phones
   */
  legs: Leg[]
  /**
   * At the most
   */
  seconds: number
  /**
   * The number the crew's phones show
   */
  show: 'caller' | 'tracked-number'
  /**
   * The number called, E.164
   */
  trackedNumber: string
  /**
   * Said to the caller first; left out: nothing is
   */
  say?: string
  /**
   * Of what is said
   */
  language?: 'en' | 'es'
}
/**
 * Say this, then listen.
 */
export interface NextAsk {
  do: 'ask'
  /**
   * The turn the answer will be
   */
  turn: number
  /**
   * The words
   */
  say: string
  /**
   * Spoken
   */
  language: 'en' | 'es'
  listen: Listen
}
/**
 * How to listen
 */
export interface Listen {
  /**
   * How many keys are expected, when keys are welcome
   */
  digits: number | null
  /**
   * Words the recogniser may expect
   */
  hints: string[]
  /**
   * long where callers pause: numbers and addresses
   */
  patience: 'normal' | 'long'
  /**
   * How long to wait for the first sound
   */
  silenceSeconds: number
}
/**
 * Say this, then record a voicemail.
 */
export interface NextRecord {
  do: 'record'
  /**
   * The words
   */
  say: string
  /**
   * Spoken
   */
  language: 'en' | 'es'
  /**
   * At the most
   */
  maxSeconds: number
}
/**
 * Say this, if anything, and end the call.
 */
export interface NextHangUp {
  do: 'hang-up'
  /**
   * Empty: nothing
   */
  say: string
  /**
   * Spoken
   */
  language: 'en' | 'es'
}
/**
 * To the crew member who picked up: say this, and wait for the key.
 */
export interface NextWhisper {
  do: 'whisper'
  leg: string
  /**
   * The words
   */
  say: string
  /**
   * The key that takes the call
   */
  key: string
  /**
   * To press it
   */
  seconds: number
}
/**
 * Connect this leg to the caller.
 */
export interface NextBridge {
  do: 'bridge'
  leg: string
}
/**
 * Hang up this leg; the caller stays.
 */
export interface NextDrop {
  do: 'drop'
  leg: string
}
/**
 * Nothing to say: the input was a notice.
 */
export interface NextNothing {
  do: 'nothing'
}
/**
 * The owner is to be told. Once a call.
 */
export interface AlertRaised {
  type: 'alert.raised'
  /**
   * The alert's id
   */
  alert: string
  /**
   * Why now
   */
  because: 'emergency' | 'hazard' | 'call-ended'
}
/**
 * More became known after the alert was raised.
 */
export interface AlertAmended {
  type: 'alert.amended'
  /**
   * The alert's id
   */
  alert: string
  /**
   * From 2
   */
  revision: number
}
/**
 * The caller's leg is over.
 */
export interface CallEnded {
  type: 'call.ended'
  /**
   * How it ended
   */
  disposition: 'answered' | 'captured' | 'partial' | 'voicemail' | 'abandoned' | 'spam'
  /**
   * From ring to end
   */
  seconds: number
}
/**
 * Quiet hours: the alert waits.
 */
export interface AlertHeld {
  type: 'alert.held'
  alert: string
  /**
   * Unix time, ms
   */
  until: number
}
/**
 * One message of an alert is due to one person by one channel.
 */
export interface DeliveryQueued {
  type: 'delivery.queued'
  alert: string
  /**
   * Its id: the same however often it is tried
   */
  delivery: string
  /**
   * Which revision of the alert it carries
   */
  revision: number
  /**
   * 0 the first, 1 and up an escalation
   */
  step: number
  /**
   * By what
   */
  channel: 'text' | 'email' | 'push' | 'chat' | 'webhook' | 'terminal'
  /**
   * Crew member; or chat, webhook, terminal
   */
  to: string
  /**
   * Unix time, ms
   */
  dueAt: number
}
/**
 * The channel took the message.
 */
export interface DeliverySent {
  type: 'delivery.sent'
  alert: string
  delivery: string
  /**
   * From 1
   */
  attempt: number
  /**
   * Which revision of the alert went out: the newest there was at that moment
   */
  revision: number
  /**
   * The channel's own id for it, or empty
   */
  receipt: string
  /**
   * It went out in one message with others: how many alerts that message listed
   */
  listed?: number
}
/**
 * The channel did not take the message.
 */
export interface DeliveryFailed {
  type: 'delivery.failed'
  alert: string
  delivery: string
  /**
   * From 1
   */
  attempt: number
  /**
   * In words, without the message
   */
  reason: string
  /**
   * Unix time, ms; null: it is not tried again
   */
  retryAt: number | null
}
/**
 * Somebody has a message that was given up sent once more.
 */
export interface DeliveryRequeued {
  type: 'delivery.requeued'
  alert: string
  delivery: string
  /**
   * Unix time, ms
   */
  dueAt: number
}
/**
 * Somebody has taken charge; escalation stops.
 */
export interface AlertAcknowledged {
  type: 'alert.acknowledged'
  alert: string
  /**
   * Crew member
   */
  by: string
  /**
   * How: by answering the text, by the link in a mail or chat, by the command, in the live view
   */
  how: 'text' | 'link' | 'command' | 'live-view'
}
/**
 * Nobody is left to tell: the last escalation step passed and nobody acknowledged, or no message got through.
 */
export interface AlertExhausted {
  type: 'alert.exhausted'
  alert: string
  /**
   * Everybody was told and nobody took charge; or no message got through; or the routing file names nobody
   */
  because?: 'nobody-acknowledged' | 'nobody-reached' | 'nobody-to-tell'
}
/**
 * Somebody will call back: the others can leave it to them.
 */
export interface QueueClaimed {
  type: 'queue.claimed'
  /**
   * Who, as they call themselves
   */
  by: string
}
/**
 * Whoever had claimed the callback does not have it any more.
 */
export interface QueueReleased {
  type: 'queue.released'
  /**
   * Who, as they call themselves
   */
  by: string
}
/**
 * A note of the crew on a callback.
 */
export interface QueueNoted {
  type: 'queue.noted'
  /**
   * Who, as they call themselves
   */
  by: string
  /**
   * One line
   */
  text: string
}
/**
 * The callback is put off.
 */
export interface QueueSnoozed {
  type: 'queue.snoozed'
  /**
   * Who, as they call themselves
   */
  by: string
  /**
   * Unix time, ms
   */
  until: number
}
/**
 * A callback is off the list.
 */
export interface QueueDone {
  type: 'queue.done'
  /**
   * Who, as they call themselves
   */
  by: string
  /**
   * called-back: somebody spoke with the caller
   */
  outcome: 'called-back' | 'not-needed'
  /**
   * The calls it answers: one that came in meanwhile stays on the list
   */
  calls: string[]
}
/**
 * A job of the owner's own books, as an export told it. A later one of the same stream replaces it.
 */
export interface JobRecorded {
  type: 'job.recorded'
  /**
   * Its id here: the stream's, without job/
   */
  job: string
  /**
   * Whose export; own: columns named in the routing file
   */
  system: 'servicetitan' | 'housecall-pro' | 'jobber' | 'quickbooks' | 'workiz' | 'own'
  /**
   * The job's or invoice's number there
   */
  number: string | null
  /**
   * When it was booked: Unix time in milliseconds
   */
  at: number
  /**
   * Only the day is known; `at` is its beginning
   */
  wholeDay: boolean
  /**
   * In the smallest unit of the currency, such as cents
   */
  amount: number | null
  /**
   * As three capital letters
   */
  currency: string
  /**
   * The customer's
   *
   * Items: E.164
   */
  phones: string[]
  /**
   * The customer's
   */
  name: string | null
  /**
   * Of the work
   */
  address: string | null
  /**
   * Cancelled ones are kept and not counted
   */
  status: 'booked' | 'completed' | 'cancelled'
  /**
   * The source that was noted with the job, in the owner's words
   */
  heardFrom: string | null
}
/**
 * Which call a job came from, or that none did. A later one of the same stream replaces it.
 */
export interface JobMatched {
  type: 'job.matched'
  /**
   * The job's id
   */
  job: string
  /**
   * The call that brought it; null: none did
   */
  call: string | null
  /**
   * Certain at import, or decided by a person
   */
  by: 'import' | 'review'
  /**
   * How sure
   */
  score: number
  /**
   * In words, such as: same phone number
   */
  reasons: string[]
  /**
   * Every call of this customer up to the job, in order: the models divide the credit among them
   */
  touches: string[]
  /**
   * Of these the first in which the customer was captured or talked to
   */
  lead: string | null
}
/**
 * A captured call was handed to the owner's CRM as a lead.
 */
export interface LeadPushed {
  type: 'lead.pushed'
  /**
   * The call's id
   */
  call: string
  /**
   * How
   */
  to: 'webhook' | 'file'
  /**
   * Which revision of the call's alert it carried
   */
  revision: number
}
