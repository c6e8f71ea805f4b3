import fc from 'fast-check'
import {Temporal} from 'temporal-polyfill'
import {expect, test} from 'vitest'
import {nextOpeningChange, openingAt} from '../../src/config/hours.ts'
import {instantOf} from '../../src/config/local-time.ts'
import type {DayHours, Hours, Span, WeeklyHours} from '../../src/config/routing.ts'

const zones = [
  'America/Chicago',
  'America/Phoenix',
  'America/St_Johns',
  'America/Adak',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Europe/Dublin',
  'Asia/Kathmandu',
]
const chicago = 'America/Chicago'

const at = (text: string, timeZone = chicago) => instantOf(text, timeZone) ?? Number.NaN
const span = (opens: number, closes: number): Span => ({opens: opens * 60, closes: closes * 60})
const day = (line: number, ...spans: Span[]): DayHours => ({spans, place: {file: 'oncrew.yaml', line, column: 1}})
const place = (line: number) => ({file: 'oncrew.yaml', line, column: 1})

const workday = day(1, span(8, 17.5))
const week: WeeklyHours = [workday, workday, workday, workday, day(5, span(8, 12), span(13, 16)), day(6), day(7)]
const hours: Hours = {
  weekly: week,
  seasons: [
    {
      name: 'Freeze season',
      from: {month: 12, day: 1},
      to: {month: 2, day: 28},
      days: [undefined, undefined, undefined, undefined, undefined, day(11, span(8, 16)), undefined],
      place: place(10),
    },
  ],
  holidays: [
    {
      name: 'Thanksgiving',
      on: {kind: 'floating', month: 11, weekday: 4, nth: 4},
      spans: [],
      place: place(21),
    },
    {name: 'Memorial Day', on: {kind: 'floating', month: 5, weekday: 1, nth: -1}, spans: [], place: place(22)},
    {name: 'Christmas Eve', on: {kind: 'fixed', month: 12, day: 24}, spans: [span(8, 12)], place: place(23)},
  ],
  exceptions: [
    {date: '2026-06-19', spans: [], reason: 'Crew training', place: place(31)},
    {date: '2026-12-24', spans: [span(9, 10)], reason: undefined, place: place(32)},
  ],
}

test.each([
  ['2026-03-03 10:00', 'open', 'weekly', 'open until 5:30 pm', 1],
  ['2026-03-03 17:29', 'open', 'weekly', 'open until 5:30 pm', 1],
  ['2026-03-03 17:30', 'closed', 'weekly', 'closed since 5:30 pm', 1],
  ['2026-03-03 23:02', 'closed', 'weekly', 'closed since 5:30 pm', 1],
  ['2026-03-03 02:00', 'closed', 'weekly', 'closed until 8:00 am', 1],
  ['2026-03-06 12:30', 'closed', 'weekly', 'closed since noon', 5],
  ['2026-03-08 12:00', 'closed', 'weekly', 'closed on Sundays', 7],
  ['2026-11-26 12:00', 'closed', 'holiday', 'closed for Thanksgiving', 21],
  ['2026-11-19 12:00', 'open', 'weekly', 'open until 5:30 pm', 1],
  ['2026-05-25 12:00', 'closed', 'holiday', 'closed for Memorial Day', 22],
  ['2025-12-24 10:00', 'open', 'holiday', 'open until noon (Christmas Eve)', 23],
  ['2025-12-24 13:00', 'closed', 'holiday', 'closed since noon (Christmas Eve)', 23],
  ['2026-06-19 12:00', 'closed', 'exception', 'closed for Crew training', 31],
  ['2026-12-24 09:30', 'open', 'exception', 'open until 10:00 am', 32],
  ['2026-01-10 15:00', 'open', 'season', 'open until 4:00 pm (Freeze season)', 11],
  ['2028-02-29 12:00', 'open', 'weekly', 'open until 5:30 pm', 1],
  ['2026-03-07 12:00', 'closed', 'weekly', 'closed on Saturdays', 6],
])('%s is %s', (time, state, because, detail, line) => {
  expect(openingAt(hours, chicago, at(time))).toMatchObject({state, because, detail, place: place(line)})
})

