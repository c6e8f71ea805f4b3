import {isDeepStrictEqual} from 'node:util'
import type {CallEvent} from '../contracts/generated/call-event.ts'
import type {Journal} from '../journal/journal.ts'
import {type Attribution, type AttributionQuestion, type AttributionRow, attribution} from './attribution.ts'
import {countsInMemory} from './in-memory-counts.ts'

/** A figure of the report that the facts do not bear out. */
export interface Discrepancy {
  readonly row: string
  readonly what: string
  readonly reported: unknown
  readonly counted: unknown
}

export interface Verification {
  /** Facts read, and figures compared. */
  readonly facts: number
  readonly figures: number
  readonly discrepancies: readonly Discrepancy[]
}

/** Counts everything anew from the facts themselves, and compares figure by figure. Reads the whole journal. */
export function verifyAttribution(
  journal: Journal,
  question: AttributionQuestion,
  reported: Attribution,
): Verification {
  const events = [...allEvents(journal)]
  const counted = attribution(countsInMemory(events, question.timeZone), question)
  const rows = new Map([...counted.rows, counted.notAttributable, counted.totals].map(row => [row.key, row]))
  const discrepancies: Discrepancy[] = []
  let figures = 0
  for (const row of [...reported.rows, reported.notAttributable, reported.totals]) {
    for (const [what, value] of figuresOf(row)) {
      figures += 1
      const found = figuresOf(rows.get(row.key)).find(([name]) => name === what)?.[1]
      if (!isDeepStrictEqual(value, found)) {
        discrepancies.push({row: row.label, what, reported: value, counted: found ?? null})
      }
    }
    rows.delete(row.key)
  }
  for (const row of rows.values()) {
    discrepancies.push({row: row.label, what: 'calls', reported: null, counted: row.calls})
  }
  return {facts: events.length, figures, discrepancies}
}

function figuresOf(row: AttributionRow | undefined): readonly (readonly [string, unknown])[] {
  return row === undefined ? [] : Object.entries(row).filter(([name]) => name !== 'key' && name !== 'label')
}

function* allEvents(journal: Journal): Iterable<CallEvent> {
  let seq = 0
  for (;;) {
    const batch = journal.since(seq, 5000)
    if (batch.length === 0) return
    yield* batch
    seq = batch.at(-1)?.seq ?? seq
  }
}
