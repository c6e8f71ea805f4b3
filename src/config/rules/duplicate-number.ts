import {parsePhoneNumber} from '../phone-number.ts'
import {located, type Rule} from '../rule.ts'

export const duplicateNumber: Rule = {
  id: 'duplicate-number',
  severity: 'error',
  title: 'A tracked number is listed twice',
  why: 'A call on it would belong to two sources, so neither could be trusted.',
  bad: `numbers:
  - { number: "+13125550190", source: website }
  - { number: "+13125550190", source: yard-sign }`,
  good: `numbers:
  - { number: "+13125550190", source: website }
  - { number: "+13125550191", source: yard-sign }`,
  *check(file) {
    const sources = new Map<string, string>()
    for (const {item, path} of located(file.numbers, ['numbers'])) {
      if (item.number === undefined) continue
      const number = parsePhoneNumber(item.number) ?? item.number
      const first = sources.get(number)
      if (first === undefined) sources.set(number, item.source ?? 'another source')
      else {
        yield {
          path: [...path, 'number'],
          message: `${number} is listed above already, for ${first}`,
          fix: 'give this source a number of its own, or remove one of the two entries',
        }
      }
    }
  },
}
