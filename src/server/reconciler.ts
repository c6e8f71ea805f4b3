import type {Routing} from '../config/routing.ts'
import type {FactJournal} from '../journal/journal.ts'
import {messageOf} from '../problem/problem.ts'
import {missedCalls} from '../provision/reconcile.ts'
import {type Clock, day, hour, type Instant, minute, type Work} from '../time/clock.ts'
import type {CarrierAccount} from '../twilio/carrier-account.ts'
import type {Agent} from './agent.ts'

export interface ReconcilerOptions {
  /** Opened with the first look. */
  readonly openCarrier: () => Promise<Pick<CarrierAccount, 'callsSince' | 'recordingsSince'> & {close(): void}>
  readonly agent: Agent
  readonly journal: FactJournal
  readonly routing: () => Routing
  /** A call beyond the limits: it is not one that was missed. */
  readonly turnedAway?: (callId: string) => boolean
  readonly clock: Clock
  readonly work: Work
  readonly warn: (line: string) => void
}

export interface Reconciler {
  /** Looks now, and then every few minutes. */
  start(): void
  /** How many calls were taken over from the carrier. */
  look(): Promise<number>
  stop(): void
}

const everyMs = 5 * minute
/** Longer than the longest call: one that began before the last look may have ended after it. */
const lookBackMs = 5 * hour
/** After a longer silence the carrier is not asked for everything. */
const oldestMs = 14 * day

/**
 * Asks the account for what the journal lacks: calls that the carrier's net took while this was down, the ends of calls that
 * it did not see, voicemails. They become calls like any other, alerts included, once.
 */
export function createReconciler(options: ReconcilerOptions): Reconciler {
  const {openCarrier, agent, journal, clock, work, warn} = options
  const startedAt = clock.now()
  let lookedAt: Instant | undefined
  let cancel: (() => void) | undefined
  let stopped = false
  let carrier: ReturnType<ReconcilerOptions['openCarrier']> | undefined

  /** From the newest call that the journal holds; a journal without any begins now. */
  function since(): Instant {
    const now = clock.now()
    if (lookedAt !== undefined) return lookedAt - lookBackMs
    const newest = journal.callsReceived(0, now).at(-1)
    const heldSince = newest === undefined ? startedAt : (agent.find(newest)?.receivedAt ?? startedAt)
    return Math.max(heldSince - lookBackMs, now - oldestMs)
  }

  async function look(): Promise<number> {
    const now = clock.now()
    const from = since()
    // A fresh journal is not filled with the calls of a time before oncrew.
    const floor = journal.callsReceived(0, now)[0]
    const began = floor === undefined ? startedAt : (agent.find(floor)?.receivedAt ?? startedAt)
    carrier ??= openCarrier()
    const account = await carrier
    const [calls, recordings] = await Promise.all([account.callsSince(from), account.recordingsSince(from)])
    const missed = missedCalls(calls, recordings, options.routing(), agent.find, now).filter(
      ({startedAt: at, callId}) => at >= began && options.turnedAway?.(callId) !== true,
    )
    for (const call of missed) await work.track(agent.reconcile(call))
    lookedAt = now
    if (missed.length > 0) {
      warn(
        `${missed.length} ${missed.length === 1 ? 'call was' : 'calls were'} taken over from Twilio: the agent had not seen ${missed.length === 1 ? 'its' : 'their'} end.`,
      )
    }
    return missed.length
  }

  function again(): void {
    if (stopped) return
    const looked = look().catch((error: unknown) => {
      if (!stopped) warn(`Twilio could not be asked which calls were missed: ${messageOf(error)}`)
    })
    void looked.finally(() => {
      if (!stopped) cancel = clock.schedule(clock.now() + everyMs, again)
    })
  }

  return {
    start: again,
    look,
    stop() {
      stopped = true
      cancel?.()
      void carrier?.then(({close}) => close()).catch(() => undefined)
    },
  }
}
