import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {messageOf, Problem} from '../../problem/problem.ts'
import type {AccountRows} from './rows.ts'

/** What is written to disk, and read back. */
interface KeptFile {
  readonly version: 1
  readonly rows: AccountRows
}

/** The account as it was kept, with all that was under way come to its end; undefined when nothing was kept there. */
export function readKept(path: string): AccountRows | undefined {
  if (!existsSync(path)) return undefined
  const rows = parsed(path)
  for (const number of rows.numbers) {
    if (number.emergency_address_status === 'pending-registration') number.emergency_address_status = 'registered'
    if (number.emergency_address_status === 'pending-unregistration') number.emergency_address_status = 'unregistered'
  }
  for (const message of rows.messages) {
    if (message.status === 'queued' || message.status === 'accepted' || message.status === 'sent') {
      message.status = 'delivered'
    }
  }
  for (const execution of rows.executions) execution.status = 'ended'
  return rows
}

/** Written beside the file first, so that a stop half-way leaves the old one whole. */
export function writeKept(path: string, rows: AccountRows): void {
  const kept: KeptFile = {version: 1, rows}
  const beside = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(beside, `${JSON.stringify(kept)}\n`, {mode: 0o600})
    renameSync(beside, path)
  } catch (thrown) {
    throw new Problem({
      what: `The account could not be kept in ${path}.`,
      why: messageOf(thrown),
      fix: ['Name a file in a folder that can be written: --state FILE'],
    })
  }
}

function parsed(path: string): AccountRows {
  let kept: unknown
  try {
    kept = JSON.parse(readFileSync(path, 'utf8'))
  } catch (thrown) {
    throw new Problem({
      what: `${path} could not be read as a kept account.`,
      why: messageOf(thrown),
      fix: ['Name another file, or take this one away to begin anew.'],
    })
  }
  // Accounts of an older version knew nothing of registration.
  if (isKept(kept)) return {...kept.rows, unregistered: kept.rows.unregistered ?? []}
  throw new Problem({
    what: `${path} holds no kept account that this version of oncrew can read.`,
    fix: ['Name another file, or take this one away to begin anew.'],
  })
}

function isKept(value: unknown): value is KeptFile {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('rows' in value)) return false
  const {version, rows} = value
  return version === 1 && typeof rows === 'object' && rows !== null && 'accounts' in rows && 'executions' in rows
}
