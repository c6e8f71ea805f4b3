import {everydayWords} from './everyday-words.ts'
import {houseNumberAt} from './house-number.ts'
import {ordinalAt} from './street-words.ts'
import {tidyName} from './tidy-name.ts'
import {readUtterance, spokenWords, type Utterance} from './utterance.ts'

const states: Readonly<Record<string, string>> = {
  alabama: 'AL',
  alaska: 'AK',
  arizona: 'AZ',
  arkansas: 'AR',
  california: 'CA',
  colorado: 'CO',
  connecticut: 'CT',
  delaware: 'DE',
  florida: 'FL',
  georgia: 'GA',
  hawaii: 'HI',
  idaho: 'ID',
  illinois: 'IL',
  indiana: 'IN',
  iowa: 'IA',
  kansas: 'KS',
  kentucky: 'KY',
  louisiana: 'LA',
  maine: 'ME',
  maryland: 'MD',
  massachusetts: 'MA',
  michigan: 'MI',
  minnesota: 'MN',
  mississippi: 'MS',
  missouri: 'MO',
  montana: 'MT',
  nebraska: 'NE',
  nevada: 'NV',
  ohio: 'OH',
  oklahoma: 'OK',
  oregon: 'OR',
  pennsylvania: 'PA',
  tennessee: 'TN',
  texas: 'TX',
  utah: 'UT',
  vermont: 'VT',
  virginia: 'VA',
  washington: 'WA',
  wisconsin: 'WI',
  wyoming: 'WY',
  'new hampshire': 'NH',
  'new jersey': 'NJ',
  'new mexico': 'NM',
  'new york': 'NY',
  'north carolina': 'NC',
  'north dakota': 'ND',
  'rhode island': 'RI',
  'south carolina': 'SC',
  'south dakota': 'SD',
  'west virginia': 'WV',
}
const codes = new Set(Object.values(states).map(code => code.toLowerCase()))
/** State codes that are words: taken for a state only before a ZIP code. */
const codesToo = new Set(['in', 'or', 'me', 'hi', 'ok', 'oh', 'de', 'la', 'pa', 'ma', 'id', 'al', 'co', 'mt'])
const unitWords: Readonly<Record<string, string>> = {
  apartment: 'Apt',
  apt: 'Apt',
  unit: 'Unit',
  suite: 'Suite',
  ste: 'Suite',
  number: 'Unit',
  '#': 'Unit',
  lot: 'Lot',
  space: 'Space',
  trailer: 'Trailer',
  building: 'Building',
  bldg: 'Building',
  floor: 'Floor',
  room: 'Room',
  condo: 'Unit',
  townhouse: 'Unit',
  apartamento: 'Apt',
  departamento: 'Apt',
  depto: 'Apt',
  unidad: 'Unit',
  piso: 'Floor',
  edificio: 'Building',
}
/** First words of town names that are everyday words otherwise. */
const townBegins = new Set(
  'new north south east west lake fort ft saint st san santa los las el la des mount mt port old upper lower grand round long sugar palm oak cedar river rock el little green big grand white black red blue'.split(
    ' ',
  ),
)
const neverTown = new Set(
  'zip code its thats whats near by off behind across and but kitchen pouring leaking flooding burst broke hurry help asap guys cross corner yep yup ugh god jeez damn gate buzzer entrance duplex brick yellow'.split(
    ' ',
  ),
)

export interface Locality {
  readonly parts: readonly string[]
  readonly end: number
}

/** What follows a street: unit, town, state, ZIP code, in the order people say them. */
export function localityAfter(utterance: Utterance, from: number, serviceArea: readonly string[]): Locality {
  const {words} = utterance
  const parts: string[] = []
  let at = from
  let town = false
  for (let step = 0; step < 5; step += 1) {
    const unit = unitAt(utterance, at)
    if (unit !== undefined && !town) {
      parts.push(unit.name)
      at = unit.end
      continue
    }
    const zip = zipAt(utterance, at)
    if (zip !== undefined) {
      const last = parts.at(-1)
      if (last !== undefined && /^[A-Z]{2}$/.test(last)) parts[parts.length - 1] = `${last} ${zip.name}`
      else parts.push(zip.name)
      at = zip.end
      break
    }
    const state = town ? stateAt(utterance, at) : undefined
    if (state !== undefined) {
      parts.push(state.name)
      at = state.end
      continue
    }
    if (town) break
    const joined = words[at] === 'and' && words[at + 1] === 'thats' && isIn(words[at + 2])
    const skipped = joined ? at + 3 : isIn(words[at]) || words[at] === '.' ? at + 1 : at
    const found = townAt(utterance, skipped, serviceArea, joined || isIn(words[at]))
    if (found === undefined) break
    parts.push(found.name)
    at = found.end
    town = true
  }
  return {parts, end: at}
}

