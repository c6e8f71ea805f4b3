import type {CallSummary} from '../../journal/call-summary.ts'
import type {KeptJob, Span} from '../../journal/counts.ts'
import type {Journal} from '../../journal/journal.ts'
import type {Instant} from '../../time/clock.ts'

/** A job and the call that brought it, as ad platforms take it: a conversion. */
export interface Conversion {
  readonly job: KeptJob
  readonly call: CallSummary
  /** E.164; undefined: withheld, and never given. */
  readonly phone: string | undefined
}

/** What a platform is given, and what it would refuse. */
export interface ConversionFile {
  readonly text: string
  readonly rows: number
  readonly refused: readonly {readonly job: string; readonly why: string}[]
  /** What to know before uploading, in words. */
  readonly notes: readonly string[]
}

export interface ConversionRules {
  /** As it is named at the platform. */
  readonly name: string
  readonly timeZone: string
  readonly now: Instant
}

/** The jobs booked in the span that came from a call, of these sources; undefined: of all. */
export function conversionsOf(
  journal: Journal,
  span: Span,
  sources: readonly string[] | undefined,
): readonly Conversion[] {
  return journal.counts.jobs(span).flatMap(job => {
    const call = job.call === null || job.status === 'cancelled' ? undefined : journal.counts.summary(job.call)
    if (call === undefined || (sources !== undefined && !sources.includes(call.source))) return []
    return [{job, call, phone: job.phones[0] ?? call.callback ?? call.caller ?? undefined}]
  })
}

/** Sorts conversions into those a platform takes, and those it refuses, each with the reason. */
export function sorted(
  all: readonly Conversion[],
  refusal: (conversion: Conversion) => string | undefined,
): {readonly taken: readonly Conversion[]; readonly refused: ConversionFile['refused']} {
  const seen = new Set<string>()
  const taken: Conversion[] = []
  const refused: {job: string; why: string}[] = []
  for (const conversion of all) {
    const {job} = conversion
    const order = orderId(job)
    const why = seen.has(order) ? 'a second row with the same order id' : refusal(conversion)
    seen.add(order)
    if (why === undefined) taken.push(conversion)
    else refused.push({job: job.job, why})
  }
  return {taken, refused}
}

/** By which the platform knows a conversion again. */
export function orderId({number, job}: KeptJob): string {
  return number ?? job
}

export function value({amount}: KeptJob): string {
  return ((amount ?? 0) / 100).toFixed(2)
}