test('a business that never closes says so', () => {
  const always = day(1, span(0, 24))
  const never: Hours = {
    weekly: [always, always, always, always, always, always, always],
    seasons: [],
    holidays: [],
    exceptions: [],
  }
  expect(openingAt(never, chicago, at('2026-03-03 02:00')).detail).toBe('open around the clock')
  expect(nextOpeningChange(never, chicago, at('2026-03-03 02:00'))).toBeUndefined()
})

test('hours past midnight run on into the next day', () => {
  const late = day(1, span(18, 24))
  const early = day(2, span(0, 2))
  const nights: Hours = {
    weekly: [late, early, late, early, late, early, day(7)],
    seasons: [],
    holidays: [],
    exceptions: [],
  }
  expect(openingAt(nights, chicago, at('2026-03-02 23:00')).detail).toBe('open until 2:00 am')
  expect(nextOpeningChange(nights, chicago, at('2026-03-02 23:00'))).toBe(at('2026-03-03 02:00'))
})

const anyDay = fc
  .uniqueArray(fc.integer({min: 0, max: 48}), {minLength: 0, maxLength: 4})
  .map(halves => halves.sort((a, b) => a - b))
  .map(halves => {
    const spans: Span[] = []
    for (let index = 0; index + 1 < halves.length; index += 2) {
      spans.push({opens: (halves[index] ?? 0) * 30, closes: (halves[index + 1] ?? 0) * 30})
    }
    return day(1, ...spans)
  })
const anyHours = fc
  .tuple(anyDay, anyDay, anyDay, anyDay, anyDay, anyDay, anyDay)
  .map((weekly): Hours => ({weekly, seasons: [], holidays: [], exceptions: []}))

function wallClockSaysOpen({weekly}: Hours, timeZone: string, instant: number): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone)
  const minute = local.hour * 60 + local.minute
  const spans = weekly[(local.dayOfWeek - 1) as 0 | 1 | 2 | 3 | 4 | 5 | 6].spans
  return spans.some(({opens, closes}) => minute >= opens && minute < closes)
}

test('around every change of the clocks, minute by minute, what the wall clock shows decides', () => {
  fc.assert(
    fc.property(anyHours, fc.constantFrom(...zones), fc.integer({min: 2005, max: 2037}), (some, timeZone, year) => {
      const start = Temporal.ZonedDateTime.from({timeZone, year, month: 1, day: 1})
      const change = start.getTimeZoneTransition('next') ?? start
      for (let minutes = -180; minutes <= 180; minutes += 1) {
        const instant = change.epochMilliseconds + minutes * 60_000
        const open = wallClockSaysOpen(some, timeZone, instant)
        if ((openingAt(some, timeZone, instant).state === 'open') !== open) return false
      }
      return true
    }),
    {numRuns: 60},
  )
})

test('the next change is the first minute at which the answer differs', () => {
  const someInstant = fc.integer({min: at('2024-01-01 00:00') / 60_000, max: at('2028-01-01 00:00') / 60_000})
  fc.assert(
    fc.property(anyHours, fc.constantFrom(...zones), someInstant, (some, timeZone, minutes) => {
      const now = minutes * 60_000
      const change = nextOpeningChange(some, timeZone, now)
      if (change === undefined) return some.weekly.every(each => each.spans.every(span => span.opens === 0))
      const state = openingAt(some, timeZone, now).state
      const before = Array.from(
        {length: Math.min(3000, (change - now) / 60_000)},
        (_, index) => change - (index + 1) * 60_000,
      )
      return (
        openingAt(some, timeZone, change).state !== state &&
        before.every(instant => openingAt(some, timeZone, instant).state === state)
      )
    }),
    {numRuns: 60},
  )
})
