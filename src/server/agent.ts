import {type Call, foldCall} from '../call/call.ts'
import type {Input, Surroundings} from '../call/input.ts'
import {contextOf, step} from '../call/step.ts'
import type {CustomersBook} from '../config/customers/customers-book.ts'
import type {Routing} from '../config/routing.ts'
import type {Fact, Next} from '../contracts/generated/call-event.ts'
import type {Heard} from '../intake/intake.ts'
import {understand} from '../intake/understand.ts'
import type {Understander, Understood} from '../intake/understood.ts'
import {type FactJournal, StreamMoved} from '../journal/journal.ts'
import type {MissedCall} from '../provision/reconcile.ts'
import type {Clock, Instant, Work} from '../time/clock.ts'
import {callerGone, type Parties} from '../twilio/voice-request.ts'
import {createLiveCalls, longestCallMs} from './live-calls.ts'
import type {RoutingBook} from './routing-book.ts'

/** Answers the calls: folds each from the journal, steps it, makes the facts durable, and only then replies. */
export interface Agent {
  /** A call reached one of the numbers. */
  arrive(parties: Parties): Promise<Next>
  /** The caller's turn. */
  hear(callId: string, turn: number, heard: Heard, how?: Hearing): Promise<Next>
  /** The caller speaks again, or is gone: whatever is being thought over for the turn before is no longer waited for. */
  interrupt(callId: string): void
  /** Anything else that happened to a call. With `parties`, one that the journal does not hold begins here. */
  take(callId: string, input: Input, parties?: Parties): Promise<Next>
  /** The caller's leg is over. A call that the journal never saw is recorded all the same, as one that was lost. */
  depart(parties: Parties): Promise<Next>
  /** A call that the carrier took while this could not be reached, or whose end it did not see. */
  reconcile(call: MissedCall): Promise<Next>
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

/** What else there is to a turn. */
export interface Hearing {
  /** Lets a call that the journal does not hold begin here. */
  readonly parties?: Parties | undefined
  /** Given the first sentences of the answer while the rest is still being thought over, where they can be said at once. */
  readonly onSentence?: (sentence: string) => void
}

export interface AgentOptions {
  readonly journal: FactJournal
  /** Counts what the agent does by itself. */
  readonly work?: Work
  readonly routings: RoutingBook
  readonly clock: Clock
  /** Who helps to understand the callers by a routing file; undefined: the rules do alone, at once. */
  readonly understanderOf?: ((routing: Routing) => Understander | undefined) | undefined
  /** Whom the business knows already. */
  readonly customers?: CustomersBook | undefined
}

/** A call kept folded, and the inputs that wait for their turn on it. */
interface Line {
  call: Call | undefined
  last: Promise<unknown>
  waiting: number
  /** Called off when the turn that is being thought over need not be waited for. */
  thought: AbortController | undefined
}

/** How many folded calls are kept at hand; any other is folded again from the journal when it is heard of. */
const linesKept = 1000
/** Of those that are over, for the notices that come right after the end. */
const endedKept = 50

const anHour = 3_600_000

const attemptsAtMovedStream = 5

export function createAgent({journal, routings, clock, understanderOf, customers, work}: AgentOptions): Agent {
  const lines = new Map<string, Line>()
  const ended = new Set<string>()
  const liveCalls = createLiveCalls(clock, end)
  let rings = 0

  function load(callId: string): Call | undefined {
    let call: Call | undefined
    for (const {stream, at, fact} of journal.read(callId)) call = foldCall(call, stream, at, fact)
    return call
  }

  /** Inputs of one call are taken one after another, in the order they came. */
  function inTurn<T>(callId: string, fresh: () => Call | undefined, job: (line: Line) => Promise<T>): Promise<T> {
    const line = lines.get(callId) ?? {call: fresh(), last: Promise.resolve(), waiting: 0, thought: undefined}
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
    if (line.waiting > 0) return
    if (line.call === undefined) lines.delete(callId)
    if (line.call?.phase.name === 'ended') {
      ended.delete(callId)
      const [first] = ended.add(callId)
      if (ended.size > endedKept && first !== undefined) letGo(first)
    }
    if (lines.size <= linesKept) return
    for (const quietest of lines.keys()) {
      letGo(quietest)
      if (lines.size <= linesKept) return
    }
  }

  function letGo(callId: string): void {
    ended.delete(callId)
    if (lines.get(callId)?.waiting === 0) lines.delete(callId)
  }

  /** @param at when it happened; undefined: now */
  async function advance(
    callId: string,
    line: Line,
    inputOf: (call: Call | undefined) => Input,
    at?: Instant,
  ): Promise<Next> {
    for (let attempt = 1; ; attempt += 1) {
      const now = at ?? clock.now()
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
    const now = clock.now()
    const calls = (since?: Instant) => (callerNumber === undefined ? 0 : journal.callsBefore(callerNumber, now, since))
    const callsBefore = calls()
    return {
      callsBefore,
      callsWithinHour: callsBefore === 0 ? 0 : calls(now - anHour),
      customer: callerNumber === undefined ? undefined : customers?.find(callerNumber),
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
    const {dialedNumber, forwardedFrom, stirVerdict} = parties
    return {
      kind: 'arrived',
      id: 'arrived',
      callerNumber,
      dialedNumber,
      forwardedFrom,
      stirVerdict,
      surroundings: surroundings(parties, how),
    }
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

  async function hear(callId: string, turn: number, heard: Heard, how: Hearing = {}): Promise<Next> {
    const {parties, onSentence} = how
    return inTurn(
      callId,
      () => load(callId),
      async line => {
        if (line.call === undefined && parties !== undefined) {
          return advance(callId, line, () => arrival(parties, 'unknown'))
        }
        const understood = await thinkOver(callId, line, turn, heard, onSentence)
        return advance(callId, line, call => heardBy(call, turn, heard, understood))
      },
    )
  }

  function heardBy(call: Call | undefined, turn: number, heard: Heard, understood: Understood | undefined): Input {
    if (call === undefined) return callerGone
    const {note, words} = understood ?? {}
    const understanding =
      understood?.understanding ?? understand(heard, call.intake, contextOf(call, routings.of(call.routingDigest)))
    return {
      kind: 'caller-heard',
      id: `turn:${turn}`,
      turn,
      heard,
      understanding,
      note,
      words,
      crewEngaged: liveCalls.engagedCrew(),
    }
  }

  /** The only waiting there is in a conversation. Undefined where the rules need no help, or the turn was answered before. */
  async function thinkOver(
    callId: string,
    line: Line,
    turn: number,
    heard: Heard,
    onSentence: Hearing['onSentence'],
  ): Promise<Understood | undefined> {
    const {call} = line
    if (call === undefined || !isOpenTurn(call, turn)) return undefined
    const routing = routings.of(call.routingDigest)
    const understander = understanderOf?.(routing)
    if (understander === undefined) return undefined
    const thought = new AbortController()
    line.thought = thought
    const speak = async (sentence: string) => {
      if (await spoke(callId, line, turn, sentence)) onSentence?.(sentence)
    }
    const understood = await understander({
      heard,
      state: call.intake,
      context: contextOf(call, routing),
      signal: thought.signal,
      saidLast: call.lastAsk?.say,
      onSentence: onSentence === undefined ? undefined : speak,
    })
    line.thought = undefined
    return understood
  }

  /** Nothing is said that is not on disk, half an answer neither. */
  async function spoke(callId: string, line: Line, turn: number, say: string): Promise<boolean> {
    const now = clock.now()
    const fact: Fact = {type: 'agent.spoke', turn, say}
    try {
      await journal.append(callId, line.call?.facts ?? 0, now, [fact])
      line.call = foldCall(line.call, callId, now, fact)
      return true
    } catch (error) {
      // Another server answers for this call: the whole answer will tell.
      if (error instanceof StreamMoved) return false
      throw error
    }
  }

  function interrupt(callId: string): void {
    lines.get(callId)?.thought?.abort()
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

  function reconcile({callId, startedAt, callerNumber, dialedNumber, told}: MissedCall): Promise<Next> {
    return inTurn(
      callId,
      () => load(callId),
      async line => {
        if (line.call === undefined) {
          const callsBefore = callerNumber === undefined ? 0 : journal.callsBefore(callerNumber, startedAt)
          const missed: Input = {kind: 'missed', id: 'missed', callerNumber, dialedNumber, callsBefore}
          await advance(callId, line, () => missed, startedAt)
        }
        return advance(callId, line, () => told)
      },
    )
  }

  async function depart(parties: Parties): Promise<Next> {
    const {callId} = parties
    interrupt(callId)
    return inTurn(
      callId,
      () => load(callId),
      async line => {
        if (line.call === undefined) await advance(callId, line, () => arrival(parties, 'unknown'))
        return advance(callId, line, () => callerGone)
      },
    )
  }

  /** Ends a call of which nothing more will be heard. What cannot be written now is ended at the next start. */
  function end(callId: string): void {
    const ending = take(callId, callerGone)
    ;(work?.track(ending) ?? ending).catch(() => {})
  }

  return {
    arrive,
    hear,
    interrupt,
    take,
    depart,
    reconcile,
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
        if (call !== undefined && call.receivedAt < longAgo) end(callId)
        else liveCalls.note(callId, call)
      }
    },
    live: liveCalls.count,
    close: liveCalls.close,
  }
}

/** A turn that is waited for, and was not answered yet. */
function isOpenTurn({phase, lastAsk, replies}: Call, turn: number): boolean {
  return phase.name === 'intake' && lastAsk?.turn === turn && !replies.has(`turn:${turn}`)
}
