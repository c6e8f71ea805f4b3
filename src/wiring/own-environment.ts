import {setTimeout as delay} from 'node:timers/promises'
import type {Environment} from '../twilio/rest/credentials.ts'

/** The variables of this process, as those of the account that is worked in: a subaccount's own in place of its parent's. */
export async function ownEnvironment(environment: Environment = process.env): Promise<Environment> {
  if (environment.TWILIO_SUBACCOUNT_SID === undefined) return environment
  const {asSubaccount} = await import('../twilio/rest/subaccount.ts')
  return asSubaccount(environment, {wait: ms => delay(ms), chance: Math.random})
}
