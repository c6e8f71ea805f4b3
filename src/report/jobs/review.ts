import type {KeptJob, Span} from '../../journal/counts.ts'
import {type Journal, StreamMoved} from '../../journal/journal.ts'
import {Problem} from '../../problem/problem.ts'
import type {Instant} from '../../time/clock.ts'
import {matchedFact, matchingOf} from './import-jobs.ts'
import type {Candidate} from './match-job.ts'

/** A job about which a person is to decide. */
export interface JobToReview {
  readonly job: KeptJob
  /** The most likely first; at least one. */
  readonly candidates: readonly Candidate[]
}

/** The jobs that may have come from a call, and are not decided, in the order booked. */
export function jobsToReview(journal: Journal, span: Span, windowDays: number): readonly JobToReview[] {
  return journal.counts.jobs(span).flatMap(job => {
    if (job.decided !== null || job.status === 'cancelled') return []
    const {candidates} = matchingOf(journal, job, windowDays)
    return candidates.length === 0 ? [] : [{job, candidates}]
  })
}

/**
 * Records what a person decided: this call brought the job, or (null) none did.
 * @throws Problem where there is no such job or call.
 */
export async function decide(
  journal: Journal,
  id: string,
  call: string | null,
  windowDays: number,
  now: Instant,
): Promise<KeptJob> {
  for (;;) {
    const job = journal.counts.job(id)
    if (job === undefined) {
      throw new Problem({what: `There is no job ${id} in this journal.`, fix: ['oncrew jobs list shows them.']})
    }
    const chosen = call === null ? undefined : chosenCall(journal, job, call, windowDays)
    const fact = matchedFact(journal, job, chosen, windowDays, 'review')
    try {
      await journal.append(`job/${id}`, journal.read(`job/${id}`).length, now, [fact])
      return journal.counts.job(id) ?? job
    } catch (thrown) {
      if (!(thrown instanceof StreamMoved)) throw thrown
    }
  }
}

function chosenCall(journal: Journal, job: KeptJob, id: string, windowDays: number): Candidate {
  const known = matchingOf(journal, job, windowDays).candidates.find(({call}) => call.call === id)
  if (known !== undefined) return known
  const call = journal.counts.summary(id)
  if (call === undefined) {
    throw new Problem({what: `There is no call ${id} in this journal.`, fix: ['oncrew calls --json shows their ids.']})
  }
  return {call, score: 0, reasons: ['decided by hand']}
}
