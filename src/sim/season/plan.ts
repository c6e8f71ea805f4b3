import {calendarDayOf, isoDateOf, weekdayOf} from '../../config/calendar-day.ts'
import {openingAt} from '../../config/hours.ts'
import type {Routing, TrackedNumber} from '../../config/routing.ts'
import {instantAtWallClock} from '../../config/wall-clock.ts'
import {type Instant, minute, second} from '../../time/clock.ts'
import type {Random} from '../random.ts'
import {elsewhere, type Matter, matters, names, salesPitches, streets} from './words.ts'

/** A caller of the season. Each has a number of their own. */
export interface SeasonCaller {
  /** E.164. */
  readonly number: string
  readonly name: string
  readonly address: string
}

/** What is to become of a call. */
export type Fate = 'answered' | 'captured' | 'partial' | 'abandoned' | 'spam'

/** A call as it was planned: the truth that the reports are to find. */
export interface PlannedCall {
  readonly id: string
  readonly at: Instant
  readonly number: TrackedNumber
  /** Undefined: the caller ID is withheld. */
  readonly caller: SeasonCaller | undefined
  readonly fate: Fate
  readonly matter: Matter
  /** What a sales call says. */
  readonly pitch: string
  /** What they answer when asked how they heard of the business. */
  readonly heardFrom: string
  /** The crew is on the phone with another caller. */
  readonly crewEngaged: boolean
  /** The crew is rung first: it is open, and no carrier rang before. */
  readonly ringsFirst: boolean
  readonly afterHours: boolean
  /** The job it brought. */
  readonly job: PlannedJob | undefined
}

export interface PlannedJob {
  readonly number: string
  readonly at: Instant
  readonly cents: number
}

export interface SeasonWishes {
  readonly weeks: number
  /** Days since 1970: the day after the last. */
  readonly endsBefore: number
  readonly routing: Routing
  readonly random: Random
}

/** How many calls a weekday brings, Monday first. */
const perWeekday = [19, 17, 16, 16, 18, 9, 6]

/** How calls spread over the hours of a day. */
const perHour = [1, 1, 0, 0, 1, 2, 4, 9, 13, 13, 11, 10, 8, 9, 10, 10, 9, 8, 6, 5, 4, 3, 2, 2]

/** One day in so many brings a storm or a hard frost: more calls, and more of them pressing. */
const stormEvery = 17

/** Which calls a company gets in a season, and what becomes of each. The same seed plans the same season. */
export function planSeason({weeks, endsBefore, routing, random}: SeasonWishes): readonly PlannedCall[] {
  const days = Array.from({length: weeks * 7}, (_, index) => endsBefore - weeks * 7 + index)
  const people = createPeople(random.fork('people'))
  const calls: PlannedCall[] = []
  let jobs = 0
  for (const dayNumber of days) {
    const chance = random.fork(isoDateOf(calendarDayOf(dayNumber)))
    const storm = chance.next() < 1 / stormEvery
    const usual = perWeekday[weekdayOf(dayNumber) - 1] ?? 0
    const count = Math.round(usual * chance.between(0.8, 1.2) * (storm ? 2.2 : 1))
    const times = Array.from({length: count}, () => timeOn(dayNumber, chance, routing.business.timeZone))
    for (const at of times.toSorted((a, b) => a - b)) {
      const call = planCall(at, storm, calls.length, {routing, chance, people})
      // Now and then somebody calls while the crew talks to somebody else.
      const second =
        call.fate === 'answered' && chance.next() < 0.06
          ? secondOf(call, calls.length + 1, {routing, chance, people})
          : []
      for (const each of [call, ...second]) {
        const job = jobOf(each, chance, jobs)
        if (job !== undefined) jobs += 1
        calls.push({...each, job})
      }
    }
  }
  return calls.toSorted((a, b) => a.at - b.at)
}

interface Means {
  readonly routing: Routing
  readonly chance: Random
  readonly people: (chance: Random) => SeasonCaller
}

