import {holidayDateOf, monthDayOf} from '../build/times.ts'
import {daysInMonth} from '../calendar-day.ts'
import type {Path} from '../document/node.ts'
import type {Remark} from '../remark.ts'
import {located, type Rule} from '../rule.ts'
import type {TolerantFile} from '../schema/tolerant.ts'

export const impossibleDate: Rule = {
  id: 'impossible-date',
  severity: 'error',
  title: 'A date that no calendar has',
  why: 'It would never come, so the hours or the holiday behind it would never hold.',
  bad: 'hours:\n  weekly: { monday: 8:00-17:00 }\n  exceptions:\n    - { date: 2026-06-31, hours: closed }',
  good: 'hours:\n  weekly: { monday: 8:00-17:00 }\n  exceptions:\n    - { date: 2026-06-30, hours: closed }',
  *check(file) {
    const {seasons, holidays, exceptions} = file.hours ?? {}
    for (const {item, path} of located(exceptions, ['hours', 'exceptions'])) {
      const [year = 0, month = 0, day = 0] = (item.date ?? '').split('-').map(Number)
      if (item.date !== undefined) yield* judged(item.date, month, day, year, [...path, 'date'])
    }
    for (const {written, path} of dutyDates(file)) {
      const [year = 0, month = 0, day = 0] = written.split('-').map(Number)
      yield* judged(written, month, day, year, path)
    }
    for (const {item, path} of located(holidays, ['hours', 'holidays'])) {
      const on = item.on === undefined ? undefined : holidayDateOf(item.on)
      if (on?.kind === 'fixed') yield* judged(item.on ?? '', on.month, on.day, undefined, [...path, 'on'])
    }
    for (const {item, path} of located(seasons, ['hours', 'seasons'])) {
      for (const key of ['from', 'to'] as const) {
        const written = item[key]
        if (written === undefined) continue
        const {month, day} = monthDayOf(written)
        yield* judged(written, month, day, undefined, [...path, key])
      }
    }
  },
}

/** Of who is on call. */
function* dutyDates({alerts}: TolerantFile): Generator<{readonly written: string; readonly path: Path}> {
  const at = ['alerts', 'on_call']
  const {starts, swaps} = alerts?.on_call ?? {}
  if (starts !== undefined) yield {written: starts, path: [...at, 'starts']}
  for (const {item, path} of located(swaps, [...at, 'swaps'])) {
    for (const key of ['from', 'to'] as const) {
      const written = item[key]
      if (written !== undefined) yield {written, path: [...path, key]}
    }
  }
}

function* judged(written: string, month: number, day: number, year: number | undefined, path: Path): Generator<Remark> {
  const days = daysInMonth(month, year)
  if (day <= days) return
  yield {path, message: `there is no ${written}: that month has ${days} days`, fix: 'write the date that is meant'}
}
