import type {DatabaseSync, SQLOutputValue, StatementSync} from 'node:sqlite'
import type {CallSummary} from './call-summary.ts'
import type {CallCounts, Credit, FollowedCall, KeptJob} from './counts.ts'
import {groupCalls} from './group-calls.ts'
import {keyIn, keyOf} from './grouping-key.ts'

type Row = Record<string, SQLOutputValue>

const inSpan = 'received_at >= $from and received_at < $to'

/** Reads the tables that `keepSummaries` and `keepJobs` write. */
export function readCounts(database: DatabaseSync): CallCounts {
  const all = (sql: string, values: Record<string, string | number>): readonly Row[] =>
    database.prepare(sql).all(values)

  let ofPhone: StatementSync | undefined
  let ofName: StatementSync | undefined
  let ofJob: StatementSync | undefined

  return {
    ...groupCalls(database),
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
        `select ${keyOf(by, clock, 'credit.received_at')} as key, credit.source as source, credit.currency as currency,
           sum(${model}_share) as share, sum(${model}_amount) as amount
         from ${from} where credit.received_at >= $from and credit.received_at < $to
         group by key, credit.source, credit.currency having share <> 0 or amount <> 0`,
        {...span},
      ).map(
        (row): Credit => ({
          key: keyIn(row.key),
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
