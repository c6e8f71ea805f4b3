import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {renderAlertCard} from '../../src/ui/alert-card.ts'
import {columns} from '../../src/ui/wrap.ts'
import {alertOf, silence} from './samples.ts'

test('a card shows the nine facts', () => {
  expect(renderAlertCard(alertOf()).join('\n')).toBe(
    `
┌ EMERGENCY · active leak ───────────────── Website · Tue 3 Mar 2026, 11:02 pm ┐
│ Dana Whitfield · new caller             (312) 555-0142  read back, confirmed │
│ 418 Alder Court, Oak Park                                                    │
│ Water through the kitchen ceiling since about 10:30; cannot shut it off.     │
└─────────────────────────────────────────────────────── called (312) 555-0190 ┘`.trim(),
  )
})

test('what was not given is said to be so', () => {
  const card = renderAlertCard(alertOf(silence)).join('\n')
  for (const missing of [
    'reason not given',
    'name not given',
    'no callback number',
    'address not given',
    'not known',
  ]) {
    expect(card).toContain(missing)
  }
})

test('whatever the caller said, every line is as wide as the card', () => {
  const words = fc.string({unit: 'grapheme-ascii', maxLength: 300})
  fc.assert(
    fc.property(words, words, words, fc.integer({min: 40, max: 120}), (name, reason, summary, width) => {
      const card = renderAlertCard(alertOf({name, reason, summary, wants: ['price'], voicemail: 'https://x'}), width)
      expect(new Set(card.map(columns))).toEqual(new Set([width]))
    }),
  )
})
