import type {DatabaseSync, SQLOutputValue, StatementSync} from 'node:sqlite'
import {day, hour} from '../time/clock.ts'
import type {CallSummary} from './call-summary.ts'
import {type Counted, type Counts, columnOf, counted, countedNames} from './counted.ts'
import type {CallCounts, CallGroup, Credit, FollowedCall, Grouping, KeptJob, Span} from './counts.ts'
import {type ClockShift, localMsIn} from './local-shift.ts'

type Row = Record<string, SQLOutputValue>

/** By the rows themselves; sums are of what `counted` says of each. */
const sumsOfRows = countedNames.map(name => `sum(${counted[name]}) as ${columnOf(name)}`).join(', ')
const sumsOfDays = countedNames.map(name => `sum(${columnOf(name)}) as ${columnOf(name)}`).join(', ')
const dayColumns = countedNames.map(columnOf).join(', ')
const rowColumns = countedNames.map(name => `coalesce(${counted[name]}, 0)`).join(', ')
const inSpan = 'received_at >= $from and received_at < $to'

/** Whole days of UTC from their sums, the rest of a span from the calls themselves. */
const countedDays = `
  select day, source, dialed, label, ${dayColumns} from call_tally where day >= $firstDay and day < $lastDay
  union all
  select received_at / ${day}, source, dialed, label, ${rowColumns} from call_summary
  where (received_at >= $from and received_at < $firstEdge) or (received_at >= $lastEdge and received_at < $to)`

function edgesOf({from, to}: Span) {
  const firstDay = Math.ceil(from / day)
  const lastDay = Math.max(firstDay, Math.floor(to / day))
  const firstEdge = Math.min(to, firstDay * day)
  return {from, to, firstDay, lastDay, firstEdge, lastEdge: Math.max(firstEdge, lastDay * day)}
}

