import {timingSafeEqual} from 'node:crypto'
import {ApiError} from './api-error.ts'
import type {AccountRow, AccountRows} from './rows.ts'

export interface Asker {
  readonly account: AccountRow
  /** A standard API key, which may not look at accounts and keys. */
  readonly limited: boolean
}

/** Basic: an account and its token, or an API key and its secret. Throws `ApiError` 401, 20003. */
export function whoAsks(authorization: string | undefined, {accounts, keys}: AccountRows): Asker {
  const encoded = /^Basic (.+)$/i.exec(authorization ?? '')?.[1]
  if (encoded === undefined) throw denied()
  const [user = '', password = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(/:(.*)/s)
  const key = keys.find(({sid}) => sid === user)
  const account = accounts.find(({sid}) => sid === (key?.account_sid ?? user))
  if (account === undefined || !same(password, key?.secret ?? account.auth_token)) throw denied()
  if (account.status !== 'active') throw denied()
  return {account, limited: key?.kind === 'standard'}
}

/** The account in a path, if whoever asks may go there: its own, or a sub-account of it. */
export function accountInPath(sid: string | undefined, asker: Asker, {accounts}: AccountRows): AccountRow {
  if (sid === undefined || sid === asker.account.sid) return asker.account
  const found = accounts.find(each => each.sid === sid)
  if (found === undefined || found.owner_account_sid !== asker.account.sid) throw denied()
  return found
}

export function denied(): ApiError {
  return new ApiError(401, 20003, 'Authenticate')
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
