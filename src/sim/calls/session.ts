import type {CutIn, Reaction} from '../people/person.ts'
import {saidWithin, speakingMs} from '../people/speech.ts'
import {type Box, tell} from './box.ts'
import {pass, unlessInterrupted} from './interruption.ts'
import type {Call, Leg} from './leg.ts'

/** A document being run on a leg. */
export interface Session {
  readonly box: Box
  readonly call: Call
  readonly leg: Leg
  /** Where the document came from: what relative URLs, and verbs without an action, go by. */
  readonly url: string
  readonly method: 'GET' | 'POST'
}

export function wait({box, leg}: Session, ms: number): Promise<void> {
  return pass(box.clock, leg.interruption, ms)
}

/** The leg is picked up, if it is not yet. */
export function answer({box, call, leg}: Session): void {
  if (leg.answeredAt !== undefined) return
  leg.answeredAt = box.clock.now()
  leg.status = 'in-progress'
  if (leg === call.caller) tell(box, call, {kind: 'answered'})
}

/**
 * Says the words to whoever is on the leg and waits until they are said. Resolves early, with what is said
 * instead, when `interruptible` and the person cuts in.
 */
export async function speak(session: Session, words: string, interruptible: boolean): Promise<CutIn | undefined> {
  const {box, call, leg} = session
  const {person} = leg
  if (words === '') return undefined
  const cutIn = interruptible ? person.cutsIn(words) : undefined
  const ms = cutIn?.afterMs ?? speakingMs(words)
  const text = cutIn === undefined ? words : saidWithin(words, ms)
  tell(box, call, {
    kind: 'hears',
    who: person.who,
    text,
    prompt: words,
    seconds: ms / 1000,
    cutShort: cutIn !== undefined,
  })
  await wait(session, ms)
  if (cutIn === undefined) person.hears(words)
  return cutIn
}

/** What the person on this leg does now that the line is open to it. Making up one's mind takes no time of the rehearsal. */
export async function reactionOf({box, leg}: Session): Promise<Reaction> {
  const reaction = leg.person.responds()
  return reaction instanceof Promise ? box.work.track(unlessInterrupted(reaction, leg.interruption)) : reaction
}

/** The person on this leg will have hung up by then, whatever is going on. */
export function hangUpIn({box, call, leg}: Session, ms: number): void {
  box.clock.schedule(box.clock.now() + ms, () => hangUp(box, call, leg))
}

export function hangUp(box: Box, call: Call, leg: Leg): void {
  if (leg.endedAt !== undefined || leg.interruption.reason?.why === 'hung-up') return
  tell(box, call, {kind: 'hangs-up', who: leg.person.who})
  leg.interruption.raise({why: 'hung-up'})
}

/** Nobody listens now: a person who has had enough of what was said hangs up all the same. */
export function mayLeave(session: Session): void {
  const afterMs = session.leg.person.leaves()
  if (afterMs !== undefined) hangUpIn(session, afterMs)
}
