import {openingAt} from '../../config/hours.ts'
import {showPhoneNumber} from '../../config/phone-number.ts'
import {type Routing, type TrackedNumber, type Urgency, urgencies} from '../../config/routing.ts'
import type {Instant} from '../../time/clock.ts'
import {hearing} from './hearing.ts'
import {gridOf, type Moment} from './moments.ts'
import {alertInWords, type Situation, wayInWords} from './outcome.ts'
import {whenInWords} from './when.ts'

/** What changes for some calls: from which sources they come, when, and what became and becomes of them. */
export interface Change {
  /** Empty: every source that both files have. */
  readonly sources: readonly string[]
  readonly when: string
  /** Which of those calls; undefined: all of them. */
  readonly only: string | undefined
  readonly was: string
  readonly now: string
}

export interface Changes {
  /** Sources and numbers that come, go or change, in words. */
  readonly numbers: readonly string[]
  /** The way that calls take. */
  readonly ways: readonly Change[]
  /** Who is told of the captured ones, and when. */
  readonly alerts: readonly Change[]
  /** What callers hear otherwise: greeting, disclosures, questions. */
  readonly hearing: readonly {readonly what: string; readonly was: string; readonly now: string}[]
}

/** Decides the same calls by both files, and tells those that differ. `now`: from when on a year is looked at. */
export function compareRoutings(before: Routing, after: Routing, now: Instant): Changes {
  const {timeZone} = after.business
  const grid = gridOf([before, after], now, timeZone)
  const stateOf = ({hours, business}: Routing, {at}: Moment) => openingAt(hours, business.timeZone, at).state
  const isOpen = (moment: Moment) => stateOf(after, moment) === 'open'
  const known = grid.filter(moment => stateOf(before, moment) === stateOf(after, moment))
  const when = (moments: ReadonlySet<Moment>) => {
    if (moments.size < grid.length && isAll(moments, known.filter(isOpen))) return 'in business hours'
    if (
      moments.size < grid.length &&
      isAll(
        moments,
        known.filter(each => !isOpen(each)),
      )
    )
      return 'after hours'
    return whenInWords(moments, grid)
  }
  const [was, is] = [bySource(before), bySource(after)]
  const pairs = [...is.values()].flatMap(number => {
    const old = was.get(number.key)
    return old === undefined ? [] : [{old, number}]
  })
  const compare = <Kind>(
    kinds: readonly Kind[],
    words: (routing: Routing, number: TrackedNumber, kind: Kind, at: Instant) => string,
    named: (kinds: readonly Kind[]) => string,
  ) => {
    const found = pairs.flatMap(({old, number}) =>
      kinds.flatMap(kind =>
        differences(grid, ({at}) => [words(before, old, kind, at), words(after, number, kind, at)]).map(each => ({
          source: number.label,
          kind,
          was: each.was,
          now: each.now,
          when: when(each.moments),
        })),
      ),
    )
    return merged(found, pairs.length, kinds.length, named)
  }
  return {
    numbers: [...numbersChanged(was, is)],
    ways: compare<Situation>(['crew free', 'crew on a call'], wayInWords, ([only]) => `with the ${only}`),
    alerts: compare<Urgency>(urgencies, alertInWords, tiers => tiers.join(', ')),
    hearing: hearing(before, after),
  }
}

function isAll(chosen: ReadonlySet<Moment>, moments: readonly Moment[]): boolean {
  return chosen.size === moments.length && moments.every(moment => chosen.has(moment))
}

function bySource({numbers}: Routing): ReadonlyMap<string, TrackedNumber> {
  return new Map([...numbers.values()].map(number => [number.key, number]))
}

function* numbersChanged(
  was: ReadonlyMap<string, TrackedNumber>,
  is: ReadonlyMap<string, TrackedNumber>,
): Generator<string> {
  for (const [key, {label, number}] of is) {
    const old = was.get(key)
    if (old === undefined) yield `${label} ${showPhoneNumber(number)} is new`
    else if (old.number !== number) yield `${label} was ${showPhoneNumber(old.number)}; now ${showPhoneNumber(number)}`
  }
  for (const [key, {label, number}] of was) {
    if (!is.has(key)) yield `${label} ${showPhoneNumber(number)} is gone: calls to it are no longer answered here`
  }
}

/** Moments at which the same two answers differ. */
function differences(
  grid: readonly Moment[],
  answers: (moment: Moment) => readonly [string, string],
): readonly {readonly was: string; readonly now: string; readonly moments: ReadonlySet<Moment>}[] {
  const found = new Map<string, {was: string; now: string; moments: Set<Moment>}>()
  for (const moment of grid) {
    const [was, now] = answers(moment)
    if (was === now) continue
    const same = found.get(`${was}\n${now}`) ?? {was, now, moments: new Set()}
    same.moments.add(moment)
    found.set(`${was}\n${now}`, same)
  }
  return [...found.values()]
}

interface Difference<Kind> {
  readonly source: string
  readonly kind: Kind
  readonly was: string
  readonly now: string
  readonly when: string
}

/** The same change for several sources or kinds of call is told once. */
function merged<Kind>(
  found: readonly Difference<Kind>[],
  allSources: number,
  allKinds: number,
  named: (kinds: readonly Kind[]) => string,
): readonly Change[] {
  const bySources = groupsOf(found, ({kind, was, now, when}) => [kind, was, now, when]).map(group => ({
    ...group[0],
    sources: group.map(({source}) => source),
  }))
  return groupsOf(bySources, ({sources, was, now, when}) => [sources, was, now, when]).map(group => {
    const [{sources, was, now, when}] = group
    const kinds = group.map(({kind}) => kind)
    return {
      sources: sources.length === allSources ? [] : sources,
      when,
      only: kinds.length === allKinds ? undefined : named(kinds),
      was,
      now,
    }
  })
}

/** Groups of what has the same key, in the order first met; none is empty. */
function groupsOf<Item>(items: readonly Item[], key: (item: Item) => unknown): readonly [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const name = JSON.stringify(key(item))
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return [...groups.values()]
}
