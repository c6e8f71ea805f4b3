import {nodeAt} from '../document/node.ts'
import {parsePhoneNumber} from '../phone-number.ts'
import type {Rule} from '../rule.ts'
import {phoneNumbers} from '../survey/phone-numbers.ts'

export const phoneNumber: Rule = {
  id: 'phone-number',
  severity: 'error',
  title: 'A phone number is not in E.164 form, or cannot exist',
  why: 'The carrier knows numbers only as +, country code, number. A wrong digit here is a phone that never rings.',
  bad: 'crew:\n  sam: { name: Sam Ortiz, phone: (312) 555-0111, email: sam@northside.example }\n  lee: { name: Lee Novak, phone: "+13125550112", email: lee@northside.example }',
  good: 'crew:\n  sam: { name: Sam Ortiz, phone: "+13125550111", email: sam@northside.example }\n  lee: { name: Lee Novak, phone: "+13125550112", email: lee@northside.example }',
  *check(file, {root}) {
    for (const {item, path} of phoneNumbers(file)) {
      const number = parsePhoneNumber(item)
      if (number === undefined) {
        yield {
          path,
          message: `"${item}" is not a phone number that can exist`,
          fix: 'write it in quotes with + and the country code, such as "+13125550190"',
        }
        continue
      }
      if (number === item) continue
      const node = root && nodeAt(root, path)
      const quote = node?.kind === 'scalar' && node.quote !== '' ? node.quote : '"'
      yield {
        path,
        message: `"${item}" is not in E.164 form`,
        fix: `write "${number}"`,
        replaceWith: `${quote}${number}${quote}`,
      }
    }
  },
}
