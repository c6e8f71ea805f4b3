import {second} from '../../time/clock.ts'
import type {Person} from './person.ts'

/** What a crew member's phone does when it rings. Seconds count from its first ring. */
export type PhoneBehaviour =
  | 'just-rings'
  | 'busy'
  /** No network: the carrier fails the leg. */
  | 'unreachable'
  /** Switched off: its voicemail picks up at once. */
  | 'switched-off'
  | {readonly declines: {readonly after: number}}
  | {readonly voicemail: {readonly after: number}}
  | {
      readonly answers: {
        readonly after: number
        /** The key pressed when asked for one; undefined: none. */
        readonly presses: string | undefined
        /** How long they talk before they hang up. */
        readonly talks: number
      }
    }

/** The same, as people write it in a scenario or a seed. */
export type WrittenBehaviour =
  | 'just-rings'
  | 'busy'
  | 'unreachable'
  | 'switched-off'
  | {readonly declines: {readonly after: number}}
  | {readonly voicemail: {readonly after: number}}
  | {readonly answers: {readonly after: number; readonly presses?: string; readonly talks?: number}}

/** How long somebody talks when nothing says. */
const talkSeconds = 90

export function behaviourOf(written: WrittenBehaviour): PhoneBehaviour {
  if (typeof written === 'string' || !('answers' in written)) return written
  const {after, presses, talks = talkSeconds} = written.answers
  return {answers: {after, presses, talks}}
}

/** A phone in the simulation. One call at a time: while it rings or talks, any other gets busy. */
export interface Phone {
  readonly name: string
  readonly number: string
  behaviour: PhoneBehaviour
  inUse: boolean
}

/** What a ringing phone is going to do. */
export type PhonePlan =
  | {readonly does: 'rings'}
  | {readonly does: 'busy'}
  | {readonly does: 'fails'}
  | {readonly does: 'declines'; readonly afterMs: number}
  | {
      readonly does: 'answers'
      readonly afterMs: number
      readonly by: 'person' | 'voicemail'
      readonly person: Person
      readonly talksMs: number
    }

const switchedOffMs = 1200
/** How long a carrier's voicemail records before it hangs up by itself. */
const voicemailMs = 60 * second

export function planOf(phone: Phone): PhonePlan {
  const {behaviour} = phone
  if (phone.inUse || behaviour === 'busy') return {does: 'busy'}
  if (behaviour === 'just-rings') return {does: 'rings'}
  if (behaviour === 'unreachable') return {does: 'fails'}
  if (behaviour === 'switched-off') return voicemailPlan(phone, switchedOffMs)
  if ('voicemail' in behaviour) return voicemailPlan(phone, behaviour.voicemail.after * second)
  if ('declines' in behaviour) return {does: 'declines', afterMs: behaviour.declines.after * second}
  const {after, presses, talks} = behaviour.answers
  const person = crewPerson(phone.name, presses)
  return {does: 'answers', afterMs: after * second, by: 'person', person, talksMs: talks * second}
}

function voicemailPlan({name}: Phone, afterMs: number): PhonePlan {
  return {does: 'answers', afterMs, by: 'voicemail', person: voicemailPerson(name), talksMs: voicemailMs}
}

function crewPerson(who: string, presses: string | undefined): Person {
  return {
    who,
    cutsIn: () => undefined,
    hears() {},
    responds: () =>
      presses === undefined ? {do: 'stays-silent'} : {do: 'presses', digits: presses, afterMs: 1.2 * second},
    leaves: () => undefined,
  }
}

/** It talks without listening, and never presses a key. */
function voicemailPerson(who: string): Person {
  return {
    who,
    cutsIn: () => undefined,
    hears() {},
    responds: () => ({
      do: 'says',
      text: "the person you are calling isn't available at the tone please leave your message",
      afterMs: 0,
    }),
    leaves: () => undefined,
  }
}
