import type {LockFile} from '../contracts/generated/lock.ts'
import type {OwnedNumber} from '../twilio/carrier-account.ts'
import {answeredBy} from './risk.ts'
import {tagIn} from './source-tag.ts'

/** One number of the account, for people and for --json. */
export interface ListedNumber {
  readonly number: string
  readonly sid: string
  readonly name: string
  /** By the lock file; null: not of this routing file. */
  readonly source: string | null
  /** In plain words. */
  readonly calls: string
  /** Whether oncrew wrote down what was found on it, so that it can be put back. */
  readonly canBeRestored: boolean
}

export function listNumbers(numbers: readonly OwnedNumber[], lock: LockFile | undefined): readonly ListedNumber[] {
  const bySid = new Map(Object.entries(lock?.numbers ?? {}).map(([key, entry]) => [entry.sid, {key, entry}]))
  return numbers.map(({sid, number, settings}) => {
    const known = bySid.get(sid)
    const otherFile = known === undefined && tagIn(settings.friendly_name) !== undefined
    return {
      number,
      sid,
      name: settings.friendly_name,
      source: known?.key ?? null,
      calls: otherFile ? `${answeredBy(settings)} (another routing file)` : answeredBy(settings),
      canBeRestored: known?.entry.found !== undefined,
    }
  })
}
