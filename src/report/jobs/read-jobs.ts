import {createHash} from 'node:crypto'
import {parsePhoneNumber} from '../../config/phone-number.ts'
import type {JobRules} from '../../config/routing.ts'
import type {JobRecorded} from '../../contracts/generated/call-event.ts'
import {type DecimalMark, decimalMarkOf, readAmount} from './amounts.ts'
import {type DateOrder, orderOfColumn, readDate} from './dates.ts'
import {jobStatus} from './job-status.ts'
import {type JobField, type JobSystem, marks, ownPreset, type Preset, plainHead, presets} from './presets.ts'
import type {Table, TableRow} from './read-table.ts'

/** What came of reading an export. */
export interface ReadJobs {
  readonly system: JobSystem
  readonly jobs: readonly JobRecorded[]
  /** Rows that cannot be jobs, with why; the others are kept. */
  readonly bad: readonly BadRow[]
  /** What was decided about the file, in words. */
  readonly notes: readonly string[]
}

export interface BadRow {
  /** From 1. */
  readonly line: number
  readonly why: string
}

/** Why a file cannot be read at all, and what would help. */
export interface Unreadable {
  readonly what: string
  readonly fix: readonly string[]
}

export interface ReadingRules {
  readonly rules: JobRules
  readonly timeZone: string
  /** Undefined: told from the heads. */
  readonly system: JobSystem | undefined
  /** Undefined: told from the column. */
  readonly dateOrder: DateOrder | undefined
  /** Phone numbers by customer, for exports that have none. */
  readonly customers: ReadonlyMap<string, readonly string[]> | undefined
}

/** Reads the rows of an export as jobs. Pure: the same table gives the same jobs, with the same ids. */
export function readJobs(table: Table, how: ReadingRules): ReadJobs | Unreadable {
  const found = findHeads(table, how)
  if ('what' in found) return found
  const {system, columns, rows} = found
  const dates = rows.map(row => cellOf(row, columns.date))
  const order = how.dateOrder ?? how.rules.dateOrder ?? orderIn(dates)
  if (typeof order !== 'string') return order
  const mark = decimalMarkOf(rows.map(row => cellOf(row, columns.amount)))
  const bad: BadRow[] = table.broken.map(({line, why}) => ({line, why}))
  const jobs: JobRecorded[] = []
  const seen = new Map<string, number>()
  for (const row of rows) {
    const read = readRow(row, columns, {...how, system, order, mark})
    if (read === 'no job') continue
    if ('why' in read) bad.push(read)
    else jobs.push(withId(read, seen))
  }
  return {system, jobs, bad: bad.toSorted((a, b) => a.line - b.line), notes: notesOf(system, order, mark, dates, how)}
}

type Columns = Readonly<Partial<Record<JobField, number>>>

interface Heads {
  readonly system: JobSystem
  readonly columns: Columns
  readonly rows: readonly TableRow[]
}

/** How many lines a report may have above its heads: a title, the company, the period. */
const linesAbove = 15

function findHeads({rows}: Table, {rules, system: wanted}: ReadingRules): Heads | Unreadable {
  const candidates: readonly JobSystem[] =
    wanted !== undefined
      ? [wanted]
      : [
          'servicetitan',
          'housecall-pro',
          'jobber',
          'quickbooks',
          'workiz',
          ...(rules.columns ? (['own'] as const) : []),
        ]
  let best: (Heads & {readonly score: number}) | undefined
  for (const [index, {cells}] of rows.slice(0, linesAbove).entries()) {
    const heads = cells.map(plainHead)
    for (const system of candidates) {
      const preset = system === 'own' ? ownPreset(rules.columns ?? {date: ''}) : presets[system]
      const columns = columnsIn(heads, preset)
      const told = system === 'own' ? 0 : marks[system].filter(head => heads.includes(plainHead(head))).length
      const needed = columns.date !== undefined && Object.keys(columns).length >= 2
      const score = needed ? Object.keys(columns).length + told * 2 + (system === 'own' ? 4 : 0) : 0
      if (score > (best?.score ?? 0)) best = {system, columns, rows: rows.slice(index + 1), score}
    }
  }
  if (best !== undefined) return best
  const heads =
    rows[0]?.cells
      .filter(cell => cell !== '')
      .slice(0, 8)
      .join(', ') ?? 'nothing'
  return {
    what:
      wanted === 'own' && rules.columns === undefined
        ? 'The routing file does not say which columns the export has.'
        : `No line of heads that is known here. The first line holds: ${heads}`,
    fix: [
      'Say whose export it is with --system, or',
      'name its columns under jobs.columns in the routing file, and use --system own.',
    ],
  }
}

function columnsIn(heads: readonly string[], preset: Preset): Columns {
  const columns: Partial<Record<JobField, number>> = {}
  const taken = new Set<number>()
  for (const [field, names] of Object.entries(preset) as [JobField, readonly string[]][]) {
    const at = names.map(name => heads.indexOf(plainHead(name))).find(index => index !== -1 && !taken.has(index))
    if (at === undefined) continue
    columns[field] = at
    taken.add(at)
  }
  return columns
}

function cellOf({cells}: TableRow, at: number | undefined): string {
  return at === undefined ? '' : (cells[at] ?? '')
}

