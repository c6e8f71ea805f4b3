import type {NumberSettings} from '../contracts/generated/lock.ts'
import {Problem} from '../problem/problem.ts'
import type {AccountState, CarrierAccount} from '../twilio/carrier-account.ts'
import type {Wanted, WantedNumber} from './wanted.ts'

/** Numbers that are pointed somewhere for a while, and what was set on them before. Holds no secret. */
export interface Lease {
  readonly version: 1
  readonly account: string
  /** Where they point meanwhile. */
  readonly publicUrl: string
  /** The process that took it. */
  readonly pid: number
  readonly numbers: readonly LeasedNumber[]
}

export interface LeasedNumber {
  readonly sid: string
  /** E.164. */
  readonly number: string
  readonly label: string
  readonly before: Partial<NumberSettings>
  readonly during: Partial<NumberSettings>
}

/** What becomes of the numbers of a lease that ends. */
export interface Restored {
  readonly restored: readonly LeasedNumber[]
  /** Somebody has pointed them elsewhere meanwhile: that stays. */
  readonly leftAlone: readonly LeasedNumber[]
}

/** The nets and the names stay as they are: while the tunnel is down, the crew still gets the calls. */
const leased = [
  'voice_url',
  'voice_method',
  'voice_application_sid',
  'trunk_sid',
  'status_callback',
  'status_callback_method',
  'sms_url',
  'sms_method',
  'sms_application_sid',
] as const

/**
 * What pointing these numbers at the agent would change.
 * @throws Problem for a number that is not the account's.
 */
export function leaseOf(wanted: Wanted, chosen: readonly WantedNumber[], account: AccountState, pid: number): Lease {
  const strangers = chosen.filter(({source}) => !account.numbers.some(({number}) => number === source.number))
  if (strangers.length > 0) {
    const names = strangers.map(({source}) => `${source.label} (${source.number ?? 'not bought yet'})`)
    throw new Problem({
      what: `Not among the numbers of the account: ${names.join(', ')}.`,
      fix: [
        'oncrew numbers list shows those that are',
        'Leave these out with --number, or buy them with oncrew apply.',
      ],
    })
  }
  return {
    version: 1,
    account: account.accountSid,
    publicUrl: wanted.publicUrl,
    pid,
    numbers: chosen.flatMap(({source, settings}) => {
      const owned = account.numbers.find(({number}) => number === source.number)
      if (owned === undefined) return []
      const during = picked(settings)
      const before = Object.fromEntries(Object.keys(during).map(name => [name, owned.settings[name as Setting]]))
      return [{sid: owned.sid, number: owned.number, label: source.label, before, during}]
    }),
  }
}

type Setting = (typeof leased)[number]

function picked(settings: Partial<NumberSettings>): Partial<NumberSettings> {
  return Object.fromEntries(leased.flatMap(name => (settings[name] === undefined ? [] : [[name, settings[name]]])))
}

/** Points the numbers. To be called only when the lease is safe on disk. */
export async function takeLease(carrier: CarrierAccount, {numbers}: Lease): Promise<void> {
  for (const {sid, during} of numbers) await carrier.configure(sid, during)
}

/** Sets back what was there before, where nobody has set anything else meanwhile. */
export async function endLease(carrier: CarrierAccount, {numbers}: Lease): Promise<Restored> {
  const {numbers: now} = await carrier.read()
  const restored: LeasedNumber[] = []
  const leftAlone: LeasedNumber[] = []
  for (const leasedNumber of numbers) {
    const {sid, before, during} = leasedNumber
    const settings = now.find(number => number.sid === sid)?.settings
    if (settings === undefined || settings.voice_url !== during.voice_url) {
      if (settings?.voice_url !== before.voice_url) leftAlone.push(leasedNumber)
      continue
    }
    await carrier.configure(sid, before)
    restored.push(leasedNumber)
  }
  return {restored, leftAlone}
}
