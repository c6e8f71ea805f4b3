import type {NumbersEdit} from '../config/edit-numbers.ts'
import type {LockFile} from '../contracts/generated/lock.ts'
import type {Plan, SettingChange} from '../contracts/generated/plan.ts'
import type {AccountState, OwnedNumber} from '../twilio/carrier-account.ts'
import {indexOf, matchAll} from './match.ts'
import {plan} from './plan.ts'
import {settingChanges} from './settings.ts'
import {slug, tagIn} from './source-tag.ts'
import type {Wanted} from './wanted.ts'

/** Something in the account that is not as oncrew last left it. */
export type Drift =
  | {
      readonly kind: 'changed'
      readonly key: string
      readonly label: string
      readonly number: string
      /** `from`: as oncrew set it; `to`: as it is now. */
      readonly set: readonly SettingChange[]
      readonly who: string
    }
  | {readonly kind: 'gone'; readonly key: string; readonly number: string; readonly who: string}
  /** Answered by the agent, and no source of the file. */
  | {readonly kind: 'stray'; readonly number: string; readonly name: string; readonly who: string}
  | {readonly kind: 'net'; readonly flow: string; readonly who: string}

export interface DriftReport {
  readonly account: string
  readonly drift: readonly Drift[]
  /** Changes that wait because the file was changed, not the account. */
  readonly pending: number
}

/** What somebody changed at the carrier since oncrew last applied the file, and who should win. */
export function driftOf(wanted: Wanted, account: AccountState, lock: LockFile | undefined): DriftReport {
  const planned = plan(wanted, account, lock)
  const index = indexOf(account)
  const matched = matchAll(wanted, index, lock)
  const drift: Drift[] = []
  const meant = new Set<string>()
  for (const {wanted: asked, match} of matched) {
    const {key, label, managed} = asked.source
    if (match.kind !== 'owned') continue
    const {sid, number} = match.owned
    meant.add(sid)
    const applied = lock?.numbers[key]?.applied
    if (applied === undefined || !managed) continue
    const set = settingChanges(applied, match.owned.settings)
    if (set.length > 0) drift.push({kind: 'changed', key, label, number, set, who: winner(set)})
  }
  for (const [key, {sid, number}] of Object.entries(lock?.numbers ?? {})) {
    if (index.bySid.has(sid)) continue
    const who =
      'It was released or moved by hand. If it is to be had again: port it back, or let apply buy another ("buy").'
    drift.push({kind: 'gone', key, number, who})
  }
  for (const {sid, number, settings} of account.numbers) {
    const isOurs = settings.voice_url === `${wanted.publicUrl}/voice`
    if (!isOurs || meant.has(sid)) continue
    const who = 'Its calls are taken, and count for no source. The file should learn of it: --adopt adds it.'
    drift.push({kind: 'stray', number, name: settings.friendly_name, who})
  }
  for (const change of planned.changes) {
    const isLocked =
      change.action === 'make-flow' || change.action === 'change-flow' ? lock?.flows[change.flow] : undefined
    if (isLocked === undefined || !('flow' in change)) continue
    drift.push({kind: 'net', flow: change.friendly_name, who: 'The file wins: oncrew apply brings it back.'})
  }
  const drifted = new Set(drift.flatMap(each => ('key' in each ? each.key : [])))
  return {account: account.accountSid, drift, pending: pendingOf(planned, drifted)}
}

function pendingOf({changes}: Plan, drifted: ReadonlySet<string>): number {
  return changes.filter(change => 'key' in change && !drifted.has(change.key)).length
}

function winner(set: readonly SettingChange[]): string {
  if (set.every(({field}) => field === 'friendly_name')) {
    return 'A name harms nobody: --adopt takes it into the file as the label.'
  }
  return 'If it was a mistake, the file wins: oncrew apply. If it was meant, --adopt writes "managed: false" for it.'
}

/** How the routing file takes over what was done at the carrier; and the lock, which then holds things as they are. */
export function adoption(
  {drift}: DriftReport,
  account: AccountState,
  lock: LockFile,
): {readonly edits: readonly NumbersEdit[]; readonly lock: LockFile} {
  const edits: NumbersEdit[] = []
  const numbers = {...lock.numbers}
  const bySid = new Map(account.numbers.map(owned => [owned.sid, owned]))
  for (const each of drift) {
    switch (each.kind) {
      case 'changed': {
        const entry = numbers[each.key]
        const now = bySid.get(entry?.sid ?? '')
        if (entry === undefined || now === undefined) break
        numbers[each.key] = {...entry, applied: now.settings}
        edits.push(...editsFor(each.key, each.set, now))
        break
      }
      case 'stray':
        edits.push({kind: 'add', entry: strayEntry(each.number, each.name)})
        break
      case 'gone':
      case 'net':
        break
    }
  }
  return {edits, lock: {...lock, numbers}}
}

function editsFor(key: string, set: readonly SettingChange[], {settings}: OwnedNumber): readonly NumbersEdit[] {
  const edits: NumbersEdit[] = []
  if (set.some(({field}) => field === 'friendly_name')) {
    const label = withoutTag(settings.friendly_name)
    if (label !== '') edits.push({kind: 'set', key, name: 'label', value: JSON.stringify(label)})
  }
  if (set.some(({field}) => field !== 'friendly_name')) edits.push({kind: 'set', key, name: 'managed', value: 'false'})
  return edits
}

function strayEntry(number: string, name: string): string {
  const label = withoutTag(name)
  const source = /^[a-z]/.test(slug(label)) ? slug(label) : `line-${number.slice(-4)}`
  return `{ number: "${number}", source: ${source}, label: ${JSON.stringify(label === '' ? number : label)} }`
}

export function withoutTag(name: string): string {
  const tag = tagIn(name)
  return tag === undefined ? name.trim() : name.slice(0, -tag.length).trim()
}
