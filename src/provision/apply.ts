import type {LockedNumber, LockFile, NumberSettings} from '../contracts/generated/lock.ts'
import type {Change, Plan} from '../contracts/generated/plan.ts'
import {Exit} from '../problem/exit.ts'
import {Problem} from '../problem/problem.ts'
import type {AccountState, CarrierAccount, OwnedNumber} from '../twilio/carrier-account.ts'
import {isForbidden, Refusal, Unanswered} from '../twilio/rest/refusal.ts'
import {boughtByAnother, boughtMeanwhile, boughtTwice, buyNumber} from './buy-number.ts'
import {flowUrl} from './net.ts'
import {lockedFlows, plan} from './plan.ts'
import {blankSettings, settingChanges} from './settings.ts'
import {requireUnmoved} from './unmoved.ts'
import type {Wanted} from './wanted.ts'

export interface ApplyNeeds {
  readonly wanted: Wanted
  readonly carrier: CarrierAccount
  /** The plan that was shown. Nothing else is done. */
  readonly shown: Plan
  readonly lock: LockFile | undefined
  readonly keepLock: (lock: LockFile) => Promise<void>
  readonly onDone?: (change: Change, what: string) => void
  /** True as soon as whoever watches wants it to stop, after the request that is under way. */
  readonly isStopped?: () => boolean
}

/** What came of a plan. */
export interface Applied {
  readonly done: readonly Change[]
  readonly failed: readonly {readonly change: Change; readonly problem: Problem}[]
  readonly notDone: readonly Change[]
  readonly lock: LockFile
  /** What still differs, read back from the account afterwards. Empty when all is as the file says. */
  readonly left: Plan
}

/** Updates of different numbers that are under way at once. */
const atOnceMax = 6

/**
 * Makes an account what the file says. It may be killed between any two requests and started again: what is found on a
 * number is on disk before the number is touched; a purchase carries its source's tag, so that the next run knows it for
 * what it is; everything else is set to a value, and setting it twice is setting it once.
 * Throws a Problem, with nothing done, when the account moved since the plan was shown.
 */
export async function apply(needs: ApplyNeeds): Promise<Applied> {
  const {wanted, carrier, shown} = needs
  const state = await carrier.read(lockedFlows(needs.lock))
  const now = plan(wanted, state, needs.lock)
  requireUnmoved(shown, now, wanted)

  const run = createRun(needs, state, now)
  await run.adopt()
  await run.flows()
  await run.buys()
  await run.settings()

  const lock = run.lock()
  const left = plan(wanted, run.isCutOff() ? state : await carrier.read(lockedFlows(lock)), lock)
  const {done, failed} = run
  const settled = new Set<Change>([...done, ...failed.map(({change}) => change)])
  return {done, failed, notDone: now.changes.filter(change => !settled.has(change)), lock, left}
}

