import {alertOf} from '../alerts/alert-of.ts'
import {duties} from '../alerts/duties.ts'
import type {AlertPolicy} from '../alerts/plan.ts'
import {type AlertRecord, alertStream, escalates, foldAlert} from '../alerts/record.ts'
import {type Call, foldCall} from '../call/call.ts'
import type {Input} from '../call/input.ts'
import {contextOf, step} from '../call/step.ts'
import {recordedPhoneNumber} from '../config/phone-number.ts'
import type {Routing} from '../config/routing.ts'
import type {Fact, Next} from '../contracts/generated/call-event.ts'
import {understand} from '../intake/understand.ts'
import type {Journal} from '../journal/journal.ts'
import type {Random} from '../sim/random.ts'
import type {PlannedCall} from '../sim/season/plan.ts'
import {type Instant, minute, second} from '../time/clock.ts'

/** A caller who has said so much has hung up. */
const turnsMost = 16

/** Appends are written together, some thousands a commit. */
const callsTogether = 200

/**
 * Plays a season through the agent's own decisions (`step`, the intake conversation, the plan of its alerts), call by call and
 * without the wire: nothing is signed, posted or rendered, for that would take a minute. Everything lands in the journal with the times
 * it would have had.
 */
export async function playSeason(
  calls: readonly PlannedCall[],
  {journal, routing, random}: {readonly journal: Journal; readonly routing: Routing; readonly random: Random},
): Promise<void> {
  const callsBefore = new Map<string, number>()
  let pending: Promise<unknown>[] = []
  for (const [index, planned] of calls.entries()) {
    const number = planned.caller?.number
    const before = number === undefined ? 0 : (callsBefore.get(number) ?? 0)
    if (number !== undefined) callsBefore.set(number, before + 1)
    const tape = createTape(journal, planned.id, planned.at)
    playCall(planned, before, routing, tape, random.fork(planned.id))
    pending.push(...tape.written())
    pending.push(...playAlert(planned, tape, routing, journal, random.fork(`${planned.id}/alert`)))
    if (index % callsTogether !== callsTogether - 1) continue
    await Promise.all(pending)
    pending = []
  }
  await Promise.all(pending)
}

/** A call as it goes: its facts, folded, and the appends that carry them to the journal. */
interface Tape {
  now: Instant
  readonly call: () => Call | undefined
  readonly events: () => readonly {readonly at: Instant; readonly fact: Fact}[]
  add(facts: readonly Fact[]): void
  written(): readonly Promise<unknown>[]
}

function createTape(journal: Journal, id: string, begins: Instant): Tape {
  let call: Call | undefined
  let length = 0
  const events: {at: Instant; fact: Fact}[] = []
  const appends: Promise<unknown>[] = []
  const tape: Tape = {
    now: begins,
    call: () => call,
    events: () => events,
    written: () => appends,
    add(facts) {
      if (facts.length === 0) return
      appends.push(journal.append(id, length, tape.now, facts))
      length += facts.length
      for (const fact of facts) {
        call = foldCall(call, id, tape.now, fact)
        events.push({at: tape.now, fact})
      }
    },
  }
  return tape
}

function playCall(planned: PlannedCall, callsBefore: number, routing: Routing, tape: Tape, random: Random): void {
  const {caller, number, fate} = planned
  const take = (input: Input, afterSeconds: number): Next => {
    tape.now += Math.round(afterSeconds * second)
    const {facts, next} = step(planned.id, tape.call(), input, routing, tape.now)
    tape.add(facts)
    return next
  }
  let next = take(
    {
      kind: 'arrived',
      id: 'arrived',
      callerNumber: caller === undefined ? undefined : recordedPhoneNumber(caller.number),
      dialedNumber: number.number,
      surroundings: {
        callsBefore,
        crewEngaged: planned.crewEngaged ? (number.rules.ringFirst?.crew ?? []) : [],
        ringsBefore: 0,
        arrival: 'new',
      },
    },
    0,
  )
  while (next.do === 'ring') next = ringCrew(next, fate === 'answered', take, random)
  if (fate !== 'answered') converse(planned, next, tape, routing, take, random)
  take({kind: 'caller-gone', id: 'caller-gone'}, 2)
}

type Take = (input: Input, afterSeconds: number) => Next

/** The first phone that rings takes the call, or none does. */
function ringCrew(ring: Extract<Next, {do: 'ring'}>, answered: boolean, take: Take, random: Random): Next {
  const {attempt, legs, seconds} = ring
  const [leg] = legs
  if (!answered || leg === undefined) {
    return take(rungInput(attempt, 'no-answer', 0), seconds)
  }
  take({kind: 'leg-picked-up', id: `picked-up:${leg.leg}`, leg: leg.leg}, random.between(4, seconds - 1))
  if (leg.screen) take({kind: 'leg-keyed', id: `keyed:${leg.leg}`, leg: leg.leg, key: '1'}, 2)
  const talkSeconds = Math.round(random.between(60, 420))
  return take(rungInput(attempt, 'completed', talkSeconds), talkSeconds)
}

