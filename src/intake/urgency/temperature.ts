import {atomAt} from '../understanding/spoken-digits.ts'
import {quote, type Utterance} from '../understanding/utterance.ts'

/**
 * Degrees Fahrenheit from which a house without heat or cooling endangers people. Published thresholds differ (indoors
 * below 50 or above 90, outdoors 40 and below or "below freezing"); these are the ones that page earliest in the cold.
 */
const thresholds = {indoorCold: 50, outdoorCold: 40, indoorHot: 90, outdoorHot: 95} as const
/** So warm or cold no house is with its heating or cooling in order. */
const uncomfortable = {cold: 60, hot: 85} as const

export interface TemperatureHeard {
  readonly words: string
  /** Undefined: no more than uncomfortable. */
  readonly extreme: 'dangerous-cold' | 'dangerous-heat' | undefined
  /** Indoors alone it says that heating or cooling failed. */
  readonly fault: 'no-heat' | 'no-cool' | undefined
}

const degrees = new Set('degrees degree fahrenheit grados'.split(' '))
const indoors =
  /^(in here|inside|in the (house|bedroom|living|apartment|kitchen|nursery|building|room|place|trailer|bedrooms)|in (my|our|her|his) (house|apartment|room|bedroom|bedrooms|place|trailer|condo|home)|indoors|upstairs|in this (house|place|apartment)|adentro|aqui adentro|dentro|en (la|mi) (casa|recamara|sala)|aqui)\b/
const outdoors = /^(outside|out|out here|out there|outdoors|tonight|afuera|below|bajo cero)\b/
/** A cooler or a pool has a temperature too. */
const thing =
  /\b(walk in|walkin|cooler|freezer|fridge|refrigerator|oven|pool|spa|hot tub|jacuzzi|server|servers|tank|water heater|off by|turn it|set (it|to|at)|years|old|percent|dollars|bucks|minutes|hours|miles)\b/

/** How warm or cold the caller says it is. */
export function hearTemperature(utterance: Utterance): TemperatureHeard | undefined {
  const {words} = utterance
  for (let at = 0; at < words.length; at += 1) {
    const atom = atomAt(utterance, at, false)
    if (atom === undefined) continue
    const value = Number(atom.readings[0])
    const begin = at
    at = atom.end - 1
    const next = words[atom.end] ?? ''
    const named = degrees.has(next)
    const rest = words.slice(atom.end + (named ? 1 : 0), atom.end + 5).join(' ')
    const lead = words.slice(Math.max(0, begin - 8), begin).join(' ')
    const below = /^below\b/.test(rest) || /\b(negative|minus|menos)$/.test(lead)
    const isIn =
      indoors.test(rest) ||
      /\b(thermostat|termostato|bedroom|bedrooms|living room|nursery|house|apartment|trailer|inside|indoor|indoors|house is|house at|in here|room is|room temp|adentro|casa esta|cuarto esta|la casa|el cuarto)\b/.test(
        lead,
      )
    const isOut = !isIn && (outdoors.test(rest) || below || /\b(outside|afuera|low of|lows)\b/.test(lead))
    if (!(named || isIn || isOut) || value > 130 || thing.test(`${lead} ${rest}`)) continue
    const span = {begin, end: Math.min(words.length, atom.end + (named ? 2 : 1))}
    return judge(below ? -value : value, isIn ? 'in' : isOut ? 'out' : 'unsaid', quote(utterance, span))
  }
  return undefined
}

function judge(value: number, where: 'in' | 'out' | 'unsaid', words: string): TemperatureHeard {
  const cold = value <= (where === 'in' ? thresholds.indoorCold : thresholds.outdoorCold)
  const hot = where === 'in' ? value >= thresholds.indoorHot : value >= thresholds.outdoorHot
  const fault = value <= uncomfortable.cold ? 'no-heat' : value >= uncomfortable.hot ? 'no-cool' : undefined
  return {
    words,
    extreme: cold ? 'dangerous-cold' : hot ? 'dangerous-heat' : undefined,
    fault: where === 'in' ? fault : undefined,
  }
}
