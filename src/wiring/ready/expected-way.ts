import {explainCall, type Sequel, type WayStep} from '../../call/explain.ts'
import {instantOf} from '../../config/local-time.ts'
import type {Routing, TrackedNumber} from '../../config/routing.ts'
import type {Expectation} from '../../contracts/generated/scenario.ts'
import type {Purpose} from '../../report/ready/evidence.ts'

/** What the crew's phones do in a rehearsed call. */
export type CrewState = Extract<Purpose, {shows: 'way'}>['crew']

/** What the file decides for this call, read without playing it. */
export function expectedWay(
  number: TrackedNumber,
  routing: Routing,
  at: string,
  crew: CrewState,
  crewEngaged: readonly string[],
): Expectation {
  const now = instantOf(at, routing.business.timeZone) ?? 0
  const surroundings = {callsBefore: 0, crewEngaged, ringsBefore: 0, arrival: 'new'} as const
  const {way, because} = explainCall(routing, number, surroundings, now)
  if (way.to !== 'ring') return {rings_nobody: true, ...endingOf(way.to, because)}
  // Whoever is on the other call cannot be rung again; what comes then is the other call's doing.
  if (crew === 'on another call') return {}
  if (crew === 'answers') return way.phones[0] === undefined ? {} : {disposition: 'answered'}
  const outcome = crew === 'busy' ? 'busy' : crew === 'unreachable' ? 'failed' : 'no-answer'
  const rung: string[] = []
  let step: WayStep = way
  let rings = 0
  while (step.to === 'ring') {
    rings += 1
    rung.push(...step.phones.map(({member}) => member))
    const sequel: Sequel | undefined = step.sequels.find(({when}) => when.includes(outcome))
    if (sequel === undefined) return {}
    step = sequel.step
  }
  const [first, ...others] = new Set(rung)
  const ending = endingOf(step.to, outcome)
  if (outcome !== 'no-answer' || first === undefined) return ending
  return {rings: [first, ...others], ...(rings === 1 ? {rang_seconds: way.secondsInAll} : {}), ...ending}
}

const reasons: readonly NonNullable<Expectation['overflow']>[] = [
  'after-hours',
  'holiday',
  'exception',
  'second-call',
  'already-rung',
  'nobody-to-ring',
  'no-answer',
  'busy',
  'failed',
]

function endingOf(to: 'intake' | 'voicemail' | 'hang-up', because: string): Expectation {
  const overflow = reasons.find(reason => reason === because)
  if (to === 'intake' && overflow !== undefined) return {overflow}
  return to === 'voicemail' ? {voicemail: true} : {}
}
