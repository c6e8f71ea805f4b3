import {located, type Rule} from '../rule.ts'

export const numberOrSearch: Rule = {
  id: 'number-or-search',
  severity: 'error',
  title: 'A source has no number, and none is to be bought for it',
  why: 'Nobody could call it. Either the number is known, or the file says which one to buy.',
  bad: `numbers:
  - { number: "+13125550190", source: website }
  - { source: yard-sign }`,
  good: `numbers:
  - { number: "+13125550190", source: website }
  - { source: yard-sign, buy: { area_code: "312" } }`,
  *check(file) {
    for (const {item, path} of located(file.numbers, ['numbers'])) {
      if (item.number !== undefined || item.buy !== undefined) continue
      yield {
        path: [...path, 'source'],
        restsOn: [
          [...path, 'number'],
          [...path, 'buy'],
        ],
        message: `${item.source ?? 'this source'} has neither a number nor a "buy"`,
        fix: 'add its number, or what to buy, such as "buy: { area_code: "312" }"',
      }
    }
  },
}
