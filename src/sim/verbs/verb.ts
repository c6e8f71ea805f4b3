import type {Onward} from '../calls/onward.ts'
import type {Session} from '../calls/session.ts'
import type {TwimlElement} from '../twiml/document.ts'

/**
 * How the box takes an attribute: as Twilio does; `ignored`: read and without effect here; `refused`: it
 * would change the call in a way that the box does not play, so the document fails clearly.
 */
type Handling = 'as Twilio' | 'ignored' | 'refused'

/** Attribute → how it is taken, and a remark for the table of the documentation. */
export type Attributes = Readonly<Record<string, readonly [Handling, string?]>>

/** One TwiML verb: the whole of what the box knows of it. */
export interface Verb {
  readonly name: string
  readonly attributes: Attributes
  /** Elements inside it, with their own attributes. */
  readonly nouns: Readonly<Record<string, Attributes>>
  /** Whether a call that still rings is picked up by this verb. */
  answers(element: TwimlElement, place: {readonly first: boolean}): boolean
  /** Undefined: go on with the next verb. */
  run(element: TwimlElement, session: Session): Promise<Onward | undefined>
}

export function always(): boolean {
  return true
}

export function never(): boolean {
  return false
}
