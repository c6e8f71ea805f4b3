import type {DatabaseSync, SQLOutputValue} from 'node:sqlite'
import {day, hour} from '../time/clock.ts'
import {type Counted, type Counts, columnOf, counted, countedNames} from './counted.ts'
import type {CallCounts, CallGroup, Grouping, Span} from './counts.ts'
import {keyIn, keyOf} from './grouping-key.ts'
import {type ClockShift, localMsIn} from './local-shift.ts'
import {type Kind, kinds} from './tallies.ts'

type Row = Record<string, SQLOutputValue>

/** Sums are of what `counted` says of each row. */
const sums = countedNames.map(name => `sum(${columnOf(name)}) as ${columnOf(name)}`).join(', ')
const tallied = countedNames.map(columnOf).join(', ')
const ofRows = countedNames.map(name => `coalesce(${counted[name]}, 0) as ${columnOf(name)}`).join(', ')
const inSpan = 'received_at >= $from and received_at < $to'
const atTheEdges = `(received_at >= $from and received_at < $firstEdge) or (received_at >= $lastEdge and received_at < $to)`

/** Whole days or hours of UTC come from their sums, the rest of a span from the calls themselves. */
function edgesOf({from, to}: Span, unit: typeof day | typeof hour) {
  const first = Math.ceil(from / unit)
  const last = Math.max(first, Math.floor(to / unit))
  const firstEdge = Math.min(to, first * unit)
  return {from, to, first, last, firstEdge, lastEdge: Math.max(firstEdge, last * unit)}
}

const days = `
  select day, source, dialed, label, ${tallied} from call_tally where day >= $first and day < $last
  union all
  select received_at / ${day}, source, dialed, label, ${ofRows} from call_summary where ${atTheEdges}`

const hours = `
  select hour * ${hour} as received_at, ${tallied} from hour_tally where hour >= $first and hour < $last
  union all
  select received_at, ${ofRows} from call_summary where ${atTheEdges}`

const daysOfKind = (kind: Kind) => `
  select nullif(key, '') as ${kind}, ${tallied} from kind_tally
  where kind = '${kind}' and day >= $first and day < $last
  union all
  select ${kind}, ${ofRows} from call_summary where ${atTheEdges}`

