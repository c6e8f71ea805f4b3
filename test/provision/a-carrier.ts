import {Problem} from '../../src/problem/problem.ts'
import {blankSettings} from '../../src/provision/settings.ts'
import type {AccountState, CarrierAccount, HostedFlow, OwnedNumber} from '../../src/twilio/carrier-account.ts'
import {Refusal, Unanswered} from '../../src/twilio/rest/refusal.ts'

export const accountSid = `AC${'1'.repeat(32)}`

/** The process died here. */
export class Killed extends Error {}

export interface ACarrier extends CarrierAccount {
  /** As they are now. */
  readonly numbers: OwnedNumber[]
  readonly flows: HostedFlow[]
  readonly purchases: string[]
  /** What was asked, in order. */
  readonly asked: string[]
  /** Anything else during which the process may die. */
  moment(what: string): Promise<void>
  /** A new process. */
  revive(): void
  /** Die before (or after) the request that comes so many from now, 0 being the next. */
  killAt(request: number, when: 'before' | 'after'): void
  /** The connection breaks there instead. */
  breakAt(request: number, when: 'before' | 'after'): void
}

export function ownedNumber(number: string, settings: Partial<OwnedNumber['settings']> = {}): OwnedNumber {
  return {
    sid: `PN${number.slice(1).padStart(32, '0')}`,
    number,
    tollFree: number.startsWith('+1888'),
    hasEmergencyAddress: false,
    settings: {...blankSettings, friendly_name: number, ...settings},
  }
}

/** An account in memory, with as many numbers for sale as anybody wants. */
export function aCarrier(seed: Partial<Pick<AccountState, 'numbers' | 'flows'>> = {}): ACarrier {
  const numbers = [...(seed.numbers ?? [])]
  const flows = [...(seed.flows ?? [])]
  const asked: string[] = []
  const purchases: string[] = []
  let trouble: {at: number; when: 'before' | 'after'; error: () => Error} | undefined
  let offered = 0
  let dead = false

  async function request<Answer>(what: string, act: () => Answer): Promise<Answer> {
    if (dead) throw new Killed()
    const due = trouble?.at === 0 ? trouble : undefined
    if (trouble !== undefined) trouble = trouble.at === 0 ? undefined : {...trouble, at: trouble.at - 1}
    dead = due !== undefined && due.error() instanceof Killed
    if (due?.when === 'before') throw due.error()
    asked.push(what)
    const answer = act()
    if (due !== undefined) throw due.error()
    return answer
  }

  return {
    accountSid,
    numbers,
    flows,
    purchases,
    asked,
    moment: what => request(what, () => {}),
    revive() {
      dead = false
      trouble = undefined
    },
    killAt(at, when) {
      trouble = {at, when, error: () => new Killed()}
    },
    breakAt(at, when) {
      trouble = {at, when, error: () => new Unanswered('connection reset', 'api.twilio.com')}
    },
    read: () => request('read', () => ({accountSid, numbers: [...numbers], flows: [...flows], messagingServices: []})),
    rights: () => request('rights', () => []),
    search: ({type}, limit) =>
      request('search', () =>
        Array.from({length: limit}, (_, index) => ({
          number: `${type === 'local' ? '+1312' : '+1888'}556${String(offered + index).padStart(4, '0')}`,
          locality: 'Chicago',
          region: 'IL',
        })),
      ),
    buy: (number, settings) =>
      request(`buy ${number}`, () => {
        offered += 1
        if (numbers.some(each => each.number === number)) throw new Refusal(400, 21422, 'not available', [])
        const bought = {...ownedNumber(number), settings}
        numbers.push(bought)
        purchases.push(settings.friendly_name)
        return bought
      }),
    numbersNamed: name => request('named', () => numbers.filter(({settings}) => settings.friendly_name === name)),
    configure: (sid, settings) =>
      request(`configure ${sid}`, () => {
        const at = numbers.findIndex(each => each.sid === sid)
        const before = numbers[at]
        if (before === undefined) throw new Problem({what: 'no such number'})
        const after = {...before, settings: {...before.settings, ...settings}}
        numbers[at] = after
        return after
      }),
    release: sid =>
      request(`release ${sid}`, () => {
        numbers.splice(
          numbers.findIndex(each => each.sid === sid),
          1,
        )
      }),
    validateFlow: () => request('validate', () => {}),
    makeFlow: (name, definition) =>
      request(`make ${name}`, () => {
        const sid = `FW${String(flows.length + 1).padStart(32, '0')}`
        flows.push({sid, name, published: true, definition: structuredClone(definition)})
        return sid
      }),
    changeFlow: (sid, name, definition) =>
      request(`change ${name}`, () => {
        const at = flows.findIndex(each => each.sid === sid)
        flows[at] = {sid, name, published: true, definition: structuredClone(definition)}
      }),
    callsSince: () => request('calls', () => []),
    recordingsSince: () => request('recordings', () => []),
  }
}
