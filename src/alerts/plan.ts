import {openingAt} from '../config/hours.ts'
import {
  type AlertRule,
  type AlertRules,
  type Channel,
  type CrewId,
  type CrewMember,
  type Hours,
  onCall,
  type PersonalChannel,
  personalChannels,
  type SharedChannel,
  sharedChannels,
  type Urgency,
} from '../config/routing.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import {type Instant, minute} from '../time/clock.ts'
import {releasedAt} from './hold.ts'
import {onCallAt} from './on-call.ts'

/** One message that the owner's rules ask for. */
export interface PlannedDelivery {
  /** Made of what it is, so that it is the same however often it is computed. */
  readonly delivery: string
  readonly revision: number
  /** 0 the first, 1 and up an escalation. */
  readonly step: number
  readonly channel: Channel
  /** Crew member; or the channel itself, where it leads to one place for everybody. */
  readonly to: CrewId
  readonly dueAt: Instant
}

export interface Plan {
  /** When the quiet hours or the digest hold the alert. */
  readonly heldUntil: Instant | undefined
  /** Ordered by when they are due. Empty: no rule names anybody who can be reached. */
  readonly deliveries: readonly PlannedDelivery[]
}

/** The owner's side of an alert: the parts of the routing file that say who is told. */
export interface AlertPolicy {
  readonly rules: AlertRules
  readonly crew: ReadonlyMap<CrewId, CrewMember>
  readonly hours: Hours
  /** IANA zone of the hours, the quiet hours and the hand-overs. */
  readonly timeZone: string
}

/** What a plan needs to know of an alert. */
export type Plannable = Pick<Alert, 'id' | 'revision'> & {
  readonly urgency: {readonly tier: Urgency}
  readonly source: {readonly id: string}
  readonly received: {readonly at: string}
}

/**
 * Who is told of an alert that is raised at `at`, by what, and when: by every rule for its urgency and source.
 * Two rules that ask for the same message get it once, at the earlier time.
 */
export function planDeliveries(alert: Plannable, policy: AlertPolicy, at: Instant): Plan {
  const {rules, timeZone} = policy
  const hold = (due: Instant) => releasedAt(due, alert.urgency.tier, rules, timeZone)
  const first = hold(at)
  const planned = new Map<string, PlannedDelivery>()

  for (const rule of rules.send) {
    if (!covers(rule, alert, policy)) continue
    const steps = [{afterMinutes: 0, to: rule.to, by: rule.by}, ...rule.escalate]
    for (const [step, {afterMinutes, to, by}] of steps.entries()) {
      const dueAt = step === 0 ? first : hold(first + afterMinutes * minute)
      for (const [channel, member] of recipients(to, by, policy, dueAt)) {
        const delivery = deliveryId(alert, step, channel, member)
        if ((planned.get(delivery)?.dueAt ?? Number.POSITIVE_INFINITY) <= dueAt) continue
        planned.set(delivery, {delivery, revision: alert.revision, step, channel, to: member, dueAt})
      }
    }
  }
  const deliveries = [...planned.values()].sort((a, b) => a.dueAt - b.dueAt || a.step - b.step)
  return {heldUntil: first > at && deliveries.length > 0 ? first : undefined, deliveries}
}

export function deliveryId(alert: Pick<Alert, 'id' | 'revision'>, step: number, channel: Channel, to: CrewId): string {
  return `${alert.id}.${alert.revision}.${step}.${channel}.${to}`
}

/** Whether an alert is one that the rule is about. */
export function covers(
  {urgencies, sources, when}: AlertRule,
  {urgency, source, received}: Plannable,
  {hours, timeZone}: AlertPolicy,
): boolean {
  if (!urgencies.includes(urgency.tier) || sources?.includes(source.id) === false) return false
  return when === undefined || openingAt(hours, timeZone, Date.parse(received.at)).state === when
}

function* recipients(
  to: readonly CrewId[],
  by: readonly Channel[],
  {rules, crew, timeZone}: AlertPolicy,
  at: Instant,
): Iterable<readonly [Channel, CrewId]> {
  for (const channel of sharedChannels) if (by.includes(channel) && isSetUp(channel, rules)) yield [channel, channel]
  const personal = personalChannels.filter(channel => by.includes(channel))
  for (const named of to) {
    const id = named === onCall && rules.onCall !== undefined ? onCallAt(rules.onCall, timeZone, at) : named
    const member = crew.get(id)
    if (member === undefined) continue
    const usable = personal.filter(channel => reaches(channel, member, rules))
    // A landline takes no texts; it is tried only where it is the one way the owner named.
    const sensible = usable.filter(channel => channel !== 'text' || member.line === 'mobile')
    for (const channel of sensible.length > 0 ? sensible : usable) yield [channel, id]
  }
}

/** Whether the routing file gives what this channel needs to reach that person. */
export function reaches(channel: PersonalChannel, member: CrewMember, rules: AlertRules): boolean {
  switch (channel) {
    case 'text':
      return rules.textFrom !== undefined
    case 'email':
      return rules.email !== undefined && member.email !== undefined
    case 'push':
      return rules.push !== undefined && member.push !== undefined
  }
}

/** Whether the routing file says where this channel leads. */
export function isSetUp(channel: SharedChannel, rules: AlertRules): boolean {
  switch (channel) {
    case 'chat':
      return rules.chat !== undefined
    case 'webhook':
      return rules.webhook !== undefined
    case 'terminal':
      return true
  }
}
