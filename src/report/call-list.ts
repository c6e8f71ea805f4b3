import {type Call, foldCall} from '../call/call.ts'
import type {CallEnded} from '../contracts/generated/call-event.ts'
import type {Journal} from '../journal/journal.ts'
import type {Period} from './period.ts'

/** One call, as far as the journal tells. Null: not known. */
export interface ListedCall {
  readonly call: string
  /** ISO 8601 in UTC. */
  readonly received: string
  readonly source: string
  readonly sourceLabel: string
  /** E.164. */
  readonly dialedNumber: string
  readonly callerNumber: string | null
  readonly disposition: CallEnded['disposition'] | 'in progress'
  readonly urgency: 'emergency' | 'urgent' | 'standard' | 'low' | null
  readonly name: string | null
  readonly callbackNumber: string | null
  readonly callbackConfirmed: boolean
  readonly address: string | null
  readonly reason: string | null
  readonly voicemail: string | null
  /** The alert's id. */
  readonly alert: string | null
}

/** The calls received in the period, in order; of more than `limit`, the newest. */
export function listCalls(journal: Journal, {from, to}: Period, limit: number): readonly ListedCall[] {
  const listed: ListedCall[] = []
  for (const id of journal.callsReceived(from, to).slice(-limit)) {
    const call = readCall(journal, id)
    if (call !== undefined) listed.push(call)
  }
  return listed
}

/** One call, if the journal holds it. */
export function readCall(journal: Journal, id: string): ListedCall | undefined {
  let call: Call | undefined
  for (const {stream, at, fact} of journal.read(id)) call = foldCall(call, stream, at, fact)
  return call === undefined ? undefined : listedCall(call)
}

/** A call as it is listed. */
export function listedCall({id, intake, phase, ...call}: Call): ListedCall {
  const {fields} = intake
  return {
    call: id,
    received: new Date(call.receivedAt).toISOString(),
    source: call.source.id,
    sourceLabel: call.source.label,
    dialedNumber: call.dialedNumber,
    callerNumber: call.callerNumber ?? null,
    disposition: phase.name === 'ended' ? phase.disposition : 'in progress',
    urgency: intake.urgency?.tier ?? null,
    name: fields.name?.value ?? null,
    callbackNumber: fields.callback_number?.value ?? null,
    callbackConfirmed: intake.confirmed !== undefined,
    address: fields.address?.value ?? fields.area?.value ?? null,
    reason: fields.reason?.value ?? fields.job_type?.value ?? fields.request?.value ?? null,
    voicemail: call.voicemail?.url ?? null,
    alert: call.alert?.id ?? null,
  }
}
