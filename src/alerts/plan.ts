import type {AlertRule, AlertRules, Channel, CrewId, CrewMember, Urgency} from '../config/routing.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import {type Instant, minute} from '../time/clock.ts'
import {afterQuietHours} from './quiet-hours.ts'

/** One message that the owner's rules ask for. */
export interface PlannedDelivery {
  /** Made of what it is, so that it is the same however often it is computed. */
  readonly delivery: string
  readonly revision: number
  /** 0 the first, 1 and up an escalation. */
  readonly step: number
  readonly channel: Channel
  /** Crew member, or 'webhook'. */
  readonly to: CrewId
  readonly dueAt: Instant
}

export interface Plan {
  /** When the quiet hours hold the alert. */
  readonly heldUntil: Instant | undefined
  /** Ordered by when they are due. Empty: no rule names anybody who can be reached. */
  readonly deliveries: readonly PlannedDelivery[]
}

/** The owner's side of an alert: the parts of the routing file that say who is told. */
export interface AlertPolicy {
  readonly rules: AlertRules
  readonly crew: ReadonlyMap<CrewId, CrewMember>
  /** IANA zone of the quiet hours. */
  readonly timeZone: string
}

/** What a plan needs to know of an alert. */
export type Plannable = Pick<Alert, 'id' | 'revision'> & {
  readonly urgency: {readonly tier: Urgency}
  readonly source: {readonly id: string}
}

/**
 * Who is told of an alert that is raised at `at`, by what, and when: by every rule for its urgency and source.
 * Two rules that ask for the same message get it once, at the earlier time.
 */
export function planDeliveries(alert: Plannable, {rules, crew, timeZone}: AlertPolicy, at: Instant): Plan {
  const hold = (due: Instant) => afterQuietHours(due, alert.urgency.tier, rules.quietHours, timeZone)
  const first = hold(at)
  const planned = new Map<string, PlannedDelivery>()

  for (const rule of rules.send) {
    if (!covers(rule, alert)) continue
    const steps = [{afterMinutes: 0, to: rule.to, by: rule.by}, ...rule.escalate]
    for (const [step, {afterMinutes, to, by}] of steps.entries()) {
      const dueAt = step === 0 ? first : hold(first + afterMinutes * minute)
      for (const [channel, member] of recipients(to, by, rules, crew)) {
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

function covers(rule: AlertRule, {urgency, source}: Plannable): boolean {
  return rule.urgencies.includes(urgency.tier) && (rule.sources?.includes(source.id) ?? true)
}

function* recipients(
  to: readonly CrewId[],
  by: readonly Channel[],
  rules: AlertRules,
  crew: AlertPolicy['crew'],
): Iterable<readonly [Channel, CrewId]> {
  if (by.includes('webhook') && rules.webhook !== undefined) yield ['webhook', 'webhook']
  for (const id of to) {
    const member = crew.get(id)
    if (member === undefined) continue
    const usable = by.filter(channel => reaches(channel, member, rules))
    // A landline takes no texts; it is tried only where it is the one way the owner named.
    const sensible = usable.filter(channel => channel !== 'text' || member.line === 'mobile')
    for (const channel of sensible.length > 0 ? sensible : usable) yield [channel, id]
  }
}

/** Whether the routing file gives what this channel needs to reach that person. */
export function reaches(channel: Channel, member: CrewMember, rules: AlertRules): boolean {
  switch (channel) {
    case 'text':
      return rules.textFrom !== undefined
    case 'email':
      return rules.email !== undefined && member.email !== undefined
    case 'webhook':
      return false
  }
}
