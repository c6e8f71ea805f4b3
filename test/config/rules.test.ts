import {readdirSync} from 'node:fs'
import {expect, test} from 'vitest'
import {loadRouting} from '../../src/config/load-routing.ts'
import {readingRules} from '../../src/config/reading-rules.ts'
import {rules} from '../../src/config/rules.ts'
import {aRoutingFile} from './a-routing-file.ts'

const found = (text: string) => loadRouting(text, 'oncrew.yaml').findings.map(finding => finding.rule)

test('the file that examples are tried in is sound', () => {
  expect(found(aRoutingFile())).toEqual([])
})

test('each rule file is in the list, under its own name', () => {
  const files = readdirSync('src/config/rules').map(file => file.replace('.ts', ''))
  expect(rules.map(rule => rule.id).sort()).toEqual(files.sort())
})

const examples = [...rules, ...readingRules].filter(rule => rule.bad !== '')

test.each(examples)('$id: the bad example breaks it and nothing else', rule => {
  const text = 'wholeFile' in rule ? rule.bad : aRoutingFile(rule.bad)
  expect(new Set(found(text))).toEqual(new Set([rule.id]))
})

test.each(examples.filter(rule => !('wholeFile' in rule)))('$id: the good example is sound', ({good}) => {
  expect(loadRouting(aRoutingFile(good), 'oncrew.yaml').findings).toEqual([])
})
