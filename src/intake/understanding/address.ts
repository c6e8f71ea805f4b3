import {everydayWords} from './everyday-words.ts'
import {houseNumberAt} from './house-number.ts'
import {localityAfter, unitAt} from './locality.ts'
import {hears, listenFor} from './phrase.ts'
import {isNumeric} from './spoken-digits.ts'
import {directions, kindFirst, ordinalAt, streetKind} from './street-words.ts'
import {tidyName} from './tidy-name.ts'
import {quote, type Span, type Utterance} from './utterance.ts'

export interface AddressContext {
  /** The address was asked for. */
  readonly asked: boolean
  /** The owner's towns and ZIP codes. */
  readonly serviceArea: readonly string[]
}

export interface AddressHeard {
  readonly value: string
  readonly words: string
  readonly span: Span
  /** Number and street alone, without what may or may not be a town. */
  readonly core: Span
}

interface Street extends Span {
  readonly name: string
  readonly sure: boolean
}

const cue = listenFor(
  [
    '(address|live|located|house|property|place|home|location) .. (is|at|on|its)',
    '(im|i am|were|we are|here|out|over|calling) (at|from|here at|over at|out at)',
    '(address|street)',
    'at',
  ],
  ['(direccion|vivo|vivimos|estoy|estamos|queda|ubicada|casa) (es|en|esta)?', 'calle'],
)
/** Words that are never part of a street's name. */
const between = new Set(
  'i im my me we our us you your the a an and or but so is are was were be its it that this there theres at to of in on for from with have has had when where what who how if about need want been do does dont cant not no yes please call phone number near by off gallon gallons year years old hours hour minutes feet foot inch inches degrees days dollars people units stories story bedroom bathroom times percent am pm oclock car galones anos minutos horas dias grados pies dolares personas pisos hay mi es y en una con que se por favor numero tengo'.split(
    ' ',
  ),
)

/** The last street address in the turn: number, street, and the unit, town and ZIP code after it. */
export function hearAddress(utterance: Utterance, context: AddressContext): AddressHeard | undefined {
  const cued = context.asked || hears(cue, utterance)
  let heard: AddressHeard | undefined
  for (let index = 0; index < utterance.words.length; index += 1) {
    const found = addressAt(utterance, index, cued, context)
    if (found === undefined) continue
    heard = found
    index = found.span.end - 1
  }
  return heard === undefined ? undefined : (withHouseCorrected(heard, utterance) ?? heard)
}

const corrects = new Set('wait no sorry mean correction actually scratch rather perdon digo'.split(' '))
const beforeCorrected = new Set('. i its is that make it the number house should be oh es el numero a'.split(' '))

/** "688 jackson avenue, wait no, 686": the house number alone was said again. */
function withHouseCorrected(heard: AddressHeard, utterance: Utterance): AddressHeard | undefined {
  const {words} = utterance
  let at = heard.span.end
  let corrected = false
  while (corrects.has(words[at] ?? '') || beforeCorrected.has(words[at] ?? '')) {
    corrected = corrected || corrects.has(words[at] ?? '')
    at += 1
  }
  const before = /^\d+\b/.exec(heard.value)?.[0]
  const house = corrected && before !== undefined ? houseNumberAt(utterance, at)[0] : undefined
  if (house === undefined || before === undefined || house.value.length !== before.length) return undefined
  if (house.end < words.length && words[house.end] !== '.') return undefined
  const span = {begin: heard.span.begin, end: house.end}
  return {...heard, value: house.value + heard.value.slice(before.length), words: quote(utterance, span), span}
}

function addressAt(
  utterance: Utterance,
  index: number,
  cued: boolean,
  context: AddressContext,
): AddressHeard | undefined {
  const {words} = utterance
  const streetFirst = streetFirstAt(utterance, index, context)
  if (streetFirst !== undefined) return streetFirst
  for (const house of isRoadNumber(words, index) ? [] : houseNumberAt(utterance, index)) {
    const after = spanishJoint(utterance, house.end)
    const street = roadAt(utterance, after) ?? streetAt(utterance, after, cued)
    if (street === undefined) continue
    if (!street.sure && !(cued && (house.value.length > 1 || context.asked))) continue
    const rest = localityAfter(utterance, street.end, context.serviceArea)
    const unit = unitBefore(utterance, index)
    const value = [`${house.value} ${street.name}`, ...(unit === undefined ? [] : [unit.name]), ...rest.parts].join(
      ', ',
    )
    const span = {begin: unit?.begin ?? index, end: rest.end}
    return {value, words: quote(utterance, span), span, core: {begin: span.begin, end: street.end}}
  }
  const rural = standsAlone(words[index] ?? '', context) ? roadAt(utterance, index) : undefined
  if (rural === undefined) return undefined
  const rest = localityAfter(utterance, rural.end, context.serviceArea)
  const span = {begin: index, end: rest.end}
  const value = [rural.name, ...rest.parts].join(', ')
  return {value, words: quote(utterance, span), span, core: {begin: index, end: rural.end}}
}

