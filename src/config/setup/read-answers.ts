import {trades as allTrades, type Trade} from '../routing.ts'
import {didYouMean} from '../suggest.ts'
import type {Answers, CrewAnswer, Read, SourceAnswer} from './answers.ts'
import {numbersTaken} from './numbers-taken.ts'
import {readAlerts} from './read-alerts.ts'
import {readCrewMember} from './read-crew.ts'
import {readHours} from './read-hours.ts'
import {readSource} from './read-source.ts'
import {readTimeZone} from './read-time-zone.ts'

/** Answers as somebody wrote them; what was not said is not there. */
export interface WrittenAnswers {
  readonly business?: string | undefined
  readonly timeZone?: string | undefined
  readonly trades: readonly string[]
  readonly hours?: string | undefined
  readonly crew: readonly string[]
  readonly sources: readonly string[]
  readonly alerts: readonly string[]
  readonly serviceArea: readonly string[]
}

/** What was answered so far. Lists that nobody wrote anything for are not there. */
export type Draft = Partial<Answers>

/** Reads all that was written, or says of each thing that is wrong what is. */
export function readAnswers(written: WrittenAnswers): {readonly draft: Draft; readonly wrong: readonly string[]} {
  const wrong: string[] = []
  const read = <Value>(found: Read<Value>): Value | undefined => {
    if ('value' in found) return found.value
    wrong.push(found.wrong)
    return undefined
  }
  const crew: CrewAnswer[] = []
  for (const text of written.crew) {
    const ids = crew.map(({id}) => id)
    const member = read(readCrewMember(text, numbersTaken({crew, sources: []}), ids))
    if (member !== undefined) crew.push(member)
  }
  const sources: SourceAnswer[] = []
  for (const text of written.sources) {
    const source = read(readSource(text, numbersTaken({crew, sources}), sources))
    if (source !== undefined) sources.push(source)
  }
  const trades = written.trades.flatMap(text => read(readTrade(text)) ?? [])
  const given = {
    business: written.business?.trim() === '' ? undefined : written.business?.trim(),
    timeZone: written.timeZone === undefined ? undefined : read(readTimeZone(written.timeZone)),
    hours: written.hours === undefined ? undefined : read(readHours(written.hours)),
    trades: unlessEmpty([...new Set(trades)]),
    crew: unlessEmpty(crew),
    sources: unlessEmpty(sources),
    serviceArea: unlessEmpty(written.serviceArea.map(place => place.trim()).filter(place => place !== '')),
    // Whether a way works is seen once the crew and the numbers are known.
    alerts:
      written.alerts.length === 0 || crew.length === 0 || sources.length === 0
        ? undefined
        : read(readAlerts(written.alerts, {crew, sources})),
  }
  return {draft: withoutUndefined(given), wrong}
}

function readTrade(text: string): Read<Trade> {
  const trade = allTrades.find(each => each === text.trim().toLowerCase())
  return trade === undefined
    ? {wrong: `"${text}" is no trade that is known: ${didYouMean(text, allTrades)}`}
    : {value: trade}
}

function unlessEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items
}

function withoutUndefined(given: {readonly [Key in keyof Answers]: Answers[Key] | undefined}): Draft {
  const {business, timeZone, hours, trades, crew, sources, serviceArea, alerts} = given
  return {
    ...(business !== undefined && {business}),
    ...(timeZone !== undefined && {timeZone}),
    ...(hours !== undefined && {hours}),
    ...(trades !== undefined && {trades}),
    ...(crew !== undefined && {crew}),
    ...(sources !== undefined && {sources}),
    ...(serviceArea !== undefined && {serviceArea}),
    ...(alerts !== undefined && {alerts}),
  }
}
