import type {CallSummary} from '../../journal/call-summary.ts'
import {day, type Instant} from '../../time/clock.ts'
import {certainScore, leastMargin, possibleScore} from '../match-score.ts'

/** What of a job tells who called for it. */
export interface JobToMatch {
  readonly at: Instant
  readonly wholeDay: boolean
  readonly phones: readonly string[]
  readonly name: string | null
}

/** A call that may have brought a job. */
export interface Candidate {
  readonly call: CallSummary
  /** 0 to 100. */
  readonly score: number
  /** In words, such as: same phone number. */
  readonly reasons: readonly string[]
}

export interface Matching {
  /** Certain enough to be taken without asking. */
  readonly certain: Candidate | undefined
  /** Worth asking about, the most likely first. */
  readonly candidates: readonly Candidate[]
}

/** The span in which a call can have brought a job: up to the job itself, or to the end of its day where no time is known. */
export function windowOf(
  {at, wholeDay}: Pick<JobToMatch, 'at' | 'wholeDay'>,
  windowDays: number,
): {readonly since: Instant; readonly until: Instant} {
  return {since: at - windowDays * day, until: wholeDay ? at + day - 1 : at}
}

/**
 * Which of the calls within the window brought a job. A customer's number is the proof; a name only makes it more or less
 * likely, and alone is never enough. Of several calls of one number the last before the job counts.
 */
export function matchJob(job: JobToMatch, calls: readonly CallSummary[]): Matching {
  const byCaller = Map.groupBy(calls.filter(canBring), ({caller, callback, call}) => caller ?? callback ?? call)
  const candidates = [...byCaller.values()]
    .flatMap(own => own.at(-1) ?? [])
    .map(call => weigh(job, call))
    .filter(({score}) => score >= possibleScore)
    .toSorted((a, b) => b.score - a.score || b.call.receivedAt - a.call.receivedAt)
  const [best, next] = candidates
  const clear = best !== undefined && best.score >= certainScore && best.score - (next?.score ?? 0) >= leastMargin
  // Two phones of one customer that both called are no doubt: the later call is the one before the job.
  const same = best !== undefined && next !== undefined && isOf(job, best.call) && isOf(job, next.call)
  if (best === undefined || best.score < certainScore) return {certain: undefined, candidates}
  if (same && agreeOnName(best.call, next.call)) {
    const last = candidates.filter(({call, score}) => isOf(job, call) && score >= certainScore)
    return {certain: last.toSorted((a, b) => b.call.receivedAt - a.call.receivedAt)[0], candidates}
  }
  return {certain: clear ? best : undefined, candidates}
}

/** Spam and calls that are not over bring no work. */
export function canBring({disposition}: CallSummary): boolean {
  return disposition !== 'spam' && disposition !== 'in progress'
}

/** The first call in which the customer was captured or talked to. */
export function leadOf(touches: readonly CallSummary[]): CallSummary | undefined {
  return touches.find(({disposition}) => disposition === 'captured' || disposition === 'answered')
}

function weigh(job: JobToMatch, call: CallSummary): Candidate {
  const names = likeness(job.name, call.name)
  const reasons: string[] = []
  let score = 0
  if (job.phones.includes(call.callback ?? '')) {
    score = 88
    reasons.push('the callback number the caller gave is the customer’s')
  } else if (job.phones.includes(call.caller ?? '')) {
    score = 85
    reasons.push('the call came from the customer’s number')
  } else if (names === 'same') {
    score = 45
    reasons.push('the same name, from another number')
  }
  if (score >= 85 && names === 'same') {
    score += 10
    reasons.push('the same name')
  }
  if (score >= 85 && names === 'different') {
    score -= 25
    reasons.push(`but the caller’s name was ${call.name}`)
  }
  const days = Math.max(0, Math.floor((job.at - call.receivedAt) / day))
  if (score > 0) reasons.push(days === 0 ? 'within a day of the job' : `${days} ${days === 1 ? 'day' : 'days'} before`)
  return {call, score, reasons}
}

function isOf({phones}: JobToMatch, {caller, callback}: CallSummary): boolean {
  return phones.includes(caller ?? '') || phones.includes(callback ?? '')
}

function agreeOnName(a: CallSummary, b: CallSummary): boolean {
  return likeness(a.name, b.name) !== 'different'
}

/** As far as both are known: one word in common that is long enough to be a name of somebody is the same. */
function likeness(a: string | null, b: string | null): 'same' | 'different' | 'unknown' {
  const [first, second] = [nameWords(a), nameWords(b)]
  if (first.length === 0 || second.length === 0) return 'unknown'
  return first.some(word => second.includes(word)) ? 'same' : 'different'
}

export function nameWords(name: string | null): readonly string[] {
  const plain = (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.split(/[^\p{L}]+/u).filter(word => word.length > 2)
  return words.filter(word => !['and', 'the', 'mrs', 'llc', 'inc', 'jr'].includes(word))
}
