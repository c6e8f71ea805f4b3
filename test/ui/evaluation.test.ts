import {expect, test} from 'vitest'
import type {MeasureResult} from '../../src/evaluate/evaluate.ts'
import {renderMeasures} from '../../src/ui/evaluation.ts'

test('what misses its bar never reads as if it held it', () => {
  const near: MeasureResult = {
    id: 'number-exact',
    label: 'Numbers',
    shown: 'share',
    held: 988,
    of: 999,
    share: 988 / 999,
    bar: 0.99,
    holdsBar: false,
  }
  const pages: MeasureResult = {...near, label: 'Pages', shown: 'share-missed', share: 0.9499, bar: 0.95}
  expect(renderMeasures([near])).toMatch(/98\.8 % +≥ 99 % +✗ missed/)
  expect(renderMeasures([pages])).toMatch(/5\.1 % +≤ 5 % +✗ missed/)
})
