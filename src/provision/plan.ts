import {createHash} from 'node:crypto'
import {plannedSearch} from '../config/planned-search.ts'
import type {NumberSearch} from '../config/routing.ts'
import type {LockedNumber, LockFile} from '../contracts/generated/lock.ts'
import type {Behaviour, Change, Conflict, Plan, SettingChange} from '../contracts/generated/plan.ts'
import type {AccountState, OwnedNumber} from '../twilio/carrier-account.ts'
import {behaviourOf} from './behaviour.ts'
import {type AccountIndex, indexOf, type Match, type Matched, matchAll} from './match.ts'
import {missingIn} from './missing.ts'
import {describeNet, flowUrl, isSameFlow} from './net.ts'
import {billOf, priceOfNumber} from './prices.ts'
import {answeredBy, riskOf} from './risk.ts'
import {blankSettings, settingChanges} from './settings.ts'
import {untouchedIn} from './untouched.ts'
import type {Wanted, WantedFlow, WantedNumber} from './wanted.ts'

/**
 * Decides which changes bring the account in line with the routing file. Pure. Numbers that the file does not mention are
 * left alone: accounts are shared between several files, so absence is no request to release anything.
 */
export function plan(wanted: Wanted, account: AccountState, lock: LockFile | undefined): Plan {
  const {routing} = wanted
  const file = {version: 1, file: routing.file.path, file_digest: routing.file.digest} as const
  const about = {...file, account: account.accountSid, public_url: wanted.publicUrl}
  const index = indexOf(account)
  const matched = matchAll(wanted, index, lock)
  const behaviour = matched.map(each => behaviourAt(each, wanted))
  const untouched = untouchedIn(index, matched, lock)
  const foreign = lock !== undefined && lock.account !== account.accountSid ? [otherAccount(lock, account)] : []
  if (foreign.length > 0) {
    return {
      ...about,
      changes: [],
      conflicts: foreign,
      missing: [],
      behaviour,
      untouched,
      bill: billOf(account.numbers, 0),
    }
  }
  const changes = [
    ...wanted.flows.flatMap(flow => flowChanges(flow, wanted, index, lock)),
    ...matched.flatMap(each => numberChanges(each, wanted, index, lock)),
  ]
  const added = changes.reduce((sum, {monthly_cost}) => sum + (monthly_cost?.amount ?? 0), 0)
  return {
    ...about,
    changes: inSafeOrder(changes),
    conflicts: matched.flatMap(each => (each.match.kind === 'conflict' ? [each.match.conflict] : [])),
    missing: [...missingIn(wanted, matched, account)],
    behaviour,
    untouched,
    bill: billOf(account.numbers, added),
  }
}

/** A number that is left as it is goes on to where it points, whatever the file says of others. */
function behaviourAt({wanted: {source, settings}, match}: Matched, {routing}: Wanted): Behaviour {
  const says = behaviourOf(source, routing)
  if (source.managed || match.kind !== 'owned' || match.owned.settings.voice_url === settings.voice_url) return says
  return {...says, says: `calls to the ${source.label} number ${answeredBy(match.owned.settings)}: managed: false`}
}

/** SIDs of the nets that the lock file knows: they are ours whatever somebody calls them. */
export function lockedFlows(lock: LockFile | undefined): readonly string[] {
  return Object.values(lock?.flows ?? {})
}

/** What is found is written down first; a net must be there before a number points at it; a name can wait. */
const order: readonly Change['action'][] = ['adopt', 'make-flow', 'change-flow', 'buy', 'point', 'name']

function inSafeOrder(changes: readonly Change[]): Change[] {
  return order.flatMap(action => changes.filter(change => change.action === action))
}

function otherAccount({account: locked}: LockFile, {accountSid}: AccountState): Conflict {
  return {
    key: null,
    what: `The lock file belongs to account ${locked}, and these are the credentials of ${accountSid}.`,
    fix: [
      `Set TWILIO_ACCOUNT_SID to ${locked}.`,
      'To begin anew in this account, move the lock file away: oncrew plan then shows everything as new.',
    ],
  }
}

function flowChanges(flow: WantedFlow, wanted: Wanted, index: AccountIndex, lock: LockFile | undefined): Change[] {
  const hosted = hostedFlow(flow, index, lock)
  const does = describeNet(flow, wanted.routing)
  const about = {
    flow: flow.name,
    friendly_name: flow.friendlyName,
    digest: createHash('sha256').update(JSON.stringify(flow.definition)).digest('hex'),
    does,
    monthly_cost: null,
  }
  if (hosted === undefined) {
    return [{action: 'make-flow', ...about, reason: 'calls must go somewhere while the agent is down', risk: 'none'}]
  }
  if (hosted.published && hosted.name === flow.friendlyName && isSameFlow(flow.definition, hosted.definition)) return []
  const reason = hosted.published ? 'it is not what the routing file says' : 'it is not published, so it takes no calls'
  return [{action: 'change-flow', ...about, sid: hosted.sid, reason, risk: 'low'}]
}

