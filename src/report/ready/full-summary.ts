import type {Alert} from '../../contracts/generated/alert.ts'
import {wentToIntake} from './callback-number.ts'
import type {Evidence} from './evidence.ts'
import {type Answer, share} from './verdict.ts'

/** Beside urgency, time and source, which are always there, what makes an alert enough to triage by, and the question of the routing file that brings each. */
const facts: readonly {readonly name: string; readonly ask: string; readonly isThere: (alert: Alert) => boolean}[] = [
  {name: 'name', ask: 'name', isThere: alert => alert.name.includes('Whitfield')},
  {name: 'callback number', ask: 'callback_number', isThere: alert => alert.callbackNumber.basis !== 'not given'},
  {name: 'address', ask: 'address', isThere: alert => /alder/i.test(alert.address)},
  {name: 'reason', ask: 'reason', isThere: alert => alert.reason !== ''},
  {name: 'summary', ask: 'reason', isThere: alert => alert.summary.length > 20},
]

/** Does it keep a full summary, not just a missed-call flag? */
export function fullSummary({calls, routing, real}: Evidence): Answer {
  const alerts = calls.filter(wentToIntake).flatMap(({alert}) => alert ?? [])
  if (alerts.length === 0) return {evidence: ['no rehearsed call reached intake'], must: ['send calls to intake']}
  const full = alerts.filter(alert => facts.every(({isThere}) => isThere(alert)))
  const evidence = [
    `${share(full.length, alerts.length, 'rehearsed alert')} held name, number, address, reason, urgency and a summary`,
  ]
  const sample = full[0] ?? alerts[0]
  if (sample !== undefined) evidence.push(`such as: ${sample.summary}`)
  if (real !== undefined && real.captured > 0) {
    evidence.push(`on the line: ${share(real.complete, real.captured, 'captured call')} with name, number and reason`)
  }
  const recorded = calls.filter(({events}) =>
    events.some(({fact}) => fact.type === 'call.routed' && fact.to === 'voicemail'),
  )
  if (recorded.length > 0)
    evidence.push(`${share(recorded.length, calls.length, 'rehearsed call')} left a recording only`)
  const lacking = facts.flatMap(({name, ask, isThere}) => {
    const without = alerts.filter(alert => !isThere(alert)).length
    if (without === 0) return []
    const isAsked = routing.intake.ask.some(each => each === ask)
    return isAsked
      ? [`${name} missing in ${share(without, alerts.length, 'alert')}: oncrew sim call, and look why`]
      : [`add ${ask} to intake.ask: ${share(without, alerts.length, 'alert')} came without it`]
  })
  const could = alerts.some(alert => alert.caller === 'not known')
    ? ['add new_or_returning to intake.ask, to know old customers from new ones']
    : []
  const voicemails = recorded.length === 0 ? [] : ['send to intake what goes to voicemail: routing']
  return {evidence, must: [...lacking, ...voicemails], could}
}
