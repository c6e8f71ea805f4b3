import {type Call, foldCall} from '../call/call.ts'
import {crewEngagedBy} from '../call/engaged.ts'
import type {Input, Surroundings} from '../call/input.ts'
import {contextOf, step} from '../call/step.ts'
import type {CrewId, Routing} from '../config/routing.ts'
import type {Next} from '../contracts/generated/call-event.ts'
import type {Heard} from '../intake/intake.ts'
import {understand} from '../intake/understand.ts'
import {type Journal, StreamMoved} from '../journal/journal.ts'
import {type Clock, hour, type Instant, minute} from '../time/clock.ts'
import {callerGone, type Parties} from '../twilio/voice-request.ts'

/** Answers the calls: folds each from the journal, steps it, makes the facts durable, and only then replies. */
export interface Agent {
  /** A call reached one of the numbers. */
  arrive(parties: Parties): Promise<Next>
  /** The caller's turn. `parties` lets a call that the journal does not hold begin here. */
  hear(callId: string, turn: number, heard: Heard, parties?: Parties): Promise<Next>
  /** Anything else that happened to a call that the journal knows. */
  take(callId: string, input: Input): Promise<Next>
  /** The caller's leg is over. A call that the journal never saw is recorded all the same, as one that was lost. */
  depart(parties: Parties): Promise<Next>
  /** The call as it stands; undefined when the journal does not hold it. */
  find(callId: string): Call | undefined
  /** Takes up the calls that were under way when the server last stopped. */
  resume(): void
  /** Calls that are not over. */
  live(): number
  close(): void
}

export interface AgentOptions {
  readonly journal: Journal
  readonly routing: Routing
  readonly clock: Clock
}

interface Line {
  call: Call | undefined
  /** Inputs of one call are taken one after another, in the order they came. */
  last: Promise<unknown>
  heardAt: Instant
  cancelSweep: (() => void) | undefined
}

/** A call about which nothing was heard for so long is over: its last notice was lost. */
const silentCallMs = 30 * minute
/** Twilio ends a bridged call after four hours. */
const talkingCallMs = 4 * hour + 5 * minute

const attemptsAtMovedStream = 5

