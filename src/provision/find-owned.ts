import {parsePhoneNumber} from '../config/phone-number.ts'
import type {LockedNumber, LockFile} from '../contracts/generated/lock.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import type {AccountState, OwnedNumber} from '../twilio/carrier-account.ts'

/** A number of the account, and what the lock file holds of it. */
export interface KnownNumber {
  readonly owned: OwnedNumber
  readonly locked: {readonly key: string; readonly entry: LockedNumber} | undefined
}

/** Throws a Problem when the text is no number, or the account does not own it. */
export function findOwned(text: string, {numbers, accountSid}: AccountState, lock: LockFile | undefined): KnownNumber {
  const number = parsePhoneNumber(text)
  if (number === undefined) {
    throw new Problem({what: `${text} is not a phone number.`, fix: ['Write it as +13125550190.'], exit: Exit.usage})
  }
  const owned = numbers.find(each => each.number === number)
  if (owned === undefined) {
    throw new Problem({
      what: `Account ${accountSid} does not own ${number}.`,
      fix: ['oncrew numbers list'],
      exit: Exit.carrier,
    })
  }
  const found = Object.entries(lock?.numbers ?? {}).find(([, entry]) => entry.sid === owned.sid)
  return {owned, locked: found === undefined ? undefined : {key: found[0], entry: found[1]}}
}
