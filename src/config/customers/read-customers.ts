import {readFileSync, statSync} from 'node:fs'
import {dirname, isAbsolute, join} from 'node:path'
import type {Finding} from '../finding.ts'
import {type PhoneNumber, parsePhoneNumber} from '../phone-number.ts'
import {columnsOf} from './columns.ts'
import {decodeText} from './decode-text.ts'
import {readRows} from './rows.ts'

/** The owner's customers, by every number of theirs. Their names are all that is kept of the file. */
export interface Customers {
  readonly byNumber: ReadonlyMap<PhoneNumber, Customer>
  /** What could not be read, by line. The good rows count all the same. */
  readonly findings: readonly Finding[]
}

export interface Customer {
  /** Undefined: the file does not say. */
  readonly name: string | undefined
}

/** More findings of one kind are counted, not listed. */
const listedMost = 20
const bytesMost = 100_000_000
const longestName = 80

/** Where the customers file lies: beside the routing file that names it. */
export function customersPath(routingPath: string, written: string): string {
  return isAbsolute(written) ? written : join(dirname(routingPath), written)
}

/** Reads the file. Never throws: what is wrong is among the findings. */
export function readCustomers(path: string): Customers {
  let bytes: Uint8Array
  try {
    if (statSync(path).size > bytesMost) return unreadable(path, 'it is far too large for a list of customers')
    bytes = readFileSync(path)
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
    return unreadable(path, code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? thrown})`)
  }
  return parseCustomers(decodeText(bytes), path)
}

/** The same for a text that was read. */
export function parseCustomers(text: string, path: string): Customers {
  const {rows, broken} = readRows(text)
  const [head, ...body] = rows
  if (head === undefined) return unreadable(path, 'it is empty')
  const {phones, names} = columnsOf(head.cells)
  if (phones.length === 0) {
    return unreadable(path, 'no column of it holds phone numbers: its first line has to name one "Phone", say')
  }
  const byNumber = new Map<PhoneNumber, Customer>()
  const wrong: {line: number; what: string}[] = broken.map(line => ({line, what: 'a quote is opened and not closed'}))
  let without = 0
  for (const {cells, line} of body) {
    const written = phones.map(at => cells[at] ?? '').filter(cell => cell !== '')
    if (written.length === 0) without += 1
    const name = names
      .map(at => tidy(cells[at] ?? ''))
      .join(' ')
      .trim()
    for (const cell of written) {
      const numbers = numbersIn(cell)
      if (numbers.length === 0) wrong.push({line, what: 'this is no phone number'})
      // The first of several who share a number names it.
      for (const number of numbers) {
        if (!byNumber.has(number)) byNumber.set(number, {name: name === '' ? undefined : name.slice(0, longestName)})
      }
    }
  }
  wrong.sort((a, b) => a.line - b.line)
  const findings = wrong.slice(0, listedMost).map(({line, what}) => warning(path, line, what))
  const more = wrong.length - findings.length
  if (more > 0) findings.push(warning(path, wrong[listedMost]?.line ?? 1, `${more} more rows cannot be read`))
  if (without > 0) findings.push({...warning(path, 1, `${without} rows have no phone number`), severity: 'info'})
  return {byNumber, findings}
}

/** A cell may hold several, and what spreadsheets make of numbers. */
function numbersIn(cell: string): readonly PhoneNumber[] {
  const whole = parsePhoneNumber(plain(cell))
  if (whole !== undefined) return [whole]
  return cell.split(/[/;,|\n]| or | and /i).flatMap(part => parsePhoneNumber(plain(part)) ?? [])
}

/** Without what spreadsheets add: '3125550142, 3125550142.0, ="3125550142". */
function plain(cell: string): string {
  return cell
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'/, '')
    .replace(/\.0$/, '')
}

function tidy(cell: string): string {
  return cell.replaceAll(/[\p{C}\s]+/gu, ' ').trim()
}

function warning(path: string, line: number, message: string): Finding {
  return {
    severity: 'warning',
    rule: 'customers-row',
    message,
    fix: 'mend the row; the other rows count all the same',
    place: {file: path, line, column: 1, endLine: line, endColumn: 1},
  }
}

function unreadable(path: string, why: string): Customers {
  const finding: Finding = {
    severity: 'error',
    rule: 'customers-file',
    message: `the customers file is of no use: ${why}`,
    fix: 'put the file there, or take "customers" out of the routing file; calls are answered without it',
    place: {file: path, line: 1, column: 1, endLine: 1, endColumn: 1},
  }
  return {byNumber: new Map(), findings: [finding]}
}
