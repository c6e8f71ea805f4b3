import type {PhoneNumber} from '../config/phone-number.ts'
import type {NumberReadBack} from '../contracts/generated/call-event.ts'
import {isNumberInDoubt} from './in-doubt.ts'
import type {IntakeState} from './state.ts'

/** After two denials the digits are said one at a time; and at once, where they were barely heard. */
export function mannerFor(state: IntakeState, number: PhoneNumber): NumberReadBack['manner'] {
  const doubted = state.fields.callback_number?.value === number && isNumberInDoubt(state)
  return state.denied.length >= 2 || doubted ? 'digits' : 'groups'
}

export function sayNumber(number: PhoneNumber, state: IntakeState): string {
  return mannerFor(state, number) === 'digits' ? digitByDigit(number) : inGroups(number)
}

/** A number as it is said: "3 1 2, 5 5 5, 0 1 4 2", so that no voice reads it as three hundred and twelve. */
export function inGroups(number: PhoneNumber): string {
  if (/^\+1\d{10}$/.test(number)) {
    const digits = number.slice(2)
    return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].map(spaced).join(', ')
  }
  return (number.slice(1).match(/.{1,3}/g) ?? []).map(spaced).join(', ')
}

/** One digit at a time, with a pause after each: for a number that was denied, or barely heard. */
function digitByDigit(number: PhoneNumber): string {
  return [...(/^\+1\d{10}$/.test(number) ? number.slice(2) : number.slice(1))].join(', ')
}

function spaced(digits: string): string {
  return [...digits].join(' ')
}
