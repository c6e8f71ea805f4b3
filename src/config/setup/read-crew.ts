import type {CrewAnswer, Read} from './answers.ts'
import {idOf} from './id-of.ts'
import {readPhone} from './read-phone.ts'

/** "Sam Ortiz, +13125550111, mobile, sam@northside.example"; the last two may be left out. */
export function readCrewMember(
  text: string,
  taken: ReadonlyMap<string, string>,
  ids: readonly string[],
): Read<CrewAnswer> {
  const [name = '', phone = '', ...rest] = text.split(',').map(part => part.trim())
  if (name === '' || phone === '')
    return {wrong: `"${text}": write a name and a phone: Sam Ortiz, +13125550111, mobile`}
  const number = readPhone(phone, taken)
  if ('wrong' in number) return number
  const email = rest.find(part => part.includes('@'))
  const kind = rest.find(part => part !== email && part !== '')
  if (kind !== undefined && kind !== 'mobile' && kind !== 'landline') {
    return {wrong: `"${kind}" is neither mobile nor landline, nor an email address`}
  }
  if (email !== undefined && !isEmail(email)) return {wrong: `"${email}" is not an email address`}
  return {
    value: {
      id: idOf(name.split(/\s+/)[0] ?? name, 'crew', ids),
      name,
      phone: number.value,
      line: kind ?? 'mobile',
      email,
    },
  }
}

export function isEmail(text: string): boolean {
  return /^[^@\s]+@[^@\s]+$/.test(text)
}
