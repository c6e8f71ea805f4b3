import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {decimalMarkOf, readAmount} from '../../../src/report/jobs/amounts.ts'
import {orderOfColumn, readDate} from '../../../src/report/jobs/dates.ts'
import {defaultJobRules, readCustomers, readExport} from '../../../src/report/jobs/read-export.ts'
import type {ReadingRules} from '../../../src/report/jobs/read-jobs.ts'

const chicago = 'America/Chicago'
const how: ReadingRules = {
  rules: defaultJobRules,
  timeZone: chicago,
  system: undefined,
  dateOrder: undefined,
  customers: undefined,
}

function fixture(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, '../../../fixtures/crm', name))
}

test.each([
  ['servicetitan', 4, [{line: 6, why: '"13/16/2026 8:30 AM" is not a date'}]],
  ['housecall-pro', 3, [{line: 5, why: '"not yet" is not a date'}]],
  ['jobber', 3, []],
  ['quickbooks', 3, []],
])('an export of %s is known by its columns; bad rows are named, the others kept', (name, jobs, bad) => {
  const customers = name === 'quickbooks' ? readCustomers(fixture('quickbooks-customers.csv'), 'c') : undefined
  const read = readExport(fixture(`${name}.csv`), name, {
    ...how,
    customers,
    ...(name === 'servicetitan' && {dateOrder: 'month-first'}),
  })
  expect(read.system).toBe(name)
  expect(read.bad).toEqual(bad)
  expect(read.jobs).toHaveLength(jobs)
  expect(read.jobs[0]).toMatchObject({
    name: expect.stringContaining('Dana Whitfield'),
    amount: 128_450,
    currency: 'USD',
  })
  expect(read.jobs[0]?.phones).toContain('+13125550142')
  expect(read.jobs[1]).toMatchObject({phones: ['+13125550143'], amount: 31_000})
})

test('UTF-16, semicolons and decimal commas come through; dates that contradict each other are asked about', () => {
  const bytes = fixture('workiz.csv')
  expect(() => readExport(bytes, 'workiz.csv', how)).not.toThrow()
  const read = readExport(bytes, 'workiz.csv', how)
  expect(read.notes).toContain('Dates have the day first, as the whole column shows.')
  expect(read.jobs[0]).toMatchObject({
    number: 'W-77',
    name: 'Dana Whitfield',
    amount: 128_450,
    heardFrom: 'Website',
    status: 'completed',
  })
  expect(read.jobs[0]?.at).toBe(Date.UTC(2026, 2, 4, 5, 41))
})

test('an export of one’s own, by the columns the routing file names, in Windows-1252', () => {
  const columns = {
    date: 'Datum',
    phone: 'Telefon',
    name: 'Kunde',
    address: 'Adresse',
    amount: 'Betrag',
    number: 'Auftrag',
  }
  const read = readExport(fixture('own.csv'), 'own.csv', {...how, rules: {...defaultJobRules, columns}})
  expect(read.system).toBe('own')
  expect(read.jobs[0]).toMatchObject({
    name: 'Jürg Weiß',
    address: 'Lindenstraße 4',
    amount: 128_450,
    currency: 'EUR',
    wholeDay: true,
  })
  expect(read.jobs[0]?.at).toBe(Date.UTC(2026, 2, 4, 6))
})

test('what holds no column that is known is refused with what would help', () => {
  const bytes = new TextEncoder().encode('a,b\n1,2\n')
  expect(() => readExport(bytes, 'x.csv', how)).toThrow('No line of heads that is known here')
  expect(() => readExport(Uint8Array.of(0x50, 0x4b, 3, 4), 'x.xlsx', how)).toThrow('is a workbook')
  expect(() => readExport(new Uint8Array(), 'x.csv', how)).toThrow('is empty')
})

test('a quote that never ends costs its own row, and not those after it', () => {
  const heads = 'Job #,Created Date,Customer Name,Customer Phone,Jobs Total Revenue'
  const row = (job: string, name: string) => `${job},3/14/2026,${name},(312) 555-0142,5`
  const text = [heads, row('J1', 'Dana'), row('J2', '"Luis'), '', row('J3', '"Ruth\nKim"'), row('J4', 'Zoe')].join('\n')
  const {jobs, bad} = readExport(new TextEncoder().encode(text), 'x.csv', how)
  expect(jobs.map(({number}) => number)).toEqual(['J1', 'J3', 'J4'])
  expect(bad).toEqual([{line: 3, why: 'a quote that is opened and not closed, or closed too early'}])
})

