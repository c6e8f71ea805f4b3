import {oneLine} from '../alerts/words.ts'
import type {FollowedCall} from '../board/follow-up.ts'
import {localDay, localTime} from '../config/local-time.ts'
import {parsePhoneNumber, showPhoneNumber} from '../config/phone-number.ts'
import {idLength} from '../report/call-meant.ts'
import {align, type Column} from './align.ts'
import {paint} from './paint.ts'

const shape: readonly Column[] = [
  {head: 'Call', align: 'left'},
  {head: 'Received', align: 'left'},
  {head: 'Source', align: 'left', max: 14},
  {head: 'Caller', align: 'left', max: 24},
  {head: 'Came to', align: 'left'},
  {head: 'Urgency', align: 'left'},
  {head: 'Need', align: 'left', max: 24},
]

/** The calls day by day, one line each. */
export function renderCalls(calls: readonly FollowedCall[], timeZone: string): string {
  if (calls.length === 0) return 'No calls.'
  const length = idLength(calls.map(({call}) => call))
  const [heads = '', ...lines] = align(
    shape,
    calls.map(call => [call.call.slice(0, length), ...cells(call, timeZone)]),
  )
  const shown = [paint.quiet(heads)]
  let day = ''
  for (const [index, line] of lines.entries()) {
    const its = localDay(Date.parse(calls[index]?.received ?? ''), timeZone)
    if (its !== day) shown.push(paint.strong(its))
    day = its
    shown.push(line)
  }
  return shown.join('\n')
}

function cells(call: FollowedCall, timeZone: string): readonly string[] {
  const number = call.callbackNumber ?? call.callerNumber
  const parsed = number === null ? undefined : parsePhoneNumber(number)
  const shownNumber = parsed === undefined ? (number ?? 'number withheld') : showPhoneNumber(parsed)
  return [
    localTime(Date.parse(call.received), timeZone),
    oneLine(call.sourceLabel),
    call.name === null ? shownNumber : `${shownNumber} ${oneLine(call.name)}`,
    cameTo(call),
    call.urgency ?? '-',
    call.reason === null ? '-' : oneLine(call.reason),
  ]
}

/** Missed, and missed but called back, are two things. */
function cameTo({disposition, followUp}: FollowedCall): string {
  switch (followUp) {
    case null:
      return disposition
    case 'missed':
      return `${disposition}, waits`
    case 'claimed':
      return `${disposition}, claimed`
    case 'called-back':
      return `${disposition}, called back`
    case 'not-needed':
      return `${disposition}, no need`
    case 'reached':
      return `${disposition}, got through`
  }
}
