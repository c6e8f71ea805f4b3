import type {TurnUnderstood} from '../../contracts/generated/call-event.ts'

type Because = NonNullable<TurnUnderstood['because']>

/** Why there is no answer of the model's that holds. */
export interface Failure {
  readonly because: Because
  /** A few words more, such as HTTP 429. Never what the server wrote: it may quote a key. */
  readonly detail: string | undefined
  /** How long the server asks to be left alone. */
  readonly restMs?: number | undefined
}

/** Reads what asking threw: an error of the library with a status, or of the network without one. */
export function failureOf(thrown: unknown): Failure {
  const status = numberAt(thrown, 'status')
  if (status === undefined) return {because: 'connection', detail: codeOf(thrown)}
  const detail = `HTTP ${status}`
  if (status === 429) return {because: 'rate-limit', detail, restMs: retryAfter(thrown)}
  if (status >= 500) return {because: 'server-error', detail, restMs: retryAfter(thrown)}
  return {because: 'rejected', detail}
}

/** Whole seconds, as servers send it; a date is not understood, and the rest is then ours to choose. */
function retryAfter(thrown: unknown): number | undefined {
  const headers = valueAt(thrown, 'headers')
  const seconds = headers instanceof Headers ? Number(headers.get('retry-after') ?? Number.NaN) : Number.NaN
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined
}

/** Such as ECONNREFUSED, which the library wraps twice. */
function codeOf(thrown: unknown): string | undefined {
  for (let error = thrown, depth = 0; depth < 4; error = valueAt(error, 'cause'), depth += 1) {
    const code = valueAt(error, 'code')
    if (typeof code === 'string' && /^[A-Z_]+$/.test(code)) return code
  }
  return undefined
}

function numberAt(value: unknown, key: string): number | undefined {
  const found = valueAt(value, key)
  return typeof found === 'number' ? found : undefined
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
