import type {CarrierSeed, SeedCall, SeedFault, SeedLimit} from '../../contracts/generated/carrier-seed.ts'
import type {Work} from '../../time/clock.ts'
import {systemClock} from '../../time/system-clock.ts'
import {createWork} from '../../time/work.ts'
import {freshSid} from '../calls/box.ts'
import {type Carrier, startCarrier} from '../carrier.ts'
import {behaviourOf} from '../people/phones.ts'
import {createRandom, type Random} from '../random.ts'
import {inRealTime, type SimClock} from '../sim-clock.ts'
import type {Trace} from '../trace.ts'
import type {Answered} from './answer-request.ts'
import {createControl, dialsAt} from './control.ts'
import type {AccountRows} from './rows.ts'
import {sown} from './sown.ts'

export interface AccountSettings {
  /** Undefined: the real one. */
  readonly clock?: SimClock
  /** What is under way, for a clock that waits for it. */
  readonly work?: Work
  readonly random?: Random
  /** The account as it was kept; instead of what the seed says that it holds. */
  readonly rows?: AccountRows
  /** The port to listen on, on this machine only; 0, a free one. */
  readonly port?: number
  readonly onAnswered?: (answered: Answered) => void
  /** Hears of every call and text as it happens. */
  readonly trace?: Trace
}

/** A whole account at a carrier, on this machine. Speaks Twilio's REST API to any language's library. */
export interface BoxedAccount extends Pick<Carrier, 'rows' | 'phones' | 'pointAt' | 'placeCall' | 'hangUp' | 'text'> {
  /** What https://api.twilio.com is in the world, and studio.twilio.com, and messaging.twilio.com. */
  readonly url: string
  readonly accountSid: string
  readonly authToken: string
  /** The latest that it was asked, in order. */
  readonly requests: readonly Answered[]
  /** Somebody calls, as the seed would say it. Returns the CallSid. */
  call(call: SeedCall): string
  /** The next request, or one that comes later, goes wrong. */
  fail(fault: SeedFault): void
  /** From now on too many requests are answered with 429. An empty limit lifts it. */
  limit(limit: SeedLimit): void
  /** No faults and no limit any more. */
  mend(): void
  close(): Promise<void>
}

const mostRequests = 10_000

/** Opens an account that holds what the seed says; nothing, without one. */
export async function openAccount(seed: CarrierSeed = {}, settings: AccountSettings = {}): Promise<BoxedAccount> {
  const {clock = inRealTime(systemClock), random = createRandom(1), port = 0, onAnswered, trace} = settings
  const rows = settings.rows ?? sown(seed, prefix => freshSid(random, prefix), clock.now())
  const [main] = rows.accounts
  if (main === undefined) throw new Error('an account without itself')
  const requests: Answered[] = []
  const {sid: accountSid, auth_token: authToken} = main
  const control = createControl(() => carrier, requests, clock.now)
  const carrier = await startCarrier({
    clock,
    random,
    rows,
    accountSid,
    authToken,
    port,
    work: settings.work ?? createWork(),
    numbers: [],
    mediaAt: 'own-url',
    exhausted: seed.exhausted_area_codes ?? [],
    phones: (seed.phones ?? []).map(({number, name = number, does = 'just-rings'}) => ({
      name,
      number,
      behaviour: behaviourOf(does),
    })),
    control: control.door,
    trace(entry) {
      control.hears(entry)
      trace?.(entry)
    },
    onAnswered(answered) {
      requests.push(answered)
      if (requests.length > mostRequests) requests.shift()
      onAnswered?.(answered)
    },
  })
  const {troubles, pointAt, placeCall, hangUp, text, phones, apiUrl: url} = carrier
  for (const fault of seed.faults ?? []) troubles.fail(fault)
  if (seed.limit !== undefined) troubles.limit(seed.limit)
  const opened = clock.now()
  const due = (seed.calls ?? []).map(call => clock.schedule(dialsAt(call, opened), () => control.call(call)))
  return {
    url,
    accountSid,
    authToken,
    requests,
    rows,
    phones,
    pointAt,
    placeCall,
    hangUp,
    call: control.call,
    text,
    fail: troubles.fail,
    limit: troubles.limit,
    mend: troubles.clear,
    async close() {
      for (const callOff of due) callOff()
      await carrier.close()
      carrier.check()
    },
  }
}
