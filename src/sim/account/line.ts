import type {Address} from '../calls/box.ts'
import type {Line} from '../calls/inbound-call.ts'
import type {AccountRows, Method} from './rows.ts'

/** What a number of the account is configured with; undefined: the account has no such number. */
export function lineOf(number: string, {numbers, accounts}: AccountRows): Line | undefined {
  const row = numbers.find(each => each.phone_number === number)
  const account = accounts.find(({sid}) => sid === row?.account_sid)
  if (row === undefined || account === undefined) return undefined
  return {
    account: {sid: account.sid, authToken: account.auth_token},
    voice: address(row.voice_url, row.voice_method),
    fallback: address(row.voice_fallback_url, row.voice_fallback_method),
    statusCallback: address(row.status_callback, row.status_callback_method),
  }
}

function address(url: string, method: Method): Address | undefined {
  return url === '' ? undefined : {url, method}
}
