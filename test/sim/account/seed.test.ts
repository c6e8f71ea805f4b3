import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadSeed} from '../../../src/sim/account/load-seed.ts'

describe('a seed file', () => {
  test('nothing in it is a seed too', () => {
    expect(loadSeed('', 'seed.yaml')).toMatchObject({seed: {}, findings: []})
  })

  const wrong: readonly [string, string, string, number][] = [
    ['an unknown key', 'numbers: []\nnumberz: []', 'unknown key "numberz"', 2],
    ['what is no number', 'numbers:\n  - the truck', 'must match', 2],
    ['a call to somebody else', 'numbers: []\ncalls:\n  - to: "+13125550190"', 'is not a number of this account', 3],
    ['text that is no YAML', 'numbers: [', '', 1],
    ['a list', '- a', 'must be object', 1],
  ]
  test.each(wrong)('%s is told with its line', (_, text, message, line) => {
    const {seed, findings} = loadSeed(text, 'seed.yaml')
    expect(seed).toBeUndefined()
    expect(findings[0]).toMatchObject({severity: 'error', message: expect.stringContaining(message), place: {line}})
  })

  const documented = readFileSync(join(import.meta.dirname, '../../../docs/carrier.md'), 'utf8')
  const examples = [...documented.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
  test('docs/carrier.md has examples', () => expect(examples.length).toBeGreaterThan(1))
  test.each(examples)('of docs/carrier.md is sound:\n%s', text => {
    expect(loadSeed(text, 'seed.yaml').findings).toEqual([])
  })
})
