import type {FlowContext} from '../account/rows.ts'
import type {AskedOutside} from '../calls/box.ts'
import type {FlowState} from './definition.ts'

/** One kind of widget: the whole of what the box knows of it. */
export interface Widget {
  readonly type: string
  readonly handled: 'as Twilio' | 'partly'
  readonly remark?: string
  /** The flow comes to it. */
  enter(entered: Entered): Promise<Step> | Step
  /** The call comes back with what its TwiML led to; undefined for a widget that gives none. */
  resume?(fields: Fields): {readonly event: string; readonly gives: Fields}
}

type Fields = Readonly<Record<string, string>>

/** What a widget leads to: TwiML for the call, or at once the event that it goes on by. */
export type Step = {readonly twiml: string} | {readonly event: string; readonly gives: object}

export interface Entered {
  readonly state: FlowState
  readonly context: FlowContext
  /** A property as text, with its templates filled in; '' when it is not set. */
  text(property: string): string
  /** Where the call comes back to. `event`: what it comes back with, when its fields do not tell. */
  back(event?: string): string
  /** Asks something on the network. */
  ask(request: AskedOutside): Promise<{readonly status: number; readonly body: string}>
  /** Sends a text from the account. False: it was refused. */
  send(text: {readonly from: string; readonly to: string; readonly body: string}): boolean
}
