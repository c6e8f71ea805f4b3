import {setImmediate} from 'node:timers/promises'
import {isClosed} from '../alerts/duties.ts'
import {type AlertRecord, alertStream, foldAlert} from '../alerts/record.ts'
import type {CallEvent} from '../contracts/generated/call-event.ts'
import type {Journal} from '../journal/journal.ts'

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
  lastSentTo(member: string): string | undefined
}

const pageSize = 1000

/** Closed alerts are dropped, and folded anew from the journal when they are asked for. */
export function followAlerts(journal: Journal): Ledger {
  const open = new Map<string, AlertRecord>()
  const calls = new Map<string, string>()
  const lastSent = new Map<string, string>()
  let read = 0

  function take(event: CallEvent): string | undefined {
    read = event.seq
    const {fact, stream} = event
    if (!('alert' in fact)) return undefined
    const isCallStream = fact.type === 'alert.raised' || fact.type === 'alert.amended'
    const call = isCallStream ? stream : calls.get(fact.alert)
    if (call === undefined) return undefined
    calls.set(fact.alert, call)
    const known = open.get(call) ?? (fact.type === 'alert.raised' ? undefined : closed(call))
    const record = foldAlert(known, event)
    if (record === undefined) return undefined
    if (fact.type === 'delivery.sent') {
      const to = record.deliveries.get(fact.delivery)?.to
      if (to !== undefined) lastSent.set(to, fact.alert)
    }
    if (isClosed(record)) open.delete(call)
    else open.set(call, record)
    return call
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
    callOf: alert => calls.get(alert),
    lastSentTo: member => lastSent.get(member),
  }
}
