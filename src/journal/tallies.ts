import type {DatabaseSync} from 'node:sqlite'
import {day, hour} from '../time/clock.ts'
import {columnOf, counted, countedNames} from './counted.ts'

/** A column, and how a row of call_summary tells it. */
type Told = readonly [column: string, how: string]

/** Sums of calls, kept in a table. */
export interface Tally {
  readonly table: string
  /** What a row is for. */
  readonly keys: readonly Told[]
  /** Written with it, as the latest call has it. */
  readonly latest: readonly Told[]
  readonly sums: readonly Told[]
}

const everything: readonly Told[] = countedNames.map(name => [columnOf(name), counted[name]])

/** By day of UTC, source and number. */
export const byNumber: Tally = {
  table: 'call_tally',
  keys: [
    ['day', `received_at / ${day}`],
    ['source', 'source'],
    ['dialed', 'dialed'],
  ],
  latest: [['label', 'label']],
  sums: [...everything, ['new_in_source', 'previous_in_source_at = -1']],
}

/** By hour, for days, hours and weeks on the clock of any zone whole hours from UTC. */
const byHour: Tally = {
  table: 'hour_tally',
  keys: [['hour', `received_at / ${hour}`]],
  latest: [],
  sums: everything,
}

/** What a call turns out to be, by which reports put calls together. */
export const kinds = ['crew', 'trade', 'urgency'] as const
export type Kind = (typeof kinds)[number]

/** By day of UTC and kind; the key is empty where there is none of it. */
const byKind = kinds.map(
  (kind): Tally => ({
    table: 'kind_tally',
    keys: [
      ['kind', `'${kind}'`],
      ['key', `coalesce(${kind}, '')`],
      ['day', `received_at / ${day}`],
    ],
    latest: [],
    sums: everything,
  }),
)

export const tallies: readonly Tally[] = [byNumber, byHour, ...byKind]

/** Adds rows of call_summary (a JSON list of their seq is the parameter) to a tally, or takes them away. */
export function tallying({table, keys, latest, sums}: Tally, sign: '+' | '-'): string {
  const told = [...keys, ...latest]
  const columns = [...told, ...sums].map(([column]) => column)
  const values = [...told.map(([, how]) => how), ...sums.map(([, how]) => `${sign}coalesce(sum(${how}), 0)`)]
  const set = [
    ...latest.map(([column]) => `${column} = excluded.${column}`),
    ...sums.map(([column]) => `${column} = ${column} + excluded.${column}`),
  ]
  return `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from call_summary
    where seq in (select value from json_each(?)) group by ${told.map((_, index) => index + 1).join(', ')} order by max(seq)
    on conflict (${keys.map(([column]) => column).join(', ')}) do update set ${set.join(', ')}`
}

/** Fills the tallies by hour and by kind, in a journal that held calls before it held these. About two seconds for a million. */
export function tallyOlderCalls(database: DatabaseSync): void {
  for (const {table, keys, sums} of [byHour, ...byKind]) {
    const columns = [...keys, ...sums].map(([column]) => column)
    const values = [...keys.map(([, how]) => how), ...sums.map(([, how]) => `coalesce(sum(${how}), 0)`)]
    const groups = keys.map((_, index) => index + 1)
    database.exec(
      `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from call_summary group by ${groups.join(', ')}`,
    )
  }
}
