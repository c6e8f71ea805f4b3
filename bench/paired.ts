import {spawnSync} from 'node:child_process'

/** One command as a whole process: wall time in milliseconds, peak memory in MiB. */
interface Run {
  readonly ms: number
  readonly peakMib: number
}

/** Two commands in turn, A B A B …, so that a drift of the machine's speed touches both. */
export function pair(a: readonly string[], b: readonly string[], runs = 15): {a: Run; b: Run; ratio: number} {
  const taken = {a: [] as Run[], b: [] as Run[]}
  for (let index = 0; index < runs + 2; index += 1) {
    const [first, second] = [timed(a), timed(b)]
    if (index < 2) continue
    taken.a.push(first)
    taken.b.push(second)
  }
  const ratios = taken.a.map((run, index) => run.ms / (taken.b[index]?.ms ?? 1))
  return {a: middle(taken.a), b: middle(taken.b), ratio: median(ratios)}
}

/** GNU time tells the peak memory of a child; without it the memory is left out. */
function timed(command: readonly string[]): Run {
  const started = process.hrtime.bigint()
  const {status, stderr} = spawnSync('/usr/bin/env', ['time', '-f', 'peak %M', ...command], {encoding: 'utf8'})
  const ms = Number(process.hrtime.bigint() - started) / 1e6
  const peak = /peak (\d+)/.exec(stderr ?? '')?.[1]
  if (status !== 0) throw new Error(`${command.join(' ')} left with ${status}: ${stderr}`)
  return {ms, peakMib: peak === undefined ? Number.NaN : Number(peak) / 1024}
}

function middle(runs: readonly Run[]): Run {
  return {ms: median(runs.map(run => run.ms)), peakMib: median(runs.map(run => run.peakMib))}
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((x, y) => x - y)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
