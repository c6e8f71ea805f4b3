import {setImmediate} from 'node:timers/promises'
import {isClosed} from '../alerts/duties.ts'
import {type AlertRecord, alertStream, callOfAlert, callOfStream, escalates, foldAlert} from '../alerts/record.ts'
import type {CallEvent, DeliverySent, Fact} from '../contracts/generated/call-event.ts'
import type {FactJournal} from '../journal/journal.ts'
import type {Instant} from '../time/clock.ts'

/** The open alerts, folded from the journal as far as it was read. */
export interface Ledger {
  /** Reads the journal from its beginning, giving way to others between pages. */
  scan(): Promise<void>
  /** Reads what is new, from `fresh` where that follows on what was read; the calls whose alerts changed. */
  readOn(fresh: readonly CallEvent[]): ReadonlySet<string>
  /** Undefined when there is none, or nothing more will ever be done for it. */
  open(call: string): AlertRecord | undefined
  openCalls(): readonly string[]
  /** Open or closed. */
  record(call: string): AlertRecord | undefined
  /** How many facts the alert's stream holds. */
  length(call: string): number
  callOf(alert: string): string | undefined
  /** When messages last went to this person by this channel, in order. */
  recentlySent(channel: string, to: string): readonly Instant[]
  /**
   * Of the alerts that this crew member was texted and nobody has taken, the one meant by a "1": the last that asked for it,
   * since somebody else is asked next; or the last of the others.
   */
  lastAskedOf(member: string): string | undefined
}

const pageSize = 1000

/** More than make a storm. */
const sentKept = 20

/** Further back nobody means with an "OK". */
const askedKept = 100

/** Closed alerts are dropped, and folded anew from the journal when they are asked for. */
export function followAlerts(journal: FactJournal): Ledger {
  const open = new Map<string, AlertRecord>()
  /** Of the open alerts. */
  const calls = new Map<string, string>()
  /** By crew member, in the order in which they were asked to take charge, or were only told. */
  const asked = new Map<string, Set<string>>()
  const told = new Map<string, Set<string>>()
  const sent = new Map<string, readonly Instant[]>()
  let read = 0

  function take(event: CallEvent): string | undefined {
    read = event.seq
    const {fact, stream} = event
    if (!('alert' in fact)) return undefined
    const isCallStream = fact.type === 'alert.raised' || fact.type === 'alert.amended'
    const call = isCallStream ? stream : callOfStream(stream)
    const known = open.get(call) ?? (fact.type === 'alert.raised' ? undefined : closed(call))
    const record = foldAlert(known, event)
    if (record === undefined) return undefined
    keepAsked(record, fact)
    if (fact.type === 'delivery.sent') keepSent(record, fact, event.at)
    // What failed may call for a stand-in, which only the routing file tells: that is for the courier to see.
    if (isClosed(record) && fact.type !== 'delivery.failed') {
      open.delete(call)
      calls.delete(record.id)
    } else {
      open.set(call, record)
      calls.set(record.id, call)
    }
    return call
  }

  /** A list is one message, however many calls it tells of. */
  function keepSent({deliveries}: AlertRecord, fact: DeliverySent, at: Instant): void {
    const delivery = deliveries.get(fact.delivery)
    if (delivery === undefined) return
    const way = `${delivery.channel} ${delivery.to}`
    const before = sent.get(way) ?? []
    if (fact.listed === undefined || before.at(-1) !== at) sent.set(way, [...before.slice(1 - sentKept), at])
  }

  function keepAsked(record: AlertRecord, fact: Fact): void {
    if (fact.type === 'alert.acknowledged') {
      for (const alerts of [...asked.values(), ...told.values()]) alerts.delete(record.id)
    }
    if (fact.type !== 'delivery.sent' || record.acknowledged !== undefined) return
    const delivery = record.deliveries.get(fact.delivery)
    if (delivery?.channel !== 'text') return
    const members = escalates(record) ? asked : told
    const alerts = members.get(delivery.to) ?? new Set()
    // Asked again is asked last.
    alerts.delete(record.id)
    members.set(delivery.to, alerts.add(record.id))
    const [first] = alerts
    if (alerts.size > askedKept && first !== undefined) alerts.delete(first)
  }

  function closed(call: string): AlertRecord | undefined {
    let record: AlertRecord | undefined
    for (const stream of [call, alertStream(call)]) {
      for (const event of journal.read(stream)) if (event.seq <= read) record = foldAlert(record, event)
    }
    return record
  }

  return {
    async scan() {
      for (;;) {
        const page = journal.since(read, pageSize)
        for (const event of page) take(event)
        if (page.length < pageSize) return
        await setImmediate()
      }
    },
    readOn(fresh) {
      const changed = new Set<string>()
      for (;;) {
        const follows = fresh[0]?.seq === read + 1
        const page = follows ? fresh : journal.since(read, pageSize)
        for (const event of page) {
          const call = take(event)
          if (call !== undefined) changed.add(call)
        }
        if (follows || page.length < pageSize) return changed
      }
    },
    open: call => open.get(call),
    openCalls: () => [...open.keys()],
    record: call => open.get(call) ?? closed(call),
    length: call => (open.get(call) ?? closed(call))?.facts ?? 0,
    callOf(alert) {
      const call = callOfAlert(alert)
      return calls.get(alert) ?? (closed(call)?.id === alert ? call : undefined)
    },
    recentlySent: (channel, to) => sent.get(`${channel} ${to}`) ?? [],
    lastAskedOf: member => [...(asked.get(member) ?? [])].at(-1) ?? [...(told.get(member) ?? [])].at(-1),
  }
}
