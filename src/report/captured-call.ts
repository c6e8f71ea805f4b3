import {alertOf} from '../alerts/alert-of.ts'
import {type Call, foldCall} from '../call/call.ts'
import type {Routing} from '../config/routing.ts'
import type {CallSummary} from '../journal/call-summary.ts'
import type {Journal} from '../journal/journal.ts'

/** A call as a review tells it. Null: not known. */
export interface CapturedCall {
  readonly call: string
  /** Unix time in milliseconds. */
  readonly receivedAt: number
  readonly source: string
  readonly urgency: CallSummary['urgency']
  readonly name: string | null
  /** E.164. */
  readonly number: string | null
  readonly reason: string | null
  readonly summary: string | null
}

/** With the summary that its alert carried, where there is a routing file to tell it by. */
export function capturedCall(journal: Journal, id: string, routing: Routing | undefined): CapturedCall | undefined {
  const summary = journal.counts.summary(id)
  if (summary === undefined) return undefined
  let call: Call | undefined
  for (const {stream, at, fact} of journal.read(id)) call = foldCall(call, stream, at, fact)
  const alert = call === undefined || routing === undefined ? undefined : alertOf(call, routing, 1)
  return {
    call: id,
    receivedAt: summary.receivedAt,
    source: summary.label,
    urgency: summary.urgency,
    name: summary.name,
    number: summary.callback ?? summary.caller,
    reason: call?.intake.fields.reason?.value ?? null,
    summary: alert?.summary ?? null,
  }
}
