import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {atLeast, type Bar} from './bar.ts'

const root = join(import.meta.dirname, '..')
const repeats = 1000

/** Whole calls a second over the wire, told by the command itself so that its start is not counted. */
export function rehearsalBars(): readonly Bar[] {
  const args = [join(root, 'bin/run.js'), 'sim', 'after-hours-leak', '--repeat', String(repeats), '--quiet']
  const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
  if (status !== 0) throw new Error(`oncrew sim left with ${status}: ${stderr}`)
  const callsPerSecond = Number(/(\d+) calls a second/.exec(stderr)?.[1])
  return [atLeast(`oncrew sim after-hours-leak --repeat ${repeats}`, callsPerSecond, 250, ' calls/s')]
}
