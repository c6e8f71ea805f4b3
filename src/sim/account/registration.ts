import {isTollFree} from './number-stock.ts'
import type {AccountRows, MessageRow} from './rows.ts'

/** From a number that is in no registered campaign: https://www.twilio.com/docs/api/errors/30034 */
export const notRegistered = 30034

/** Whether the carriers of the United States let a text through no more. Twilio takes it all the same, and tells afterwards. */
export function isBlocked({from, to, messaging_service_sid}: MessageRow, rows: AccountRows): boolean {
  if (from === null || !to.startsWith('+1') || isTollFree(from)) return false
  if (rows.unregistered.includes(from)) return true
  const number = rows.numbers.find(({phone_number}) => phone_number === from)
  const service =
    rows.services.find(({sid}) => sid === messaging_service_sid) ??
    rows.services.find(({numbers}) => numbers.some(({sid}) => sid === number?.sid))
  return service !== undefined && service.campaign !== null && service.campaign.status !== 'VERIFIED'
}
