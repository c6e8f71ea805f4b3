import {type PhoneNumber, showPhoneNumber} from '../config/phone-number.ts'
import type {Source} from '../config/routing.ts'
import type {LockFile} from '../contracts/generated/lock.ts'
import type {Conflict} from '../contracts/generated/plan.ts'
import type {AccountState, OwnedNumber} from '../twilio/carrier-account.ts'
import {tagIn} from './source-tag.ts'
import type {Wanted, WantedNumber} from './wanted.ts'

/** Which number of the account is meant by a source of the file. */
export type Match =
  | {readonly kind: 'owned'; readonly owned: OwnedNumber; readonly by: 'lock' | 'number' | 'name'}
  /** `gone`: the number the lock file names, which the account has no more. */
  | {readonly kind: 'to-buy'; readonly gone: string | undefined}
  | {readonly kind: 'conflict'; readonly conflict: Conflict}

/** A wanted number and what the account has for it. */
export interface Matched {
  readonly wanted: WantedNumber
  readonly match: Match
}

/** An account made quick to look things up in. */
export interface AccountIndex {
  readonly state: AccountState
  readonly bySid: ReadonlyMap<string, OwnedNumber>
  readonly byNumber: ReadonlyMap<string, OwnedNumber>
  readonly byTag: ReadonlyMap<string, readonly OwnedNumber[]>
}

export function indexOf(state: AccountState): AccountIndex {
  const byTag = new Map<string, OwnedNumber[]>()
  for (const owned of state.numbers) {
    const tag = tagIn(owned.settings.friendly_name)
    if (tag === undefined) continue
    const others = byTag.get(tag)
    if (others === undefined) byTag.set(tag, [owned])
    else others.push(owned)
  }
  return {
    state,
    bySid: new Map(state.numbers.map(owned => [owned.sid, owned])),
    byNumber: new Map(state.numbers.map(owned => [owned.number, owned])),
    byTag,
  }
}

/** Every wanted number with what the account has for it. No number is taken for two sources. */
export function matchAll({numbers}: Wanted, index: AccountIndex, lock: LockFile | undefined): readonly Matched[] {
  const written = numbers.flatMap(({source}) => (source.buy === undefined ? (source.number ?? []) : []))
  const taken = new Set<string>(written)
  const matched = numbers.map(wanted => ({wanted, match: match(wanted, index, lock, taken)}))
  const first = new Map<string, string>()
  return matched.map(each => {
    if (each.match.kind !== 'owned') return each
    const {sid, number} = each.match.owned
    const {key, label} = each.wanted.source
    const other = first.get(sid)
    if (other === undefined) {
      first.set(sid, key)
      return each
    }
    const what = `${label}: ${number} is taken for ${other} already.`
    const fix = [`Remove one of the two from the routing file, or "${key}" from the lock file.`]
    return {wanted: each.wanted, match: {kind: 'conflict', conflict: {key, what, fix}}}
  })
}

/**
 * The file's own number counts first; a source without one is known by the lock file, and where that is lost, by the tag
 * in a number's name. @param taken numbers that the file itself names for other sources
 */
function match(
  {source, tag}: WantedNumber,
  account: AccountIndex,
  lock: LockFile | undefined,
  taken: ReadonlySet<string>,
): Match {
  const {key, number} = source
  const locked = lock?.numbers[key]
  const bySid = locked === undefined ? undefined : account.bySid.get(locked.sid)
  if (bySid !== undefined && (number === undefined || bySid.number === number)) {
    return {kind: 'owned', owned: bySid, by: 'lock'}
  }
  const byNumber = number === undefined ? undefined : account.byNumber.get(number)
  if (byNumber !== undefined) {
    const theirs = source.managed ? tagOfAnother(byNumber, tag, lock) : undefined
    return theirs === undefined ? {kind: 'owned', owned: byNumber, by: 'number'} : ofAnother(source, byNumber, theirs)
  }
  // A number that only the lock file names may be bought anew; one that the file itself names is that number or none.
  const isWritten = number !== undefined && (source.buy === undefined || locked?.number !== number)
  if (isWritten) return notOwned(source, number)

  const named = (account.byTag.get(tag) ?? []).filter(({number}) => !taken.has(number))
  const [only] = named
  if (only === undefined && !source.managed) {
    return conflict(key, `${source.label}: it has no number yet, and the file says managed: false.`, [
      'Remove "managed: false", or write down the number that it has.',
    ])
  }
  if (only === undefined) return {kind: 'to-buy', gone: locked?.number}
  if (named.length === 1) return {kind: 'owned', owned: only, by: 'name'}
  return conflict(key, `${source.label}: ${named.length} numbers of the account are named ${tag}.`, [
    `Write "number" for the one that is meant into the routing file: ${named.map(({number}) => number).join(', ')}.`,
    'Give the others another name in the Twilio Console.',
  ])
}

/** The tag of another business's routing file; a number that the lock file knows is ours whatever it is called. */
function tagOfAnother({sid, settings}: OwnedNumber, own: string, lock: LockFile | undefined): string | undefined {
  const tag = tagIn(settings.friendly_name)
  const isKnown = Object.values(lock?.numbers ?? {}).some(entry => entry.sid === sid)
  return tag === undefined || isKnown || tag.split('/')[0] === own.split('/')[0] ? undefined : tag
}

function ofAnother({key, label}: Source, {number}: OwnedNumber, theirs: string): Match {
  return conflict(key, `${label}: ${number} belongs to another routing file ${theirs}.`, [
    'Take it out of one of the two files: its calls can go to one agent only.',
    'If that file is no more, or its business was renamed: give the number another name in the Twilio Console first.',
  ])
}

function notOwned({key, label}: Source, number: PhoneNumber): Match {
  return conflict(key, `${label}: this account does not own ${showPhoneNumber(number)}.`, [
    'If it is in another account (or a subaccount), use the credentials of that one.',
    'If it is to be a new number, write "buy" in place of "number".',
    'If it is to be brought along from a carrier, port it to Twilio first.',
  ])
}

function conflict(key: string, what: string, fix: readonly string[]): Match {
  return {kind: 'conflict', conflict: {key, what, fix: [...fix]}}
}
