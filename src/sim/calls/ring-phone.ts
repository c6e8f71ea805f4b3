import type {Person} from '../people/person.ts'
import type {Phone, PhonePlan} from '../people/phones.ts'
import type {LegOutcome} from '../trace.ts'
import {type Box, tell} from './box.ts'
import type {StatusCallback} from './dial-plan.ts'
import {callbackFields} from './fields.ts'
import {pass} from './interruption.ts'
import type {Call, Leg} from './leg.ts'
import {notify} from './notify.ts'

/** From dialling to the first ring. */
const setUpMs = 800

interface RingPlan {
  readonly callback: StatusCallback | undefined
  readonly timeoutMs: number
}

/** Whoever would be on a phone that nobody picks up. */
export const nobody: Person = {
  who: 'nobody',
  cutsIn: () => undefined,
  hears() {},
  responds: () => ({do: 'stays-silent'}),
  leaves: () => undefined,
}

/** A phone that rings or talks is taken. */
export async function withPhone<T>(phone: Phone | undefined, during: () => Promise<T>): Promise<T> {
  if (phone === undefined) return during()
  phone.inUse = true
  try {
    return await during()
  } finally {
    phone.inUse = false
  }
}

/** Until somebody or something picks up: then undefined. Otherwise how the leg ended. */
export async function ring(
  box: Box,
  call: Call,
  leg: Leg,
  {callback, timeoutMs}: RingPlan,
  doing: PhonePlan,
  phone: string,
): Promise<LegOutcome | undefined> {
  await pass(box.clock, leg.interruption, setUpMs)
  if (doing.does === 'busy') return 'busy'
  if (doing.does === 'fails') return 'failed'
  leg.status = 'ringing'
  tell(box, call, {kind: 'leg-rings', leg: leg.sid, phone})
  report(box, call, leg, callback, 'ringing')
  const stirsMs = doing.does === 'rings' ? Number.POSITIVE_INFINITY : doing.afterMs
  if (stirsMs >= timeoutMs) {
    await pass(box.clock, leg.interruption, timeoutMs)
    return 'no-answer'
  }
  await pass(box.clock, leg.interruption, stirsMs)
  if (doing.does !== 'answers') return 'busy'
  leg.answeredAt = box.clock.now()
  leg.status = 'in-progress'
  tell(box, call, {kind: 'leg-answers', leg: leg.sid, phone, by: doing.by})
  report(box, call, leg, callback, 'answered')
  return undefined
}

type LegEvent = 'initiated' | 'ringing' | 'answered' | 'completed'

/** Sends the leg's status callback, if it was asked for. */
export function report(box: Box, call: Call, leg: Leg, callback: StatusCallback | undefined, event: LegEvent): void {
  if (callback === undefined || !callback.events.includes(event)) return
  const fields = callbackFields(call.account.sid, leg, box.clock.now())
  notify(box, call, {url: callback.url, method: callback.method, fields})
}
