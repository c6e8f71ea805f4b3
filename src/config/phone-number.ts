import {parsePhoneNumberFromString} from 'libphonenumber-js/min'

/** A phone number in E.164 form, such as +13125550190, that libphonenumber calls valid. */
export type PhoneNumber = string & {readonly __phoneNumber: unique symbol}

/** Reads a number as people write it; without a country code it is taken for a North American one. */
export function parsePhoneNumber(text: string): PhoneNumber | undefined {
  const parsed = parsePhoneNumberFromString(text, 'US')
  return parsed?.isValid() ? (parsed.number as string as PhoneNumber) : undefined
}

/** A number that was parsed when it was recorded, read back from our own record. */
export function recordedPhoneNumber(text: string): PhoneNumber {
  return text as PhoneNumber
}

/** (312) 555-0190 for North American numbers, the international form for others. */
export function showPhoneNumber(number: PhoneNumber): string {
  const parsed = parsePhoneNumberFromString(number)
  if (parsed === undefined) return number
  return parsed.countryCallingCode === '1' ? parsed.formatNational() : parsed.formatInternational()
}
