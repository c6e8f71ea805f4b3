import {type BoardView, createBoard} from '../../../src/board/board.ts'
import type {CallEvent, Fact} from '../../../src/contracts/generated/call-event.ts'
import {minute, second} from '../../../src/time/clock.ts'
import {factsOf} from '../../report/calls.ts'

export const timeZone = 'America/Chicago'
/** Tuesday 3 March 2026, 11:02 pm in Chicago. */
export const eleven = Date.UTC(2026, 2, 4, 5, 2)
export const now = eleven + 40 * second

/** What Dana says would move the cursor, if it were shown as it is. */
const hostile = 'water\u001b[2J\u001b]0;pwned\u0007 through the \u202eceiling'

function said(turn: number, text: string): Fact {
  return {type: 'caller.said', turn, text, digits: null, confidence: 0.9}
}

function asks(turn: number, say: string): Fact {
  const listen = {digits: null, hints: [], patience: 'normal' as const, silenceSeconds: 5}
  return {type: 'agent.replied', to: `turn:${turn}`, next: {do: 'ask', turn, say, language: 'en', listen}}
}

function gave(field: 'name' | 'reason' | 'callback_number', value: string): Fact {
  return {type: 'field.captured', turn: 1, field, value, words: value, basis: 'said'}
}

/** One call with the agent, one that rings, one that was missed twice, one that was answered, and an alert. */
export function anEvening(): readonly CallEvent[] {
  const events: CallEvent[] = []
  function happened(stream: string, at: number, facts: readonly Fact[]): void {
    const before = events.filter(event => event.stream === stream).length
    for (const [index, fact] of facts.entries()) {
      events.push({v: 1, seq: events.length + 1, stream, n: before + index + 1, at, fact})
    }
  }
  function from(number: string, facts: readonly Fact[]): readonly Fact[] {
    return facts.map(fact => (fact.type === 'call.received' ? {...fact, callerNumber: number} : fact))
  }
  const missed = factsOf({source: 'truck-wrap', ring: 'no-answer', ended: 'abandoned'})
  happened('CAmissed1', eleven - 50 * minute, from('+13125550177', missed))
  happened('CAmissed2', eleven - 20 * minute, from('+13125550177', missed))
  const partial = factsOf({source: 'website', urgency: 'urgent', ended: 'partial'})
  happened('CApartial', eleven - 10 * minute, from('+13125550188', partial))
  happened('CAtaken', eleven - 5 * minute, factsOf({source: 'website', ring: 'answered', ended: 'answered'}))
  happened(
    'CAring',
    eleven + 30 * second,
    from('+13125550199', factsOf({source: 'yard-sign', ring: 'hung up', ended: undefined})),
  )
  happened('CAdana', eleven, [
    ...factsOf({source: 'website', routed: 'after-hours', ended: undefined}),
    asks(1, 'Thanks for calling Northside Plumbing. How can I help?'),
    said(1, hostile),
    {
      type: 'urgency.classified',
      turn: 1,
      urgency: 'emergency',
      rule: 'plumbing/active-leak',
      words: ['through the ceiling'],
      trace: [],
    },
    gave('reason', 'active leak'),
    gave('name', 'Dana 田中'),
    gave('callback_number', '+13125550142'),
    {type: 'number.confirmed', turn: 2, number: '+13125550142'},
    {type: 'alert.raised', alert: 'alert-dana', because: 'emergency'},
    said(3, 'please hurry'),
  ])
  happened('alert/CAdana', eleven + 20 * second, [
    {
      type: 'delivery.queued',
      alert: 'alert-dana',
      delivery: '0.text.sam',
      revision: 1,
      step: 0,
      channel: 'text',
      to: 'sam',
      dueAt: eleven,
    },
    {type: 'delivery.sent', alert: 'alert-dana', delivery: '0.text.sam', attempt: 1, revision: 1, receipt: 'SM1'},
  ])
  return events
}

export function viewOf(events: readonly CallEvent[] = anEvening()): BoardView {
  const board = createBoard(timeZone)
  for (const event of events) board.add(event)
  return board.view(now)
}
