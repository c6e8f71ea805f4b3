import {type PhoneNumber, parsePhoneNumber} from '../phone-number.ts'
import type {Read} from './answers.ts'

/** A number as people write it. `taken`: what other numbers of the set-up are for; one number cannot do two things. */
export function readPhone(text: string, taken: ReadonlyMap<string, string>): Read<PhoneNumber> {
  const number = parsePhoneNumber(text.trim())
  if (number === undefined) {
    return {wrong: `"${text.trim()}" is not a phone number: write it like +13125550111 or (312) 555-0111`}
  }
  const owner = taken.get(number)
  return owner === undefined ? {value: number} : {wrong: `${number} is ${owner} already; a call would ring in a circle`}
}
