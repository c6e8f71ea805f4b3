import {type Urgency, urgencies} from '../../config/routing.ts'
import type {Utterance} from '../understanding/utterance.ts'
import type {Want} from '../understanding/want.ts'
import {featuresOf} from './features.ts'
import {type FoundByRules, purposeFound, tierFound} from './found.ts'
import {purposeWeights, tierWeights} from './generated/weights.ts'
import {type Chances, readerOf} from './reader.ts'

/** What a call may be for: work, one of the purposes that are none, or what callers push for whatever it is. */
export type CallFor = Want | 'new-job'

export const callsFor: readonly CallFor[] = [
  'new-job',
  'reschedule',
  'cancel',
  'complaint',
  'billing',
  'follow-up',
  'job-application',
  'supplier',
  'sales',
  'wrong-number',
  'price',
  'arrival-time',
  'booking',
  'dispatch',
  'advice',
  'person',
  'robot',
]

/** What the words of a turn, as a whole, most likely mean. */
export interface SecondReading {
  readonly tiers: Chances<Urgency>
  readonly purposes: Chances<CallFor>
}

/** Reads a turn once more, knowing what the rules found in it. Undefined: says nothing about it. */
export type ReadAgain = (matter: Utterance, found: FoundByRules) => SecondReading | undefined

const readTiers = readerOf(urgencies, tierWeights)
const readPurposes = readerOf(callsFor, purposeWeights)

/** Of fewer words the rules know as much. */
const fewest = 3

/** Reads by what was learnt from the calls in fixtures/training. */
export const readAgain: ReadAgain = (matter, found) => {
  if (matter.words.filter(word => word !== '.').length < fewest) return undefined
  const features = featuresOf(matter)
  return {tiers: readTiers(features, tierFound(found)), purposes: readPurposes(features, purposeFound(found))}
}
