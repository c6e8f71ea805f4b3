import {oneLine} from '../alerts/words.ts'
import type {ListedCard} from '../board/card-list.ts'
import {localTime} from '../config/local-time.ts'
import {parsePhoneNumber, showPhoneNumber} from '../config/phone-number.ts'
import type {Instant} from '../time/clock.ts'
import {align, type Column} from './align.ts'
import {lapse} from './lapse.ts'
import {paint} from './paint.ts'

const shape: readonly Column[] = [
  {head: 'Waits', align: 'right'},
  {head: 'Urgency', align: 'left'},
  {head: 'Number', align: 'left', max: 18},
  {head: 'Name', align: 'left', max: 18},
  {head: 'Need', align: 'left', max: 22},
]

/** Whom to call back, the most pressing first; under each why, and who has it. */
export function renderQueue(cards: readonly ListedCard[], now: Instant, timeZone: string): string {
  if (cards.length === 0) return 'Nobody waits for a callback.'
  const [heads = '', ...lines] = align(
    shape,
    cards.map(card => cells(card, now)),
  )
  const indent = ' '.repeat(heads.indexOf('Urgency'))
  return [
    paint.quiet(heads),
    ...lines.flatMap((line, at) => {
      const card = cards[at]
      return card === undefined ? [] : [line, ...below(card, timeZone).map(text => indent + text)]
    }),
  ].join('\n')
}

function cells({since, urgency, number, name, need}: ListedCard, now: Instant): readonly string[] {
  return [
    lapse(now - Date.parse(since)),
    urgency === null ? '-' : urgency === 'emergency' ? urgency.toUpperCase() : urgency,
    number === null ? 'withheld' : shownNumber(number),
    name === null ? '-' : oneLine(name),
    need === null ? '-' : oneLine(need),
  ]
}

function below(card: ListedCard, timeZone: string): readonly string[] {
  const {reasons, sourceLabel, numberConfirmed, notes} = card
  const confirmed = numberConfirmed ? ['number confirmed'] : []
  return [
    paint.quiet([...reasons, ...confirmed, sourceLabel].map(oneLine).join(' · ')),
    ...stateInWords(card, timeZone),
    ...notes.map(({by, text}) => `${oneLine(by)}: ${oneLine(text)}`),
  ]
}

function stateInWords({state, by, snoozedUntil}: ListedCard, timeZone: string): readonly string[] {
  const who = by === null ? '' : oneLine(by)
  switch (state) {
    case 'waiting':
      return []
    case 'claimed':
      return [paint.good(`${who} has it`)]
    case 'snoozed': {
      const until = snoozedUntil === null ? '' : ` until ${localTime(Date.parse(snoozedUntil), timeZone)}`
      return [paint.warn(`put off${until}`)]
    }
    case 'called-back':
      return [paint.good(`✓ ${who} called back`)]
    case 'not-needed':
      return [paint.quiet(`${who}: no callback needed`)]
    case 'reached':
      return [paint.good('✓ called again, and the crew took it')]
  }
}

function shownNumber(number: string): string {
  const parsed = parsePhoneNumber(number)
  return parsed === undefined ? oneLine(number) : showPhoneNumber(parsed)
}
