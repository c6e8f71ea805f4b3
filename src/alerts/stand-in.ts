import {
  type AlertRules,
  type Channel,
  type CrewId,
  type CrewMember,
  onCall,
  type PersonalChannel,
  personalChannels,
  type Urgency,
} from '../config/routing.ts'
import type {Instant} from '../time/clock.ts'
import {onCallAt} from './on-call.ts'
import {type AlertPolicy, deliveryId, isSetUp, type PlannedDelivery, reaches} from './plan.ts'
import {type AlertRecord, type DeliveryRecord, isCalledOff} from './record.ts'
import {outageBorne} from './retry.ts'

/**
 * A message that was refused for good (an opted-out phone, a number not registered for texts, a mailbox that is gone), or
 * that has failed for minutes (an outage, an account that is suspended), goes to the same person by the next channel the
 * routing file has for them, and to the chat where there is none, so that an alert is not lost or late with it. Each is
 * due when it is to stand in, which may be later than now: by then the channel may be back. One that another step has
 * queued for later stands in by going sooner. For a chat or a webhook, of which nobody knows who reads it, a person stands in
 * unless one is told anyway.
 */
export function standIns(record: AlertRecord, policy: AlertPolicy, urgency: () => Urgency): readonly PlannedDelivery[] {
  // One for each person and channel, however many steps of theirs fail.
  const wanted = new Map<string, PlannedDelivery>()
  for (const failing of record.deliveries.values()) {
    const dueAt = standInDue(failing, record, urgency)
    const standIn = dueAt === undefined ? undefined : standInFor(failing, record, policy, dueAt)
    if (standIn === undefined || dueAt === undefined) continue
    const way = `${standIn.channel} ${standIn.to}`
    if (dueAt < (wanted.get(way)?.dueAt ?? Number.POSITIVE_INFINITY)) wanted.set(way, standIn)
  }
  return [...wanted.values()]
}

/** Undefined: nothing need stand in for it. */
function standInDue(failing: DeliveryRecord, record: AlertRecord, urgency: () => Urgency): Instant | undefined {
  if (isCalledOff(failing, record)) return undefined
  const {state, failingSince} = failing
  switch (state.name) {
    case 'failed':
      return state.at
    case 'waiting':
      return failingSince === undefined ? undefined : failingSince + outageBorne(urgency())
    case 'sent':
    case 'replaced':
      return undefined
  }
}

/** A way in which an alert can reach somebody instead. */
interface Way {
  readonly channel: Channel
  readonly to: CrewId
}

/** The next way that was not tried in vain; undefined when one has told the person already, is at it, or none is left. */
function standInFor(
  failing: DeliveryRecord,
  record: AlertRecord,
  policy: AlertPolicy,
  dueAt: Instant,
): PlannedDelivery | undefined {
  const isShared = !policy.crew.has(failing.to)
  if (isShared && somebodyIsTold(failing, record, policy)) return undefined
  for (const way of isShared ? waysToPeople(failing, record, policy, dueAt) : otherWays(failing, policy)) {
    const known = alreadyBy(way, record)
    if (known.some(({state}) => state.name === 'sent')) return undefined
    const queued = known.find(other => other.state.name === 'waiting' && !isCalledOff(other, record))
    if (queued?.attempts === 0) return plannedAs(queued, dueAt)
    if (queued !== undefined) continue
    const {revision, step} = failing
    const delivery = deliveryId({id: record.id, revision}, step, way.channel, way.to)
    if (!record.deliveries.has(delivery)) return {delivery, revision, step, ...way, dueAt}
  }
  return undefined
}

function otherWays({channel, to}: DeliveryRecord, {rules, crew}: AlertPolicy): readonly Way[] {
  const member = crew.get(to)
  if (member === undefined) return []
  const usable = personalChannels.filter(other => other !== channel && isOpenTo(other, member, rules))
  const personal = usable.map(other => ({channel: other, to}))
  return isSetUp('chat', rules) ? [...personal, {channel: 'chat', to: 'chat'}] : personal
}

/** Whether a person has been told, or is about to be. */
function somebodyIsTold({step}: DeliveryRecord, record: AlertRecord, {crew}: AlertPolicy): boolean {
  return [...record.deliveries.values()].some(other => {
    if (!crew.has(other.to) || isCalledOff(other, record)) return false
    const {name} = other.state
    return name === 'sent' || (name === 'waiting' && other.step <= step && other.failingSince === undefined)
  })
}

/** Whom the alert tells at other steps; else whom the rules name beside the channel, or who is on call, or anybody. */
function* waysToPeople(
  {channel}: DeliveryRecord,
  {deliveries}: AlertRecord,
  {rules, crew, timeZone}: AlertPolicy,
  at: Instant,
): Generator<Way> {
  const onDuty = rules.onCall === undefined ? [] : [onCallAt(rules.onCall, timeZone, at)]
  const beside = rules.send
    .flatMap(rule => [rule, ...rule.escalate])
    .filter(({by}) => by.includes(channel))
    .flatMap(({to}) => to.flatMap(named => (named === onCall ? onDuty : [named])))
  const told = [...deliveries.values()].map(({to}) => to)
  const named = [told, beside, onDuty, [...crew.keys()]].map(ids => ids.filter(id => crew.has(id)))
  for (const id of new Set(named.find(ids => ids.length > 0))) {
    const member = crew.get(id)
    if (member === undefined) continue
    for (const other of personalChannels) if (isOpenTo(other, member, rules)) yield {channel: other, to: id}
  }
}

function isOpenTo(channel: PersonalChannel, member: CrewMember, rules: AlertRules): boolean {
  return reaches(channel, member, rules) && (channel !== 'text' || member.line === 'mobile')
}

function alreadyBy({channel, to}: Way, {deliveries}: AlertRecord): readonly DeliveryRecord[] {
  return [...deliveries.values()].filter(delivery => delivery.channel === channel && delivery.to === to)
}

function plannedAs({id, revision, step, channel, to}: DeliveryRecord, dueAt: Instant): PlannedDelivery {
  return {delivery: id, revision, step, channel, to, dueAt}
}
