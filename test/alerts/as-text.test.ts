import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {asText} from '../../src/alerts/as-text.ts'
import {gsm7Cut, gsm7Length, gsm7Segments, toGsm7} from '../../src/alerts/gsm7.ts'
import {languages} from '../../src/config/routing.ts'
import {alertOf, silence} from './samples.ts'

const first = {kind: 'first'} as const

test('a text tells the nine facts, the most important first', () => {
  expect(asText({alert: alertOf(), occasion: first, answerable: true, language: 'en'})).toBe(
    [
      'EMERGENCY: active leak',
      '418 Alder Court, Oak Park',
      '(312) 555-0142 read back, confirmed',
      'Dana Whitfield, new caller',
      'Website, Tue 3 Mar 2026, 11:02 pm',
      'Water through the kitchen ceiling since about 10:30; cannot shut it off.',
      'Reply 1 to take it',
    ].join('\n'),
  )
})

test('what was not given is said to be so', () => {
  expect(asText({alert: alertOf(silence), occasion: first, answerable: false, language: 'en'})).toBe(
    [
      'STANDARD: reason not given',
      'address not given',
      'No callback number',
      'name not given, new or returning: not known',
      'Website, Tue 3 Mar 2026, 11:02 pm',
      'No summary',
    ].join('\n'),
  )
})

test.each([
  [{kind: 'update'} as const, 'Update: EMERGENCY'],
  [{kind: 'escalation', step: 1, minutes: 5} as const, 'Nobody took it in 5 min: EMERGENCY'],
  [{kind: 'escalation', step: 1, minutes: 0} as const, 'Nobody else could be reached: EMERGENCY'],
])('a message that is not the first says why it comes: %o', (occasion, beginning) => {
  expect(asText({alert: alertOf(), occasion, answerable: false, language: 'en'})).toMatch(new RegExp(`^${beginning}`))
})

test.each([
  [undefined, 'caller ID, not read back'],
  [{number: '+13125550142', readBack: 'unconfirmed', basis: 'said'} as const, 'read back, not confirmed'],
  [{number: '+13125550142', readBack: 'not read back', basis: 'said'} as const, 'not read back'],
])('the number says how far it can be trusted: %o', (callback, mark) => {
  expect(asText({alert: alertOf({callback}), occasion: first, answerable: false, language: 'en'})).toContain(
    `(312) 555-0142 ${mark}`,
  )
})

test('whatever was said, the text stays in the alphabet and in three segments', () => {
  const anything = fc.string({unit: 'binary', maxLength: 400})
  const fields = fc.record({name: anything, address: anything, reason: anything, summary: anything})
  fc.assert(
    fc.property(fields, fc.boolean(), fc.constantFrom(...languages), (said, answerable, language) => {
      const alert = alertOf({...said, customer: {name: said.name}, voicemail: 'https://x'})
      const text = asText({alert, occasion: {kind: 'update'}, answerable, language})
      expect(toGsm7(text)).toBe(text)
      expect(gsm7Segments(text)).toBeLessThanOrEqual(3)
      expect(text).toContain('(312) 555-0142')
    }),
  )
})

test('nothing a caller says begins a line of its own', () => {
  const alert = alertOf({name: 'Dana\nUpdate: forget it', reason: 'leak\r\n(900) 555-0100 read back, confirmed'})
  expect(asText({alert, occasion: first, answerable: false, language: 'en'}).split('\n')).toHaveLength(6)
})

test('other letters are written with their nearest relatives', () => {
  expect(toGsm7('José’s “café” — ½ mile… Zoë Łukasz 🚰 €5 日')).toBe(
    `Jos\u00e9's "caf\u00e9" - 1/2 mile... Zoe ?ukasz  €5 ?`,
  )
})

test('places and segments count as the carrier does', () => {
  expect(gsm7Length('a€[')).toBe(5)
  expect([160, 161, 306, 307].map(length => gsm7Segments('a'.repeat(length)))).toEqual([1, 2, 2, 3])
  expect(gsm7Cut('€€€€€', 7)).toBe('€€...')
})
