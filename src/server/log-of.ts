import type {CallEvent} from '../contracts/generated/call-event.ts'

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error'
  readonly words: string
  readonly fields: Readonly<Record<string, string | number | boolean | null>>
}

/**
 * What the log says of a fact: which call, when, by which rule. Never what a caller said, was taken to have said, or where
 * they live, and of their number the last two digits. Undefined: nothing; the journal holds it.
 */
export function logOf({stream, seq, fact}: CallEvent): LogLine | undefined {
  const about = {seq, call: stream.replace(/^alert\//, '')}
  switch (fact.type) {
    case 'call.received':
      return info('call received', {
        ...about,
        source: fact.source,
        caller: lastTwo(fact.callerNumber),
        callsBefore: fact.callsBefore,
        routingFile: fact.routingFile.digest.slice(0, 12),
      })
    case 'call.routed':
      return info('call routed', {...about, to: fact.to, because: fact.because, rule: fact.rule, line: fact.place.line})
    case 'ring.ended':
      return info('ring ended', {...about, outcome: fact.outcome, member: fact.member})
    case 'urgency.classified':
      return info('urgency', {...about, tier: fact.urgency, rule: fact.rule})
    case 'turn.understood':
      return fact.by === 'rules'
        ? info('the rules understood, not the model', {...about, because: fact.because})
        : undefined
    case 'call.ended':
      return info('call ended', {...about, disposition: fact.disposition, seconds: fact.seconds})
    case 'alert.raised':
      return info('alert raised', {...about, alert: fact.alert, because: fact.because})
    case 'delivery.sent':
      return info('alert sent', {...about, delivery: fact.delivery, attempt: fact.attempt, revision: fact.revision})
    case 'delivery.failed':
      return {
        level: fact.retryAt === null ? 'error' : 'warn',
        words: fact.retryAt === null ? 'alert given up on this way' : 'alert not sent yet',
        fields: {...about, delivery: fact.delivery, attempt: fact.attempt, reason: fact.reason},
      }
    case 'alert.acknowledged':
      return info('alert acknowledged', {...about, alert: fact.alert, by: fact.by, how: fact.how})
    case 'alert.exhausted':
      return {level: 'error', words: fact.because ?? 'exhausted', fields: {...about, alert: fact.alert}}
    default:
      return undefined
  }
}

function info(words: string, fields: LogLine['fields']): LogLine {
  return {level: 'info', words, fields}
}

/** "…42". */
function lastTwo(number: string | null): string {
  return number === null ? 'withheld' : `…${number.slice(-2)}`
}