export function createAgent({journal, routing, clock}: AgentOptions): Agent {
  const lines = new Map<string, Line>()
  /** Whom each call rings or has on the line: few, where calls may be many. */
  const engaged = new Map<string, readonly CrewId[]>()
  let rings = 0

  function lineOf(callId: string): Line {
    const known = lines.get(callId)
    if (known !== undefined) return known
    const line: Line = {call: load(callId), last: Promise.resolve(), heardAt: clock.now(), cancelSweep: undefined}
    lines.set(callId, line)
    return line
  }

  function load(callId: string): Call | undefined {
    let call: Call | undefined
    for (const {stream, at, fact} of journal.read(callId)) call = foldCall(call, stream, at, fact)
    return call
  }

  function inTurn<T>(callId: string, job: (line: Line) => Promise<T>): Promise<T> {
    const line = lineOf(callId)
    const done = line.last.then(
      () => job(line),
      () => job(line),
    )
    line.last = done
    return done.finally(() => {
      if (line.last === done) settle(callId, line)
    })
  }

  /** Calls that are over leave the memory; the journal answers for them. */
  function settle(callId: string, line: Line) {
    line.heardAt = clock.now()
    watch(callId, line)
  }

  function watch(callId: string, line: Line) {
    engage(callId, line.call)
    if (line.call === undefined || line.call.phase.name === 'ended') {
      line.cancelSweep?.()
      lines.delete(callId)
      return
    }
    line.cancelSweep ??= clock.schedule(line.heardAt + silentCallMs, () => sweep(callId))
  }

  function engage(callId: string, call: Call | undefined) {
    const members = crewEngagedBy(call)
    if (members.length > 0) engaged.set(callId, members)
    else engaged.delete(callId)
  }

  function sweep(callId: string) {
    const line = lines.get(callId)
    if (line?.call === undefined) return
    line.cancelSweep = undefined
    const patience = line.call.phase.name === 'ringing' ? talkingCallMs : silentCallMs
    if (clock.now() - line.heardAt < patience) {
      line.cancelSweep = clock.schedule(line.heardAt + patience, () => sweep(callId))
      return
    }
    void take(callId, callerGone)
  }

  async function advance(callId: string, line: Line, inputOf: (call: Call | undefined) => Input): Promise<Next> {
    for (let attempt = 1; ; attempt += 1) {
      const now = clock.now()
      const {facts, next} = step(callId, line.call, inputOf(line.call), routing, now)
      if (facts.length === 0) return next
      const after = facts.reduce((folded, fact) => foldCall(folded, callId, now, fact), line.call)
      // A second call of the same moment must find the crew engaged, not only once the first one is on disk.
      engage(callId, after)
      try {
        await journal.append(callId, line.call?.facts ?? 0, now, facts)
        line.call = after
        return next
      } catch (error) {
        // Another server answered for this call meanwhile: fold what it wrote, and decide anew.
        if (!(error instanceof StreamMoved) || attempt === attemptsAtMovedStream) throw error
        line.call = load(callId)
      }
    }
  }

  function surroundings({callerNumber, forwardedFrom}: Parties, arrival: Surroundings['arrival']): Surroundings {
    const now = clock.now()
    const crewEngaged = [...engaged.values()].flat()
    const looping = crewEngaged.some(member => routing.crew.get(member)?.phone === forwardedFrom)
    return {
      callsBefore: callerNumber === undefined ? 0 : journal.callsBefore(callerNumber, now),
      crewEngaged,
      ringsBefore: rings,
      arrival: looping ? 'loop' : arrival,
    }
  }

  function arrival(parties: Parties, how: Surroundings['arrival']): Input {
    const callerNumber = isOurOwn(parties.callerNumber) ? undefined : parties.callerNumber
    const {dialedNumber} = parties
    return {kind: 'arrived', id: 'arrived', callerNumber, dialedNumber, surroundings: surroundings(parties, how)}
  }

  /** A forwarding carrier may show the main line, or our own number, in place of the caller's. */
  function isOurOwn(number: Parties['callerNumber']): boolean {
    if (number === undefined) return false
    for (const {number: own, forwardedFrom} of routing.numbers.values()) {
      if (own === number || forwardedFrom === number) return true
    }
    return false
  }

  async function arrive(parties: Parties): Promise<Next> {
    return inTurn(parties.callId, async line => {
      const next = await advance(parties.callId, line, () => arrival(parties, 'new'))
      if (next.do === 'ring') rings += 1
      return next
    })
  }

  async function hear(callId: string, turn: number, heard: Heard, parties?: Parties): Promise<Next> {
    return inTurn(callId, async line => {
      if (line.call === undefined && parties !== undefined) {
        return advance(callId, line, () => arrival(parties, 'unknown'))
      }
      return advance(callId, line, call => heardBy(call, turn, heard))
    })
  }

  async function depart(parties: Parties): Promise<Next> {
    return inTurn(parties.callId, async line => {
      if (line.call === undefined) await advance(parties.callId, line, () => arrival(parties, 'unknown'))
      return advance(parties.callId, line, () => callerGone)
    })
  }

  function heardBy(call: Call | undefined, turn: number, heard: Heard): Input {
    if (call === undefined) return callerGone
    const understanding = understand(heard, call.intake, contextOf(call, routing))
    return {kind: 'caller-heard', id: `turn:${turn}`, turn, heard, understanding}
  }

  function take(callId: string, input: Input): Promise<Next> {
    return inTurn(callId, line => advance(callId, line, () => input))
  }

  function resume() {
    const now = clock.now()
    for (const callId of journal.callsReceived(now - talkingCallMs, now + 1)) {
      const line = lineOf(callId)
      line.heardAt = line.call?.receivedAt ?? now
      watch(callId, line)
    }
  }

  return {
    arrive,
    hear,
    take,
    depart,
    find: callId => lines.get(callId)?.call ?? load(callId),
    resume,
    live: () => lines.size,
    close() {
      for (const line of lines.values()) line.cancelSweep?.()
      lines.clear()
    },
  }
}
