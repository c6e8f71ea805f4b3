import type {Person} from '../people/person.ts'
import {type PhonePlan, planOf} from '../people/phones.ts'
import type {LegOutcome} from '../trace.ts'
import {type Box, freshSid, tell} from './box.ts'
import type {Dialled, DialPlan, DialTarget, Ringing} from './dial-plan.ts'
import {createInterruption, Interrupted, pass} from './interruption.ts'
import {type Call, type Leg, talkSeconds} from './leg.ts'
import {nobody, report, ring, withPhone} from './ring-phone.ts'
import type {Session} from './session.ts'

/** Rings one phone, to the end of whatever comes of it. Never rejects on account of the call. */
export async function dialLeg(
  session: Session,
  target: DialTarget,
  plan: DialPlan,
  ringing: Ringing,
): Promise<Dialled> {
  const {box, call} = session
  const phone = box.phones.get(target.number)
  const doing: PhonePlan = phone === undefined || plan.callerId === undefined ? {does: 'fails'} : planOf(phone)
  const leg = startLeg(session, target, plan, doing.does === 'answers' ? doing.person : nobody)
  const name = phone?.name ?? target.number
  ringing.legs.push(leg)
  box.live.set(leg.sid, {call, leg})
  if (phone === undefined) unknownPhone(session, target.number)

  let bridgedAt: number | undefined
  let outcome: LegOutcome | 'declined'
  try {
    report(box, call, leg, target.callback, 'initiated')
    const hold = phone !== undefined && doing.does !== 'busy' && doing.does !== 'fails' ? phone : undefined
    outcome = await withPhone(hold, async () => {
      const early = await ring(box, call, leg, {callback: target.callback, timeoutMs: plan.timeoutMs}, doing, name)
      if (early !== undefined || doing.does !== 'answers') return early ?? 'failed'
      if (box.choices.othersStopAt === 'answer') ringing.stopOthers(leg)
      if (!(await screened(session, leg, target))) return 'declined'
      ringing.stopOthers(leg)
      bridgedAt = box.clock.now()
      plan.onBridge()
      tell(box, call, {kind: 'bridged', leg: leg.sid, phone: name, by: doing.by})
      await pass(box.clock, leg.interruption, Math.min(doing.talksMs, plan.timeLimitMs))
      return 'completed'
    })
  } catch (problem) {
    if (!(problem instanceof Interrupted)) throw problem
    outcome = leg.answeredAt === undefined ? unanswered(problem) : bridgedAt === undefined ? 'declined' : 'completed'
  }
  endLeg(box, call, leg, target, name, outcome === 'declined' ? 'completed' : outcome)
  const seconds = bridgedAt === undefined ? 0 : talkSeconds(leg, box.clock.now())
  return {outcome, bridged: bridgedAt !== undefined, seconds, leg}
}

function startLeg({box, call}: Session, target: DialTarget, plan: DialPlan, person: Person): Leg {
  return {
    sid: freshSid(box.random, 'CA'),
    parentSid: call.sid,
    direction: 'outbound-dial',
    from: plan.callerId ?? call.caller.from,
    to: target.number,
    forwardedFrom: undefined,
    person,
    interruption: createInterruption(),
    startedAt: box.clock.now(),
    status: 'initiated',
    answeredAt: undefined,
    endedAt: undefined,
    callbacks: 0,
  }
}

/** Whether the leg may be put through: it may when there is no whisper, or when that ends without hanging up. */
async function screened({box, call}: Session, leg: Leg, {url, method}: DialTarget): Promise<boolean> {
  if (url === undefined) return true
  const asked = {go: 'document', url, method, fields: {}} as const
  return (await box.runDocuments(box, call, leg, asked, undefined)) === 'ran-out'
}

function unanswered({reason}: Interrupted): LegOutcome {
  return reason.why === 'cut' ? reason.status : 'canceled'
}

function endLeg(box: Box, call: Call, leg: Leg, target: DialTarget, phone: string, outcome: LegOutcome): void {
  leg.status = outcome
  leg.endedAt = box.clock.now()
  tell(box, call, {kind: 'leg-ends', leg: leg.sid, phone, outcome})
  report(box, call, leg, target.callback, 'completed')
  box.live.delete(leg.sid)
  box.remember(call, leg)
}

function unknownPhone({box, call, url}: Session, number: string): void {
  const message = `no phone of this rehearsal has the number ${number}`
  tell(box, call, {kind: 'error', code: 13224, message, url, line: undefined})
}
