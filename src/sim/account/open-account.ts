import type {CarrierSeed, SeedFault, SeedLimit} from '../../contracts/generated/carrier-seed.ts'
import type {Clock} from '../../time/clock.ts'
import {systemClock} from '../../time/system-clock.ts'
import {createWork} from '../../time/work.ts'
import {freshSid} from '../calls/box.ts'
import {listenOnLoopback} from '../post/loopback.ts'
import {createRandom, type Random} from '../random.ts'
import {type Answered, createDoor} from './door.ts'
import type {Account} from './operation.ts'
import type {AccountRows} from './rows.ts'
import {sown} from './sown.ts'
import {createTroubles} from './trouble.ts'

interface AccountSettings {
  readonly clock?: Clock
  readonly random?: Random
  /** The port to listen on, on this machine only; 0, a free one. */
  readonly port?: number
  readonly onAnswered?: (answered: Answered) => void
}

/** A whole account at a carrier, on this machine. Speaks Twilio's REST API to any language's library. */
export interface BoxedAccount {
  /** What https://api.twilio.com is in the world, and studio.twilio.com, and messaging.twilio.com. */
  readonly url: string
  readonly accountSid: string
  readonly authToken: string
  /** All that it was asked so far, in order. */
  readonly requests: readonly Answered[]
  /** What it holds now. To look at; what is written here is shown by the API. */
  readonly rows: AccountRows
  /** The next request, or one that comes later, goes wrong. */
  fail(fault: SeedFault): void
  /** From now on too many requests are answered with 429. An empty limit lifts it. */
  limit(limit: SeedLimit): void
  /** No faults and no limit any more. */
  mend(): void
  close(): Promise<void>
}

/** Opens an account that holds what the seed says; nothing, without one. */
export async function openAccount(seed: CarrierSeed = {}, settings: AccountSettings = {}): Promise<BoxedAccount> {
  const {clock = systemClock, random = createRandom(1), port = 0, onAnswered} = settings
  const rows = sown(seed, prefix => freshSid(random, prefix), clock.now())
  const [main] = rows.accounts
  if (main === undefined) throw new Error('an account without itself')
  const troubles = createTroubles(clock)
  for (const fault of seed.faults ?? []) troubles.fail(fault)
  if (seed.limit !== undefined) troubles.limit(seed.limit)
  const requests: Answered[] = []
  const broken: unknown[] = []
  const account: Account = {
    rows,
    clock,
    exhausted: new Set(seed.exhausted_area_codes),
    freshSid: prefix => freshSid(random, prefix),
    freshSecret: () => random.hex(32),
  }
  const door = createDoor({
    account,
    troubles,
    work: createWork(),
    start(task) {
      task.catch((problem: unknown) => broken.push(problem))
    },
    onAnswered(answered) {
      requests.push(answered)
      onAnswered?.(answered)
    },
  })
  const server = await listenOnLoopback(door, port)
  return {
    url: server.url,
    accountSid: main.sid,
    authToken: main.auth_token,
    requests,
    rows,
    fail: troubles.fail,
    limit: troubles.limit,
    mend: troubles.clear,
    async close() {
      await server.close()
      if (broken.length > 0) throw broken[0]
    },
  }
}