/** "FM fourteen thirty one": what stands after the road's kind is the road's number, and no house's. */
function isRoadNumber(words: readonly string[], at: number): boolean {
  return words[at - 1] === 'fm' || (words[at - 1] === 'road' && words[at - 2] === 'county')
}

/** Roads with a number of their own, which is all that some houses have. */
function standsAlone(word: string, {asked}: AddressContext): boolean {
  return /^(rural|rr)$/.test(word) || (asked && /^(county|fm|farm|cr|ranch)$/.test(word))
}

/** "Unit 4 at 1550 West Jackson": the unit said first. */
function unitBefore(utterance: Utterance, index: number): {readonly name: string; readonly begin: number} | undefined {
  for (let begin = index - 2; begin >= Math.max(0, index - 5); begin -= 1) {
    const unit = unitAt(utterance, begin)
    const joint = utterance.words[unit?.end ?? 0] ?? ''
    if (unit !== undefined && unit.end === index - 1 && /^(at|of|in|on|en|del?)$/.test(joint))
      return {name: unit.name, begin}
  }
  return undefined
}

/** "El 1204 de la calle Oak": what joins number and street. */
function spanishJoint({words, language}: Utterance, from: number): number {
  let at = from
  if (language === 'es') while (/^(de|en|la|el|numero)$/.test(words[at] ?? '') && at - from < 2) at += 1
  return at
}

