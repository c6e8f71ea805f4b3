import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {openCustomersBook} from '../../src/config/customers/customers-book.ts'
import {parseCustomers, readCustomers} from '../../src/config/customers/read-customers.ts'
import {phone} from '../call/a-call.ts'

const dana = phone('+13125550142')

function nameOf(text: string, number = dana): string | undefined {
  return parseCustomers(text, 'customers.csv').byNumber.get(number)?.name
}

function fileOf(bytes: Uint8Array | string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'oncrew-customers-')), 'customers.csv')
  writeFileSync(path, bytes)
  return path
}

test.each([
  ['Name,Phone\nDana Whitfield,(312) 555-0142'],
  ['Customer Name;Telephone\nDana Whitfield;312.555.0142'],
  ['first_name\tLast Name\tCell Phone\nDana\tWhitfield\t+1 312 555 0142'],
  ['"ID","Display Name","Mobile #"\n"7","Dana Whitfield","13125550142"'],
  ['Nombre completo,Teléfono\nDana Whitfield,312-555-0142'],
  ['name,phone type,home phone,work phone\nDana Whitfield,home,,312 555 0142'],
  ['name,phone\nDana Whitfield,773 555 0188 / 312 555 0142'],
  ["name,phone\nDana Whitfield,'3125550142"],
  ['name,phone\nDana Whitfield,3125550142.0'],
  ['name,phone\r\n\r\n"Dana Whitfield","312-555-0142"\r\n'],
])('a spreadsheet as it comes: %j', text => {
  expect(nameOf(text)).toBe('Dana Whitfield')
})

const spanish = 'Name,Phone\nPeña Gómez,312-555-0142\n'
test.each([
  ['UTF-8', Buffer.from(spanish)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${spanish}`)],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${spanish}`, 'utf16le')],
  ['UTF-16 the other way', Buffer.from(`\uFEFF${spanish}`, 'utf16le').swap16()],
  ['UTF-16 without a mark', Buffer.from(spanish, 'utf16le')],
  ['Windows-1252', Buffer.from(spanish, 'latin1')],
])('%s is read', (_, bytes) => {
  expect(readCustomers(fileOf(bytes)).byNumber.get(dana)?.name).toBe('Peña Gómez')
})

test('bad rows are named by their line, and the good ones kept', () => {
  const text = 'name,phone\nA,12\nB,"\nDana Whitfield,312-555-0142\nC,3.13E+09\nD,'
  const {findings} = parseCustomers(text, 'customers.csv')
  expect(nameOf(text)).toBe('Dana Whitfield')
  expect(findings.map(({place, severity}) => [place.line, severity])).toEqual([
    [2, 'warning'],
    [3, 'warning'],
    [5, 'warning'],
    [1, 'info'],
  ])
})

test('a thousand bad rows do not fill the screen', () => {
  const text = `name,phone\n${'A,12\n'.repeat(1000)}`
  const {findings} = parseCustomers(text, 'customers.csv')
  expect(findings).toHaveLength(21)
  expect(findings.at(-1)?.message).toBe('980 more rows cannot be read')
})

test.each([
  ['', 'empty'],
  ['name,town\nDana,Chicago', 'no column'],
])('%j: %s', (text, why) => {
  expect(parseCustomers(text, 'customers.csv').findings).toMatchObject([
    {severity: 'error', rule: 'customers-file', message: expect.stringContaining(why)},
  ])
})

test('what a finding says never quotes the file', () => {
  const {findings} = parseCustomers('name,phone\nDana Whitfield,secret', 'customers.csv')
  expect(JSON.stringify(findings)).not.toMatch(/Dana|secret/)
})

test('no bytes bring it down', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 400}), bytes => {
      expect(readCustomers(fileOf(bytes)).byNumber.size).toBeGreaterThanOrEqual(0)
    }),
    {numRuns: 50},
  )
})

test('a file that changed is read again for the calls after', async () => {
  const path = fileOf('name,phone\nDana Whitfield,312-555-0142')
  const book = openCustomersBook(path, () => undefined)
  expect(book.find(dana)?.name).toBe('Dana Whitfield')
  writeFileSync(path, 'name,phone\nDana Whitfield-Moore,312-555-0142')
  await expect.poll(() => book.find(dana)?.name).toBe('Dana Whitfield-Moore')
})
