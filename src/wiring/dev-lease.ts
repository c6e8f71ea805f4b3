import type {Routing} from '../config/routing.ts'
import {didYouMean} from '../config/suggest.ts'
import {Exit} from '../problem/exit.ts'
import {messageOf, Problem} from '../problem/problem.ts'
import {endLease, type Lease, leaseOf, type Restored, takeLease} from '../provision/lease.ts'
import {type Wanted, type WantedNumber, wanted} from '../provision/wanted.ts'
import type {CarrierAccount} from '../twilio/carrier-account.ts'
import {dropLease, isHeld, readLease, writeLease} from './lease-file.ts'

/** Numbers that point here for a while. */
export interface DevLease {
  readonly lease: Lease
  /** Sets back what was there before. The lease stays on disk when the carrier cannot be reached. */
  end(): Promise<Restored>
}

/**
 * Points numbers at `publicUrl`. What was set on them is on disk before anything is changed, and is set back by `end`, or by
 * `recoverLease` at the next start.
 */
export async function leaseNumbers(
  carrier: CarrierAccount,
  routing: Routing,
  {publicUrl, chosen, path}: {readonly publicUrl: string; readonly chosen: readonly string[]; readonly path: string},
): Promise<DevLease> {
  const want = wanted(routing, publicUrl)
  const lease = leaseOf(want, chosenOf(want, chosen), await carrier.read(), process.pid)
  writeLease(path, lease)
  const end = () => endAndDrop(carrier, lease, path)
  try {
    await takeLease(carrier, lease)
  } catch (thrown) {
    await end().catch(() => undefined)
    throw thrown
  }
  return {lease, end}
}

/** Points all numbers of an account in a box at `publicUrl`: it is gone afterwards, so nothing is kept. */
export async function pointAllAt(carrier: CarrierAccount, routing: Routing, publicUrl: string): Promise<void> {
  const want = wanted(routing, publicUrl)
  await takeLease(carrier, leaseOf(want, chosenOf(want, ['all']), await carrier.read(), process.pid))
}

/**
 * Sets back what an earlier start left behind when it was killed; undefined when it left nothing.
 * @throws Problem when that start is still at work, or the lease is another account's.
 */
export async function recoverLease(carrier: CarrierAccount, path: string): Promise<Restored | undefined> {
  const lease = readLease(path)
  if (lease === undefined) return undefined
  if (isHeld(lease)) {
    throw new Problem({
      what: `Another oncrew dev (process ${lease.pid}) has the numbers.`,
      fix: ['Stop it with Ctrl-C, or use another --journal for numbers of your own.'],
    })
  }
  if (lease.account !== carrier.accountSid) {
    throw new Problem({
      what: `The lease ${path} is of another account (${lease.account}).`,
      fix: ['Start once with that account’s credentials: its numbers still point at a tunnel that is gone.'],
    })
  }
  return endAndDrop(carrier, lease, path)
}

async function endAndDrop(carrier: CarrierAccount, lease: Lease, path: string): Promise<Restored> {
  try {
    const restored = await endLease(carrier, lease)
    dropLease(path)
    return restored
  } catch (thrown) {
    throw new Problem({
      what: 'The numbers could not be set back: they still point here.',
      why: messageOf(thrown),
      fix: [
        `What was set on them is in ${path}.`,
        'Set it back as soon as the carrier can be reached: oncrew dev --restore',
      ],
      exit: Exit.carrier,
    })
  }
}

function chosenOf({numbers, routing}: Wanted, chosen: readonly string[]): readonly WantedNumber[] {
  if (chosen.includes('all')) return numbers.filter(({source}) => source.number !== undefined)
  const keys = numbers.map(({source}) => source.key)
  return chosen.map(name => {
    const found = numbers.find(({source}) => source.key === name || source.number === name)
    if (found !== undefined) return found
    throw new Problem({
      what: `--number ${name} is no source or number of ${routing.file.path}.`,
      fix: [didYouMean(name, keys, 'its sources') || `Its sources: ${keys.join(', ')}`],
      exit: Exit.usage,
    })
  })
}

/** One line about the end of a lease. */
export function restoredInWords({restored, leftAlone}: Restored): string {
  const names = (numbers: Restored['restored']) => numbers.map(({label}) => label).join(', ')
  const back = restored.length === 0 ? 'No number needed to be set back.' : `Set back as before: ${names(restored)}.`
  return leftAlone.length === 0
    ? back
    : `${back} Left alone, because somebody has changed them meanwhile: ${names(leftAlone)}.`
}
