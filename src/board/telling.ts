import type {Fact} from '../contracts/generated/call-event.ts'

/** One fact in words. The words of the caller come as they are: whoever shows them takes care of what is in them. */
export interface Told {
  readonly who: 'caller' | 'agent' | 'crew' | 'oncrew'
  readonly words: string
  /** said: on the line; news: what an owner would want to hear; detail: the rest. */
  readonly weight: 'said' | 'news' | 'detail'
}

/** Undefined: nothing that is worth a line. */
export function tell(fact: Fact): Told | undefined {
  switch (fact.type) {
    case 'caller.said':
      return {who: 'caller', words: fact.text === '' ? `presses ${fact.digits ?? ''}` : fact.text, weight: 'said'}
    case 'caller.silent':
      return {who: 'caller', words: 'says nothing', weight: 'said'}
    case 'agent.replied': {
      const {next} = fact
      const spoken = next.do === 'ask' || next.do === 'record' || next.do === 'hang-up'
      return spoken && next.say !== '' ? {who: 'agent', words: next.say, weight: 'said'} : undefined
    }
    case 'call.received':
      return news(`calls ${fact.sourceLabel}${fact.callsBefore > 0 ? `, call ${fact.callsBefore + 1} from them` : ''}`)
    case 'call.routed':
      return detail(
        `${fact.detail === '' ? fact.because : fact.detail}, so: ${fact.to} (${fact.place.file}:${fact.place.line})`,
      )
    case 'ring.started':
      return crew(`rings ${fact.legs.map(({member}) => member).join(' and ')} for ${fact.seconds} s`)
    case 'leg.picked-up':
      return crew(`${fact.member} picks up`)
    case 'leg.accepted':
      return crew(`${fact.member} takes the call`)
    case 'leg.declined':
      return crew(`${fact.member}: no key was pressed`)
    case 'ring.ended':
      return crew(fact.outcome === 'answered' ? `talked for ${fact.talkSeconds} s` : `nobody took it: ${fact.outcome}`)
    case 'intake.opened':
      return detail('the agent picks up')
    case 'field.captured':
      return detail(
        `${fact.field.replaceAll('_', ' ')}: ${fact.value}${fact.basis === 'said' ? '' : ` (${fact.basis})`}`,
      )
    case 'number.read-back':
      return detail(`reads back ${fact.number}`)
    case 'number.confirmed':
      return detail(`number confirmed: ${fact.number}`)
    case 'number.denied':
      return detail(`number denied: ${fact.number}`)
    case 'urgency.classified':
      return news(`urgency ${fact.urgency}${quoted(fact.words)}, by ${fact.rule}`)
    case 'hazard.heard':
      return news(`hazard ${fact.hazard}${quoted(fact.words)}`)
    case 'caller.recognised':
      return detail('likely returning: the customers file has the number')
    case 'turn.understood':
      return fact.because === null ? undefined : detail(`${fact.model}: ${fact.because}; understood by the ${fact.by}`)
    case 'want.heard':
      return detail(`asks for: ${fact.want}`)
    case 'voicemail.recorded':
      return news(`leaves a voicemail of ${fact.seconds} s`)
    case 'alert.raised':
      return news(`alert raised: ${fact.because}`)
    case 'alert.amended':
      return detail(`alert amended, revision ${fact.revision}`)
    case 'alert.held':
      return detail('quiet hours: the alert waits')
    case 'delivery.sent':
      return news(`told: ${wayOf(fact.delivery)}`)
    case 'delivery.failed':
      return news(`not told: ${wayOf(fact.delivery)}: ${fact.reason}`)
    case 'alert.acknowledged':
      return news(`${fact.by} takes charge`)
    case 'alert.exhausted':
      return news('nobody is left to tell')
    case 'call.ended':
      return news(`call over after ${fact.seconds} s: ${fact.disposition}`)
    case 'queue.claimed':
      return news(`${fact.by} will call back`)
    case 'queue.released':
      return news(`${fact.by} leaves the callback to the others`)
    case 'queue.noted':
      return news(`${fact.by} notes: ${fact.text}`)
    case 'queue.snoozed':
      return news(`${fact.by} puts the callback off`)
    case 'queue.done':
      return news(fact.outcome === 'called-back' ? `${fact.by} called back` : `${fact.by}: no callback needed`)
    default:
      return undefined
  }
}

/** `text sam` of `alert-CA1.1.0.text.sam`, `chat` of what leads to one place for everybody. */
function wayOf(delivery: string): string {
  const [channel = '', to = ''] = delivery.split('.').slice(-2)
  return channel === to || to === '' ? channel : `${channel} to ${to}`
}

function news(words: string): Told {
  return {who: 'oncrew', words, weight: 'news'}
}

function detail(words: string): Told {
  return {who: 'oncrew', words, weight: 'detail'}
}

function crew(words: string): Told {
  return {who: 'crew', words, weight: 'news'}
}

function quoted(words: readonly string[]): string {
  return words.length === 0 ? '' : ` for ${words.map(word => `“${word}”`).join(', ')}`
}
