import type {Clock} from '../../time/clock.ts'
import type {Box} from '../calls/box.ts'
import type {AccountRow, AccountRows} from './rows.ts'

/** One operation of the carrier's REST API: the whole of what the box knows of it. */
export interface Operation {
  /** Twilio's own name of it (the `operationId` of its OpenAPI documents). */
  readonly id: string
  /** Method and path, such as `GET /2010-04-01/Accounts/{AccountSid}/Keys.json`. */
  readonly at: string
  readonly handled: 'as Twilio' | 'partly'
  /** For the table of the documentation: what is not as Twilio. */
  readonly remark?: string
  run(asked: Asked, account: Account): Answer
}

/** A request that was let in. */
export interface Asked {
  /** The account in the path; where there is none, the one whose credentials came. */
  readonly owner: AccountRow
  /** What stands where the path has braces. */
  readonly ids: Readonly<Record<string, string>>
  readonly form: URLSearchParams
  readonly query: URLSearchParams
  /** Without the query. */
  readonly path: string
  /** Where the asker found the API, such as http://127.0.0.1:4020: absolute URLs lead back there. */
  readonly origin: string
}

export interface Answer {
  readonly status: 200 | 201 | 204
  readonly body: object | Sound | undefined
}

/** Not JSON, but a recording. */
export class Sound {
  readonly type: string
  readonly bytes: Uint8Array
  constructor(type: string, bytes: Uint8Array) {
    this.type = type
    this.bytes = bytes
  }
}

/** What every operation works with. */
export interface Account {
  readonly rows: AccountRows
  readonly box: Box
  readonly clock: Clock
  /** Area codes in which no number is for sale. */
  readonly exhausted: ReadonlySet<string>
  freshSid(prefix: string): string
  freshSecret(): string
}

export const ok = (body: object): Answer => ({status: 200, body})
export const created = (body: object): Answer => ({status: 201, body})
export const gone: Answer = {status: 204, body: undefined}
