import {expect, test} from 'vitest'
import {periodOf} from '../../src/report/period.ts'

const chicago = 'America/Chicago'

test('a day is the business’s own, to its end, also when the clocks change', () => {
  expect(periodOf('2026-03-03', '2026-03-03', chicago)).toEqual({
    from: Date.UTC(2026, 2, 3, 6),
    to: Date.UTC(2026, 2, 4, 6),
  })
  const {from, to} = periodOf('2026-03-08', '2026-03-08', chicago)
  expect((to - from) / 3_600_000).toBe(23)
})

test('a time ends the period at that time, and nothing said is everything', () => {
  expect(periodOf(undefined, '2026-03-03 17:30', chicago)).toEqual({from: 0, to: Date.UTC(2026, 2, 3, 23, 30)})
  expect(periodOf(undefined, undefined, chicago).to).toBe(Number.MAX_SAFE_INTEGER)
})

test.each([
  ['tomorrow', undefined, '--since tomorrow is not a date.'],
  [undefined, '2026-02-30', '--until 2026-02-30 is not a date.'],
  ['2026-03-04', '2026-03-03', '--until 2026-03-03 is not after --since 2026-03-04.'],
])('since %s until %s: %s', (since, until, words) => {
  expect(() => periodOf(since, until, chicago)).toThrow(words)
})
