import {expect, test} from 'vitest'
import {oncrew} from './oncrew.ts'

test('a sentence is told its tier, the rule, the words and every step', async () => {
  const words = 'our furnace is out and i have a newborn no smell of gas'
  const {code, out} = await oncrew(['urgency', 'try', words, '--trade', 'hvac'])
  expect(code).toBe(0)
  expect(out).toContain('EMERGENCY   hvac/no-heat')
  expect(out).toMatch(/modifier\/vulnerable-occupant\s+raises urgent to emergency\s+"newborn"/)
  expect(out).toMatch(/hazard\/gas_smell\s+not taken as a danger: negated/)
})

test('--json is the same in data, and a danger is told at once', async () => {
  const {out} = await oncrew(['urgency', 'try', 'huele a gas', '--json'])
  expect(JSON.parse(out)).toMatchObject({urgency: 'emergency', hazards: ['gas_smell'], alertAtOnce: true})
})
