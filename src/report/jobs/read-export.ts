import type {JobRules} from '../../config/routing.ts'
import {Problem} from '../../problem/problem.ts'
import {decodeText} from './decode-text.ts'
import {plainHead, presets} from './presets.ts'
import {customerKey, phonesIn, type ReadingRules, type ReadJobs, readJobs} from './read-jobs.ts'
import {readTable} from './read-table.ts'

/** Where there is no routing file. */
export const defaultJobRules: JobRules = {windowDays: 30, currency: 'USD', dateOrder: undefined, columns: undefined}

/**
 * The jobs in the bytes of an exported file.
 * @throws Problem where it is no such file at all; rows that cannot be read are in the result.
 */
export function readExport(bytes: Uint8Array, path: string, how: ReadingRules): ReadJobs {
  const {text, encoding} = textOf(bytes, path)
  const read = readJobs(readTable(text), how)
  if ('what' in read) throw new Problem({what: `${path}: ${read.what}`, fix: read.fix})
  const notes = encoding === 'utf-8' ? read.notes : [...read.notes, `The file is in ${encoding}.`]
  return {...read, notes}
}

/**
 * Phone numbers by customer, from a list of customers such as QuickBooks exports.
 * @throws Problem where it has no names or no phone numbers.
 */
export function readCustomers(bytes: Uint8Array, path: string): ReadonlyMap<string, readonly string[]> {
  const {rows} = readTable(textOf(bytes, path).text)
  const names = [...(presets.quickbooks.name ?? []), 'Customer Name', 'Display Name', 'Full Name', 'Company'].map(
    plainHead,
  )
  const head = rows.findIndex(({cells}) => cells.some(cell => names.includes(plainHead(cell))))
  const heads = rows[head]?.cells.map(plainHead) ?? []
  const nameAt = heads.findIndex(cell => names.includes(cell))
  const phoneAt = heads.flatMap((cell, at) => (/phone|mobile|cell/.test(cell) ? [at] : []))
  if (nameAt === -1 || phoneAt.length === 0) {
    throw new Problem({
      what: `${path} is no list of customers: it has no column of names, or none of phone numbers.`,
      fix: ['Export the customer list with names and phone numbers as CSV.'],
    })
  }
  const customers = new Map<string, readonly string[]>()
  for (const {cells} of rows.slice(head + 1)) {
    const key = customerKey(cells[nameAt] ?? '')
    const phones = phoneAt.flatMap(at => phonesIn(cells[at] ?? ''))
    if (key !== '' && phones.length > 0) customers.set(key, [...(customers.get(key) ?? []), ...phones])
  }
  return customers
}

function textOf(bytes: Uint8Array, path: string) {
  // A workbook is a ZIP archive, and its older form begins with a mark of its own.
  const workbook = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)
  if (workbook) {
    throw new Problem({what: `${path} is a workbook, not CSV.`, fix: ['Open it, and save it as CSV.']})
  }
  if (bytes.length === 0) throw new Problem({what: `${path} is empty.`})
  return decodeText(bytes)
}
