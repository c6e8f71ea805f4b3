import twilio from 'twilio'
import {onTestFinished} from 'vitest'
import type {CarrierSeed} from '../../../src/contracts/generated/carrier-seed.ts'
import {openAccount} from '../../../src/sim/account/open-account.ts'

/** A boxed account, and Twilio's own library pointed at it. */
export async function anAccount(seed: CarrierSeed = {}) {
  const box = await openAccount(seed)
  onTestFinished(() => box.close())
  return {box, client: clientOf(box.url, box.accountSid, box.authToken)}
}

export function clientOf(url: string, user: string, password: string, accountSid = user) {
  const client = twilio(user, password, {accountSid})
  client.api.baseUrl = url
  client.studio.baseUrl = url
  client.messaging.baseUrl = url
  return client
}
