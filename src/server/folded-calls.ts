import {type Call, foldCall} from '../call/call.ts'
import type {FactJournal} from '../journal/journal.ts'

/** How many calls are kept folded. */
const kept = 500

/**
 * Calls as the journal has them this very moment. What was folded before is not folded again, so a call that is asked
 * for at each of its steps is read through once.
 */
export function createFoldedCalls(journal: FactJournal): (callId: string) => Call | undefined {
  const folded = new Map<string, Call>()

  return callId => {
    const before = folded.get(callId)
    let call = before
    for (const {stream, at, fact} of journal.read(callId, before?.facts ?? 0)) call = foldCall(call, stream, at, fact)
    folded.delete(callId)
    if (call !== undefined) folded.set(callId, call)
    const [oldest] = folded.keys()
    if (folded.size > kept && oldest !== undefined) folded.delete(oldest)
    return call
  }
}