/** Puts calls together from the tallies, where there are any for it. */
export function groupCalls(
  database: DatabaseSync,
): Pick<CallCounts, 'extent' | 'groups' | 'weeks' | 'uniqueCallers' | 'uniqueCallersBy'> {
  const all = (sql: string, values: Record<string, string | number>): readonly Row[] =>
    database.prepare(sql).all(values)

  function extent(): Span | undefined {
    const row = database
      .prepare(
        'select (select min(received_at) from call_summary) as first, (select max(received_at) from call_summary) as last',
      )
      .get()
    return row === undefined || row.first === null ? undefined : {from: Number(row.first), to: Number(row.last)}
  }

  function countsBy(span: Span, by: Exclude<Grouping, 'number'>, clock: readonly ClockShift[]): readonly Row[] {
    const kind = kinds.find(each => each === by)
    const whole = kind === undefined && isWholeHours(clock)
    const from =
      kind !== undefined
        ? daysOfKind(kind)
        : whole
          ? hours
          : `select received_at, ${ofRows} from call_summary where ${inSpan}`
    const values = kind !== undefined ? edgesOf(span, day) : whole ? edgesOf(span, hour) : {...span}
    return all(
      `select ${keyOf(by, clock)} as key, ${sums} from (${from}) group by key having sum(calls) > 0 order by key`,
      values,
    )
  }

  /** Each caller once. The callers of a day are all but those who had called on it before, which needs no sorting. */
  function callersBy(
    span: Span,
    by: Exclude<Grouping, 'number'>,
    clock: readonly ClockShift[],
  ): ReadonlyMap<unknown, number> {
    const key = keyOf(by, clock)
    const again = `previous_at >= $from and ${localMsIn('previous_at', clock)} / ${day} = ${key}`
    const rows =
      by === 'day'
        ? all(
            `select ${key} as key, -count(*) as callers from call_summary where ${inSpan} and ${again} group by key`,
            {...span},
          )
        : all(
            `select key, count(*) as callers from
               (select distinct caller, ${key} as key from call_summary where caller is not null and ${rowsIn(span)})
             group by key`,
            {...span},
          )
    return new Map(rows.map(row => [keyIn(row.key), Number(row.callers)]))
  }

  /** A large part of the calls is read faster in the order of the callers than by the index of times. */
  function rowsIn({from, to}: Span): string {
    const known = extent()
    if (known === undefined) return inSpan
    const most = Math.min(to, known.to) - Math.max(from, known.from) > (known.to - known.from) / 8
    return `${most ? '+' : ''}received_at >= $from and ${most ? '+' : ''}received_at < $to`
  }

  return {
    extent,
    groups(span, by, clock) {
      if (by === 'number') return byNumber(all, span)
      const callers = callersBy(span, by, clock)
      return countsBy(span, by, clock).map(row => {
        const key = keyIn(row.key)
        const counts = countsOf(row)
        const known = callers.get(key) ?? 0
        // Whoever withholds their number is taken for someone who called before.
        const uniqueCallers = by === 'day' ? counts.calls + known : known
        return {key, source: '', label: '', counts, uniqueCallers}
      })
    },
    weeks(span, clock) {
      const whole = isWholeHours(clock)
      const from = whole ? hours : `select received_at, ${ofRows} from call_summary where ${inSpan}`
      const rows = all(
        `select (${keyOf('day', clock)} + 3) / 7 as week, ${sums} from (${from}) group by week having sum(calls) > 0 order by week`,
        whole ? edgesOf(span, hour) : {...span},
      )
      return rows.map(row => ({monday: Number(row.week) * 7 - 3, counts: countsOf(row)}))
    },
    uniqueCallers({from, to}) {
      if (from > (extent()?.from ?? 0)) {
        return uniqueOf(
          all(
            `select source, sum(previous_in_source_at < $from) as fresh, sum(previous_at < $from) as first
             from call_summary where ${inSpan} group by source`,
            {from, to},
          ),
        )
      }
      const last = Math.floor(to / day)
      const rows = all(
        `select source, sum(new_in_source) as fresh, sum(first_time) as first from (
           select source, new_in_source, first_time from call_tally where day < $last
           union all
           select source, previous_in_source_at = -1, previous_at = -1 from call_summary
           where received_at >= $edge and received_at < $to
         ) group by source`,
        {last, edge: last * day, to},
      )
      return uniqueOf(rows)
    },
    uniqueCallersBy(span, nameOf) {
      if (nameOf.length === 0) return new Map()
      const names = nameOf.map(
        (_, index) => `when source = $source${index} and dialed = $dialed${index} then $name${index}`,
      )
      const values = nameOf.map(({source, dialed, name}, index) => {
        return {[`source${index}`]: source, [`dialed${index}`]: dialed, [`name${index}`]: name}
      })
      const rows = all(
        `select name, count(*) as callers from (
           select distinct caller, case ${names.join(' ')} end as name from call_summary
           where caller is not null and ${rowsIn(span)}
         ) where name is not null group by name`,
        Object.assign({...span}, ...values),
      )
      return new Map(rows.map(row => [String(row.name), Number(row.callers)]))
    },
  }
}

/** The tally by hour serves a zone that is whole hours from UTC, and changes its clocks on the hour. */
function isWholeHours(clock: readonly ClockShift[]): boolean {
  return clock.every(({from, offsetMs}, index) => offsetMs % hour === 0 && (index === 0 || from % hour === 0))
}

function byNumber(
  all: (sql: string, values: Record<string, string | number>) => readonly Row[],
  span: Span,
): readonly CallGroup[] {
  const rows = all(
    `select source, dialed, label, ${sums} from (${days}) group by source, dialed having sum(calls) > 0 order by max(day)`,
    edgesOf(span, day),
  )
  return rows.map(row => ({
    key: String(row.dialed),
    source: String(row.source),
    label: String(row.label),
    counts: countsOf(row),
    uniqueCallers: 0,
  }))
}

function countsOf(row: Row): Counts {
  return Object.fromEntries(countedNames.map(name => [name, Number(row[columnOf(name)] ?? 0)])) as Record<
    Counted,
    number
  >
}

function uniqueOf(rows: readonly Row[]): {readonly all: number; readonly bySource: ReadonlyMap<string, number>} {
  return {
    all: rows.reduce((sum, row) => sum + Number(row.first), 0),
    bySource: new Map(rows.map(row => [String(row.source), Number(row.fresh)])),
  }
}