function createRun(
  {wanted, carrier, lock: before, keepLock, onDone, isStopped}: ApplyNeeds,
  state: AccountState,
  now: Plan,
) {
  const {accountSid} = carrier
  let lock: LockFile = {
    ...(before ?? {version: 1, account: accountSid, flows: {}, numbers: {}}),
    public_url: wanted.publicUrl,
  }
  const owned = new Map(state.numbers.map(each => [each.sid, each]))
  const flowSids = new Map(
    wanted.flows.flatMap(({name, friendlyName}) => {
      const locked = before?.flows[name]
      const hosted = state.flows.find(({sid}) => sid === locked) ?? state.flows.find(flow => flow.name === friendlyName)
      return hosted === undefined ? [] : [[name, hosted.sid] as const]
    }),
  )
  const done: Change[] = []
  const failed: {change: Change; problem: Problem}[] = []
  let cutOff = false

  const changes = <Action extends Change['action']>(action: Action) =>
    now.changes.filter((change): change is Extract<Change, {action: Action}> => change.action === action)

  function succeed(change: Change, what: string) {
    done.push(change)
    onDone?.(change, what)
  }

  /** A refusal concerns one change; credentials that are refused, or a carrier that is not there, concern all. */
  function fail(change: Change, thrown: unknown) {
    if (!(thrown instanceof Problem)) throw thrown
    failed.push({change, problem: thrown})
    if (thrown instanceof Unanswered || (thrown instanceof Refusal && isForbidden(thrown))) cutOff = true
  }

  /** Whatever is done without being written down would have to be found again by its name: it stops here. */
  async function keep() {
    try {
      await keepLock(lock)
    } catch (thrown) {
      cutOff = true
      throw thrown
    }
  }

  const goesOn = () => !cutOff && isStopped?.() !== true

  function record(key: string, entry: LockedNumber) {
    lock = {...lock, numbers: {...lock.numbers, [key]: entry}}
  }

  function resolved(settings: Partial<NumberSettings>): Partial<NumberSettings> | undefined {
    const net = /^flow:(.+)$/.exec(settings.voice_fallback_url ?? '')?.[1]
    if (net === undefined) return settings
    const sid = flowSids.get(net)
    return sid === undefined ? undefined : {...settings, voice_fallback_url: flowUrl(accountSid, sid)}
  }

  async function adopt() {
    const adopted = changes('adopt')
    const numbers = {...lock.numbers}
    for (const {key, sid, number, by} of adopted) {
      const found = owned.get(sid)?.settings
      // A tagged name without an entry in the lock: bought by a run that was cut off before it could write that down.
      if (by === 'name') numbers[key] = {sid, number, origin: 'bought'}
      else numbers[key] = {sid, number, origin: 'adopted', ...(found !== undefined && {found})}
    }
    for (const {key, sid} of [...changes('point'), ...changes('name')]) {
      const entry = numbers[key]
      const found = owned.get(sid)?.settings
      if (entry !== undefined && entry.found === undefined && entry.origin === 'imported' && found !== undefined) {
        numbers[key] = {...entry, found}
      }
    }
    const flows = {...lock.flows}
    for (const [name, sid] of flowSids) flows[name] = sid
    const nothingToWrite = before !== undefined && JSON.stringify({...lock, flows, numbers}) === JSON.stringify(before)
    lock = {...lock, flows, numbers}
    if (nothingToWrite && now.changes.length === 0) return
    await keep()
    for (const change of adopted) succeed(change, `${change.label} is ${change.number}`)
  }

  async function flows() {
    for (const change of [...changes('make-flow'), ...changes('change-flow')]) {
      if (!goesOn()) return
      const flow = wanted.flows.find(({name}) => name === change.flow)
      if (flow === undefined) continue
      try {
        await carrier.validateFlow(flow.friendlyName, flow.definition)
        if (change.action === 'make-flow')
          flowSids.set(flow.name, await carrier.makeFlow(flow.friendlyName, flow.definition))
        else await carrier.changeFlow(change.sid, flow.friendlyName, flow.definition)
        const sid = flowSids.get(flow.name) ?? ''
        lock = {...lock, flows: {...lock.flows, [flow.name]: sid}}
        await keep()
        succeed(change, `${flow.friendlyName} is ${sid}`)
      } catch (thrown) {
        fail(change, thrown)
      }
    }
  }

  async function buys() {
    for (const change of changes('buy')) {
      if (!goesOn()) return
      const source = wanted.numbers.find(each => each.source.key === change.key)
      const settings = source === undefined ? undefined : resolved(source.settings)
      if (source?.source.buy === undefined || settings === undefined) {
        fail(change, netMissing(change.label))
        continue
      }
      try {
        const name = source.settings.friendly_name
        const theirs = await boughtMeanwhile(carrier, name, owned)
        if (theirs.length > 0) throw boughtByAnother(change.label, theirs)
        const bought = await buyNumber(carrier, source.source.buy, {...blankSettings, ...settings}, owned)
        owned.set(bought.sid, bought)
        record(change.key, {sid: bought.sid, number: bought.number, origin: 'bought', applied: bought.settings})
        await keep()
        requireWritten(bought, settings)
        const second = await boughtMeanwhile(carrier, name, owned)
        if (second.length > 0) throw boughtTwice(change.label, bought.number, second)
        succeed(change, `${change.label} is ${bought.number}`)
      } catch (thrown) {
        fail(change, thrown)
      }
    }
  }

  async function settings() {
    const bySid = new Map<string, Change[]>()
    for (const change of [...changes('point'), ...changes('name')]) {
      bySid.set(change.sid, [...(bySid.get(change.sid) ?? []), change])
    }
    const waiting = [...bySid]
    const workers = Array.from({length: Math.min(atOnceMax, waiting.length)}, async () => {
      for (let next = waiting.shift(); next !== undefined && goesOn(); next = waiting.shift()) await configure(...next)
    })
    await Promise.all(workers)
    if (bySid.size > 0) await keep()
  }

  async function configure(sid: string, its: readonly Change[]) {
    const fields = its.flatMap((change): readonly (readonly [string, string])[] => {
      if (change.action === 'point') return change.set.map(({field, to}) => [field, to])
      return change.action === 'name' ? [['friendly_name', change.to]] : []
    })
    const settings = resolved(Object.fromEntries(fields))
    try {
      if (settings === undefined) throw netMissing(owned.get(sid)?.number ?? sid)
      const after = await carrier.configure(sid, settings)
      requireWritten(after, settings)
      const key = its.flatMap(change => ('key' in change ? change.key : []))[0] ?? ''
      const entry = lock.numbers[key]
      if (entry !== undefined) record(key, {...entry, applied: after.settings})
      for (const change of its)
        succeed(change, `${after.number} ${change.action === 'name' ? 'is named' : 'is pointed'}`)
    } catch (thrown) {
      for (const change of its) fail(change, thrown)
    }
  }

  return {done, failed, adopt, flows, buys, settings, lock: () => lock, isCutOff: () => cutOff}
}

/** The carrier's answer holds what it stored: every field that was written is read back from it. */
function requireWritten({number, settings}: OwnedNumber, wanted: Partial<NumberSettings>): void {
  const differing = settingChanges(settings, wanted)
  if (differing.length === 0) return
  const lines = differing.map(({field, from, to}) => `${field}: "${to}" was written, "${from}" is there`)
  throw new Problem({
    what: `Twilio did not keep what was written to ${number}.`,
    why: lines.join('\n  '),
    fix: ['See what sets it otherwise, then run oncrew apply again.'],
    exit: Exit.carrier,
  })
}

function netMissing(label: string): Problem {
  return new Problem({
    what: `${label}: the net it falls back to could not be made, so it was left as it was.`,
    fix: ['Mend what stopped the net, then run oncrew apply again.'],
    exit: Exit.carrier,
  })
}
