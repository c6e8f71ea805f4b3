import twilio from 'twilio'
import {onTestFinished} from 'vitest'
import type {CarrierSeed} from '../../../src/contracts/generated/carrier-seed.ts'
import {openAccount} from '../../../src/sim/account/open-account.ts'
import type {TraceEntry} from '../../../src/sim/trace.ts'
import {createVirtualClock} from '../../../src/sim/virtual-clock.ts'
import {createWork} from '../../../src/time/work.ts'
import {start} from '../box.ts'

/** A boxed account, and Twilio's own library pointed at it. */
export async function anAccount(seed: CarrierSeed = {}) {
  const box = await openAccount(seed)
  onTestFinished(() => box.close())
  return {box, client: clientOf(box.url, box.accountSid, box.authToken)}
}

/** The same, in time that passes only when it is told to. */
export async function anAccountInTime(seed: CarrierSeed = {}) {
  const work = createWork()
  const clock = createVirtualClock(start, work)
  const trace: TraceEntry[] = []
  const box = await openAccount(seed, {clock, work, trace: entry => trace.push(entry)})
  onTestFinished(() => box.close())
  return {box, clock, trace, client: clientOf(box.url, box.accountSid, box.authToken)}
}

export function clientOf(url: string, user: string, password: string, accountSid = user) {
  const client = twilio(user, password, {accountSid})
  client.api.baseUrl = url
  client.studio.baseUrl = url
  client.messaging.baseUrl = url
  return client
}