/** Reads the tables that `keepSummaries` and `keepJobs` write. */
export function readCounts(database: DatabaseSync): CallCounts {
  const all = (sql: string, values: Record<string, string | number>): readonly Row[] =>
    database.prepare(sql).all(values)

  let ofPhone: StatementSync | undefined
  let ofName: StatementSync | undefined
  let ofJob: StatementSync | undefined

  function byNumber(span: Span): readonly CallGroup[] {
    const rows = all(
      `select source, dialed, label, ${sumsOfDays} from (${countedDays}) group by source, dialed order by max(day)`,
      edgesOf(span),
    )
    return rows.map(row => ({
      key: String(row.dialed),
      source: String(row.source),
      label: String(row.label),
      counts: countsOf(row),
      uniqueCallers: 0,
    }))
  }

  function uniqueCallers({from, to}: Span): ReturnType<CallCounts['uniqueCallers']> {
    const began = Number(database.prepare('select min(received_at) as at from call_summary').get()?.at ?? 0)
    if (from <= began) {
      const lastDay = Math.floor(to / day)
      const rows = all(
        `select source, sum(new_in_source) as fresh, sum(first_time) as first from (
           select source, new_in_source, first_time from call_tally where day < $lastDay
           union all
           select source, previous_in_source_at = -1, previous_at = -1 from call_summary
           where received_at >= $edge and received_at < $to
         ) group by source`,
        {lastDay, edge: lastDay * day, to},
      )
      return uniqueOf(rows)
    }
    return uniqueOf(
      all(
        `select source, sum(previous_in_source_at < $from) as fresh, sum(previous_at < $from) as first
         from call_summary where ${inSpan} group by source`,
        {from, to},
      ),
    )
  }

  /** Reading a large part of the calls is faster in the order of the file than by the index of their times. */
  function mostOf({from, to}: Span): boolean {
    const all = extent()
    if (all === undefined) return false
    return Math.min(to, all.to) - Math.max(from, all.from) > (all.to - all.from) / 8
  }

  function extent(): Span | undefined {
    const row = database
      .prepare(
        'select (select min(received_at) from call_summary) as first, (select max(received_at) from call_summary) as last',
      )
      .get()
    return row === undefined || row.first === null ? undefined : {from: Number(row.first), to: Number(row.last)}
  }

  return {
    extent,
    groups(span, by, clock) {
      if (by === 'number') return byNumber(span)
      const rows = all(
        `select ${keyOf(by, clock)} as key, ${sumsOfRows}, ${callersOf(by, clock)} as unique_callers
         from call_summary where ${mostOf(span) ? '+' : ''}${inSpan} group by key order by key`,
        {...span},
      )
      return rows.map(row => ({
        key: keyIn(row),
        source: '',
        label: '',
        counts: countsOf(row),
        uniqueCallers: Number(row.unique_callers),
      }))
    },
    weeks: span =>
      all(
        `select (day + 3) / 7 as week, ${sumsOfDays} from (${countedDays}) group by week order by week`,
        edgesOf(span),
      ).map(row => ({monday: Number(row.week) * 7 - 3, counts: countsOf(row)})),
    uniqueCallers,
    heardFrom: span =>
      all(
        `select source, heard_from, count(*) as calls from call_summary
         where heard_from is not null and ${inSpan} group by source, heard_from order by calls desc, heard_from`,
        {...span},
      ).map(row => ({source: String(row.source), words: String(row.heard_from), calls: Number(row.calls)})),
    credits(span, model, by, clock) {
      const needsCall = by === 'crew' || by === 'trade' || by === 'urgency'
      const from = needsCall ? 'job_credits as credit join call_summary using (seq)' : 'job_credits as credit'
      return all(
        `select ${keyOf(by, clock, 'credit.')} as key, credit.source as source, credit.currency as currency,
           sum(${model}_share) as share, sum(${model}_amount) as amount
         from ${from} where credit.received_at >= $from and credit.received_at < $to
         group by key, credit.source, credit.currency having share <> 0 or amount <> 0`,
        {...span},
      ).map(
        (row): Credit => ({
          key: keyIn(row),
          source: String(row.source),
          currency: String(row.currency),
          share: Number(row.share),
          amount: Number(row.amount),
        }),
      )
    },
    *followed({from, to}) {
      const rows = database.prepare(
        `select call, received_at, caller, callback, disposition, urgency, raised_at, told_at, acknowledged_at,
           unanswered_at, called_back_at, closed_at
         from call_summary left join call_follow_up using (call) where received_at >= ? and received_at < ?
         order by received_at, seq`,
      )
      // Tens of thousands of rows: as lists they are read in half the time.
      rows.setReturnArrays(true)
      for (const row of rows.iterate(from, to)) yield toFollowed(Object.values(row))
    },
    summary(call) {
      const row = database.prepare('select * from call_summary where call = ?').get(call)
      return row === undefined ? undefined : toSummary(row)
    },
    callsOfPhone(phone, since, until) {
      ofPhone ??= database.prepare(
        `select * from call_summary where caller = $phone and received_at between $since and $until
         union
         select * from call_summary where callback = $phone and received_at between $since and $until
         order by received_at, seq`,
      )
      return ofPhone.all({phone, since, until}).map(toSummary)
    },
    callsOfName(name, since, until) {
      ofName ??= database.prepare(
        `select * from call_summary where name = $name collate nocase and received_at between $since and $until
         order by received_at, seq`,
      )
      return ofName.all({name, since, until}).map(toSummary)
    },
    jobs: ({from, to}) =>
      all('select * from jobs where at >= $from and at < $to order by at, job', {from, to}).map(toJob),
    job(id) {
      ofJob ??= database.prepare('select * from jobs where job = ?')
      const row = ofJob.get(id)
      return row === undefined ? undefined : toJob(row)
    },
    jobsWithoutCall: ({from, to}) =>
      all(
        `select currency, count(*) as jobs, sum(coalesce(amount, 0)) as amount from jobs
         where call is null and status <> 'cancelled' and at >= $from and at < $to group by currency`,
        {from, to},
      ).map(row => ({currency: String(row.currency), jobs: Number(row.jobs), amount: Number(row.amount)})),
  }
}

