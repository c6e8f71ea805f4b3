import {expect, test} from 'vitest'
import {editNumbers} from '../../src/config/edit-numbers.ts'

const file = `# ours
numbers: # one a source
  - { number: "+13125550190", source: website, label: Web } # every page
  - number: "+13125550191"
    source: yard-sign # the green ones
    monthly_spend: 60
  - { number: "+13125550192", source: yard-sign }

routing:
  ring_first: { crew: [sam] }
`

test('a setting that is there is replaced, and nothing else', () => {
  expect(editNumbers(file, [{kind: 'set', key: 'website', name: 'label', value: '"Site"'}])).toBe(
    file.replace('label: Web', 'label: "Site"'),
  )
})

test('a new setting stands beside the source, in either way of writing', () => {
  expect(editNumbers(file, [{kind: 'set', key: 'yard-sign', name: 'managed', value: 'false'}])).toBe(
    file.replace('# the green ones', '# the green ones\n    managed: false'),
  )
  expect(editNumbers(file, [{kind: 'set', key: 'yard-sign#2', name: 'managed', value: 'false'}])).toBe(
    file.replace('source: yard-sign }', 'source: yard-sign, managed: false }'),
  )
})

test('a new source stands at the end of the list', () => {
  expect(editNumbers(file, [{kind: 'add', entry: '{ number: "+13125550193", source: van }'}])).toBe(
    file.replace('source: yard-sign }\n', 'source: yard-sign }\n  - { number: "+13125550193", source: van }\n'),
  )
})

test('what finds no place is passed over', () => {
  expect(editNumbers(file, [{kind: 'set', key: 'van', name: 'label', value: '"Van"'}])).toBe(file)
  expect(editNumbers('version: 1\n', [{kind: 'add', entry: '{}'}])).toBe('version: 1\n')
})
