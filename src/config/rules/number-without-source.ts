import {located, type Rule} from '../rule.ts'

export const numberWithoutSource: Rule = {
  id: 'number-without-source',
  severity: 'error',
  title: 'A tracked number has no source',
  why: 'Its calls could not be counted for any channel, and a call that is not counted when it comes never is.',
  bad: `numbers:
  - { number: "+13125550190", source: website }
  - { number: "+13125550191" }`,
  good: `numbers:
  - { number: "+13125550190", source: website }
  - { number: "+13125550191", source: yard-sign }`,
  *check(file) {
    for (const {item, path} of located(file.numbers, ['numbers'])) {
      if (item.source !== undefined) continue
      yield {
        path: [...path, 'number'],
        restsOn: [[...path, 'source']],
        message: `${item.number ?? 'this number'} has no source`,
        fix: 'add the channel it stands for, such as "source: yard-sign"',
      }
    }
  },
}
