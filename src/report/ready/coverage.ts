import {covers} from '../../alerts/plan.ts'
import type {EscalationStep, Routing, Ruled, TrackedNumber} from '../../config/routing.ts'
import type {Alert} from '../../contracts/generated/alert.ts'
import type {CallEvent} from '../../contracts/generated/call-event.ts'
import type {Evidence} from './evidence.ts'

/** Something that the routing file says, and whether a rehearsed call came to it. */
export interface Covered {
  readonly kind: 'rule' | 'hours' | 'escalation' | 'question'
  readonly what: string
  /** Of the routing file; null: it stands nowhere by itself. */
  readonly line: number | null
}

export interface Coverage {
  readonly exercised: number
  readonly of: number
  readonly missing: readonly Covered[]
}

interface Played {
  readonly events: readonly CallEvent[]
  readonly alerts: readonly Alert[]
}

/** What of the file the rehearsed calls came to, and what not. */
export function coverageOf({routing, calls, own, bands}: Evidence): Coverage {
  const played: readonly Played[] = [
    ...calls.map(({events, alert}) => ({events, alerts: alert === undefined ? [] : [alert]})),
    ...own,
  ]
  const events = played.flatMap(each => each.events)
  const bandsPlayed = new Set(calls.map(({band}) => band))
  const found: readonly (Covered & {readonly exercised: boolean})[] = [
    ...rulesOf(
      routing,
      events,
      bands.some(({state}) => state === 'closed'),
    ),
    ...alertRulesOf(routing, played),
    ...bands.map(({id, label, line}) => ({kind: 'hours', what: label, line, exercised: bandsPlayed.has(id)}) as const),
    ...questionsOf(routing, events),
  ]
  const missing = found.filter(({exercised}) => !exercised).map(({kind, what, line}) => ({kind, what, line}))
  return {exercised: found.length - missing.length, of: found.length, missing}
}

function* rulesOf(routing: Routing, events: readonly CallEvent[], everCloses: boolean) {
  const decided = new Set(
    events.flatMap(({fact}) => (fact.type === 'call.routed' ? [`${fact.rule} ${fact.place.line}`, fact.rule] : [])),
  )
  const seen = new Set<string>()
  for (const number of routing.numbers.values()) {
    for (const {rule, line, floating} of decisionsOf(number, everCloses)) {
      const key = `${rule} ${line}`
      if (seen.has(key)) continue
      seen.add(key)
      yield {kind: 'rule', what: rule, line, exercised: decided.has(floating ? rule : key)} as const
    }
  }
  for (const {rule, words, place} of routing.intake.urgency) {
    const exercised = events.some(
      ({fact}) =>
        fact.type === 'urgency.classified' && (fact.rule === rule || fact.trace.some(step => step.rule === rule)),
    )
    yield {kind: 'rule', what: `${rule} (${words[0] ?? ''})`, line: place.line, exercised} as const
  }
}

/** `floating`: a call is told at the place of the hours that closed it, not at the rule's own. */
function* decisionsOf({rules, forwardedFrom}: TrackedNumber, everCloses: boolean) {
  const {ringFirst, noAnswer, busy, failed, afterHours, secondCall} = rules
  const each = (ruled: Ruled<unknown>, floating = false) => ({rule: ruled.rule, line: ruled.place.line, floating})
  if (everCloses) yield each(afterHours, true)
  yield each(noAnswer)
  if (ringFirst === undefined || forwardedFrom !== undefined) return
  yield {rule: ringFirst.rule, line: ringFirst.place.line, floating: false}
  yield* [busy, failed, secondCall].map(ruled => each(ruled))
}

function* alertRulesOf({alerts, crew, hours, business}: Routing, played: readonly Played[]) {
  const policy = {rules: alerts, crew, hours, timeZone: business.timeZone}
  for (const rule of alerts.send) {
    const about = played.filter(({alerts: own}) => own.some(alert => covers(rule, alert, policy)))
    yield {
      kind: 'rule',
      what: `${rule.rule} (${rule.urgencies.join(', ')})`,
      line: rule.place.line,
      exercised: about.length > 0,
    } as const
    for (const [index, step] of rule.escalate.entries()) {
      const exercised = about.some(({events}) => climbed(events, index + 1, step))
      const what = `${rule.rule}, after ${step.afterMinutes} min`
      yield {kind: 'escalation', what, line: step.place.line, exercised} as const
    }
  }
}

function climbed(events: readonly CallEvent[], step: number, {by}: EscalationStep): boolean {
  const sent = new Set(events.flatMap(({fact}) => (fact.type === 'delivery.sent' ? [fact.delivery] : [])))
  return events.some(
    ({fact}) =>
      fact.type === 'delivery.queued' && fact.step === step && by.includes(fact.channel) && sent.has(fact.delivery),
  )
}

function* questionsOf({intake}: Routing, events: readonly CallEvent[]) {
  const asked = new Set<string>(events.flatMap(({fact}) => (fact.type === 'question.asked' ? [fact.question] : [])))
  // A reason is also what the greeting asks for.
  if (events.some(({fact}) => fact.type === 'intake.opened')) asked.add('reason')
  for (const question of intake.ask) {
    const exercised = asked.has(question === 'details' ? 'detail' : question)
    yield {kind: 'question', what: question, line: null, exercised} as const
  }
}
