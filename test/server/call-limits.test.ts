import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {createCallLimits} from '../../src/server/call-limits.ts'
import {minute, second} from '../../src/time/clock.ts'

test('a phone that dials by itself is turned away after twelve calls, until it has been quiet', () => {
  const limits = createCallLimits()
  const answered = Array.from({length: 40}, (_, call) => limits.admits(`c${call}`, '+13125550142', call * second))
  expect(answered.filter(Boolean)).toHaveLength(12)
  expect(limits.turnedAway('c39')).toBe(true)
  expect(limits.admits('c39', '+13125550142', 41 * second)).toBe(false)
  expect(limits.admits('later', '+13125550142', 11 * minute)).toBe(true)
})

test('a webhook that comes twice counts once', () => {
  const limits = createCallLimits()
  for (let time = 0; time < 50; time += 1) expect(limits.admits('c1', '+13125550142', time)).toBe(true)
})

test('whoever calls for the first time is answered, whatever else comes in, and so is a withheld number', () => {
  const caller = fc.integer({min: 0, max: 30}).map(n => `+1312555${String(n).padStart(4, '0')}`)
  const flood = fc.array(fc.tuple(caller, fc.integer({min: 0, max: 5})), {maxLength: 1500, minLength: 700, size: 'max'})
  fc.assert(
    fc.property(flood, calls => {
      const limits = createCallLimits()
      const known = new Set<string>()
      let now = 0
      for (const [index, [from, pause]] of calls.entries()) {
        now += pause
        const first = !known.has(from)
        known.add(from)
        if (first) expect(limits.admits(`c${index}`, from, now)).toBe(true)
        else limits.admits(`c${index}`, from, now)
      }
      expect(limits.admits('withheld', undefined, now)).toBe(true)
      expect(limits.admits('new', '+17735550133', now)).toBe(true)
    }),
    {numRuns: 20},
  )
})
