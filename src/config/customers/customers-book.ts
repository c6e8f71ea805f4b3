import {type Stats, statSync} from 'node:fs'
import {stat} from 'node:fs/promises'
import type {PhoneNumber} from '../phone-number.ts'
import {type Customer, readCustomers} from './read-customers.ts'

/** The customers as their file has them now. */
export interface CustomersBook {
  find(number: PhoneNumber): Customer | undefined
}

/**
 * Reads the file, and once more whenever a call comes and it has changed since: the call itself is answered by what was
 * known before. A file that cannot be read any more leaves what was known.
 */
export function openCustomersBook(path: string, warn: (line: string) => void): CustomersBook {
  let version = versionOf(statSync(path, {throwIfNoEntry: false}))
  let {byNumber, findings} = readCustomers(path)
  let looking = false
  const [wrong] = findings.filter(({severity}) => severity === 'error')
  if (wrong !== undefined) warn(`${path}: ${wrong.message}.`)

  async function lookAgain(): Promise<void> {
    if (looking) return
    looking = true
    try {
      const now = versionOf(await stat(path))
      if (now === version) return
      version = now
      const fresh = readCustomers(path)
      const failed = fresh.findings.find(({severity}) => severity === 'error')
      if (failed === undefined) ({byNumber, findings} = fresh)
      else warn(`${path}: ${failed.message}. What it held before still counts.`)
    } catch {
      // Just being replaced, or gone: what was known still holds.
    } finally {
      looking = false
    }
  }

  return {
    find(number) {
      void lookAgain()
      return byNumber.get(number)
    },
  }
}

function versionOf(stats: Stats | undefined): string {
  return stats === undefined ? 'none' : `${stats.mtimeMs} ${stats.size} ${stats.ino}`
}
