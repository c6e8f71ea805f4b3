import {second} from '../../time/clock.ts'
import type {ChannelTimes} from '../alert-times.ts'
import type {Evidence, RehearsedCall} from './evidence.ts'
import {type Answer, some} from './verdict.ts'

/** From the ring to the first message on its way, in an emergency: the number is asked first, and then it leaves. */
const emergencyWithin = 60 * second
/** The same on the line from the words on, for nineteen of twenty alerts. */
const leavesWithin = 60 * second

/** How fast does the alert arrive, and through which channel? */
export function alertSpeed({calls, real}: Evidence): Answer {
  const evidence: string[] = []
  const must: string[] = []
  const nobody = new Map<string, readonly string[]>()
  for (const tier of ['emergency', 'urgent', 'standard', 'low'] as const) {
    const alerted = calls.filter(({alert}) => alert?.urgency.tier === tier)
    const untold = alerted.filter(call => toFirstMessage(call) === undefined)
    const told = alerted.filter(call => !untold.includes(call))
    if (untold.length > 0) {
      const labels = some(untold.flatMap(({alert}) => alert?.source.label ?? []))
      nobody.set(labels, [...(nobody.get(labels) ?? []), tier])
    }
    if (told.length > 0) evidence.push(`${tier}: by ${some(told.flatMap(channelsUsed))}, ${howSoon(told)}`)
    if (tier === 'emergency') must.push(...tooLate(told))
  }
  if (!calls.some(({alert}) => alert?.urgency.tier === 'emergency'))
    must.push('send calls to intake: no emergency was heard of')
  for (const [sources, tiers] of nobody) {
    must.push(`name somebody who can be reached for calls from ${sources} that are ${tiers.join(', ')}: alerts.send`)
  }
  const onTheLine = real?.alertTimes ?? []
  evidence.push(...onTheLine.map(inWords))
  for (const {channel, since, p95} of onTheLine) {
    if (since === 'the words' && p95 > leavesWithin) {
      must.push(`find out why emergencies leave late by ${channel}: oncrew alerts --times`)
    }
  }
  return {evidence, must}
}

/** Those that nothing held, from the ring on; how many were held. */
function howSoon(calls: readonly RehearsedCall[]): string {
  const held = calls.filter(isHeld)
  const times = calls.filter(call => !held.includes(call)).flatMap(call => toFirstMessage(call) ?? [])
  const soon = times.length === 0 ? [] : [`${spanInWords(times)} after the ring`]
  const late = held.length === 0 ? [] : [`${held.length} of ${calls.length} held for the quiet hours or the digest`]
  return [...soon, ...late].join('; ')
}

function isHeld({events}: RehearsedCall): boolean {
  return events.some(({fact}) => fact.type === 'alert.held')
}

function toFirstMessage({events}: RehearsedCall): number | undefined {
  const rang = events.find(({fact}) => fact.type === 'call.received')?.at
  const left = events.find(({fact}) => fact.type === 'delivery.sent')?.at
  return rang === undefined || left === undefined ? undefined : left - rang
}

function channelsUsed({events}: RehearsedCall): readonly string[] {
  return events.flatMap(({fact}) => (fact.type === 'delivery.queued' && fact.step === 0 ? [fact.channel] : []))
}

function tooLate(calls: readonly RehearsedCall[]): readonly string[] {
  const longest = Math.max(0, ...calls.flatMap(call => toFirstMessage(call) ?? []))
  if (longest <= emergencyWithin) return []
  return [
    `have emergencies told of within ${emergencyWithin / second} s of the ring: one took ${inSeconds(longest)}; see how long you ring first, quiet_hours and digest`,
  ]
}

function spanInWords(times: readonly number[]): string {
  const [least, most] = [Math.min(...times), Math.max(...times)].map(inSeconds)
  return least === most ? `${least}` : `${least} to ${most}`
}

function inWords({channel, since, messages, p50, p95}: ChannelTimes): string {
  return `on the line: ${channel}, from ${since} on: half within ${inSeconds(p50)}, 95 of 100 within ${inSeconds(p95)} (${messages} messages)`
}

function inSeconds(ms: number): string {
  if (ms < second) return `${Math.round(ms / 100) / 10} s`
  return ms < 100 * second ? `${Math.round(ms / second)} s` : `${Math.round(ms / (60 * second))} min`
}