/** "Calle Alder número 418", "calle alder 418": the street before its number. */
function streetFirstAt(utterance: Utterance, from: number, context: AddressContext): AddressHeard | undefined {
  const {words} = utterance
  // "Calle Maple número 87" is Spanish, whatever was spoken before.
  const spanish = utterance.language === 'es' || words.indexOf('numero', from) - from > 1
  if (!spanish || !kindFirst.has(words[from] ?? '') || /^(el|los|las)$/.test(words[from] ?? '')) return undefined
  const parts: string[] = []
  let at = from + 1
  while (at - from <= 4 && isStreetWord(words[at] ?? '', at === from + 1) && !isNumeric(words[at], 'es')) {
    parts.push(tidyName(quote(utterance, {begin: at, end: at + 1})))
    at += 1
  }
  if (/^(numero|#)$/.test(words[at] ?? '')) at += 1
  const house = houseNumberAt(utterance, at)[0]
  if (parts.length === 0 || house === undefined) return undefined
  const rest = localityAfter(utterance, house.end, context.serviceArea)
  const kind = tidyName(quote(utterance, {begin: from, end: from + 1}))
  const value = [`${house.value} ${kind} ${parts.join(' ')}`, ...rest.parts].join(', ')
  const span = {begin: from, end: rest.end}
  return {value, words: quote(utterance, span), span, core: {begin: from, end: house.end}}
}

/** "north oak street", "fifth avenue", "alder" where an address is expected. */
export function streetAt(utterance: Utterance, from: number, cued: boolean): Street | undefined {
  const {words} = utterance
  let at = from
  const parts: string[] = []
  const way = directions[words[at] ?? '']
  if (way !== undefined && words[at + 1] !== undefined && streetKind(words[at + 1])?.strong !== true) {
    parts.push(way)
    at += 1
  }
  const nameFrom = at
  const kindSaidFirst = kindFirst.has(words[at] ?? '')
  let solid = false
  while (at - nameFrom < 5) {
    const word = words[at] ?? ''
    const numbered = ordinalAt(words, at)
    if (numbered !== undefined) {
      parts.push(numbered.name)
      at = numbered.end
      solid = true
      continue
    }
    if (at > nameFrom || solid) {
      const kind = lastKindAt(words, at)
      if (kind !== undefined && !(kindSaidFirst && !kind.strong)) {
        parts.push(...kind.names)
        const after = directions[words[kind.end] ?? '']
        const ends = after !== undefined && endsAfter(words, kind.end + 1)
        return {
          begin: from,
          end: ends ? kind.end + 1 : kind.end,
          name: [...parts, ...(ends ? [after] : [])].join(' '),
          sure: kind.strong,
        }
      }
    }
    if (!isStreetWord(word, parts.length === 0 || at === nameFrom)) break
    if ((kindSaidFirst || !cued) && everydayWords.has(word) && at > nameFrom && !nextIsKind(words, at)) break
    if (cued && at > nameFrom && everydayWords.has(word) && !nextIsKind(words, at)) break
    parts.push(tidyName(quote(utterance, {begin: at, end: at + 1})) || word)
    solid = solid || !everydayWords.has(word)
    at += 1
    if (kindSaidFirst && (word === 'broadway' || at - nameFrom >= 3)) break
  }
  if (!solid || at === nameFrom || (!cued && !kindSaidFirst)) return undefined
  // No kind was said: one or two words are the name, what follows is the town.
  if (!kindSaidFirst && at - nameFrom > 1)
    return {begin: from, end: nameFrom + 1, name: parts.slice(0, way === undefined ? 1 : 2).join(' '), sure: false}
  return {begin: from, end: at, name: parts.join(' '), sure: kindSaidFirst}
}

/** "court street", "lake view drive": the kind is the last of the kinds that stand together. */
function lastKindAt(words: readonly string[], at: number) {
  const names: string[] = []
  let end = at
  let last: {readonly name: string; readonly strong: boolean} | undefined
  for (;;) {
    const kind = streetKind(words[end])
    if (kind === undefined || names.length === 3) break
    if (last?.strong === true) break
    names.push(kind.name)
    last = kind
    end += 1
  }
  return last === undefined ? undefined : {names, end, strong: last.strong}
}

function nextIsKind(words: readonly string[], at: number): boolean {
  return streetKind(words[at + 1]) !== undefined || streetKind(words[at]) !== undefined
}

function isStreetWord(word: string, first: boolean): boolean {
  if (!/^[\p{L}]{2,}$/u.test(word) && !(first && /^[a-z]$/.test(word))) return false
  return !between.has(word)
}

function endsAfter(words: readonly string[], at: number): boolean {
  const next = words[at]
  return next === undefined || next === '.' || everydayWords.has(next)
}

const roads: readonly (readonly [readonly string[], string])[] = [
  [['county', 'road'], 'County Road'],
  [['county', 'highway'], 'County Highway'],
  [['state', 'road'], 'State Road'],
  [['state', 'route'], 'State Route'],
  [['state', 'highway'], 'State Highway'],
  [['us', 'highway'], 'US Highway'],
  [['us', 'route'], 'US Route'],
  [['farm', 'to', 'market'], 'FM'],
  [['farm', 'to', 'market', 'road'], 'FM'],
  [['ranch', 'road'], 'Ranch Road'],
  [['rural', 'route'], 'RR'],
  [['old', 'highway'], 'Old Highway'],
  [['highway'], 'Highway'],
  [['hwy'], 'Highway'],
  [['route'], 'Route'],
  [['interstate'], 'Interstate'],
  [['fm'], 'FM'],
  [['cr'], 'County Road'],
  [['rr'], 'RR'],
  [['us'], 'US'],
]

/** "highway 90 west", "county road three seventeen", "rr 2 box 153". */
function roadAt(utterance: Utterance, from: number): Street | undefined {
  const {words} = utterance
  const way = directions[words[from] ?? '']
  const at = way === undefined ? from : from + 1
  for (const [said, written] of roads) {
    if (!said.every((word, index) => words[at + index] === word)) continue
    const number = houseNumberAt(utterance, at + said.length)[0]
    if (number === undefined) continue
    const box = words[number.end] === 'box' ? houseNumberAt(utterance, number.end + 1)[0] : undefined
    const end = box?.end ?? number.end
    const after = box === undefined ? directions[words[end] ?? ''] : undefined
    const ends = after !== undefined && endsAfter(words, end + 1)
    const name = [way, written, number.value, box && `Box ${box.value}`, ends ? after : undefined]
    return {begin: from, end: ends ? end + 1 : end, name: name.filter(part => part !== undefined).join(' '), sure: true}
  }
  return undefined
}
