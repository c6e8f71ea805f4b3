import {oneLine} from '../../alerts/words.ts'
import {tell} from '../../board/telling.ts'
import {localTimeToTheSecond} from '../../config/local-time.ts'
import type {CallEvent} from '../../contracts/generated/call-event.ts'
import type {ListedCall} from '../../report/call-list.ts'
import {shownNumber} from './rows.ts'

/**
 * One event as one line that can be read aloud: when, who it is about, and what happened, without signs and colours. Undefined:
 * nothing that is worth a line.
 */
export function plainLine({at, fact}: CallEvent, about: ListedCall | undefined, timeZone: string): string | undefined {
  const told = tell(fact)
  if (told === undefined) return undefined
  const speaker = told.weight === 'said' ? `${told.who === 'agent' ? 'agent' : 'caller'}: ` : ''
  const name = about?.name ?? ''
  const who =
    about === undefined ? [] : [shownNumber(about.callbackNumber ?? about.callerNumber), name, about.sourceLabel]
  const subject = who.filter(text => text !== '').join(', ')
  return oneLine(
    `${localTimeToTheSecond(at, timeZone)}  ${subject === '' ? '' : `${subject}: `}${speaker}${told.words}`,
  )
}
