import {type Call, foldCall} from '../call/call.ts'
import type {Input, Surroundings} from '../call/input.ts'
import {contextOf, step} from '../call/step.ts'
import type {Next} from '../contracts/generated/call-event.ts'
import type {Heard} from '../intake/intake.ts'
import {understand} from '../intake/understand.ts'
import {type Journal, StreamMoved} from '../journal/journal.ts'
import type {Clock} from '../time/clock.ts'
import {callerGone, type Parties} from '../twilio/voice-request.ts'
import {createLiveCalls, longestCallMs} from './live-calls.ts'
import type {RoutingBook} from './routing-book.ts'

/** Answers the calls: folds each from the journal, steps it, makes the facts durable, and only then replies. */
export interface Agent {
  /** A call reached one of the numbers. */
  arrive(parties: Parties): Promise<Next>
  /** The caller's turn. `parties` lets a call that the journal does not hold begin here. */
  hear(callId: string, turn: number, heard: Heard, parties?: Parties): Promise<Next>
  /** Anything else that happened to a call. With `parties`, one that the journal does not hold begins here. */
  take(callId: string, input: Input, parties?: Parties): Promise<Next>
  /** The caller's leg is over. A call that the journal never saw is recorded all the same, as one that was lost. */
  depart(parties: Parties): Promise<Next>
  /** The call as it stands when everything that is under way on it is done. */
  settled(callId: string): Promise<Call | undefined>
  /** The call as it stands; undefined when the journal does not hold it. */
  find(callId: string): Call | undefined
  /** Takes up the calls that were under way when the server last stopped, and ends those that must be over by now. */
  resume(): void
  /** Calls that are not over. */
  live(): number
  close(): void
}

export interface AgentOptions {
  readonly journal: Journal
  readonly routings: RoutingBook
  readonly clock: Clock
}

/** A call kept folded, and the inputs that wait for their turn on it. */
interface Line {
  call: Call | undefined
  last: Promise<unknown>
  waiting: number
}

/** How many folded calls are kept at hand; any other is folded again from the journal when it is heard of. */
const linesKept = 1000

const attemptsAtMovedStream = 5

