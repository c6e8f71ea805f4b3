import {ApiError, refused} from './api-error.ts'
import {configure} from './configure-number.ts'
import {isForSale, neverForSale} from './for-sale.ts'
import {isAreaCode, isNorthAmerican, nationalFormat, stockOf} from './number-stock.ts'
import type {Account, Asked} from './operation.ts'
import type {NumberRow} from './rows.ts'

/**
 * Buys the number that the form names, or one of its area code, and sets it up as the form says: both or neither.
 * Throws `ApiError` 21421, 21422, 21451, 21452, or 10002 for a trial account that has one already.
 */
export function buy(asked: Asked, account: Account, is: (number: string) => boolean): NumberRow {
  const number = numberWanted(asked, account, is)
  if (asked.owner.type === 'Trial' && account.rows.numbers.some(row => row.account_sid === asked.owner.sid)) {
    throw new ApiError(403, 10002, 'Trial accounts are allowed only one phone number')
  }
  const row = freshNumber(number, {sid: account.freshSid('PN'), account_sid: asked.owner.sid, at: account.clock.now()})
  configure(row, asked, account)
  account.rows.numbers.push(row)
  return row
}

function numberWanted({form}: Asked, account: Account, is: (number: string) => boolean): string {
  const number = form.get('PhoneNumber')
  const areaCode = form.get('AreaCode')
  if (number !== null) {
    const never = neverForSale[number]
    if (never !== undefined) throw refused(...never)
    if (number !== magicNumber && !isNorthAmerican(number))
      throw refused(21421, `${number} is not a valid phone number`)
    if (!isForSale(number, account) || !is(number)) throw refused(21422, `${number} is not available`)
    return number
  }
  if (areaCode === null) throw refused(21421, "Either 'PhoneNumber' or 'AreaCode' is required")
  if (areaCode === magicAreaCode) return magicNumber
  if (!isAreaCode(areaCode)) throw refused(21451, `Invalid area code: ${areaCode}`)
  const stock = account.exhausted.has(areaCode) || areaCode === '533' ? [] : stockOf(areaCode)
  const found = stock.find(each => is(each) && isForSale(each, account))
  if (found === undefined) throw refused(21452, `No phone numbers found in area code ${areaCode}`)
  return found
}

/** Twilio's test credentials buy these. */
const [magicNumber, magicAreaCode] = ['+15005550006', '500']

interface Beginning {
  readonly sid: string
  readonly account_sid: string
  readonly at: number
}

/** A number that nobody has set up yet. */
export function freshNumber(phoneNumber: string, {sid, account_sid, at}: Beginning): NumberRow {
  return {
    sid,
    account_sid,
    created: at,
    updated: at,
    phone_number: phoneNumber,
    friendly_name: nationalFormat(phoneNumber),
    voice_url: '',
    voice_method: 'POST',
    voice_fallback_url: '',
    voice_fallback_method: 'POST',
    voice_caller_id_lookup: false,
    voice_application_sid: null,
    voice_receive_mode: 'voice',
    status_callback: '',
    status_callback_method: 'POST',
    sms_url: '',
    sms_method: 'POST',
    sms_fallback_url: '',
    sms_fallback_method: 'POST',
    sms_application_sid: null,
    trunk_sid: null,
    address_sid: null,
    bundle_sid: null,
    identity_sid: null,
    emergency_status: 'Inactive',
    emergency_address_sid: null,
    emergency_address_status: 'unregistered',
  }
}
