import {closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync} from 'node:fs'
import {messageOf, Problem} from '../problem/problem.ts'
import type {Lease} from '../provision/lease.ts'

/** The lease stands beside the journal: whoever starts there next finds what an earlier start left behind. */
export function leasePath(journal: string): string {
  return `${journal === ':memory:' ? 'oncrew-dev' : journal}.lease.json`
}

/** Undefined when there is none. */
export function readLease(path: string): Lease | undefined {
  if (!existsSync(path)) return undefined
  try {
    const lease: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (isLease(lease)) return lease
  } catch (thrown) {
    throw unreadable(path, messageOf(thrown))
  }
  throw unreadable(path, 'It is not a lease.')
}

/** Returns when it is on disk: only then may anything be changed at the carrier. */
export function writeLease(path: string, lease: Lease): void {
  const beside = `${path}.${process.pid}.tmp`
  const file = openSync(beside, 'w', 0o600)
  try {
    writeSync(file, `${JSON.stringify(lease, null, 2)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(beside, path)
}

export function dropLease(path: string): void {
  rmSync(path, {force: true})
}

/** Whether the process that took a lease, or has a box, is still at work. */
export function isHeld({pid}: Pick<Lease, 'pid'>): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM'
  }
}

/** We wrote it ourselves: only what would lead astray is looked at. */
function isLease(value: unknown): value is Lease {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1 && 'numbers' in value
}

function unreadable(path: string, why: string): Problem {
  return new Problem({
    what: `The lease ${path} cannot be read.`,
    why,
    fix: [
      'It says what was set on the numbers before oncrew dev. Compare with: oncrew plan',
      `Then remove it: rm ${path}`,
    ],
  })
}
