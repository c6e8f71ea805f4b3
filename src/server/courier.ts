import {messageOf} from '../alerts/address-message.ts'
import {duties} from '../alerts/duties.ts'
import {gatherUntil} from '../alerts/gather.ts'
import {listOf} from '../alerts/list-message.ts'
import type {Channels, Failure, Message, Outcome} from '../alerts/message.ts'
import type {AlertPolicy} from '../alerts/plan.ts'
import {type AlertRecord, alertStream, type DeliveryRecord, isCalledOff} from '../alerts/record.ts'
import {retryAt} from '../alerts/retry.ts'
import type {Alert} from '../contracts/generated/alert.ts'
import type {AlertAcknowledged, AlertExhausted, CallEvent, Fact} from '../contracts/generated/call-event.ts'
import {type FactJournal, StreamMoved} from '../journal/journal.ts'
import {messageOf as wordsOf} from '../problem/problem.ts'
import {type Clock, type Instant, second, type Work} from '../time/clock.ts'
import {createWork} from '../time/work.ts'
import {followAlerts} from './courier-ledger.ts'
import {createPiles} from './piles.ts'

export interface CourierNeeds {
  readonly journal: FactJournal
  readonly clock: Clock
  /** Everything on its way is counted here. */
  readonly work: Work
  /** What carries the alert of this call. */
  readonly channelsFor: (call: string) => Channels
  /** The alert of a call as it stands at this revision. */
  readonly composeFor: (call: string, revision: number) => Alert
  /** Who is told, by the routing file that the call began with. */
  readonly policyFor: (call: string) => AlertPolicy
  /** How often to look for what another process wrote: an acknowledgement, a message to be sent again. Undefined: never. */
  readonly lookEvery: number | undefined
  /** 0 to 1, for spreading out what is tried again. */
  readonly chance: () => number
  /** Where whoever gets this message takes charge of the alert; undefined: nowhere that they can reach. */
  readonly linkFor: (alert: string, delivery: DeliveryRecord) => string | undefined
  /** Told in words when something does not go its way. */
  readonly onTrouble: (trouble: string) => void
  /** Told of an alert that everything was done for, and nobody took charge of. */
  readonly onUnanswered: (alert: string, because: Unanswered) => void
}

/** How an alert can end without anybody in charge of it. */
export type Unanswered = NonNullable<AlertExhausted['because']>

export interface Courier {
  /** Takes up every alert the journal holds open, then follows. Resolves when it has caught up. */
  start(): Promise<void>
  /**
   * Somebody takes charge of an alert: escalation stops. Resolves once that is on disk: true when it was the first to
   * do so, false for one taken already or unknown.
   */
  acknowledge(alert: string, by: string, how: AlertAcknowledged['how']): Promise<boolean>
  /** Since when the message that has waited longest is due, or was to be tried; undefined: none waits. */
  oldestDue(): Instant | undefined
  /** Who took charge of an alert; undefined while nobody has. */
  takenBy(alert: string): string | undefined
  /** The alert that a text last asked this crew member to take, and nobody has: the one an "OK" means. */
  lastAskedOf(member: string): string | undefined
  /**
   * A message that the carrier had taken came back: it is tried again or goes another way, as any that failed. `receipt` is the
   * one of the try that is meant; news of an earlier one changes nothing.
   */
  bounced(alert: string, delivery: string, receipt: string, failure: Failure): Promise<void>
  /** Starts nothing more; resolves when what is on its way is recorded. */
  stop(): Promise<void>
}

/** How long the courier waits before it tries again to write down what it did. */
const recordAgainAfter = 5 * second

/** A message that the carrier had taken, and then could not deliver. */
interface Bounce {
  readonly alert: string
  readonly delivery: string
  readonly receipt: string
  readonly failure: Failure
}

/** An open alert, and what this process is doing about it. */
interface Desk {
  readonly call: string
  /** Deliveries on their way, or whose outcome is not on disk yet. */
  readonly away: Set<string>
  /** Outcomes that are to be recorded. */
  readonly outcomes: Fact[]
  /** Came back while their delivery was away: the carrier can be faster than the disk. */
  readonly bounces: Bounce[]
  appending: boolean
  wake: (() => void) | undefined
}

/** A message that is due. */
interface Parcel {
  readonly desk: Desk
  readonly record: AlertRecord
  readonly delivery: DeliveryRecord
}

/**
 * Follows the journal, and sees to it that every alert reaches whom the owner's rules name. It keeps nothing that is not in the
 * journal but what is on its way: a message whose outcome was not recorded when the process died is sent again, under
 * the same id. One journal has one courier.
 */
