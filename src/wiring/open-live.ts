import {integer, string} from '@oclif/core/flags'
import type {Journal} from '../journal/journal.ts'
import {Problem} from '../problem/problem.ts'
import {type LiveApi, startLiveApi} from '../server/live-api.ts'
import {systemClock} from '../time/system-clock.ts'

/** Where the live view is served. */
export const liveFlags = {
  'live-port': integer({
    description: 'port for oncrew tail from elsewhere, when ONCREW_TOKEN is set',
    default: 3001,
    min: 0,
    max: 65535,
    env: 'ONCREW_LIVE_PORT',
  }),
  'live-host': string({description: 'address for oncrew tail', default: '127.0.0.1', env: 'ONCREW_LIVE_HOST'}),
}

interface LiveNeeds {
  readonly journal: Journal
  readonly token: string | undefined
  readonly 'live-host': string
  readonly 'live-port': number
}

/** Serves the live view when there is a token for it. Without it calls are answered all the same: what is wrong is told. */
export async function openLive(needs: LiveNeeds, tell: (line: string) => void): Promise<LiveApi | undefined> {
  const {journal, token, 'live-host': host, 'live-port': port} = needs
  if (token === undefined || token === '') return undefined
  try {
    const live = await startLiveApi({journal, clock: systemClock, token, host, port})
    tell(`Watch it from anywhere with the same ONCREW_TOKEN: oncrew tail --url ${live.url}`)
    return live
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    tell(`${thrown.message} ${thrown.fix.join(' ')}`)
    return undefined
  }
}