test('dates that could be either are asked for, and contradictions are named', () => {
  expect(orderOfColumn(['03/04/2026', '05/06/2026'])).toEqual({kind: 'undecided', example: '03/04/2026'})
  expect(orderOfColumn(['03/04/2026', '25/06/2026'])).toEqual({kind: 'decided', order: 'day-first'})
  expect(orderOfColumn(['03/25/2026', '25/06/2026'])).toMatchObject({kind: 'conflict'})
  expect(orderOfColumn(['04/04/2026', '2026-03-25'])).toEqual({kind: 'none needed'})
  const bytes = new TextEncoder().encode('Date,Num,Name,Amount\n03/04/2026,1,A,5\n')
  expect(() => readExport(bytes, 'x.csv', how)).toThrow('could be read two ways')
})

test('a date is read the same however it is written', () => {
  const at = Date.UTC(2026, 2, 4, 6)
  for (const text of [
    '2026-03-04',
    '3/4/2026',
    '03/04/26',
    'Mar 4, 2026',
    'March 4th, 2026',
    '4 Mar 2026',
    '04-Mar-26',
    'Wed, Mar 4 2026',
  ]) {
    expect(readDate(text, 'month-first', chicago), text).toEqual({at, wholeDay: true})
  }
  for (const text of [
    '2026-03-04 14:05',
    '2026-03-04T14:05:00',
    '3/4/2026 2:05 PM',
    '2026-03-04T20:05:00Z',
    '2026-03-04 14:05:00 -0600',
  ]) {
    expect(readDate(text, 'month-first', chicago), text).toEqual({at: Date.UTC(2026, 2, 4, 20, 5), wholeDay: false})
  }
  for (const text of ['', 'soon', '2026-02-30', '13/13/2026', '3/4/2026 25:00', '3/4/2026 13:00 pm', '12']) {
    expect(readDate(text, 'month-first', chicago), text).toBeUndefined()
  }
})

test('any day there is, in either order, is read back', () => {
  fc.assert(
    fc.property(
      fc.date({min: new Date('2001-01-01'), max: new Date('2090-12-31'), noInvalidDate: true}),
      fc.boolean(),
      (date, monthFirst) => {
        const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-')
        const text = monthFirst ? `${month}/${day}/${year}` : `${day}.${month}.${year}`
        const read = readDate(text, monthFirst ? 'month-first' : 'day-first', 'UTC')
        expect(read).toEqual({at: Date.UTC(Number(year), Number(month) - 1, Number(day)), wholeDay: true})
      },
    ),
  )
})

test.each([
  ['$1,234.50', 123_450, undefined],
  ['1234.5', 123_450, undefined],
  ['(120.00)', -12_000, undefined],
  ['-$50', -5000, undefined],
  ['USD 99', 9900, 'USD'],
  ['€ 12.30', 1230, 'EUR'],
  ['1 234.00', 123_400, undefined],
])('%s is %i cents', (text, cents, currency) => {
  expect(readAmount(text, '.')).toEqual({cents, currency})
})

test('whether a comma is a thousand or a decimal is read from the column', () => {
  expect(decimalMarkOf(['1,200', '1,204.50'])).toBe('.')
  expect(decimalMarkOf(['1,200', '3,500'])).toBe('.')
  expect(decimalMarkOf(['1.200', '99,90'])).toBe(',')
  expect(readAmount('1.284,50 €', ',')).toEqual({cents: 128_450, currency: 'EUR'})
  for (const text of ['', 'free', '1.2.3', '12,34,56.7.8']) expect(readAmount(text, '.')).toBeUndefined()
})

test('an amount of any size is read back to the cent', () => {
  fc.assert(
    fc.property(fc.integer({min: -99_999_999, max: 99_999_999}), cents => {
      const text = new Intl.NumberFormat('en-US', {style: 'currency', currency: 'USD'}).format(cents / 100)
      expect(readAmount(text, '.')?.cents).toBe(cents)
    }),
  )
})
