import type {Journal} from '../journal/journal.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import {readCall} from './call-list.ts'

/** Fewer letters mean nothing. */
const shortest = 3
const candidatesShown = 5
const alertPrefix = 'alert-'

/**
 * The call that is meant by its id, by the id of its alert, or by a beginning of either that no other call has.
 * @throws Problem when there is none, or there are several, which it names.
 */
export function callMeant(journal: Journal, id: string): string {
  const asked = id.trim()
  const wanted = asked.toLowerCase().startsWith(alertPrefix) ? asked.slice(alertPrefix.length) : asked
  for (const exact of [asked, wanted]) if (exact !== '' && readCall(journal, exact) !== undefined) return exact
  const begins = wanted.toLowerCase()
  const meant =
    begins.length < shortest
      ? []
      : journal.callsReceived(0, Number.MAX_SAFE_INTEGER).filter(call => call.toLowerCase().startsWith(begins))
  const [call, ...others] = meant
  if (call !== undefined && others.length === 0) return call
  if (call === undefined) {
    throw new Problem({
      what: `This journal holds no call or alert that begins with ${asked}.`,
      fix: ['oncrew calls lists them; the first letters of an id are enough.'],
      exit: Exit.usage,
    })
  }
  throw new Problem({
    what: `${meant.length} calls begin with ${asked}.`,
    fix: [
      'Give more of the id:',
      ...meant.slice(-candidatesShown).map(each => candidate(journal, each)),
      ...(meant.length > candidatesShown ? [`and ${meant.length - candidatesShown} earlier ones`] : []),
    ],
    exit: Exit.usage,
  })
}

function candidate(journal: Journal, id: string): string {
  const call = readCall(journal, id)
  return [id, call?.received, call?.name ?? call?.callerNumber, call?.sourceLabel]
    .filter(part => part !== undefined && part !== null)
    .join(' · ')
}

/** How many letters of these ids tell each from all others: at least eight. */
export function idLength(ids: readonly string[]): number {
  let length = 8
  while (length < 64 && new Set(ids.map(id => id.slice(0, length))).size < new Set(ids).size) length += 2
  return length
}