function hostedFlow({name, friendlyName}: WantedFlow, {state}: AccountIndex, lock: LockFile | undefined) {
  const sid = lock?.flows[name]
  return state.flows.find(flow => flow.sid === sid) ?? state.flows.find(flow => flow.name === friendlyName)
}

function numberChanges(
  {wanted: number, match: its}: Matched,
  wanted: Wanted,
  index: AccountIndex,
  lock: LockFile | undefined,
): Change[] {
  const {source} = number
  const {key, label} = source
  switch (its.kind) {
    case 'conflict':
      return []
    case 'to-buy':
      return source.buy === undefined ? [] : [purchase(number, source.buy, its.gone)]
    case 'owned': {
      const locked = lock?.numbers[key]
      const changes: Change[] = []
      if (locked?.sid !== its.owned.sid) changes.push(adoption(number, its))
      if (!source.managed) return changes
      const about = {key, label, number: its.owned.number, sid: its.owned.sid}
      return [...changes, ...settingsToChange(about, number, its.owned, locked, wanted, index, lock)]
    }
  }
}

function purchase({source, settings}: WantedNumber, search: NumberSearch, gone: string | undefined): Change {
  const {key, label} = source
  const reason =
    gone === undefined
      ? `${label} has no number yet`
      : `the account no longer has ${gone}, which the lock file names for ${label}`
  return {
    action: 'buy',
    key,
    label,
    search: plannedSearch(search),
    settings: [...settingChanges(blankSettings, settings)],
    reason,
    risk: 'high',
    monthly_cost: priceOfNumber(search.type),
  }
}

const adoptedBy = {
  lock: 'the lock file names it',
  number: 'the routing file names this number, and the account owns it',
  name: 'its name at the carrier says that it belongs to this source',
} as const

function adoption({source: {key, label}}: WantedNumber, {owned, by}: Extract<Match, {kind: 'owned'}>): Change {
  const {sid, number} = owned
  return {action: 'adopt', key, label, number, sid, by, reason: adoptedBy[by], risk: 'none', monthly_cost: null}
}

function settingsToChange(
  about: {key: string; label: string; number: string; sid: string},
  {settings}: WantedNumber,
  owned: OwnedNumber,
  locked: LockedNumber | undefined,
  wanted: Wanted,
  index: AccountIndex,
  lock: LockFile | undefined,
): Change[] {
  const changes = settingChanges(withFlowNames(owned, wanted, index, lock), settings)
  const set = changes.filter(({field}) => field !== 'friendly_name')
  const name = changes.find(({field}) => field === 'friendly_name')
  const found: Change[] = []
  if (set.length > 0)
    found.push({action: 'point', ...about, set, ...whyPointed(set, owned, locked), monthly_cost: null})
  if (name !== undefined && locked?.keep_name !== true) {
    const reason = 'the name ties it to its source, even where the lock file is lost'
    found.push({action: 'name', ...about, from: name.from, to: name.to, reason, risk: 'none', monthly_cost: null})
  }
  return found
}

/** A fallback that is one of our own nets goes by that net's name, so that it is the same before and after it was made. */
function withFlowNames({settings}: OwnedNumber, {flows}: Wanted, index: AccountIndex, lock: LockFile | undefined) {
  for (const flow of flows) {
    const sid = hostedFlow(flow, index, lock)?.sid
    if (sid !== undefined && settings.voice_fallback_url === flowUrl(index.state.accountSid, sid)) {
      return {...settings, voice_fallback_url: `flow:${flow.name}`}
    }
  }
  return settings
}

function whyPointed(set: readonly SettingChange[], owned: OwnedNumber, locked: LockedNumber | undefined) {
  const risk = riskOf(set, owned.settings)
  const byHand = locked?.applied !== undefined && set.some(({field, from}) => isByHand(field, from, locked))
  if (byHand) return {risk, reason: 'somebody changed it at the carrier since oncrew last set it'}
  if (set.some(({field}) => field === 'voice_url'))
    return {risk, reason: `its calls ${answeredBy(owned.settings)} today`}
  return {risk, reason: 'the routing file says otherwise'}
}

function isByHand(field: SettingChange['field'], from: string, {applied}: LockedNumber): boolean {
  return !from.startsWith('flow:') && applied?.[field] !== from
}
