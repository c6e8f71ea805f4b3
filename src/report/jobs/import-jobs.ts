import type {JobMatched, JobRecorded} from '../../contracts/generated/call-event.ts'
import type {CallSummary} from '../../journal/call-summary.ts'
import type {KeptJob} from '../../journal/counts.ts'
import type {Journal} from '../../journal/journal.ts'
import type {Instant} from '../../time/clock.ts'
import {canBring, leadOf, type Matching, matchJob, windowOf} from './match-job.ts'

/** What an import came to. */
export interface Imported {
  readonly fresh: number
  readonly changed: number
  readonly unchanged: number
  /** Of all in the file: matched to a call by now, waiting for a decision, and without any call that could have brought them. */
  readonly matched: number
  readonly toReview: number
  readonly withoutCall: number
}

/** Appends wait for one commit together. */
const together = 5000

/**
 * Records the jobs that are new or have changed, and matches those that nobody has decided about. The same jobs again change
 * nothing. Certain matches are taken; what is only possible is left for `jobs review`.
 */
export async function importJobs(
  journal: Journal,
  jobs: readonly JobRecorded[],
  windowDays: number,
  now: Instant,
): Promise<Imported> {
  const result = nothingYet()
  for (let from = 0; from < jobs.length; from += together) {
    const appends = jobs.slice(from, from + together).map(job => {
      const {facts, known} = consider(journal, job, windowDays, result)
      if (facts.length === 0) return undefined
      const stream = `job/${job.job}`
      return journal.append(stream, known ? journal.read(stream).length : 0, now, facts)
    })
    await Promise.all(appends)
  }
  return result
}

/** What an import would come to. Writes nothing. */
export function foreseeImport(journal: Journal, jobs: readonly JobRecorded[], windowDays: number): Imported {
  const result = nothingYet()
  for (const job of jobs) consider(journal, job, windowDays, result)
  return result
}

type Tally = {-readonly [Key in keyof Imported]: number}

function nothingYet(): Tally {
  return {fresh: 0, changed: 0, unchanged: 0, matched: 0, toReview: 0, withoutCall: 0}
}

/** What is to be recorded of a job, counted into `result`. */
function consider(
  journal: Journal,
  job: JobRecorded,
  windowDays: number,
  result: Tally,
): {readonly facts: readonly (JobRecorded | JobMatched)[]; readonly known: boolean} {
  const kept = journal.counts.job(job.job)
  const told = kept === undefined ? 'fresh' : isSame(job, kept) ? 'unchanged' : 'changed'
  result[told] += 1
  const recorded = told === 'unchanged' ? [] : [job]
  const known = kept !== undefined
  if (known && kept.decided !== null) {
    result[kept.call === null ? 'withoutCall' : 'matched'] += 1
    return {facts: recorded, known}
  }
  const {certain, candidates} = matchingOf(journal, job, windowDays)
  if (certain === undefined) {
    result[candidates.length > 0 ? 'toReview' : 'withoutCall'] += 1
    return {facts: recorded, known}
  }
  result.matched += 1
  return {facts: [...recorded, matchedFact(journal, job, certain, windowDays, 'import')], known}
}

type AnyJob = JobRecorded | KeptJob

/** Which calls may have brought a job. Where no number of the customer called, callers of the same name are looked for. */
export function matchingOf(journal: Journal, job: AnyJob, windowDays: number): Matching {
  const {since, until} = windowOf(job, windowDays)
  const calls = callsOf(journal, job.phones, since, until)
  const byNumber = matchJob(job, calls)
  if (byNumber.candidates.length > 0 || job.name === null) return byNumber
  const named = journal.counts.callsOfName(job.name, since, until)
  return named.length === 0 ? byNumber : matchJob(job, named)
}

function callsOf(journal: Journal, phones: readonly string[], since: Instant, until: Instant): readonly CallSummary[] {
  const calls = phones.flatMap(phone => journal.counts.callsOfPhone(phone, since, until))
  const once = new Map(calls.map(call => [call.call, call]))
  return [...once.values()].toSorted((a, b) => a.receivedAt - b.receivedAt || a.seq - b.seq)
}

/** Decided: this call brought the job, or (undefined) none did. */
export function matchedFact(
  journal: Journal,
  job: AnyJob,
  chosen: {readonly call: CallSummary; readonly score: number; readonly reasons: readonly string[]} | undefined,
  windowDays: number,
  by: JobMatched['by'],
): JobMatched {
  if (chosen === undefined) {
    return {type: 'job.matched', job: job.job, call: null, by, score: 0, reasons: [], touches: [], lead: null}
  }
  const {call, score, reasons} = chosen
  const {since} = windowOf(job, windowDays)
  const phones = [...new Set([...job.phones, call.caller, call.callback].filter(phone => phone !== null))]
  const before = callsOf(journal, phones, since, call.receivedAt).filter(canBring)
  const touches = before.some(touch => touch.call === call.call) ? before : [...before, call]
  return {
    type: 'job.matched',
    job: job.job,
    call: call.call,
    by,
    score: Math.round(score),
    reasons: [...reasons],
    touches: touches.map(touch => touch.call),
    lead: (leadOf(touches) ?? call).call,
  }
}

function isSame(job: JobRecorded, kept: KeptJob): boolean {
  const told = [
    'system',
    'number',
    'at',
    'wholeDay',
    'amount',
    'currency',
    'name',
    'address',
    'status',
    'heardFrom',
  ] as const
  return told.every(field => job[field] === kept[field]) && job.phones.join() === kept.phones.join()
}
