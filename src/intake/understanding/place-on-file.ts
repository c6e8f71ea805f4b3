import type {Language} from '../../config/routing.ts'
import {hear, listenFor} from './phrase.ts'
import {quote, readUtterance} from './utterance.ts'

/** The place is one that the business has been to. */
const lastTime = listenFor(
  [
    '(same|usual) (place|address|house|one|spot|location|as (last time|before|always|usual))',
    '(same|as) .. (last time|before|always|usual)',
    '(have|got|should have) .. (address|it|that|me|us) .. (on file|in your system|in the system|already|from (last|before))',
    '(already|still) have .. address',
    '(where|house|place) (you|yall|you guys) (came|were|did|worked|went) .. (last|before)',
  ],
  [
    '(la|el|lo) (misma|mismo) .. (vez|direccion|siempre|casa|lugar|antes)?',
    '(ya (la )?tienen|ya saben) .. (direccion|donde|casa)?',
    '(donde|la de) .. (vinieron|siempre|la otra vez|la vez pasada)',
  ],
)

/** The words that say so; undefined when none do. */
export function placeOnFile(text: string, language: Language): string | undefined {
  const utterance = readUtterance(text, language)
  const span = hear(lastTime, utterance)
  return span === undefined ? undefined : quote(utterance, span)
}
