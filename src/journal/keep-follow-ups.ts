import type {DatabaseSync, StatementSync} from 'node:sqlite'
import type {Fact} from '../contracts/generated/call-event.ts'
import type {Instant} from '../time/clock.ts'

/** Keeps when the owner was told of a call, and what was done about it. Works inside the transaction of whoever calls. */
export interface KeptFollowUps {
  note(stream: string, at: Instant, fact: Fact): void
}

const moments = ['raised_at', 'told_at', 'acknowledged_at', 'unanswered_at', 'called_back_at', 'closed_at'] as const
type Moment = (typeof moments)[number]

export function keepFollowUps(database: DatabaseSync): KeptFollowUps {
  const statements = new Map<Moment, StatementSync>()

  /** The first time counts. */
  function happened(call: string, moment: Moment, at: Instant): void {
    let statement = statements.get(moment)
    if (statement === undefined) {
      statement = database.prepare(
        `insert into call_follow_up (call, ${moment}) values (?, ?)
         on conflict (call) do update set ${moment} = coalesce(${moment}, excluded.${moment})`,
      )
      statements.set(moment, statement)
    }
    statement.run(call, at)
  }

  return {
    note(stream, at, fact) {
      switch (fact.type) {
        case 'alert.raised':
          return happened(stream, 'raised_at', at)
        case 'delivery.sent':
          return happened(callOf(stream), 'told_at', at)
        case 'alert.acknowledged':
          return happened(callOf(stream), 'acknowledged_at', at)
        case 'alert.exhausted':
          return happened(callOf(stream), 'unanswered_at', at)
        case 'queue.done':
          for (const call of new Set([callOf(stream), ...fact.calls])) {
            happened(call, 'closed_at', at)
            if (fact.outcome === 'called-back') happened(call, 'called_back_at', at)
          }
      }
    },
  }
}

/** alert/CA1 and queue/CA1 are about CA1. */
function callOf(stream: string): string {
  return stream.slice(stream.indexOf('/') + 1)
}
