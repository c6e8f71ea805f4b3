import type {Channel} from '../config/routing.ts'
import type {CallEvent} from '../contracts/generated/call-event.ts'
import type {Journal} from '../journal/journal.ts'
import type {Instant} from '../time/clock.ts'
import type {Period} from './period.ts'

/** How soon alerts left by one channel, in milliseconds. */
export interface ChannelTimes {
  readonly channel: Channel
  /** From what the time is taken: the end of the call, or in an emergency the words that made it one. */
  readonly since: 'hang-up' | 'the words'
  readonly messages: number
  readonly p50: number
  readonly p95: number
  readonly longest: number
}

/** One message on its way, from the moment it was owed. */
interface Departure {
  readonly channel: Channel
  readonly since: ChannelTimes['since']
  readonly ms: number
}

/**
 * The time from the hang-up (in an emergency: from the words, or the number, that let the alert be raised) until the channel
 * took the first message to each person. Only first messages count that nothing held: no escalation, no quiet hours, no
 * digest, none that waited for others in a storm. `events` in the order of the journal.
 */
export function alertTimes(events: Iterable<CallEvent>): readonly ChannelTimes[] {
  const groups = new Map<string, {readonly about: Departure; readonly times: number[]}>()
  for (const departure of departuresOf(events)) {
    const key = `${departure.since} ${departure.channel}`
    const group = groups.get(key) ?? {about: departure, times: []}
    groups.set(key, group)
    group.times.push(departure.ms)
  }
  return [...groups.values()].map(({about: {channel, since}, times}) => {
    times.sort((a, b) => a - b)
    const at = (part: number) => times[Math.ceil(part * times.length) - 1] ?? 0
    return {channel, since, messages: times.length, p50: at(0.5), p95: at(0.95), longest: at(1)}
  })
}

/** The same for the calls received in a period. */
export function alertTimesIn(journal: Journal, {from, to}: Period): readonly ChannelTimes[] {
  const events = function* (): Generator<CallEvent> {
    for (const call of journal.callsReceived(from, to)) {
      yield* journal.read(call)
      yield* journal.read(`alert/${call}`)
    }
  }
  return alertTimes(events())
}

function* departuresOf(events: Iterable<CallEvent>): Generator<Departure> {
  const owed = new Map<string, {readonly at: Instant; readonly since: Departure['since']}>()
  const held = new Set<string>()
  const first = new Map<string, Channel>()
  for (const {at, fact} of events) {
    switch (fact.type) {
      case 'alert.raised':
        owed.set(fact.alert, {at, since: fact.because === 'call-ended' ? 'hang-up' : 'the words'})
        break
      case 'alert.held':
        held.add(fact.alert)
        break
      case 'delivery.queued':
        if (fact.step === 0 && fact.revision === 1) first.set(fact.delivery, fact.channel)
        break
      case 'delivery.sent': {
        const channel = first.get(fact.delivery)
        const from = owed.get(fact.alert)
        if (channel === undefined || from === undefined || held.has(fact.alert) || fact.listed !== undefined) break
        first.delete(fact.delivery)
        yield {channel, since: from.since, ms: at - from.at}
        break
      }
    }
  }
}
