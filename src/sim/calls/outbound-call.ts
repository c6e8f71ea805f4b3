import {planOf} from '../people/phones.ts'
import type {LegOutcome} from '../trace.ts'
import {createCookies} from '../wire/cookies.ts'
import {type Address, type Box, tell} from './box.ts'
import type {StatusCallback} from './dial-plan.ts'
import {createInterruption, Interrupted} from './interruption.ts'
import {type Call, type CallAccount, type Leg, talkSeconds} from './leg.ts'
import type {Asked, Inline} from './onward.ts'
import {nobody, report, ring, withPhone} from './ring-phone.ts'

/** A call that the API was asked to place. */
export interface OutboundCall {
  readonly account: CallAccount
  readonly sid: string
  readonly from: string
  readonly to: string
  readonly document: Asked | Inline
  readonly fallback: Address | undefined
  readonly callback: StatusCallback | undefined
  readonly timeoutMs: number
  readonly timeLimitMs: number
}

/** Begins the call. Its leg is queued, and shown by the API, when this returns; `talk` is all that comes after. */
export function placeOutboundCall(box: Box, wish: OutboundCall): {readonly leg: Leg; readonly talk: Promise<void>} {
  const phone = box.phones.get(wish.to)
  const doing = phone === undefined ? ({does: 'fails'} as const) : planOf(phone)
  const leg: Leg = {
    sid: wish.sid,
    parentSid: undefined,
    direction: 'outbound-api',
    from: wish.from,
    to: wish.to,
    forwardedFrom: undefined,
    person: doing.does === 'answers' ? doing.person : nobody,
    interruption: createInterruption(),
    startedAt: box.clock.now(),
    status: 'initiated',
    answeredAt: undefined,
    endedAt: undefined,
    callbacks: 0,
  }
  const {account, callback} = wish
  const call: Call = {sid: leg.sid, account, caller: leg, cookies: createCookies(), served: 0, atEnd: []}
  const name = phone?.name ?? wish.to
  box.live.set(leg.sid, {call, leg})
  tell(box, call, {kind: 'dials', caller: 'the API', from: wish.from, to: wish.to})

  async function ringAndTalk(): Promise<LegOutcome> {
    report(box, call, leg, callback, 'initiated')
    const early = await ring(box, call, leg, wish, doing, name)
    if (early !== undefined) return early
    const limit = box.clock.schedule(box.clock.now() + wish.timeLimitMs, () =>
      leg.interruption.raise({why: 'cut', status: 'completed'}),
    )
    try {
      await box.runDocuments(box, call, leg, wish.document, wish.fallback)
      return 'completed'
    } finally {
      limit()
    }
  }

  async function talk(): Promise<void> {
    let by: 'caller' | 'agent' = 'agent'
    let outcome: LegOutcome
    try {
      const hold = phone !== undefined && doing.does !== 'busy' && doing.does !== 'fails' ? phone : undefined
      outcome = await withPhone(hold, ringAndTalk)
    } catch (problem) {
      if (!(problem instanceof Interrupted)) throw problem
      const {reason} = problem
      if (reason.why === 'hung-up') by = 'caller'
      outcome = leg.answeredAt === undefined ? (reason.why === 'cut' ? reason.status : 'canceled') : 'completed'
    }
    leg.status = outcome
    leg.endedAt = box.clock.now()
    tell(box, call, {kind: 'call-ended', by, status: outcome, seconds: talkSeconds(leg, leg.endedAt)})
    for (const due of call.atEnd) due()
    report(box, call, leg, callback, 'completed')
    box.live.delete(leg.sid)
    box.remember(call, leg)
  }

  return {leg, talk: talk()}
}
