import type {Instant} from '../../time/clock.ts'
import {ApiError, notFound} from './api-error.ts'
import {findOperation, nameOfNotPlayed} from './find-operation.ts'
import type {Account, Answer, Operation} from './operation.ts'
import type {Troubles} from './trouble.ts'
import {accountInPath, denied, whoAsks} from './who-asks.ts'

/** One request as it was answered, without credentials. */
export interface Answered {
  readonly at: Instant
  readonly method: string
  /** With its query, without a prefix that names the API. */
  readonly path: string
  /** Twilio's name of what was asked; undefined when the box has no such thing. */
  readonly operation: string | undefined
  readonly form: Readonly<Record<string, string>>
  /** What it was answered with; 0 when the connection was broken off. */
  readonly status: number
  /** Twilio's code of an error. */
  readonly code: number | undefined
}

/** A request, taken apart. */
export interface Request {
  readonly method: string
  /** Without a prefix that names the API. */
  readonly path: string
  /** With its question mark; '' for none. */
  readonly search: string
  readonly body: string
  readonly authorization: string | undefined
  /** Where the asker found the API. */
  readonly origin: string
}

/** What is sent back: an answer, or nothing, because the connection is broken off. */
export type Reply =
  | {readonly kind: 'answer'; readonly status: number; readonly body: Answer['body']; readonly retryAfter?: number}
  | {readonly kind: 'cut'}

/** Answers a request to the API, or lets go wrong what is to go wrong. Throws only what is a bug of the box. */
export async function answerRequest(
  request: Request,
  account: Account,
  troubles: Troubles,
  underWay: number,
): Promise<{readonly reply: Reply; readonly answered: Answered}> {
  const {method, path, search, body} = request
  const {clock} = account
  const form = new URLSearchParams(body)
  const found = findOperation(method, path) ?? findOperation(method, `${path}.json`)
  const trouble = troubles.next(found?.operation.id ?? '', underWay)
  if (trouble.lateMs > 0) await new Promise<void>(resolve => clock.schedule(clock.now() + trouble.lateMs, resolve))
  const cut: Reply = {kind: 'cut'}
  const outcome = trouble.reset === 'before' ? undefined : run(trouble.error)
  const reply = outcome === undefined || trouble.reset === 'after' ? cut : replyOf(outcome, trouble.retryAfter)
  const answered: Answered = {
    at: clock.now(),
    method,
    path: path + search,
    operation: found?.operation.id,
    form: Object.fromEntries(form),
    status: reply.kind === 'cut' ? 0 : reply.status,
    code: reply.kind === 'answer' && outcome instanceof ApiError ? outcome.code : undefined,
  }
  return {reply, answered}

  function run(error: ApiError | undefined): Answer | ApiError {
    try {
      if (path === '/') throw new ApiError(404, 20404, frontDoor)
      const asker = whoAsks(request.authorization, account.rows)
      if (error !== undefined) throw error
      if (found === undefined) throw notPlayed(method, path)
      const {operation, ids} = found
      if (asker.limited && isClosedToKeys(operation)) throw denied()
      const owner = accountInPath(ids.AccountSid, asker, account.rows)
      const query = new URLSearchParams(search)
      return operation.run({owner, ids, form, query, path, origin: request.origin}, account)
    } catch (problem) {
      if (problem instanceof ApiError) return problem
      throw problem
    }
  }
}

function replyOf(outcome: Answer | ApiError, retryAfter: number | undefined): Reply {
  if (!(outcome instanceof ApiError)) return {kind: 'answer', ...outcome}
  const error = {kind: 'answer', status: outcome.status, body: outcome.body()} as const
  return retryAfter === undefined ? error : {...error, retryAfter}
}

const frontDoor =
  'This is a Twilio account in a box. Its API begins at /2010-04-01, /v1 and /v2; docs/carrier.md tells more.'

function notPlayed(method: string, path: string): ApiError {
  if (path === '/favicon.ico') return notFound(path)
  const name = nameOfNotPlayed(method, path)
  const asked = name === undefined ? `${method} ${path}` : `${name} (${method} ${path})`
  return new ApiError(501, 20501, `${asked} is not played by this simulator of Twilio`)
}

/** Standard API keys may not look at accounts and keys. */
function isClosedToKeys({at}: Operation): boolean {
  return /\/(Accounts(\/\{Sid\})?|Keys(\/\{Sid\})?)\.json$/.test(at)
}
