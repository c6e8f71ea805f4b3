import type {SeedFault, SeedLimit} from '../../contracts/generated/carrier-seed.ts'
import {type Clock, second} from '../../time/clock.ts'
import {ApiError} from './api-error.ts'

/** What goes wrong with one request. */
export interface Trouble {
  readonly error: ApiError | undefined
  /** Of the Retry-After header, in seconds. */
  readonly retryAfter: number | undefined
  readonly reset: 'before' | 'after' | undefined
  readonly lateMs: number
}

/** Faults and limits, as they stand now. */
export interface Troubles {
  fail(fault: SeedFault): void
  limit(limit: SeedLimit): void
  /** To be asked once a request, with the operation it is for. `underWay` counts it too. */
  next(operation: string, underWay: number): Trouble
  clear(): void
}

const none: Trouble = {error: undefined, retryAfter: undefined, reset: undefined, lateMs: 0}

export function createTroubles(clock: Clock): Troubles {
  let faults: {readonly fault: SeedFault; seen: number}[] = []
  let limited: SeedLimit = {}
  let recent: number[] = []

  function overLimit(underWay: number): boolean {
    const {per_second: perSecond, at_once: atOnce} = limited
    const now = clock.now()
    recent = recent.filter(at => at > now - second)
    if (atOnce !== undefined && underWay > atOnce) return true
    if (perSecond !== undefined && recent.length >= perSecond) return true
    if (perSecond !== undefined) recent.push(now)
    return false
  }

  function due(operation: string): SeedFault | undefined {
    let found: SeedFault | undefined
    for (const each of faults) {
      const {fault} = each
      if (fault.only !== undefined && fault.only !== operation) continue
      each.seen += 1
      if (each.seen >= (fault.request ?? 1)) found ??= fault
    }
    faults = faults.filter(({fault, seen}) => seen < (fault.request ?? 1) + (fault.times ?? 1) - 1)
    return found
  }

  return {
    fail: fault => faults.push({fault, seen: 0}),
    limit(limit) {
      limited = limit
    },
    next(operation, underWay) {
      const fault = due(operation)
      if (fault !== undefined) return troubleOf(fault)
      if (!overLimit(underWay)) return none
      return {...none, error: tooMany(), retryAfter: limited.retry_after}
    },
    clear() {
      faults = []
      limited = {}
    },
  }
}

function troubleOf({answer, reset, slow_seconds: slow = 0}: SeedFault): Trouble {
  const error = answer && errorOf(answer)
  return {error, retryAfter: answer?.retry_after, reset, lateMs: slow * second}
}

function errorOf({status, code, message}: NonNullable<SeedFault['answer']>): ApiError {
  if (status === 429 && code === undefined) return tooMany()
  return new ApiError(status, code ?? 20500, message ?? 'An internal server error has occurred')
}

function tooMany(): ApiError {
  return new ApiError(429, 20429, 'Too Many Requests')
}
