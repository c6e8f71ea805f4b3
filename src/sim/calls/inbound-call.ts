import type {Caller} from '../people/caller.ts'
import {createCookies} from '../wire/cookies.ts'
import {type Address, type Box, tell} from './box.ts'
import {callbackFields} from './fields.ts'
import {createInterruption, Interrupted} from './interruption.ts'
import {type Call, type CallAccount, type Leg, talkSeconds} from './leg.ts'
import {notify} from './notify.ts'
import {hangUp, type Session, wait} from './session.ts'

/** A call that somebody places to one of the account's numbers. */
export interface Placed {
  readonly sid: string
  /** As the trace shows the caller. */
  readonly name: string
  /** E.164, or what a withheld caller ID is shown as, such as anonymous. */
  readonly from: string
  readonly to: string
  readonly person: Caller
  readonly line: Line
  /** The caller dialled this number, whose carrier rings it and then forwards the call to `to`. */
  readonly forwarded: {readonly from: string; readonly afterSeconds: number} | undefined
}

/** What the number that is called is configured with. */
export interface Line {
  readonly account: CallAccount
  /** Undefined: the call fails at once. */
  readonly voice: Address | undefined
  readonly fallback: Address | undefined
  /** Told once, when the call is over. */
  readonly statusCallback: Address | undefined
}

const nowhere: Address = {url: '', method: 'POST'}

/** From the last digit dialled to the carrier's first request. */
const setUpMs = 900

/** The whole of one call, from the first digit dialled to its last callback. */
export async function runInboundCall(box: Box, placed: Placed): Promise<void> {
  const {forwarded, line} = placed
  const leg: Leg = {
    sid: placed.sid,
    parentSid: undefined,
    direction: 'inbound',
    from: placed.from,
    to: placed.to,
    forwardedFrom: forwarded?.from,
    person: placed.person,
    interruption: createInterruption(),
    startedAt: box.clock.now(),
    status: 'ringing',
    answeredAt: undefined,
    endedAt: undefined,
    callbacks: 0,
  }
  const call: Call = {
    sid: placed.sid,
    account: line.account,
    caller: leg,
    cookies: createCookies(),
    served: 0,
    atEnd: [],
  }
  box.live.set(leg.sid, {call, leg})
  tell(box, call, {kind: 'dials', caller: placed.name, from: placed.from, to: forwarded?.from ?? placed.to})
  const session: Session = {box, call, leg, ...(line.voice ?? nowhere)}
  const {patienceMs} = placed.person
  const callOff =
    patienceMs === undefined
      ? undefined
      : box.clock.schedule(box.clock.now() + patienceMs, () => {
          if (leg.answeredAt === undefined) hangUp(box, call, leg)
        })
  let by: 'caller' | 'agent' | 'carrier' = 'agent'
  try {
    await wait(session, setUpMs)
    if (forwarded !== undefined) await ringElsewhere(session, forwarded, placed.to)
    if (line.voice === undefined) {
      by = 'carrier'
      leg.status = 'failed'
    } else {
      const first = {go: 'document', ...line.voice, fields: {}} as const
      const ended = await box.runDocuments(box, call, leg, first, line.fallback)
      if (ended === 'broken') by = 'carrier'
    }
    if (leg.status !== 'failed' && leg.status !== 'busy' && leg.status !== 'no-answer') leg.status = 'completed'
  } catch (problem) {
    if (!(problem instanceof Interrupted)) throw problem
    const {reason} = problem
    by = reason.why === 'hung-up' ? 'caller' : 'agent'
    leg.status = leg.answeredAt === undefined && reason.why === 'hung-up' ? 'no-answer' : 'completed'
  }
  callOff?.()
  end(box, call, leg, line, by)
}

/** The main line rings at its own carrier first. */
async function ringElsewhere(
  session: Session,
  {from, afterSeconds}: {readonly from: string; readonly afterSeconds: number},
  to: string,
): Promise<void> {
  await wait(session, afterSeconds * 1000)
  tell(session.box, session.call, {kind: 'forwarded', from, to, rangSeconds: afterSeconds})
}

function end(box: Box, call: Call, leg: Leg, line: Line, by: 'caller' | 'agent' | 'carrier'): void {
  leg.endedAt = box.clock.now()
  tell(box, call, {kind: 'call-ended', by, status: leg.status, seconds: talkSeconds(leg, leg.endedAt)})
  for (const due of call.atEnd) due()
  if (line.statusCallback !== undefined) {
    notify(box, call, {...line.statusCallback, fields: callbackFields(call.account.sid, leg, leg.endedAt)})
  }
  box.live.delete(leg.sid)
  box.remember(call, leg)
}
