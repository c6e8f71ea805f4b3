import {type DigitRun, digitRuns} from './digit-runs.ts'
import type {Utterance} from './utterance.ts'

/** Numbers that are not phone numbers, by the word before them. */
const otherNumbers = new Set(
  'account policy claim serial model order invoice confirmation reference license plate ticket extension ext x warranty unit apartment apt suite'.split(
    ' ',
  ),
)
/** The same by a word that is other things too, where "number" or "code" tells that it is one. */
const numberedThings =
  / ((case|permit|badge|vin|meter|lot|parcel|member|membership|customer|tax|routing|tracking|registration|loan|part|product|sku|reservation|social security|fax|poliza|cuenta|factura|pedido|permiso|contrato|placa|caso|orden|serie|seguro|registro) (number|numero|id)|(gate|alarm|lockbox|door|access|pin|zip|garage|entry) (number|code)|(po|p o|lock) box( number)?)( (is|its|es|el|was)){0,2} $/

/** All digits that may be a phone number's. */
export function digitsIn(utterance: Utterance): string {
  return phoneRuns(utterance)
    .map(({digits}) => digits)
    .join('')
}

/** The runs of digits that may be of a phone number. */
export function phoneRuns(utterance: Utterance): readonly DigitRun[] {
  return digitRuns(utterance).filter(
    (run, index, all) => !isOtherNumber(utterance, run, all[index - 1]) && !isExclamation(utterance, run),
  )
}

/** "Oh, let me think": no zero. */
function isExclamation({words}: Utterance, {begin, end}: DigitRun): boolean {
  return end - begin === 1 && /^oh?$/.test(words[begin] ?? '') && words.length > 1
}

function isOtherNumber({words}: Utterance, run: DigitRun, before: DigitRun | undefined): boolean {
  // In "extension forty at three one two ..." the extension has its digits already.
  const from = before !== undefined && run.link !== 'continued' ? before.end : 0
  const ahead = words.slice(Math.max(from, run.begin - 3), run.begin)
  if (numberedThings.test(` ${words.slice(Math.max(from, run.begin - 5), run.begin).join(' ')} `)) return true
  return ahead.some(
    (word, at) =>
      otherNumbers.has(word) && !ahead.slice(at).some(near => /^(phone|my|me|cell|at|but|so|pero)$/.test(near)),
  )
}
