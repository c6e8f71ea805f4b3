import type {PhoneNumber} from '../../config/phone-number.ts'
import {everydayWords} from './everyday-words.ts'
import type {NumberHeard} from './number.ts'
import {digitsIn} from './phone-runs.ts'
import {hears, listenFor} from './phrase.ts'
import {isNumeric} from './spoken-digits.ts'
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
  if (/^[\p{L}]{3,}$/u.test(next) && !everydayWords.has(next) && !isNumeric(next, utterance.language)) return false
  if (heard.digits.length <= 4 && hears(counted, utterance)) return false
  return begun || beginning.test(heard.digits)
}

/** Digits enough that they are of another number than the one that was read back: "fine oh one six" is no yes to it. */
export function holdsOtherDigits(utterance: Utterance, readBack: PhoneNumber): boolean {
  const digits = digitsIn(utterance)
  return digits.length > 2 && digits.length < 10 && !readBack.includes(digits) && !hears(counted, utterance)
}
