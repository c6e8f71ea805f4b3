import {boolean, string} from '@oclif/core/flags'
import {configFlag} from './config-flag.ts'

/** Flags of every command that holds the routing file against an account. */
export const provisionFlags = {
  config: configFlag,
  'public-url': string({
    description: 'where Twilio reaches the agent [default: as last applied]',
    env: 'ONCREW_PUBLIC_URL',
  }),
  emulator: boolean({
    description: 'play it on an account in memory: no credentials, no network, nothing kept',
    default: false,
  }),
}