export function createAgent({journal, routings, clock}: AgentOptions): Agent {
  const lines = new Map<string, Line>()
  const liveCalls = createLiveCalls(clock, callId => void take(callId, callerGone))
  let rings = 0

  function load(callId: string): Call | undefined {
    let call: Call | undefined
    for (const {stream, at, fact} of journal.read(callId)) call = foldCall(call, stream, at, fact)
    return call
  }

  /** Inputs of one call are taken one after another, in the order they came. */
  function inTurn<T>(callId: string, fresh: () => Call | undefined, job: (line: Line) => Promise<T>): Promise<T> {
    const line = lines.get(callId) ?? {call: fresh(), last: Promise.resolve(), waiting: 0}
    lines.delete(callId)
    lines.set(callId, line)
    line.waiting += 1
    const done = line.last.then(() => job(line)).finally(() => settle(callId, line))
    line.last = done.catch(() => undefined)
    return done
  }

  /** Calls that have been quiet longest leave the memory: the journal answers for them. */
  function settle(callId: string, line: Line) {
    line.waiting -= 1
    if (line.waiting === 0 && line.call === undefined) lines.delete(callId)
    if (lines.size <= linesKept) return
    for (const [quietest, {waiting}] of lines) {
      if (waiting === 0) lines.delete(quietest)
      if (lines.size <= linesKept) return
    }
  }

  async function advance(callId: string, line: Line, inputOf: (call: Call | undefined) => Input): Promise<Next> {
    for (let attempt = 1; ; attempt += 1) {
      const now = clock.now()
      const routing = routings.of(line.call?.routingDigest)
      const {facts, next} = step(callId, line.call, inputOf(line.call), routing, now)
      if (facts.length === 0) return next
      const after = facts.reduce((folded, fact) => foldCall(folded, callId, now, fact), line.call)
      liveCalls.note(callId, after)
      try {
        await journal.append(callId, line.call?.facts ?? 0, now, facts)
        line.call = after
        return next
      } catch (error) {
        // Another server answered for this call, or this one did before it was started again: fold what was
        // written, and decide anew.
        const moved = error instanceof StreamMoved
        if (moved) line.call = load(callId)
        liveCalls.note(callId, line.call)
        if (!moved || attempt === attemptsAtMovedStream) throw error
      }
    }
  }

  function surroundings({callerNumber, forwardedFrom}: Parties, how: Surroundings['arrival']): Surroundings {
    const crewEngaged = liveCalls.engagedCrew()
    const looping = crewEngaged.some(member => routings.current().crew.get(member)?.phone === forwardedFrom)
    return {
      callsBefore: callerNumber === undefined ? 0 : journal.callsBefore(callerNumber, clock.now()),
      crewEngaged,
      ringsBefore: rings,
      arrival: looping ? 'loop' : how,
    }
  }

  /** A forwarding carrier may show the main line, or our own number, in place of the caller's. */
  function arrival(parties: Parties, how: Surroundings['arrival']): Input {
    const {numbers} = routings.current()
    const own = [...numbers.values()].some(
      ({number, forwardedFrom}) => parties.callerNumber === number || parties.callerNumber === forwardedFrom,
    )
    const callerNumber = own ? undefined : parties.callerNumber
    const {dialedNumber} = parties
    return {kind: 'arrived', id: 'arrived', callerNumber, dialedNumber, surroundings: surroundings(parties, how)}
  }

  async function arrive(parties: Parties): Promise<Next> {
    const {callId} = parties
    // Nearly every call that arrives is new: the append itself finds out when one is not.
    return inTurn(
      callId,
      () => undefined,
      async line => {
        const next = await advance(callId, line, () => arrival(parties, 'new'))
        if (next.do === 'ring') rings += 1
        return next
      },
    )
  }

  async function hear(callId: string, turn: number, heard: Heard, parties?: Parties): Promise<Next> {
    return inTurn(
      callId,
      () => load(callId),
      async line => {
        if (line.call === undefined && parties !== undefined) {
          return advance(callId, line, () => arrival(parties, 'unknown'))
        }
        return advance(callId, line, call => heardBy(call, turn, heard))
      },
    )
  }

  function heardBy(call: Call | undefined, turn: number, heard: Heard): Input {
    if (call === undefined) return callerGone
    const understanding = understand(heard, call.intake, contextOf(call, routings.of(call.routingDigest)))
    return {kind: 'caller-heard', id: `turn:${turn}`, turn, heard, understanding}
  }

  function take(callId: string, input: Input, parties?: Parties): Promise<Next> {
    return inTurn(
      callId,
      () => load(callId),
      async line => {
        if (line.call === undefined && parties !== undefined) {
          await advance(callId, line, () => arrival(parties, 'unknown'))
        }
        return advance(callId, line, () => input)
      },
    )
  }

  async function depart(parties: Parties): Promise<Next> {
    const {callId} = parties
    return inTurn(
      callId,
      () => load(callId),
      async line => {
        if (line.call === undefined) await advance(callId, line, () => arrival(parties, 'unknown'))
        return advance(callId, line, () => callerGone)
      },
    )
  }

  return {
    arrive,
    hear,
    take,
    depart,
    settled: callId =>
      inTurn(
        callId,
        () => load(callId),
        async line => line.call,
      ),
    find: callId => lines.get(callId)?.call ?? load(callId),
    resume() {
      const longAgo = clock.now() - longestCallMs
      for (const callId of journal.openCalls()) {
        const call = load(callId)
        if (call !== undefined && call.receivedAt < longAgo) void take(callId, callerGone)
        else liveCalls.note(callId, call)
      }
    },
    live: liveCalls.count,
    close: liveCalls.close,
  }
}
