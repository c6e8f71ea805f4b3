import {spanOf, weekdayKeys} from '../build/times.ts'
import type {Path} from '../document/node.ts'
import type {Span} from '../routing.ts'
import {type Located, located} from '../rule.ts'
import type {TolerantFile} from '../schema/tolerant.ts'
import {survey} from './survey.ts'

/** The hours of one day as the file gives them. */
export interface WrittenDay {
  /** 0 is Monday; undefined for a date. */
  readonly weekday: number | undefined
  readonly spans: readonly Located<Span>[]
  readonly path: Path
}

type Written = string | readonly (string | undefined)[]

/** Every day the file gives hours for: of the week, of a season, a holiday, a date. */
export const writtenDays = survey(gatherDays)

function* gatherDays(file: TolerantFile): Generator<WrittenDay> {
  const {weekly = {}, seasons, holidays, exceptions} = file.hours ?? {}
  for (const [weekday, key] of weekdayKeys.entries()) {
    yield* day(weekly[key], weekday, ['hours', 'weekly', key])
    for (const {item, path} of located(seasons, ['hours', 'seasons'])) yield* day(item[key], weekday, [...path, key])
  }
  for (const {item, path} of located(holidays, ['hours', 'holidays'])) {
    yield* day(item.hours, undefined, [...path, 'hours'])
  }
  for (const {item, path} of located(exceptions, ['hours', 'exceptions'])) {
    yield* day(item.hours, undefined, [...path, 'hours'])
  }
}

function* day(hours: Written | undefined, weekday: number | undefined, path: Path): Generator<WrittenDay> {
  if (hours === undefined) return
  const texts = typeof hours === 'string' ? [{item: hours, path}] : [...located(hours, path)]
  const spans = texts.flatMap(({item, path: at}) => {
    const span = spanOf(item)
    return span === undefined ? [] : [{item: span, path: at}]
  })
  yield {weekday, spans, path}
}

/** Whether the business never closes: the whole week is open, and nothing else is said. */
export function neverCloses(file: TolerantFile): boolean {
  const days = writtenDays(file)
  const wholeDays = days.filter(({spans}) => minutesOpen(spans.map(({item}) => item)) === 1440)
  const weekly = wholeDays.filter(({path}) => path[1] === 'weekly')
  const holidays = (file.hours?.holidays ?? []).length
  return weekly.length === 7 && wholeDays.length === days.length && days.length >= 7 + holidays
}

function minutesOpen(spans: readonly Span[]): number {
  return spans.reduce((sum, {opens, closes}) => sum + Math.max(0, closes - opens), 0)
}
