import type {AddressContext} from './address.ts'
import {streetAt} from './address.ts'
import {everydayWords} from './everyday-words.ts'
import {houseNumberAt} from './house-number.ts'
import {knownTownAt, localityAfter, zipAt} from './locality.ts'
import {hear, hearAll, hears, listenFor} from './phrase.ts'
import {tidyName} from './tidy-name.ts'
import {quote, type Span, spokenWords, type Utterance} from './utterance.ts'

export interface AreaContext extends AddressContext {
  /** Nothing else was said: the whole answer may be taken for where it is. */
  readonly free: boolean
}

export interface AreaHeard {
  readonly value: string
  readonly words: string
  readonly span: Span
}

const zipCue = listenFor(['(zip|zip code|zipcode)'], ['(codigo postal|zona postal|codigo)'])
const crossing = listenFor(
  [
    '(corner of|intersection of|cross streets are|cross street is|cross streets|corner at)',
    '(mile marker|exit) (number)?',
    '(parking lot|back|front) (of|at|behind|by) (the)?',
  ],
  ['(esquina de|esquina con|entre la|entre las calles|esquina)'],
)
const inPlace = listenFor(
  [
    '(live|living|located|calling from|house is|home is|place is|property is|im out|were out|im over|were over|out|over|im|were) (in|near|by|on|at|off)',
  ],
  ['(vivo|vivimos|estoy|estamos|queda|ubicada|ubicado|casa esta) (en|por|cerca de)'],
)
const onStreet = listenFor(['(on|off|near|over on|at)'])
const preamble = new Set(
  'yes yeah yep sure ok okay well its it is im i am were we are at in near the my address uh so that would be . over out on house place live located just by hi right si pues estoy estamos vivo vivimos queda en la el es aqui por mi direccion ubicada bueno'.split(
    ' ',
  ),
)
const notAPlace = listenFor(
  [
    '(dont want|rather not|not giving|why do you|how much|who is|do you|can you|could you|what do you|forget it|none of your|no thanks|ill tell|tell you|i said|already told|just send|dont know|not sure|on file|ive got|i have|i got|same as|same one|last time)',
  ],
  [
    '(no (quiero|se|le|tengo|puedo)|para que|por que|cuanto|quien|puede|pueden|ya le dije|olvidelo|la misma|el mismo|la de (siempre|la otra vez))',
  ],
)

/** Where the caller is when it is no full street address: a town, a ZIP code, a street, a corner, or the whole answer. */
export function hearArea(utterance: Utterance, context: AreaContext): AreaHeard | undefined {
  return (
    corner(utterance) ??
    ownTown(utterance, context) ??
    zip(utterance, context) ??
    street(utterance, context) ??
    answer(utterance, context)
  )
}

/** "Corner of fifth and main": as it was said, up to where the sentence goes elsewhere. */
function corner(utterance: Utterance): AreaHeard | undefined {
  const cue = hear(crossing, utterance)
  if (cue === undefined) return undefined
  let end = cue.end
  while (end < utterance.words.length && end - cue.end < 8) {
    const word = utterance.words[end] ?? ''
    if (
      word === '.' ||
      (everydayWords.has(word) &&
        !/^(and|street|avenue|road|drive|lane|court|boulevard|first|second|third|one|two|three|four|five|six|seven|eight|nine|ten|in|on|y|con|calle)$/.test(
          word,
        ))
    )
      break
    end += 1
  }
  if (end === cue.end) return undefined
  const span = {begin: cue.begin, end}
  const words = quote(utterance, span)
  return {value: capitalised(words), words, span}
}

function ownTown(utterance: Utterance, context: AreaContext): AreaHeard | undefined {
  for (let index = 0; index < utterance.words.length; index += 1) {
    const town = knownTownAt(utterance, index, context.serviceArea)
    if (town === undefined) continue
    if (/^\d+$/.test(town.name) && !context.asked && !hears(zipCue, utterance)) continue
    const rest = localityAfter(utterance, index, context.serviceArea)
    const road = street(utterance, context)
    const span = {begin: Math.min(index, road?.span.begin ?? index), end: Math.max(rest.end, town.end)}
    const parts = rest.parts.length > 0 ? rest.parts : [town.name]
    const value = road === undefined || parts.some(part => road.value.includes(part)) ? parts : [road.value, ...parts]
    return {value: value.join(', '), words: quote(utterance, span), span}
  }
  return undefined
}

function zip(utterance: Utterance, context: AreaContext): AreaHeard | undefined {
  const cue = hear(zipCue, utterance)
  if (cue === undefined && !context.asked) return undefined
  for (let index = cue?.end ?? 0; index < utterance.words.length; index += 1) {
    if (houseNumberAt(utterance, index).length === 0) continue
    const found = zipAt(utterance, index)
    if (found === undefined) return undefined
    const span = {begin: index, end: found.end}
    return {value: found.name, words: quote(utterance, span), span}
  }
  return undefined
}

/** "On maple street", "over on maple in berwyn". */
function street(utterance: Utterance, context: AreaContext): AreaHeard | undefined {
  for (const {end: from} of hearAll(onStreet, utterance)) {
    const road = streetAt(utterance, from, false)
    if (road?.sure !== true) continue
    const rest = localityAfter(utterance, road.end, context.serviceArea)
    const span = {begin: from, end: rest.end}
    return {value: [road.name, ...rest.parts].join(', '), words: quote(utterance, span), span}
  }
  return undefined
}

/** Asked where, whatever is said is where, unless it is something else altogether. */
function answer(utterance: Utterance, context: AreaContext): AreaHeard | undefined {
  const {words} = utterance
  if (!context.asked) return said(utterance, context)
  if (!context.free || words.length === 0 || words.length > 14 || hears(notAPlace, utterance)) return undefined
  let begin = 0
  while (preamble.has(words[begin] ?? '')) begin += 1
  let end = words.length
  while (end > begin && /^(\.|please|thanks|thank|you|okay|ok|yeah)$/.test(words[end - 1] ?? '')) end -= 1
  const rest = words.slice(begin, end)
  if (!rest.some(word => word.length > 2 && !everydayWords.has(word))) return undefined
  const span = {begin, end}
  return {value: capitalised(spokenWords(utterance, span)), words: quote(utterance, span), span}
}

/** "I live in berwyn": a town that is not on the owner's list. */
function said(utterance: Utterance, context: AreaContext): AreaHeard | undefined {
  const cue = hear(inPlace, utterance)
  if (
    cue === undefined ||
    !/^(live|living|located|calling|house|home|place|property|vivo|vivimos|estoy|estamos|queda|ubicada|ubicado|casa)$/.test(
      utterance.words[cue.begin] ?? '',
    )
  )
    return undefined
  const rest = localityAfter(utterance, cue.end, context.serviceArea)
  if (rest.parts.length === 0) return undefined
  const span = {begin: cue.end, end: rest.end}
  return {value: rest.parts.join(', '), words: quote(utterance, span), span}
}

function capitalised(words: string): string {
  return words
    .split(' ')
    .map(word =>
      (/\d/.test(word) && !/^\d+(st|nd|rd|th)$/.test(word)) || /^(fm|cr|rr|us)$/.test(word)
        ? word.toUpperCase()
        : /^(the|of|and|in|on|at|by|near|past|off|a|to|from|y|\d+(st|nd|rd|th))$/.test(word)
          ? word
          : tidyName(word) || word,
    )
    .join(' ')
    .replace(/^\p{Ll}/u, letter => letter.toUpperCase())
}
