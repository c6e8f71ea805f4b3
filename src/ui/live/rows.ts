import {listedCard} from '../../board/card-list.ts'
import type {LiveCall, LiveState} from '../../board/live-call.ts'
import type {RankedCard} from '../../board/rank.ts'
import type {SourceToday, Today} from '../../board/today.ts'
import {parsePhoneNumber, showPhoneNumber} from '../../config/phone-number.ts'
import type {Urgency} from '../../config/routing.ts'
import type {ListedAlert, ListedDelivery} from '../../report/alert-list.ts'
import type {Instant} from '../../time/clock.ts'
import {lapse} from '../lapse.ts'
import {paint} from '../paint.ts'
import {type Cell, row} from './cells.ts'

const numberWidth = 14

/** Two lines: what is going on and what is known; who it is, and the words as they come. */
export function liveRows(call: LiveCall, width: number): readonly [string, string] {
  const {state, known, lastWords} = call
  const need = call.need === null ? [] : [call.need]
  const who = [call.name ?? '', call.sourceLabel, ...need].filter(text => text !== '').join(' · ')
  const whoWidth = Math.min(Math.max(24, Math.floor(width * 0.35)), 60)
  return [
    row([
      urgencyCell(call.urgency),
      {text: lapse(call.lastsMs), width: 7, align: 'right'},
      {text: stateInWords(state), width: 16, paint: state.name === 'ringing' ? paint.place : undefined},
      {text: shownNumber(call.number), width: numberWidth},
      {text: knownInWords(known), width: width - 9 - 7 - 16 - numberWidth - 4, paint: paint.quiet},
    ]),
    row([
      {text: `  ${who}`, width: whoWidth},
      {
        text: lastWords === undefined ? '' : `${lastWords.who === 'caller' ? '○' : '●'} ${lastWords.words}`,
        width: width - whoWidth - 1,
        paint: lastWords?.who === 'agent' ? paint.quiet : undefined,
      },
    ]),
  ]
}

function stateInWords(state: LiveState): string {
  switch (state.name) {
    case 'arrived':
      return 'just came in'
    case 'intake':
      return 'with the agent'
    case 'voicemail':
      return 'on voicemail'
    case 'hanging up':
      return 'hanging up'
    case 'talking':
      return `with ${state.member ?? 'the crew'}`
    case 'ringing':
      return state.members.length === 0 ? 'ringing' : `rings ${state.members.join(', ')}`
  }
}

/** The fields as they fill up: what is there has a tick, what is missing a dot. */
function knownInWords({name, number, address, need}: LiveCall['known']): string {
  const tick = (there: boolean, what: string) => `${there ? '✓' : '·'}${what}`
  const numberWords = number === 'confirmed' ? '✓number' : number === 'given' ? '?number' : '·number'
  return [numberWords, tick(address, 'address'), tick(need, 'need'), tick(name, 'name')].join(' ')
}

/** One line: where they stand, how pressing, how long they wait, who, and why. */
export function queueRow(ranked: RankedCard, place: number, width: number): string {
  const card = listedCard(ranked)
  const wait = {text: lapse(ranked.waitingMs), width: 7, align: 'right'} as const
  const name = width >= 100 ? 22 : 14
  const why = [
    ...(ranked.state === 'claimed' ? [`${card.by} has it`] : ranked.state === 'snoozed' ? ['put off'] : []),
    ...(card.need === null ? [] : [card.need]),
    ...card.reasons,
    ...(width >= 100 ? [card.sourceLabel] : []),
  ].join(' · ')
  const rest = width - 3 - 9 - 7 - numberWidth - name - 5
  return row([
    {text: String(place), width: 3, align: 'right', paint: paint.quiet},
    urgencyCell(ranked.urgency),
    wait,
    {text: shownNumber(card.number), width: numberWidth},
    {text: card.name ?? '', width: name},
    {text: why, width: rest, paint: ranked.state === 'waiting' ? undefined : paint.quiet},
  ])
}

/** One line: what became of it, about whom, and of each message. */
export function alertRow(alert: ListedAlert, now: Instant, width: number): string {
  const state = alertState(alert)
  const who = alert.name ?? shownNumber(alert.number)
  const whoWidth = width >= 70 ? 20 : 14
  return row([
    {text: state.words, width: 12, paint: state.paint},
    urgencyCell(alert.urgency ?? undefined),
    {text: lapse(now - Date.parse(alert.raised)), width: 7, align: 'right'},
    {text: who, width: whoWidth},
    {text: alert.deliveries.map(deliveryInWords).join('  '), width: width - 12 - 9 - 7 - whoWidth - 4},
  ])
}

function alertState({state, acknowledgedBy, deliveries}: ListedAlert): {words: string; paint: Cell['paint']} {
  switch (state) {
    case 'open':
      return {words: deliveries.some(({state}) => state === 'sent') ? 'told, open' : 'being told', paint: paint.warn}
    case 'acknowledged':
      return {words: `${acknowledgedBy} has it`, paint: paint.good}
    case 'delivered':
      return {words: 'told', paint: paint.good}
    case 'exhausted':
      return {words: 'NOBODY TOLD', paint: paint.bad}
  }
}

function deliveryInWords({state, channel, to, reason}: ListedDelivery): string {
  const what = to === channel ? channel : `${channel} ${to}`
  switch (state) {
    case 'sent':
      return `✓${what}`
    case 'waiting':
      return reason === null ? `·${what}` : `!${what} (${reason})`
    case 'failed':
      return `✗${what} (${reason})`
    case 'replaced':
    case 'unneeded':
      return `–${what}`
  }
}

/** A line of heads, one a source, and the total. */
export function todayRows({rows, totals}: Today, width: number): readonly string[] {
  const heads = {label: 'Source', calls: 'Calls', answered: 'First ring', overflow: 'Overflow', live: 'Now'}
  return [
    paint.quiet(sourceRow(heads, width)),
    ...rows.map(source => sourceRow(figures(source), width)),
    paint.strong(sourceRow(figures(totals), width)),
  ]
}

function figures({label, calls, firstRing, answered, overflow, inProgress}: SourceToday): SourceFigures {
  return {
    label,
    calls: String(calls),
    answered: percent(answered, firstRing),
    overflow: percent(overflow, firstRing),
    live: String(inProgress),
  }
}

interface SourceFigures {
  readonly label: string
  readonly calls: string
  readonly answered: string
  readonly overflow: string
  readonly live: string
}

function sourceRow({label, calls, answered, overflow, live}: SourceFigures, width: number): string {
  const right = (text: string, columns: number): Cell => ({text, width: columns, align: 'right'})
  const labelWidth = Math.min(24, width - 36)
  return row([
    {text: label, width: labelWidth},
    right(calls, 6),
    right(answered, 10),
    right(overflow, 8),
    right(live, 5),
  ])
}

/** Nothing that was ours to ring is no nought per cent. */
function percent(part: number, whole: number): string {
  return whole === 0 ? 'n/a' : `${Math.round((part / whole) * 100)}%`
}

function urgencyCell(urgency: Urgency | undefined): Cell {
  if (urgency === 'emergency') return {text: 'EMERGENCY', width: 9, paint: paint.emergency}
  return {text: urgency ?? '-', width: 9, paint: urgency === 'urgent' ? paint.urgent : undefined}
}

/** (312) 555-0142. */
export function shownNumber(number: string | null): string {
  const parsed = number === null ? undefined : parsePhoneNumber(number)
  return parsed === undefined ? (number ?? 'withheld') : showPhoneNumber(parsed)
}
