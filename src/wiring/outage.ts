import {setImmediate as nextTurn} from 'node:timers/promises'
import type {Routing} from '../config/routing.ts'
import {apply} from '../provision/apply.ts'
import {plan} from '../provision/plan.ts'
import {wanted} from '../provision/wanted.ts'
import {type Clock, type Instant, minute, type Work} from '../time/clock.ts'
import type {TwilioAccount} from '../twilio/account.ts'
import type {CarrierAccount} from '../twilio/carrier-account.ts'
import {openTwilioCarrier} from '../twilio/rest/twilio-carrier.ts'
import type {Answering} from './answering.ts'

/** How often the agent looks for what it missed once it is back, and how often in all: a rehearsal comes to an end. */
const everyMs = 5 * minute
const looks = 4

/** The account of a rehearsal, through the same door as anybody's. */
export async function openRehearsed({
  accountSid,
  authToken,
  apiUrl,
}: TwilioAccount): Promise<CarrierAccount & {close(): void}> {
  const credentials = {accountSid, username: accountSid, password: authToken, apiUrl}
  return openTwilioCarrier({credentials, wait: () => nextTurn(), chance: () => 0})
}

/** Sets the account up as `oncrew apply` does: numbers pointed at the agent, the net made. Throws what stood in the way. */
export async function setUp(
  carrier: CarrierAccount & {close(): void},
  routing: Routing,
  publicUrl: string,
): Promise<void> {
  const asked = wanted(routing, publicUrl)
  const shown = plan(asked, await carrier.read(), undefined)
  const {failed} = await apply({wanted: asked, carrier, shown, lock: undefined, keepLock: async () => {}})
  carrier.close()
  const [first] = failed
  if (first !== undefined) throw first.problem
}

/** Has the agent ask for what it missed from then on, as it does in earnest. */
export function lookAfter(from: Instant, {reconciler}: Answering, clock: Clock, work: Work): void {
  if (reconciler === undefined) return
  for (let count = 0; count < looks; count += 1) {
    clock.schedule(from + count * everyMs, () => void work.track(reconciler.look()))
  }
}
