import type {Account} from './operation.ts'

/** Numbers of Twilio's own documentation that can never be bought, and why. */
export const neverForSale: Readonly<Record<string, readonly [number, string]>> = {
  '+15005550000': [21422, '+15005550000 is not available'],
  '+15005550001': [21421, '+15005550001 is not a valid phone number'],
}

/** Nobody has it, and it is not held back after somebody gave it up. */
export function isForSale(number: string, {rows}: Account): boolean {
  if (neverForSale[number] !== undefined || rows.released.includes(number)) return false
  return !rows.numbers.some(row => row.phone_number === number)
}
