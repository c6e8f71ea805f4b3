import type {ListedCall} from './call-list.ts'
import {csvOf} from './csv.ts'

/** The calls as CSV, one a line. */
export function callsCsv(calls: readonly (ListedCall & {readonly followUp: string | null})[]): string {
  return csvOf(
    [...columns],
    calls.map(call => columns.map(column => csvValue(call[column]))),
  )
}

const columns = [
  'call',
  'received',
  'source',
  'sourceLabel',
  'dialedNumber',
  'callerNumber',
  'disposition',
  'followUp',
  'urgency',
  'name',
  'callbackNumber',
  'callbackConfirmed',
  'address',
  'reason',
  'voicemail',
  'alert',
] as const

function csvValue(value: string | boolean | null): string | null {
  return typeof value === 'boolean' ? String(value) : value
}
