import {Counter, collectDefaultMetrics, Gauge, Histogram, Registry} from 'prom-client'
import type {CallEvent} from '../contracts/generated/call-event.ts'
import type {Journal} from '../journal/journal.ts'
import type {Clock} from '../time/clock.ts'
import type {Agent} from './agent.ts'
import type {Courier} from './courier.ts'

/** What a Prometheus server reads. */
export interface Metrics {
  /** A webhook, or a turn over the socket, was answered: `path` such as /turn or /relay, the status, how long the caller waited. */
  answered(path: string, status: number, seconds: number): void
  /** One write to the journal was on disk. */
  wrote(seconds: number): void
  /** A call was turned away by the limits. */
  turnedAway(): void
  page(): Promise<{readonly type: string; readonly text: string}>
}

const quick = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const patient = [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 900]

/** More messages than wait at once in any storm. */
const dueKept = 5000

/** Counts from the journal as it grows; nothing here is state that anything else needs. */
export function createMetrics(journal: Journal, agent: Agent, courier: Courier, clock: Clock): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({register: registry, prefix: 'oncrew_'})
  const webhooks = new Histogram({
    name: 'oncrew_webhook_seconds',
    help: 'How long a caller waited for an answer; path="/turn" is the latency of a turn by webhook, "/relay" by socket',
    labelNames: ['path', 'status'],
    buckets: quick,
    registers,
  })
  const writes = new Histogram({
    name: 'oncrew_journal_write_seconds',
    help: 'From an append until it is on disk',
    buckets: quick,
    registers,
  })
  const alerts = new Histogram({
    name: 'oncrew_alert_seconds',
    help: 'From when a message was due until its channel took it',
    labelNames: ['channel'],
    buckets: patient,
    registers,
  })
  const received = new Counter({
    name: 'oncrew_calls_received_total',
    help: 'Calls received',
    labelNames: ['source'],
    registers,
  })
  const ended = new Counter({
    name: 'oncrew_calls_ended_total',
    help: 'Calls over, by disposition',
    labelNames: ['disposition'],
    registers,
  })
  const refused = new Counter({
    name: 'oncrew_calls_turned_away_total',
    help: 'Calls turned away by the limits',
    registers,
  })
  const failed = new Counter({
    name: 'oncrew_alert_failures_total',
    help: 'Tries of a channel that failed',
    labelNames: ['channel', 'final'],
    registers,
  })
  const unanswered = new Counter({
    name: 'oncrew_alerts_unanswered_total',
    help: 'Alerts that ended with nobody in charge',
    labelNames: ['because'],
    registers,
  })
  const fallbacks = new Counter({
    name: 'oncrew_model_fallbacks_total',
    help: 'Turns that the rules understood because the model did not',
    labelNames: ['because'],
    registers,
  })
  new Gauge({
    name: 'oncrew_calls_live',
    help: 'Calls that are not over, by state',
    labelNames: ['state'],
    registers,
    collect() {
      this.reset()
      for (const call of journal.openCalls()) this.inc({state: agent.find(call)?.phase.name ?? 'unknown'})
    },
  })
  new Gauge({
    name: 'oncrew_alert_oldest_undelivered_seconds',
    help: 'How long the oldest message that is due has waited; 0 when none does',
    registers,
    collect() {
      const oldest = courier.oldestDue()
      this.set(oldest === undefined ? 0 : Math.max(0, (clock.now() - oldest) / 1000))
    },
  })

  /** When each message was due. */
  const due = new Map<string, {readonly at: number; readonly channel: string}>()
  journal.follow(events => events.forEach(count))

  function count({at, fact}: CallEvent): void {
    switch (fact.type) {
      case 'call.received':
        received.inc({source: fact.source})
        return
      case 'call.ended':
        ended.inc({disposition: fact.disposition})
        return
      case 'turn.understood':
        if (fact.by === 'rules') fallbacks.inc({because: fact.because ?? 'unknown'})
        return
      case 'delivery.queued':
        due.set(fact.delivery, {at: fact.dueAt, channel: fact.channel})
        forgetOldest()
        return
      case 'delivery.sent': {
        const known = due.get(fact.delivery)
        due.delete(fact.delivery)
        if (known !== undefined) alerts.observe({channel: known.channel}, Math.max(0, at - known.at) / 1000)
        return
      }
      case 'delivery.failed': {
        const channel = due.get(fact.delivery)?.channel ?? 'unknown'
        failed.inc({channel, final: String(fact.retryAt === null)})
        if (fact.retryAt === null) due.delete(fact.delivery)
        return
      }
      case 'alert.exhausted':
        unanswered.inc({because: fact.because ?? 'unknown'})
        return
      default:
        return
    }
  }

  /** What another message replaced, or somebody's taking charge called off, is never sent. */
  function forgetOldest(): void {
    const [oldest] = due.keys()
    if (due.size > dueKept && oldest !== undefined) due.delete(oldest)
  }

  return {
    answered: (path, status, seconds) => webhooks.observe({path, status: String(status)}, seconds),
    wrote: seconds => writes.observe(seconds),
    turnedAway: () => refused.inc(),
    page: async () => ({type: registry.contentType, text: await registry.metrics()}),
  }
}
