import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {fixSafely} from '../../src/config/fix.ts'
import {loadRouting} from '../../src/config/load-routing.ts'

const example = readFileSync('config.example.yaml', 'utf8')

test('what is safe to mend is mended, and nothing else moves', () => {
  const untidy = example
    .replace('"+13125550111"', '(312) 555-0111')
    .replace('"+13125550190", source', "'312-555-0190', source")
    .replace('"+13125550100" # the carrier', '+13125550100 # the carrier')
    .replace('after_hours:', 'afterhours:')
    .replace('record: false', 'record: no')
    .replace('seconds: 20', 'seconds: "20"')
    .replace('crew: [sam]', 'crew: sam')
    .replace('trades: [plumbing]', 'trades: [Plumbing]')
  const {text, mended, left} = fixSafely(untidy, 'oncrew.yaml')
  expect(left).toEqual([])
  expect(mended.length).toBeGreaterThanOrEqual(8)
  expect(text).toBe(example.replace('"+13125550190", source', "'+13125550190', source"))
})

test('a file with nothing to mend stays as it is, to the byte', () => {
  const windows = example.replaceAll('\n', '\r\n')
  expect(fixSafely(windows, 'oncrew.yaml')).toEqual({text: windows, mended: [], left: []})
})

test('what needs a decision is left to the owner', () => {
  const wrong = example.replace('crew: [sam]', 'crew: [sma]').replace('no_answer: intake', 'no_answer: hang_up')
  const {text, left} = fixSafely(wrong, 'oncrew.yaml')
  expect(text).toBe(wrong)
  expect(left.map(finding => finding.rule)).toEqual(['unknown-crew', 'no-net'])
})

test('a fixed file reads the same as one that was written well', () => {
  const {text} = fixSafely(example.replace('"+13125550111"', '312 555 0111'), 'oncrew.yaml')
  expect(loadRouting(text, 'oncrew.yaml')).toEqual(loadRouting(example, 'oncrew.yaml'))
})
