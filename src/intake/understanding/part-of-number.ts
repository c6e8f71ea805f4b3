import {everydayWords} from './everyday-words.ts'
import type {NumberHeard} from './number.ts'
import {hears, listenFor} from './phrase.ts'
import type {Utterance} from './utterance.ts'

/** Of something that is counted, or paid, or a time of day. */
const counted = listenFor(
  [
    '(dollars|bucks|percent|minutes|hours|days|weeks|months|years|oclock|pm|feet|inches|gallons|degrees|times|people|kids|units)',
    '(after|before|until|till|than|told|quoted|charged|around) ',
  ],
  ['(dolares|pesos|minutos|horas|dias|semanas|meses|anos|grados|despues de las|antes de las|mas de|menos de)'],
)
/** Where a North American number may begin. */
const beginning = /^1?([2-9]|$)/

/** Whether digits that are no whole number may be some of one; rather than a house number, a price or an hour. */
export function isPartOfNumber(utterance: Utterance, {span, ...heard}: NumberHeard, begun: boolean): boolean {
  if (heard.kind !== 'partial') return true
  // "Another one", "for two".
  if (heard.digits.length === 1 && utterance.words.length > 2) return false
  const next = utterance.words[span.end] ?? ''
  // "Forty-four Lake": a street.
  if (/^[\p{L}]{3,}$/u.test(next) && !everydayWords.has(next)) return false
  if (heard.digits.length <= 4 && hears(counted, utterance)) return false
  return begun || beginning.test(heard.digits)
}
