import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {formOf} from '../../src/sim/wire/form-body.ts'

test('a form is written as browsers and carriers write it', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({unit: 'grapheme'}),
    fc.constantFrom('+13125550142', 'in-progress', 'a b', ''),
  )
  fc.assert(
    fc.property(fc.dictionary(text, text), fields => {
      expect(formOf(fields)).toBe(new URLSearchParams(fields).toString())
    }),
  )
})
