import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import type {TwilioAccount} from '../twilio/account.ts'
import {isHeld} from './lease-file.ts'

/** The journal of `dev` when nobody names one. */
export const defaultDevJournal = 'oncrew-dev.db'

/** Where the carrier in a box of an `oncrew dev --sim` listens. */
export interface RunningBox extends TwilioAccount {
  readonly apiUrl: string
  readonly pid: number
}

function boxPath(journal: string): string {
  return `${journal === ':memory:' ? 'oncrew-dev' : journal}.box.json`
}

/** Tells other terminals, beside the journal. */
export function writeBox(journal: string, {accountSid, authToken, apiUrl}: Omit<RunningBox, 'pid'>): void {
  const box = {accountSid, authToken, apiUrl, pid: process.pid}
  writeFileSync(boxPath(journal), `${JSON.stringify(box, null, 2)}\n`, {mode: 0o600})
}

export function dropBox(journal: string): void {
  rmSync(boxPath(journal), {force: true})
}

/** The box that runs beside this journal. Undefined: none does, whatever a start that was killed has left there. */
export function runningBox(journal: string): RunningBox | undefined {
  try {
    const box: unknown = JSON.parse(readFileSync(boxPath(journal), 'utf8'))
    return isBox(box) && isHeld(box) ? box : undefined
  } catch {
    return undefined
  }
}

/** We wrote it ourselves, or somebody has meddled with it: then there is none. */
function isBox(value: unknown): value is RunningBox {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('pid' in value) ||
    typeof value.pid !== 'number' ||
    value.pid < 1
  )
    return false
  return ['accountSid', 'authToken', 'apiUrl'].every(name => typeof Reflect.get(value, name) === 'string')
}
