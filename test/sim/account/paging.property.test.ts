import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isNorthAmerican, madeToMatch, matcherOf, stockOf} from '../../../src/sim/account/number-stock.ts'
import {page} from '../../../src/sim/account/page.ts'

interface Page {
  readonly rows: readonly {readonly sid: string}[]
  readonly next_page_uri: string | null
}

test('whoever follows the pages sees every row once, even while rows come in and go out before them', () => {
  const changes = fc.array(fc.record({added: fc.nat(3), removed: fc.nat(2)}), {maxLength: 40})
  fc.assert(
    fc.property(fc.integer({min: 0, max: 120}), fc.integer({min: 1, max: 50}), changes, (count, size, happening) => {
      // Newest first: what is added is added in front.
      let rows = Array.from({length: count}, (_, index) => ({sid: `row${index}`}))
      const seen: string[] = []
      let uri: string | null = `/rows?PageSize=${size}`
      for (let at = 0; uri !== null; at++) {
        const query: URLSearchParams = new URL(uri, 'http://box').searchParams
        const shown = page('/rows', 'rows', rows, query, row => row) as Page
        expect(shown.rows.length).toBeLessThanOrEqual(size)
        seen.push(...shown.rows.map(({sid}) => sid))
        uri = shown.next_page_uri
        const {added = 0, removed = 0} = happening[at] ?? {}
        const last = shown.rows.at(-1)?.sid
        // Rows that were shown already go out, but for the last: the next page hangs on it.
        rows = rows.filter(({sid}, index) => index >= removed || sid === last || !seen.includes(sid))
        rows = [...Array.from({length: added}, (_, index) => ({sid: `new${at}-${index}`})), ...rows]
      }
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.filter(sid => sid.startsWith('row'))).toHaveLength(count)
    }),
  )
})

test('numbers that are made for a search are what it asked for, and could be dialled', () => {
  const signs = fc.constantFrom(...'23456789*', ...'PLUMBHEAT')
  const pattern = fc.array(signs, {minLength: 2, maxLength: 7}).map(all => all.join(''))
  fc.assert(
    fc.property(pattern, fc.constantFrom('312', '303', '212'), (wanted, areaCode) => {
      for (const number of madeToMatch(wanted, areaCode)) {
        expect(matcherOf(wanted)(number)).toBe(true)
        expect(isNorthAmerican(number)).toBe(true)
      }
    }),
  )
})

test.each([
  ['+1312555010*', 10],
  ['5550101$', 1],
  ['31255501', 100],
  ['%0142$', 1],
  ['+1303', 0],
])('%s is %i of the numbers in stock', (pattern, count) => {
  expect(stockOf('312').filter(matcherOf(pattern))).toHaveLength(count)
})
