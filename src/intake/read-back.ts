import type {PhoneNumber} from '../config/phone-number.ts'

/** A number as it is said: "3 1 2, 5 5 5, 0 1 4 2", so that no voice reads it as three hundred and twelve. */
export function inGroups(number: PhoneNumber): string {
  if (/^\+1\d{10}$/.test(number)) {
    const digits = number.slice(2)
    return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].map(spaced).join(', ')
  }
  return (number.slice(1).match(/.{1,3}/g) ?? []).map(spaced).join(', ')
}

/** One digit at a time, with a pause after each: for a number that was denied. */
export function digitByDigit(number: PhoneNumber): string {
  return [...(/^\+1\d{10}$/.test(number) ? number.slice(2) : number.slice(1))].join(', ')
}

function spaced(digits: string): string {
  return [...digits].join(' ')
}