function planCall(
  at: Instant,
  storm: boolean,
  index: number,
  {routing, chance, people}: Means,
): Omit<PlannedCall, 'job'> {
  const number = sourceOf(routing, chance)
  const open = openingAt(routing.hours, routing.business.timeZone, at).state === 'open'
  const forwarded = number.forwardedFrom !== undefined
  const ringsFirst = open && !forwarded && number.rules.ringFirst !== undefined
  const fate = fateOf(ringsFirst, chance)
  const pressing = storm ? chance.next() < 0.6 : chance.next() < 0.2
  const matter = pick(
    matters.filter(each => each.emergency === pressing),
    chance,
  )
  return {
    id: `CA${chance.fork(`call ${index}`).hex(32)}`,
    at,
    number,
    // Who withholds their number cannot be called back from it, so such a caller says it or stays unknown.
    caller: fate === 'spam' || chance.next() < 0.97 || fate === 'answered' ? people(chance) : undefined,
    fate,
    matter,
    pitch: pick(salesPitches, chance),
    // Most name what their number stands for; some name something else, and the report shows it.
    heardFrom: chance.next() < 0.75 ? `I saw your ${number.label.toLowerCase()}` : pick(elsewhere, chance),
    crewEngaged: false,
    ringsFirst,
    afterHours: !open && !forwarded,
  }
}

/** Within the first minute of talk; to the same number, so that the same phones would have rung. */
function secondOf(
  {at, number}: Omit<PlannedCall, 'job'>,
  index: number,
  means: Means,
): readonly Omit<PlannedCall, 'job'>[] {
  const {routing, chance} = means
  const later = at + Math.round(chance.between(22, 55)) * second
  if (openingAt(routing.hours, routing.business.timeZone, later).state !== 'open') return []
  const own = planCall(later, false, index, means)
  const fate = own.fate === 'answered' ? 'captured' : own.fate
  return [{...own, number, fate, ringsFirst: true, afterHours: false, crewEngaged: true}]
}

function fateOf(ringsFirst: boolean, chance: Random): Fate {
  const spam = chance.next() < 0.09
  if (spam) return 'spam'
  if (ringsFirst && chance.next() < 0.58) return 'answered'
  const dice = chance.next()
  return dice < 0.8 ? 'captured' : dice < 0.9 ? 'abandoned' : 'partial'
}

/** Work is booked after the call, within a few days; a captured caller a little less often than one who was talked to. */
function jobOf(call: Omit<PlannedCall, 'job'>, chance: Random, jobs: number): PlannedJob | undefined {
  const odds = {answered: 0.42, captured: call.matter.emergency ? 0.5 : 0.34, partial: 0, abandoned: 0, spam: 0}[
    call.fate
  ]
  if (call.caller === undefined || chance.next() >= odds) return undefined
  const delay = call.matter.emergency ? chance.between(30, 300) : chance.between(60, 900)
  return {
    number: String(40_001 + jobs),
    at: call.at + Math.round(delay) * minute,
    cents: Math.round(chance.between(call.matter.from, call.matter.to)) * 100,
  }
}

/** Most callers are new; some call again, within days or weeks. */
function createPeople(random: Random): Means['people'] {
  const known: SeasonCaller[] = []
  return chance => {
    const again = known.length > 20 && chance.next() < 0.16
    if (again) return pick(known, chance)
    const serial = 1000 + known.length
    const caller = {
      number: `+1312${String(2_340_000 + serial * 7).padStart(7, '0')}`,
      name: `${pick(names.first, random)} ${pick(names.last, random)}`,
      address: `${Math.floor(random.between(100, 999))} ${pick(streets, random)}`,
    }
    known.push(caller)
    return caller
  }
}

/** The sources in the order of the file, the first ones bringing more. */
function sourceOf({numbers}: Routing, chance: Random): TrackedNumber {
  const all = [...numbers.values()]
  const weights = all.map((_, index) => 1 / (1 + index * 0.45))
  let dice = chance.next() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [index, number] of all.entries()) {
    dice -= weights[index] ?? 0
    if (dice < 0) return number
  }
  const [first] = all
  if (first === undefined) throw new Error('a routing file without numbers')
  return first
}

function timeOn(dayNumber: number, chance: Random, timeZone: string): Instant {
  let dice = chance.next() * perHour.reduce((sum, each) => sum + each, 0)
  const hour = perHour.findIndex(each => {
    dice -= each
    return dice < 0
  })
  return instantAtWallClock(dayNumber, Math.floor(hour * 3600 + chance.next() * 3599), timeZone)
}

function pick<T>(from: readonly T[], chance: Random): T {
  const one = from[Math.floor(chance.next() * from.length)]
  if (one === undefined) throw new Error('nothing to choose from')
  return one
}
