import type {AddressParts} from '../contracts/generated/corpus.ts'
import {plainWords, standsIn} from './plain-words.ts'

/** One writing for each word that is written in several ways. After USPS Publication 28. */
const oneWriting = new Map(
  Object.entries({
    street: 'st',
    avenue: 'ave',
    road: 'rd',
    court: 'ct',
    lane: 'ln',
    drive: 'dr',
    boulevard: 'blvd',
    place: 'pl',
    circle: 'cir',
    terrace: 'ter',
    highway: 'hwy',
    interstate: 'i',
    north: 'n',
    south: 's',
    east: 'e',
    west: 'w',
    saint: 'st',
    apartment: 'unit',
    apt: 'unit',
    suite: 'unit',
    ste: 'unit',
    departamento: 'unit',
    apartamento: 'unit',
    unidad: 'unit',
    first: '1st',
    second: '2nd',
    third: '3rd',
    fourth: '4th',
    fifth: '5th',
    sixth: '6th',
    seventh: '7th',
    eighth: '8th',
    ninth: '9th',
    tenth: '10th',
    twelfth: '12th',
    fourteenth: '14th',
  }),
)

/** Words that stand between the parts of a place and change nothing about it. */
const between = new Set(
  'unit and of at near corner in on off the by st calle avenida de la y en esquina number no box intersection mile marker zip code'.split(
    ' ',
  ),
)

interface PartFound {
  readonly part: string
  readonly truth: string
  readonly found: boolean
}

/** Which parts of the place stand in what was captured. */
export function partsFound(truth: AddressParts, captured: string): readonly PartFound[] {
  const whole = placeWords(captured)
  return wantedParts(truth).map(([part, value]) => ({part, truth: value, found: standsIn(placeWords(value), whole)}))
}

/** What stands in the captured place besides the place. */
export function strayWords(truth: AddressParts, captured: string): readonly string[] {
  const wanted = new Set(wantedParts(truth).flatMap(([, value]) => placeWords(value)))
  return placeWords(captured).filter(word => !wanted.has(word) && !between.has(word))
}

export function placeInWords(truth: AddressParts): string {
  return wantedParts(truth)
    .map(([, value]) => value)
    .join(', ')
}

function wantedParts({number, street, unit, city, zip, cross = []}: AddressParts): [string, string][] {
  const named: [string, string | undefined][] = [
    ['number', number],
    ['street', street],
    ['unit', unit],
    ...cross.map((each): [string, string] => ['cross', each]),
    ['city', city],
    ['zip', zip],
  ]
  return named.flatMap(([part, value]): [string, string][] => (value === undefined ? [] : [[part, value]]))
}

function placeWords(text: string): readonly string[] {
  const compound = text
    .toLowerCase()
    .replace(/\brural route\b|\br\.? ?r\.?(?= \d)/g, 'rr')
    .replace(/\bfarm to market( road)?\b|\bfm road\b/g, 'fm')
    .replace(/\b(twenty|thirty|forty)[- ](first|second|third)\b/g, (_, tens: string, units: string) => {
      const digit = {twenty: '2', thirty: '3', forty: '4'}[tens] ?? ''
      return `${digit}${{first: '1st', second: '2nd', third: '3rd'}[units] ?? ''}`
    })
  return plainWords(compound).map(word => oneWriting.get(word) ?? word)
}
