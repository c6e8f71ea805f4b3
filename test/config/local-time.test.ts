import fc from 'fast-check'
import {Temporal} from 'temporal-polyfill'
import {expect, test} from 'vitest'
import {
  instantOf,
  localDateTime,
  localDay,
  localIsoDate,
  localTime,
  localTimeToTheSecond,
} from '../../src/config/local-time.ts'
import {timeOfDay} from '../../src/config/time-of-day.ts'

const chicago = 'America/Chicago'
const late = Date.UTC(2026, 2, 4, 5, 2, 9)

test('an instant in the words of the business', () => {
  expect(localTime(late, chicago)).toBe('11:02 pm')
  expect(localTimeToTheSecond(late, chicago)).toBe('11:02:09 pm')
  expect(localDay(late, chicago)).toBe('Tue 3 Mar 2026')
  expect(localDateTime(late, chicago)).toBe('Tue 3 Mar 2026, 11:02 pm')
  expect(localIsoDate(late, chicago)).toBe('2026-03-03')
  expect([0, 480, 720, 1050, 1440].map(timeOfDay)).toEqual(['midnight', '8:00 am', 'noon', '5:30 pm', 'midnight'])
})

test.each([
  ['2026-03-03 23:02', '2026-03-04T05:02:00Z'],
  ['2026-03-03T23:02:09', '2026-03-04T05:02:09Z'],
  ['2026-03-03', '2026-03-03T06:00:00Z'],
  ['2026-03-08 02:30', '2026-03-08T08:30:00Z'],
  ['2026-11-01 01:30', '2026-11-01T06:30:00Z'],
])('%s is read as local time', (text, utc) => {
  expect(instantOf(text, chicago)).toBe(Date.parse(utc))
})

test.each(['tomorrow', '2026-02-29 10:00', '2026-13-01', '2026-03-03 24:00', ''])('"%s" is no date and time', text => {
  expect(instantOf(text, chicago)).toBeUndefined()
})

const zones = [
  'America/Chicago',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'UTC',
]

test('local times agree with Temporal in every zone and season', () => {
  const minutes = fc.integer({min: Date.UTC(2000) / 60_000, max: Date.UTC(2060) / 60_000})
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (minute, timeZone) => {
      const local = Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
        .toZonedDateTimeISO(timeZone)
        .toPlainDateTime()
      const first = local.toZonedDateTime(timeZone, {disambiguation: 'compatible'}).epochMilliseconds
      const text = local.toString().slice(0, 16)
      return instantOf(text, timeZone) === first && localIsoDate(minute * 60_000, timeZone) === text.slice(0, 10)
    }),
    {numRuns: 400},
  )
})

test('a time that the clock skips stands for the one as far after the change', () => {
  const days = fc.integer({min: 0, max: 365 * 20})
  fc.assert(
    fc.property(days, fc.integer({min: 0, max: 1439}), fc.constantFrom(...zones), (dayOffset, minute, timeZone) => {
      const local = Temporal.PlainDateTime.from('2010-01-01').add({days: dayOffset, minutes: minute})
      const expected = local.toZonedDateTime(timeZone, {disambiguation: 'compatible'}).epochMilliseconds
      return instantOf(local.toString().slice(0, 16), timeZone) === expected
    }),
    {numRuns: 400},
  )
})