export function createCourier(needs: CourierNeeds): Courier {
  const {journal, clock, channelsFor, composeFor, policyFor, linkFor, chance, onTrouble, onUnanswered} = needs
  const own = createWork()
  const desks = new Map<string, Desk>()
  const ledger = followAlerts(journal)
  /** Were due when this process began: the one before may have sent them, and died before it wrote so down. */
  const inherited = new Set<string>()
  const piles = createPiles(clock, carry)
  let stopLooking: (() => void) | undefined
  let unfollow: (() => void) | undefined
  let stopped = false

  function track(task: Promise<void>): void {
    needs.work.track(own.track(task)).catch(thrown => onTrouble(`An alert could not be seen to: ${wordsOf(thrown)}`))
  }

  /** Reads on in the journal, and sees to every alert that changed. */
  function catchUp(fresh: readonly CallEvent[] = []): void {
    for (const call of ledger.readOn(fresh)) track(attend(deskOf(call)))
  }

  function deskOf(call: string): Desk {
    let desk = desks.get(call)
    if (desk === undefined) {
      desk = {call, away: new Set(), outcomes: [], bounces: [], appending: false, wake: undefined}
      desks.set(call, desk)
    }
    return desk
  }

  /** Records what there is to record, sends what is due, and sets the alarm for the rest. */
  async function attend(desk: Desk): Promise<void> {
    while (!desk.appending) {
      const record = ledger.open(desk.call)
      const owed = record === undefined || stopped ? undefined : dutiesOf(record)
      const facts = desk.outcomes.length > 0 ? [...desk.outcomes] : (owed?.facts ?? [])
      if (facts.length > 0) {
        if (!(await recorded(desk, facts))) return
        continue
      }
      wakeAt(desk, owed?.wakeAt)
      if (record === undefined) {
        if (desk.away.size === 0) desks.delete(desk.call)
        return
      }
      for (const delivery of owed?.send ?? []) {
        if (!desk.away.has(delivery.id) || piles.has(delivery.id)) dispatch(desk, record, delivery)
      }
      return
    }
  }

  /** Sends it, or lets it wait a little for others to the same person. */
  function dispatch(desk: Desk, record: AlertRecord, delivery: DeliveryRecord): void {
    const {channel, to, step, attempts, dueAt} = delivery
    const now = clock.now()
    const until = gatherUntil(
      {
        channel,
        urgency: composeFor(record.call, record.revision).urgency.tier,
        first: step === 0 && attempts === 0,
        held: record.heldUntil !== undefined && dueAt >= record.heldUntil,
        recent: ledger.recentlySent(channel, to),
      },
      now,
    )
    desk.away.add(delivery.id)
    piles.take(delivery.id)
    if (until > now) piles.put(`${channel} ${to}`, delivery.id, {desk, delivery}, until)
    else track(send([{desk, record, delivery}]))
  }

  /** What waited is sent as it stands now; what another message has replaced meanwhile is not. */
  function carry(parcels: readonly Omit<Parcel, 'record'>[]): void {
    if (stopped) return
    const current: Parcel[] = []
    for (const {
      desk,
      delivery: {id},
    } of parcels) {
      const record = ledger.open(desk.call)
      const delivery = record?.deliveries.get(id)
      if (record !== undefined && delivery?.state.name === 'waiting') current.push({desk, record, delivery})
      else desk.away.delete(id)
    }
    if (current.length > 0) track(send(current))
  }

  function dutiesOf(record: AlertRecord) {
    return duties(record, () => composeFor(record.call, record.revision), policyFor(record.call), clock.now())
  }

  function wakeAt(desk: Desk, at: Instant | undefined): void {
    desk.wake?.()
    desk.wake = undefined
    if (at === undefined) return
    desk.wake = clock.schedule(at, () => {
      desk.wake = undefined
      if (stopped) return
      // An acknowledgement may have come from another process meanwhile.
      catchUp()
      track(attend(desk))
    })
  }

  /** One message, or one for all of them when there are several. */
  async function send(parcels: readonly Parcel[]): Promise<void> {
    const [first] = parcels
    const messages = parcels.map(messageFor)
    const message = parcels.length === 1 ? messages[0] : listOf(messages)
    if (first === undefined || message === undefined) return
    const outcome = await channelsFor(first.desk.call)
      [first.delivery.channel](message)
      .catch((thrown): Outcome => ({kind: 'failed', reason: wordsOf(thrown), again: 'later'}))
    for (const parcel of parcels) parcel.desk.outcomes.push(outcomeFact(outcome, parcel, parcels.length))
    await Promise.all(parcels.map(({desk}) => attend(desk)))
  }

  function messageFor({record, delivery}: Parcel): Message {
    const alert = composeFor(record.call, record.revision)
    const perhapsSent = inherited.delete(delivery.id)
    const circumstances = {linkFor: (each: DeliveryRecord) => linkFor(record.id, each), perhapsSent}
    return messageOf(delivery, record, alert, policyFor(record.call), clock.now(), circumstances)
  }

  function outcomeFact(outcome: Outcome, {record, delivery}: Parcel, together: number): Fact {
    const attempt = delivery.attempts + 1
    switch (outcome.kind) {
      case 'sent': {
        const {id: alert} = record
        const {receipt, earlier = false} = outcome
        // It is followed by an update, then: told of as what it was queued for.
        const revision = earlier ? delivery.revision : record.revision
        const listed = together === 1 ? {} : {listed: together}
        return {type: 'delivery.sent', alert, delivery: delivery.id, attempt, revision, receipt, ...listed}
      }
      case 'failed':
        return failedFact(outcome, record, delivery, attempt)
    }
  }

  function failedFact(
    {reason, again, notBefore}: Failure,
    record: AlertRecord,
    delivery: DeliveryRecord,
    attempt: number,
  ): Fact {
    const next = again === 'never' ? null : retryAt(attempt, delivery.dueAt, clock.now(), chance(), notBefore)
    return {type: 'delivery.failed', alert: record.id, delivery: delivery.id, attempt, reason, retryAt: next}
  }

  /** Adds a fact that somebody else brings, however often the stream moves meanwhile. False when there is none to add. */
  async function note(alert: string, factOn: (record: AlertRecord) => Fact | undefined): Promise<boolean> {
    for (;;) {
      catchUp()
      const call = ledger.callOf(alert)
      const record = call === undefined ? undefined : ledger.record(call)
      const fact = record === undefined ? undefined : factOn(record)
      if (record === undefined || fact === undefined) return false
      try {
        await journal.append(alertStream(record.call), record.facts, clock.now(), [fact])
        catchUp()
        return true
      } catch (thrown) {
        if (!(thrown instanceof StreamMoved)) throw thrown
      }
    }
  }

  async function takeBack(bounce: Bounce): Promise<void> {
    const {alert, delivery, receipt, failure} = bounce
    const desk = desks.get(ledger.callOf(alert) ?? '')
    if (desk?.away.has(delivery)) {
      desk.bounces.push(bounce)
      return
    }
    await note(alert, record => {
      const known = record.deliveries.get(delivery)
      const meant = known?.state.name === 'sent' && known.state.receipt === receipt
      return meant ? failedFact(failure, record, known, known.attempts) : undefined
    })
  }

  /** False when it is not on disk, and will be tried again later. */
  async function recorded(desk: Desk, facts: readonly Fact[]): Promise<boolean> {
    desk.appending = true
    try {
      await journal.append(alertStream(desk.call), ledger.length(desk.call), clock.now(), facts)
      for (const fact of facts) {
        if ('delivery' in fact) desk.away.delete(fact.delivery)
        if (fact.type === 'alert.exhausted' && fact.because !== undefined) onUnanswered(fact.alert, fact.because)
      }
      desk.outcomes.splice(0, desk.outcomes.length, ...desk.outcomes.filter(fact => !facts.includes(fact)))
    } catch (thrown) {
      if (!(thrown instanceof StreamMoved)) {
        onTrouble(`What became of an alert could not be recorded: ${wordsOf(thrown)}`)
        desk.appending = false
        wakeAt(desk, clock.now() + recordAgainAfter)
        return false
      }
    }
    desk.appending = false
    catchUp()
    for (const bounce of desk.bounces.splice(0)) track(takeBack(bounce))
    return true
  }

  /** Another process appends to the same file and cannot tell this one. */
  function lookAgain(): void {
    const {lookEvery} = needs
    if (lookEvery === undefined) return
    stopLooking = clock.schedule(clock.now() + lookEvery, () => {
      if (stopped) return
      catchUp()
      lookAgain()
    })
  }

  return {
    async start() {
      lookAgain()
      await ledger.scan()
      for (const call of ledger.openCalls()) {
        for (const {id, state} of ledger.open(call)?.deliveries.values() ?? []) {
          if (state.name === 'waiting' && state.tryAt <= clock.now()) inherited.add(id)
        }
      }
      unfollow = journal.follow(catchUp)
      catchUp()
      for (const call of ledger.openCalls()) track(attend(deskOf(call)))
    },

    acknowledge: (alert, by, how) =>
      note(alert, ({acknowledged}) =>
        acknowledged === undefined ? {type: 'alert.acknowledged', alert, by, how} : undefined,
      ),

    bounced: (alert, delivery, receipt, failure) => takeBack({alert, delivery, receipt, failure}),

    oldestDue() {
      const now = clock.now()
      let oldest: Instant | undefined
      for (const call of ledger.openCalls()) {
        const record = ledger.open(call)
        for (const delivery of record?.deliveries.values() ?? []) {
          const isDue = delivery.state.name === 'waiting' && delivery.dueAt <= now
          if (record === undefined || !isDue || isCalledOff(delivery, record)) continue
          oldest = Math.min(oldest ?? now, delivery.dueAt)
        }
      }
      return oldest
    },

    takenBy(alert) {
      const call = ledger.callOf(alert)
      return call === undefined ? undefined : ledger.record(call)?.acknowledged?.by
    },

    lastAskedOf: member => ledger.lastAskedOf(member),

    async stop() {
      stopped = true
      unfollow?.()
      stopLooking?.()
      piles.close()
      for (const desk of desks.values()) desk.wake?.()
      await own.idle()
    },
  }
}
