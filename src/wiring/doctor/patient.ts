import type {Finding} from '../../config/finding.ts'
import type {Routing} from '../../config/routing.ts'
import type {LockFile} from '../../contracts/generated/lock.ts'
import type {Instant} from '../../time/clock.ts'

/** What is looked at. */
export interface Patient {
  readonly routingPath: string
  /** Undefined: there is none, or it has errors. */
  readonly routing: Routing | undefined
  /** Undefined: the file cannot be read. */
  readonly findings: readonly Finding[] | undefined
  readonly lock: LockFile | undefined
  readonly journalPath: string
  /** Undefined: nobody has said where the world reaches the server. */
  readonly publicUrl: string | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly now: Instant
}
