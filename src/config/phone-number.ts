import {parsePhoneNumberFromString} from 'libphonenumber-js/min'

/** A phone number in E.164 form, such as +13125550190, that libphonenumber calls valid. */
export type PhoneNumber = string & {readonly __phoneNumber: unique symbol}

/** Parsing takes a while, and the same few numbers come again with every rule and every call. */
const parsedBefore = new Map<string, PhoneNumber | undefined>()
const parsedMax = 5000

/** Reads a number as people write it; without a country code it is taken for a North American one. */
export function parsePhoneNumber(text: string): PhoneNumber | undefined {
  if (parsedBefore.has(text)) return parsedBefore.get(text)
  const parsed = parsePhoneNumberFromString(text, 'US')
  const number = parsed?.isValid() ? (parsed.number as string as PhoneNumber) : undefined
  if (parsedBefore.size >= parsedMax) parsedBefore.clear()
  parsedBefore.set(text, number)
  return number
}

/** A number that was parsed when it was recorded, read back from our own record. */
export function recordedPhoneNumber(text: string): PhoneNumber {
  return text as PhoneNumber
}

const shownBefore = new Map<PhoneNumber, string>()

/** (312) 555-0190 for North American numbers, the international form for others. */
export function showPhoneNumber(number: PhoneNumber): string {
  const before = shownBefore.get(number)
  if (before !== undefined) return before
  const parsed = parsePhoneNumberFromString(number)
  const national = parsed?.countryCallingCode === '1'
  const shown = parsed === undefined ? number : national ? parsed.formatNational() : parsed.formatInternational()
  if (shownBefore.size >= parsedMax) shownBefore.clear()
  shownBefore.set(number, shown)
  return shown
}
