import type {DatabaseSync} from 'node:sqlite'
import type {JobMatched, JobRecorded} from '../contracts/generated/call-event.ts'
import {divide} from './divide.ts'

/** A whole job, in the unit in which shares of it are kept: a third of a job is 333,333 or 333,334 of these. */
export const wholeJob = 1_000_000

/** Keeps the owner's jobs, and which calls have how much credit for them. Works inside the transaction of whoever calls. */
export interface KeptJobs {
  record(fact: JobRecorded): void
  match(fact: JobMatched): void
}

export function keepJobs(database: DatabaseSync): KeptJobs {
  const statements = {
    record: database.prepare(
      `insert into jobs (job, system, number, at, whole_day, amount, currency, phones, name, address, status, heard_from)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (job) do update set number = excluded.number, at = excluded.at, whole_day = excluded.whole_day,
       amount = excluded.amount, currency = excluded.currency, phones = excluded.phones, name = excluded.name,
       address = excluded.address, status = excluded.status, heard_from = excluded.heard_from`,
    ),
    match: database.prepare(
      'update jobs set decided = ?, call = ?, score = ?, reasons = ?, touches = ?, lead = ? where job = ?',
    ),
    job: database.prepare('select amount, currency, status, call, touches, lead from jobs where job = ?'),
    call: database.prepare('select seq, received_at, source, dialed from call_summary where call = ?'),
    clear: database.prepare('delete from job_credits where job = ?'),
    credit: database.prepare(
      `insert into job_credits (job, seq, received_at, source, dialed, currency, first_share, first_amount, last_share,
       last_amount, lead_share, lead_amount, linear_share, linear_amount) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  }

  /** Writes anew who has which part of a job: nobody, where it was cancelled or no call brought it. */
  function credit(job: string): void {
    statements.clear.run(job)
    const row = statements.job.get(job)
    if (row === undefined || row.call === null || row.status === 'cancelled') return
    const call = String(row.call)
    const touches = stringsIn(row.touches)
    const counted = touches.includes(call) ? touches : [...touches, call]
    const lead = counted.includes(String(row.lead)) ? String(row.lead) : call
    const amount = Number(row.amount ?? 0)
    const shares = divide(wholeJob, counted.length)
    const amounts = divide(amount, counted.length)
    for (const [index, touch] of counted.entries()) {
      const known = statements.call.get(touch)
      if (known === undefined) continue
      const {seq, received_at, source, dialed} = known
      const whole = (credited: boolean) => (credited ? [wholeJob, amount] : [0, 0])
      const parts = [
        ...whole(index === 0),
        ...whole(index === counted.length - 1),
        ...whole(touch === lead),
        shares[index] ?? 0,
        amounts[index] ?? 0,
      ]
      statements.credit.run(job, seq ?? 0, received_at ?? 0, source ?? '', dialed ?? '', row.currency ?? '', ...parts)
    }
  }

  return {
    record(fact) {
      const {job, system, number, at, amount, currency, name, address, status, heardFrom} = fact
      const phones = JSON.stringify(fact.phones)
      const wholeDay = Number(fact.wholeDay)
      statements.record.run(
        job,
        system,
        number,
        at,
        wholeDay,
        amount,
        currency,
        phones,
        name,
        address,
        status,
        heardFrom,
      )
      credit(job)
    },
    match({job, by, call, score, reasons, touches, lead}) {
      statements.match.run(by, call, score, JSON.stringify(reasons), JSON.stringify(touches), lead, job)
      credit(job)
    },
  }
}

function stringsIn(json: unknown): readonly string[] {
  const parsed: unknown = JSON.parse(String(json))
  return Array.isArray(parsed) ? parsed.map(String) : []
}
