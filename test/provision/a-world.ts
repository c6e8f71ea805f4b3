import {expect} from 'vitest'
import {loadRouting} from '../../src/config/load-routing.ts'
import {lockText} from '../../src/config/lock-file.ts'
import {parsePhoneNumber} from '../../src/config/phone-number.ts'
import type {Routing} from '../../src/config/routing.ts'
import type {LockFile} from '../../src/contracts/generated/lock.ts'
import type {Plan} from '../../src/contracts/generated/plan.ts'
import {type Applied, apply} from '../../src/provision/apply.ts'
import {plan} from '../../src/provision/plan.ts'
import {type Wanted, wanted} from '../../src/provision/wanted.ts'
import {aRoutingFile} from '../config/a-routing-file.ts'
import type {ACarrier} from './a-carrier.ts'

export const publicUrl = 'https://calls.northside.example'

/** A routing file, its lock file on disk, and a carrier: what plan and apply work between. */
export function aWorld(sections: string, carrier: ACarrier, before?: LockFile) {
  let lock = before
  const text = aRoutingFile(sections)
  const routing = (): Routing => {
    const {routing: loaded, findings} = loadRouting(text, 'oncrew.yaml', key =>
      parsePhoneNumber(lock?.numbers[key]?.number ?? ''),
    )
    if (loaded === undefined) throw new Error(JSON.stringify(findings))
    return loaded
  }
  const ask = (): Wanted => wanted(routing(), publicUrl)
  const planned = async (): Promise<Plan> => plan(ask(), await carrier.read(), lock)
  return {
    lock: () => lock,
    routing,
    plan: planned,
    /** Applies a plan, by default the one that stands now. */
    async apply(shown?: Plan): Promise<Applied> {
      const keepLock = async (next: LockFile) => {
        await carrier.moment('lock')
        lock = next
        expect(lockText(next)).not.toContain('undefined')
      }
      return apply({wanted: ask(), carrier, shown: shown ?? (await planned()), lock, keepLock})
    },
  }
}