function rungInput(attempt: number, outcome: 'completed' | 'no-answer', talkSeconds: number): Input {
  const bridged = outcome === 'completed'
  return {kind: 'rung', id: `rung:${attempt}`, attempt, outcome, bridged, talkSeconds, callerGone: false}
}

function converse(planned: PlannedCall, first: Next, tape: Tape, routing: Routing, take: Take, random: Random): void {
  const {fate} = planned
  if (fate === 'abandoned') return
  let next = first
  for (let spoken = 0; next.do === 'ask' && spoken < turnsMost; spoken += 1) {
    const call = tape.call()
    if (call === undefined) return
    // Somebody hangs up half-way: the matter is told, and nothing to call back on.
    if (fate === 'partial' && spoken === 1) return
    const text = answerOf(planned, call, spoken)
    const heard = {text, digits: undefined, confidence: 0.9}
    const understanding = understand(heard, call.intake, contextOf(call, routing))
    const {turn} = next
    // The agent asks, and the caller answers.
    next = take({kind: 'caller-heard', id: `turn:${turn}`, turn, heard, understanding}, random.between(7, 16))
  }
}

function answerOf({fate, matter, pitch, caller, heardFrom}: PlannedCall, {intake}: Call, spoken: number): string {
  if (fate === 'spam') return spoken === 0 ? pitch : 'yes it is about your business, are you the owner'
  if (spoken === 0) return matter.says
  switch (intake.pending) {
    case 'name':
      return `my name is ${caller?.name ?? 'Alex Carter'}`
    case 'callback_number':
      return intake.readBack === undefined ? `it's ${spokenNumber(caller?.number ?? '+13125550155')}` : 'yes'
    case 'address':
      return caller?.address ?? '200 Maple Avenue'
    case 'read-back':
    case 'still-there':
    case 'safe':
      return 'yes'
    case 'new_or_returning':
      return 'yes this is my first time calling'
    case 'heard_from':
      return heardFrom
    case 'anything-else':
      return 'no that is all'
    case 'reason':
      return matter.says
    case 'detail':
      return 'I am not sure'
    case undefined:
      return 'no that is all'
  }
}

function spokenNumber(number: string): string {
  return number.slice(2).replace(/(\d{3})(\d{3})(\d{4})/, '$1 $2 $3')
}

/**
 * The courier's duties, done at once: every message goes out when it is due, and where an answer is awaited somebody takes the alert
 * after some minutes, or (rarely) nobody does. Afterwards the caller is called back.
 */
function playAlert(
  planned: PlannedCall,
  tape: Tape,
  routing: Routing,
  journal: Journal,
  random: Random,
): readonly Promise<unknown>[] {
  const call = tape.call()
  const appends: Promise<unknown>[] = []
  let record: AlertRecord | undefined
  for (const [index, {at, fact}] of tape.events().entries()) {
    record = foldAlert(record, {v: 1, seq: 0, stream: planned.id, n: index + 1, at, fact})
  }
  if (record === undefined || call === undefined) return []
  const stream = alertStream(planned.id)
  const {alerts: rules, crew, hours, business} = routing
  const policy: AlertPolicy = {rules, crew, hours, timeZone: business.timeZone}
  let now = record.raisedAt
  const takenAt = random.next() < 0.94 ? now + Math.round(random.between(1, 14) * minute) : undefined
  const taker = [...crew.keys()][0] ?? 'owner'

  const add = (facts: readonly Fact[]) => {
    if (record === undefined || facts.length === 0) return
    appends.push(journal.append(stream, record.facts, now, facts))
    for (const fact of facts) {
      const n: number = (record?.facts ?? 0) + 1
      record = foldAlert(record, {v: 1, seq: 0, stream, n, at: now, fact})
    }
  }
  for (let round = 0; round < 60; round += 1) {
    const {facts, send, wakeAt} = duties(record, () => alertOf(call, routing, call.alert?.revision ?? 1), policy, now)
    if (facts.length > 0) {
      add(facts)
      continue
    }
    if (send.length > 0) {
      now += second
      for (const {id, attempts} of send) {
        const about = {alert: record.id, delivery: id, attempt: attempts + 1, revision: record.revision}
        add([{type: 'delivery.sent', ...about, receipt: `season-${id}`}])
      }
      continue
    }
    if (wakeAt === undefined) break
    const taken = takenAt !== undefined && record.acknowledged === undefined && escalates(record)
    if (taken && takenAt < wakeAt) {
      now = Math.max(now, takenAt)
      add([{type: 'alert.acknowledged', alert: record.id, by: taker, how: 'text'}])
    } else now = wakeAt
  }
  const reachable = planned.fate === 'captured' && random.next() < 0.9
  const calledBack =
    Math.max(now, call.receivedAt) + Math.round(random.between(5, planned.matter.emergency ? 25 : 180) * minute)
  if (reachable) {
    const done: Fact = {type: 'queue.done', by: taker, outcome: 'called-back', calls: [planned.id]}
    appends.push(journal.append(`queue/${planned.id}`, 0, calledBack, [done]))
  }
  return appends
}
