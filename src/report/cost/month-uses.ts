import type {Journal} from '../../journal/journal.ts'
import type {Period} from '../period.ts'
import {type CallUse, callUse} from './call-use.ts'

/** What the calls received in a period used, each with the alerts that left about it. */
export function usesIn(journal: Journal, {from, to}: Period): readonly CallUse[] {
  return journal
    .callsReceived(from, to)
    .flatMap(call => callUse([...journal.read(call), ...journal.read(`alert/${call}`)]) ?? [])
}