function orderIn(dates: readonly string[]): DateOrder | Unreadable {
  const found = orderOfColumn(dates)
  switch (found.kind) {
    case 'decided':
      return found.order
    case 'none needed':
      return 'month-first'
    case 'undecided':
      return {
        what: `Every date could be read two ways, such as ${found.example}: month first, or day first.`,
        fix: ['Say which with --date-order month-first or day-first, or once for all under jobs.date_order.'],
      }
    case 'conflict':
      return {
        what: `The dates contradict each other: ${found.monthFirst} has the month first, ${found.dayFirst} the day.`,
        fix: ['Say which is meant with --date-order; the rows of the other kind are then reported as bad.'],
      }
  }
}

function readRow(
  row: TableRow,
  columns: Columns,
  how: ReadingRules & {readonly system: JobSystem; readonly order: DateOrder; readonly mark: DecimalMark},
): Omit<JobRecorded, 'job'> | BadRow | 'no job' {
  const cell = (field: JobField) => cellOf(row, columns[field])
  const date = cell('date')
  const name = cell('name') || [cell('firstName'), cell('lastName')].filter(part => part !== '').join(' ')
  // The lines of sums and titles that reports have below and between.
  const sum = /^(grand |sub-?)?totals?\b/i.test(row.cells.find(text => text !== '') ?? '')
  if (sum || (date === '' && name === '')) return 'no job'
  const {line} = row
  if (date === '') return {line, why: 'it has no date'}
  const booked = readDate(date, how.order, how.timeZone)
  if (booked === undefined) return {line, why: `"${date}" is not a date`}
  const written = cell('amount')
  const amount = written === '' ? undefined : readAmount(written, how.mark)
  if (written !== '' && amount === undefined) return {line, why: `"${written}" is not an amount`}
  const numbers = [cell('phone'), cell('secondPhone'), ...(how.customers?.get(customerKey(name)) ?? [])]
  const phones = [...new Set(numbers.flatMap(phonesIn))]
  if (phones.length === 0 && name === '') return {line, why: 'it has neither a phone number nor a name'}
  return {
    type: 'job.recorded',
    system: how.system,
    number: cell('number') || null,
    at: booked.at,
    wholeDay: booked.wholeDay,
    amount: amount?.cents ?? null,
    currency: amount?.currency ?? how.rules.currency,
    phones,
    name: name || null,
    address: cell('address') || null,
    status: jobStatus(cell('status')),
    heardFrom: cell('heardFrom') || null,
  }
}

/** Several numbers may stand in one cell, with words around them. */
export function phonesIn(cell: string): readonly string[] {
  const parts = cell.split(/[;\n]|,(?=\s*[(+\d])|\/|\b(?:ext|x)\.? ?\d+/i)
  return parts.flatMap(part => phoneIn(part.replace(/^[^+(\d]+/, '').trim()) ?? [])
}

const northAmerican = /^(?:\+?1[ .-]?)?\(?([2-9]\d{2})\)?[ .-]*([2-9]\d{2})[ .-]?(\d{4})$/

/** Exports hold a hundred thousand numbers of one plain form: for these the digits do, without the library's tables. */
function phoneIn(text: string): string | undefined {
  const [whole, area, exchange, line] = northAmerican.exec(text) ?? []
  return whole === undefined ? parsePhoneNumber(text) : `+1${area}${exchange}${line}`
}

/** How a customer is found in a second file. QuickBooks writes a job of a customer as Customer:Job. */
export function customerKey(name: string): string {
  return (name.split(':')[0] ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * Known by its number in its own system; without one by what does not change, so that the same file twice is the same jobs. Of rows
 * that are alike each is a job of its own, in order.
 */
function withId(job: Omit<JobRecorded, 'job'>, seen: Map<string, number>): JobRecorded {
  const what = job.number ?? JSON.stringify([job.at, job.phones, job.name, job.address])
  const base = `${job.system}-${createHash('sha256').update(`${job.system}/${what}`).digest('hex').slice(0, 16)}`
  const times = (seen.get(base) ?? 0) + 1
  seen.set(base, times)
  const {type, ...rest} = job
  return {type, job: times === 1 ? base : `${base}-${times}`, ...rest}
}

function notesOf(
  system: JobSystem,
  order: DateOrder,
  mark: DecimalMark,
  dates: readonly string[],
  {system: wanted, dateOrder, rules}: ReadingRules,
): readonly string[] {
  const notes = [wanted === undefined ? `Read as an export of ${systemNames[system]}.` : undefined]
  const told = dateOrder ?? rules.dateOrder
  if (told === undefined && orderOfColumn(dates).kind === 'decided') {
    notes.push(`Dates have the ${order === 'month-first' ? 'month' : 'day'} first, as the whole column shows.`)
  }
  if (mark === ',') notes.push('Amounts have a decimal comma.')
  return notes.filter(note => note !== undefined)
}

export const systemNames: Readonly<Record<JobSystem, string>> = {
  servicetitan: 'ServiceTitan',
  'housecall-pro': 'Housecall Pro',
  jobber: 'Jobber',
  quickbooks: 'QuickBooks',
  workiz: 'Workiz',
  own: 'your own',
}