/** What calls are put together by, in SQL. */
function keyOf(by: Grouping, clock: readonly ClockShift[], prefix = ''): string {
  const local = localMsIn(`${prefix}received_at`, clock)
  switch (by) {
    case 'number':
      return `${prefix}dialed`
    case 'day':
      return `${local} / ${day}`
    case 'hour':
      return `${local} / ${hour} % 24`
    case 'hour-of-week':
      // 1 January 1970 was a Thursday.
      return `(${local} / ${hour} + 72) % 168`
    case 'crew':
    case 'trade':
    case 'urgency':
      return by
  }
}

/** Each caller once. The callers of a day are those who called last before it, which needs no sorting. */
function callersOf(by: Grouping, clock: readonly ClockShift[]): string {
  if (by !== 'day') return 'count(distinct caller)'
  const dayOf = (column: string) => `${localMsIn(column, clock)} / ${day}`
  return `sum(caller is not null and (previous_at < $from or ${dayOf('previous_at')} < ${dayOf('received_at')}))`
}

function keyIn({key}: Row): string | number | null {
  return typeof key === 'string' ? key : key === null || key === undefined ? null : Number(key)
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

function textIn(value: SQLOutputValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}

/** What the tables hold was typed when it was written; the file is ours alone. */
function toSummary(row: Row): CallSummary {
  return {
    seq: Number(row.seq),
    call: String(row.call),
    receivedAt: Number(row.received_at),
    caller: textIn(row.caller),
    callback: textIn(row.callback),
    dialed: String(row.dialed),
    source: String(row.source),
    label: String(row.label),
    alreadyRung: row.already_rung === 1,
    firstRing: row.first_ring === 1,
    answered: row.answered === 1,
    overflow: row.overflow === 1,
    afterHours: row.after_hours === 1,
    disposition: String(row.disposition) as CallSummary['disposition'],
    urgency: textIn(row.urgency) as CallSummary['urgency'],
    trade: textIn(row.trade),
    crew: textIn(row.crew),
    heardFrom: textIn(row.heard_from),
    name: textIn(row.name),
    seconds: Number(row.seconds),
  }
}

function toFollowed(row: readonly SQLOutputValue[]): FollowedCall {
  const [call, receivedAt, caller, callback, disposition, urgency, ...moments] = row
  const [raisedAt, toldAt, acknowledgedAt, unansweredAt, calledBackAt, closedAt] = moments.map(instantIn)
  return {
    call: String(call),
    receivedAt: Number(receivedAt),
    caller: textIn(caller),
    callback: textIn(callback),
    disposition: String(disposition) as FollowedCall['disposition'],
    urgency: textIn(urgency) as FollowedCall['urgency'],
    raisedAt: raisedAt ?? null,
    toldAt: toldAt ?? null,
    acknowledgedAt: acknowledgedAt ?? null,
    unansweredAt: unansweredAt ?? null,
    calledBackAt: calledBackAt ?? null,
    closedAt: closedAt ?? null,
  }
}

function instantIn(value: SQLOutputValue | undefined): number | null {
  return value === null || value === undefined ? null : Number(value)
}

function toJob(row: Row): KeptJob {
  return {
    job: String(row.job),
    system: String(row.system),
    number: textIn(row.number),
    at: Number(row.at),
    wholeDay: row.whole_day === 1,
    amount: row.amount === null ? null : Number(row.amount),
    currency: String(row.currency),
    phones: JSON.parse(String(row.phones)) as string[],
    name: textIn(row.name),
    address: textIn(row.address),
    status: String(row.status) as KeptJob['status'],
    heardFrom: textIn(row.heard_from),
    decided: textIn(row.decided) as KeptJob['decided'],
    call: textIn(row.call),
    score: row.score === null ? null : Number(row.score),
    reasons: JSON.parse(String(row.reasons)) as string[],
  }
}
