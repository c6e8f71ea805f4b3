import type {Clock, Work} from '../time/clock.ts'
import type {Agent} from './agent.ts'
import type {CallLimits} from './call-limits.ts'
import type {Courier} from './courier.ts'
import type {Ops} from './ops.ts'
import type {RoutingBook} from './routing-book.ts'

export interface ServeOptions {
  readonly agent: Agent
  readonly courier: Courier
  readonly routings: RoutingBook
  readonly clock: Clock
  readonly work: Work
  readonly authToken: string
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  /** What Twilio is told to call, and what its signatures are checked against. Undefined: the loopback address. */
  readonly publicUrl: string | undefined
  /** One line about something that is wrong but does not stop the server. Never holds words or numbers of callers. */
  readonly warn: (line: string) => void
  /** Undefined in a rehearsal: nobody asks. */
  readonly ops?: Ops | undefined
  /** Undefined in a rehearsal: every call is answered. */
  readonly limits?: CallLimits | undefined
}

/** What every request is answered with. */
export interface Site extends ServeOptions {
  readonly publicUrl: string
  readonly socketUrl: (callId: string) => string
}
