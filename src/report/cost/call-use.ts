import type {CallEvent} from '../../contracts/generated/call-event.ts'
import type {Instant} from '../../time/clock.ts'

/** What one call used of what is paid for. */
export interface CallUse {
  readonly receivedAt: Instant
  readonly dialed: string
  /** From ring to end; 0 while it lasts. */
  readonly seconds: number
  /** Intake or the mailbox took it: what an answering plan counts. The crew's own calls cost none of it. */
  readonly answeredForYou: boolean
  /** How long intake had the caller. */
  readonly intakeSeconds: number
  /** How often intake listened. */
  readonly turns: number
  /** How long crew members talked, leg by leg. */
  readonly crewSeconds: readonly number[]
  /** Texts that left about it. */
  readonly texts: number
  /** What the language model reported, in the price list's currency; 0 by rules. */
  readonly model: number
  readonly spam: boolean
}

/** Of a call's own events and those of its alert, in order. Undefined when the call never arrived. */
export function callUse(events: Iterable<CallEvent>): CallUse | undefined {
  let use: {-readonly [Key in keyof CallUse]: CallUse[Key]} | undefined
  let intakeSince: Instant | undefined
  const texts = new Set<string>()
  for (const {at, fact} of events) {
    if (fact.type === 'call.received') use ??= beginning(at, fact.dialedNumber)
    if (use === undefined) continue
    if (fact.type === 'intake.opened') {
      intakeSince ??= at
      use.answeredForYou = true
    }
    if (fact.type === 'voicemail.recorded') use.answeredForYou = true
    if (fact.type === 'caller.said' || fact.type === 'caller.silent') use.turns += 1
    if (fact.type === 'ring.ended' && fact.talkSeconds > 0) use.crewSeconds = [...use.crewSeconds, fact.talkSeconds]
    if (fact.type === 'turn.understood') use.model += fact.cost ?? 0
    if (fact.type === 'delivery.queued' && fact.channel === 'text') texts.add(fact.delivery)
    if (fact.type === 'delivery.sent' && texts.has(fact.delivery)) use.texts += 1
    if (fact.type === 'call.ended') {
      use.seconds = fact.seconds
      use.spam = fact.disposition === 'spam'
      if (intakeSince !== undefined) use.intakeSeconds = Math.max(0, Math.round((at - intakeSince) / 1000))
    }
  }
  return use
}

function beginning(receivedAt: Instant, dialed: string) {
  return {
    receivedAt,
    dialed,
    seconds: 0,
    answeredForYou: false,
    intakeSeconds: 0,
    turns: 0,
    crewSeconds: [],
    texts: 0,
    model: 0,
    spam: false,
  }
}
