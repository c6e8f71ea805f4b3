import type {CallEnded, CallEvent, CallReceived, Fact, UrgencyClassified} from '../contracts/generated/call-event.ts'
import type {Instant} from '../time/clock.ts'

/** What the reports need of a call, in one row. Null: not known. */
export interface CallSummary {
  /** Place of its first fact in the journal. */
  readonly seq: number
  readonly call: string
  readonly receivedAt: Instant
  /** Caller ID, E.164. */
  readonly caller: string | null
  /** The number the caller gave, or agreed to. */
  readonly callback: string | null
  readonly dialed: string
  readonly source: string
  readonly label: string
  /** The owner's carrier had rung before it forwarded the call. */
  readonly alreadyRung: boolean
  /** The crew's to answer: a crew phone was rung, or would have been but for another call. */
  readonly firstRing: boolean
  /** Of these: taken by a crew member, before any intake. */
  readonly answered: boolean
  /** Of these: went on to intake or voicemail. */
  readonly overflow: boolean
  readonly afterHours: boolean
  readonly disposition: CallEnded['disposition'] | 'in progress'
  /** As last classified. */
  readonly urgency: UrgencyClassified['urgency'] | null
  /** The trade of the job that was recognised, such as plumbing. */
  readonly trade: string | null
  /** Who of the crew took it. */
  readonly crew: string | null
  /** What the caller said about how they heard of the business. */
  readonly heardFrom: string | null
  readonly name: string | null
  /** From ring to end; 0 while it lasts. */
  readonly seconds: number
}

type Draft = {-readonly [Key in keyof CallSummary]: CallSummary[Key]} & {wentOn: boolean}

/**
 * A call's facts in one row. While a call is in progress only its arrival counts, up to the agent's first answer: what
 * is found out later counts when the call is over, all at once. Undefined without a `call.received`.
 */
export function summaryOf(events: Iterable<CallEvent>): CallSummary | undefined {
  let arrival: Draft | undefined
  let draft: Draft | undefined
  for (const {seq, stream, at, fact} of events) {
    if (fact.type === 'call.received') draft = beginning(seq, stream, at, fact)
    if (draft === undefined) continue
    mark(draft, fact)
    if (fact.type === 'agent.replied') arrival ??= {...draft}
  }
  if (draft === undefined) return undefined
  const {wentOn, ...summary} = draft.disposition === 'in progress' ? (arrival ?? draft) : draft
  return {...summary, overflow: summary.firstRing && wentOn && !summary.answered}
}

/** The rows of several calls whose events come mixed. */
export function summariesOf(events: Iterable<CallEvent>): readonly CallSummary[] {
  const calls = Map.groupBy(events, ({stream}) => stream)
  return [...calls.values()].flatMap(own => summaryOf(own) ?? [])
}

function beginning(seq: number, call: string, receivedAt: Instant, fact: CallReceived): Draft {
  return {
    seq,
    call,
    receivedAt,
    caller: fact.callerNumber,
    callback: null,
    dialed: fact.dialedNumber,
    source: fact.source,
    label: fact.sourceLabel,
    alreadyRung: fact.alreadyRung,
    firstRing: false,
    answered: false,
    overflow: false,
    wentOn: false,
    afterHours: false,
    disposition: 'in progress',
    urgency: null,
    trade: null,
    crew: null,
    heardFrom: null,
    name: null,
    seconds: 0,
  }
}

const closedReasons: readonly string[] = ['after-hours', 'holiday', 'exception']

function mark(draft: Draft, fact: Fact): void {
  if (fact.type === 'call.routed') {
    if (closedReasons.includes(fact.because)) draft.afterHours = true
    if (fact.because === 'second-call') draft.firstRing = true
    if (fact.to === 'intake' || fact.to === 'voicemail') draft.wentOn = true
  } else if (fact.type === 'ring.started') draft.firstRing = true
  else if (fact.type === 'ring.ended' && fact.outcome === 'answered') {
    draft.answered ||= !draft.wentOn
    draft.crew = fact.member
  } else if (fact.type === 'urgency.classified') draft.urgency = fact.urgency
  else if (fact.type === 'field.captured') {
    if (fact.field === 'job_type') draft.trade = tradeOf(fact.value) ?? draft.trade
    if (fact.field === 'heard_from') draft.heardFrom = fact.value
    if (fact.field === 'name') draft.name = fact.value
    if (fact.field === 'callback_number') draft.callback = fact.value
  } else if (fact.type === 'call.ended') {
    draft.disposition = fact.disposition
    draft.seconds = fact.seconds
  }
}

/** plumbing/active-leak is plumbing; caller/price-shopper says nothing of the trade. */
function tradeOf(jobType: string): string | undefined {
  const [pack = ''] = jobType.split('/')
  return pack === 'caller' || pack === '' ? undefined : pack
}
