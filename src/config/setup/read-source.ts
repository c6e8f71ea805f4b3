import type {Read, SourceAnswer} from './answers.ts'
import {idOf} from './id-of.ts'
import {readPhone} from './read-phone.ts'

/** "Website=+13125550190", "Yard sign=buy", "Truck wrap=buy 312". */
export function readSource(
  text: string,
  taken: ReadonlyMap<string, string>,
  others: readonly SourceAnswer[],
): Read<SourceAnswer> {
  const [name = '', wish = ''] = text.split('=').map(part => part.trim())
  if (name === '') return {wrong: `"${text}" names no source: write it like Website=+13125550190, or Website=buy`}
  const source = idOf(name, 'source', [])
  if (others.some(other => other.source === source))
    return {wrong: `${name} is there already: one number for each source`}
  const label = name.charAt(0).toUpperCase() + name.slice(1)
  const buy = /^buy(?:[\s:]+([2-9]\d\d))?$/i.exec(wish === '' ? 'buy' : wish)
  if (buy !== null) return {value: {source, label, number: undefined, areaCode: buy[1]}}
  if (/^buy/i.test(wish)) return {wrong: `"${wish}": an area code has three digits, such as buy 312`}
  const number = readPhone(wish, taken)
  return 'wrong' in number ? number : {value: {source, label, number: number.value, areaCode: undefined}}
}
