import {expect, test} from 'vitest'
import type {CallSummary} from '../../src/journal/call-summary.ts'
import type {KeptJob} from '../../src/journal/counts.ts'
import type {Conversion} from '../../src/report/conversions/conversion.ts'
import {platforms} from '../../src/report/conversions/platforms.ts'
import {day, hour} from '../../src/time/clock.ts'

const now = Date.UTC(2026, 2, 10, 18)
const rules = {name: 'Booked job', timeZone: 'America/Chicago', now}

function conversion(jobChange: Partial<KeptJob> = {}, callChange: Partial<CallSummary> = {}): Conversion {
  const call: CallSummary = {
    seq: 1,
    call: 'CA1',
    receivedAt: now - 2 * day,
    caller: '+13125550142',
    callback: null,
    dialed: '+13125550194',
    source: 'paid-ad',
    label: 'Paid ad',
    alreadyRung: false,
    firstRing: false,
    answered: false,
    overflow: false,
    afterHours: true,
    disposition: 'captured',
    urgency: null,
    trade: null,
    crew: null,
    heardFrom: null,
    name: null,
    seconds: 60,
    ...callChange,
  }
  const job: KeptJob = {
    job: 'j1',
    system: 'own',
    number: '1042',
    at: now - day,
    wholeDay: false,
    amount: 128_450,
    currency: 'USD',
    phones: ['+13125550142'],
    name: 'Dana Whitfield',
    address: null,
    status: 'completed',
    heardFrom: null,
    decided: 'import',
    call: 'CA1',
    score: 90,
    reasons: [],
    ...jobChange,
  }
  return {job, call, phone: job.phones[0]}
}

test('Google Ads gets hashed numbers in the business’s own time, and no name or number in clear', () => {
  const {text, rows} = platforms['google-ads']([conversion()], rules)
  expect(rows).toBe(1)
  expect(text.split('\r\n').slice(0, 2)).toEqual([
    'Parameters:TimeZone=America/Chicago',
    'Email,Phone Number,Conversion Name,Conversion Time,Conversion Value,Conversion Currency,Order ID',
  ])
  expect(text).toMatch(/,[0-9a-f]{64},Booked job,2026-03-09 13:00:00,1284\.50,USD,1042\r\n/)
  expect(text).not.toContain('555')
})

test.each([
  ['google-ads', {at: now - 91 * day}, {receivedAt: now - 92 * day}, 'more than 90 days old'],
  ['google-ads', {amount: -5}, {}, 'a negative value'],
  ['google-ads', {phones: []}, {caller: null}, 'no phone number to match by'],
  ['google-ads-calls', {}, {caller: null}, 'the caller ID was withheld'],
  ['google-ads-calls', {at: now - 3 * day}, {}, 'it was booked before the call began, as far as the export tells'],
  [
    'google-ads-calls',
    {at: now - hour},
    {receivedAt: now - 2 * hour},
    'the call is less than 12 hours old: too recent',
  ],
  ['meta', {amount: null}, {}, 'a purchase needs a value that is not negative'],
  ['meta', {at: now - 63 * day}, {}, 'more than 62 days old'],
  ['ga4', {at: now - 4 * day}, {}, 'more than 72 hours old'],
  ['ga4', {at: now + day}, {}, 'it lies in the future'],
] as const)('what %s would refuse is said beforehand: %o %o', (platform, job, call, why) => {
  const {rows, refused} = platforms[platform](
    [conversion({...job, phones: 'phones' in job ? [] : ['+13125550142']}, call)],
    rules,
  )
  expect(rows).toBe(0)
  expect(refused).toEqual([{job: 'j1', why}])
})

test('the same order twice goes out once', () => {
  const {rows, refused} = platforms.meta([conversion(), conversion({job: 'j2'})], rules)
  expect(rows).toBe(1)
  expect(refused).toEqual([{job: 'j2', why: 'a second row with the same order id'}])
})

test('each line for GA4 is a request of its own', () => {
  const {text} = platforms.ga4([conversion()], rules)
  expect(JSON.parse(text)).toMatchObject({
    timestamp_micros: (now - day) * 1000,
    events: [
      {name: 'purchase', params: {transaction_id: '1042', currency: 'USD', value: 1284.5, call_source: 'paid-ad'}},
    ],
  })
})