function isIn(word: string | undefined): boolean {
  return word === 'in' || word === 'en'
}

interface Part {
  readonly name: string
  readonly end: number
}

/** "Apartment 3B", "unit four", "second floor". */
export function unitAt(utterance: Utterance, from: number): Part | undefined {
  const {words} = utterance
  let at = words[from] === '.' ? from + 1 : from
  const floor = ordinalAt(words, at)
  if (floor !== undefined && words[floor.end] === 'floor') return {name: `${floor.name} Floor`, end: floor.end + 1}
  const kind = unitWords[words[at] ?? '']
  if (kind === undefined) return undefined
  at += 1
  if (words[at] === 'number' || words[at] === '#') at += 1
  const number = houseNumberAt(utterance, at)[0]
  if (number !== undefined) at = number.end
  if (words[at] === 'dash') at += 1
  const letter = words[at] ?? ''
  const lettered = /^[a-z]$/.test(letter) && !(letter === 'i' && number !== undefined)
  if (lettered) at += 1
  const mixed = /^[a-z]\d+$/.test(letter) && number === undefined
  if (mixed) at += 1
  const afterLetter = lettered && number === undefined ? houseNumberAt(utterance, at)[0] : undefined
  if (afterLetter !== undefined && afterLetter.value.length <= 4) at = afterLetter.end
  if (number === undefined && !lettered && !mixed) return undefined
  const value = `${number?.value ?? ''}${lettered || mixed ? letter.toUpperCase() : ''}${afterLetter !== undefined && afterLetter.value.length <= 4 ? afterLetter.value : ''}`
  return {name: `${kind} ${value}`, end: at}
}

export function zipAt(utterance: Utterance, from: number): Part | undefined {
  const {words} = utterance
  let at = from
  while (
    words[at] === '.' ||
    words[at] === 'zip' ||
    words[at] === 'code' ||
    words[at] === 'is' ||
    words[at] === 'and' ||
    words[at] === 'the' ||
    words[at] === 'codigo' ||
    words[at] === 'postal'
  )
    at += 1
  const number = houseNumberAt(utterance, at).find(reading => reading.value.length === 5)
  return number === undefined ? undefined : {name: number.value, end: number.end}
}

function stateAt({words}: Utterance, from: number): Part | undefined {
  const at = words[from] === '.' ? from + 1 : from
  const two = states[`${words[at]} ${words[at + 1]}`]
  if (two !== undefined) return {name: two, end: at + 2}
  const one = states[words[at] ?? '']
  if (one !== undefined) return {name: one, end: at + 1}
  const code = words[at] ?? ''
  if (!codes.has(code)) return undefined
  return codesToo.has(code) && !/^\d{5}$/.test(words[at + 1] ?? '')
    ? undefined
    : {name: code.toUpperCase(), end: at + 1}
}

/** A town of the owner's anywhere it fits; any other up to three words that mean nothing else. */
function townAt(utterance: Utterance, from: number, serviceArea: readonly string[], cued: boolean): Part | undefined {
  const known = knownTownAt(utterance, from, serviceArea)
  if (known !== undefined) return known
  const {words} = utterance
  let end = from
  while (end - from < 3) {
    const word = words[end] ?? ''
    if (!/^[\p{L}]{2,}$/u.test(word) || neverTown.has(word)) break
    const begins =
      end === from && townBegins.has(word) && words[end + 1] !== undefined && !everydayWords.has(words[end + 1] ?? '')
    if (everydayWords.has(word) && !begins) break
    if (end > from && (states[word] !== undefined || (codes.has(word) && !codesToo.has(word)))) break
    end += 1
  }
  if (end === from) return undefined
  const rest = words[end]
  if (!cued && end - from > 2 && rest !== undefined && rest !== '.') return undefined
  return {name: tidyName(spokenWords(utterance, {begin: from, end})), end}
}

export function knownTownAt(utterance: Utterance, from: number, serviceArea: readonly string[]): Part | undefined {
  for (const town of serviceArea) {
    const said = readUtteranceOf(town)
    if (said.length > 0 && said.every((word, index) => utterance.words[from + index] === word))
      return {name: town, end: from + said.length}
  }
  return undefined
}

const readTowns = new Map<string, readonly string[]>()

function readUtteranceOf(town: string): readonly string[] {
  const known = readTowns.get(town)
  if (known !== undefined) return known
  const {words} = readUtterance(town)
  readTowns.set(town, words)
  return words
}
