import {renderToString} from 'ink'
import {createElement} from 'react'
import {expect, test} from 'vitest'
import {createLogbook} from '../../../src/ui/carrier/carrier-log.ts'
import {CarrierPage} from '../../../src/ui/carrier/carrier-page.tsx'
import {requestLine} from '../../../src/ui/carrier/request-line.ts'
import {cellWidth} from '../../../src/ui/live/cells.ts'

const answered = {
  at: Date.parse('2026-03-04T05:02:00Z'),
  method: 'POST',
  path: '/2010-04-01/Accounts/AC1/IncomingPhoneNumbers.json',
  operation: 'CreateIncomingPhoneNumber',
  form: {AreaCode: '312'},
  status: 201,
  code: undefined,
}

test.each([
  [80, 24],
  [160, 30],
])('at %i × %i the latest is in sight, and nothing is wider than the screen', (columns, rows) => {
  const logbook = createLogbook()
  for (let count = 1; count <= 60; count++) {
    logbook.request(requestLine({...answered, form: {AreaCode: String(count)}}, 'UTC'), false)
  }
  logbook.request(requestLine({...answered, status: 429, code: 20429}, 'UTC'), true)
  logbook.happening([' 5:02:00 am  ☎  (312) 555-0142 calls (312) 555-0190'], true)
  const props = {
    log: logbook.read(),
    url: 'http://127.0.0.1:4020',
    accountSid: 'AC1',
    authToken: 'a-token',
    numbers: 2,
    size: {columns, rows},
  }
  const lines = renderToString(createElement(CarrierPage, props), {columns}).split('\n')
  expect(lines.length).toBeLessThanOrEqual(rows)
  for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(columns)
  const page = lines.join('\n')
  expect(page).toContain('2 numbers · 61 requests (1 refused) · 1 call')
  expect(page).toContain('429 20429  CreateIncomingPhoneNumber 312')
  expect(page).toContain('(312) 555-0142 calls (312) 555-0190')
  expect(page).toContain('q quits')
  expect(page).toContain('TWILIO_AUTH_TOKEN=a-token')
})

test('before anything has happened it says how to begin', () => {
  const props = {
    log: createLogbook().read(),
    url: 'http://127.0.0.1:4020',
    accountSid: 'AC1',
    authToken: 'a-token',
    numbers: 1,
    size: {columns: 80, rows: 24},
  }
  expect(renderToString(createElement(CarrierPage, props), {columns: 80})).toContain('oncrew carrier call NUMBER')
})
