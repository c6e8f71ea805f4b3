import {expect, test} from 'vitest'
import {oncrew} from './oncrew.ts'

test('says every rule that was tried, why one won, and the whole way from there', async () => {
  const {code, out} = await oncrew([
    'explain',
    '--to',
    'paid-ad',
    '--from',
    '(773) 555-0101',
    '--at',
    '2026-03-03 10:00',
  ])
  expect(code).toBe(0)
  expect(out).toContain('(773) 555-0101 calls Paid ad (312) 555-0194, Tue 3 Mar 2026, 10:00 am')
  expect(out).toMatch(/✗ routing\.after_hours\s+config\.example\.yaml:\d+\s+open until 5:30 pm/)
  expect(out).toMatch(/rings one after another, 15 s each/)
  expect(out).toMatch(/Sam Ortiz \(312\) 555-0111, must press 1/)
  expect(out).toMatch(/when nobody takes it, after 30 s at the most:\n\s+→ the intake agent/)
})

test('--json is the same in data', async () => {
  const {out} = await oncrew(['explain', '--to', 'main-line', '--at', '2026-03-03 10:00', '--json'])
  expect(JSON.parse(out)).toMatchObject({because: 'already-rung', way: {to: 'intake'}, at: '2026-03-03T16:00:00.000Z'})
})

test.each([
  {args: ['--to', 'wesbite'], says: 'It has: website'},
  {args: ['--to', 'website', '--at', 'tomorrow'], says: 'Such as "2026-12-25 23:10"'},
  {args: ['--to', 'website', '--busy', 'bob'], says: 'The crew: sam, lee, office'},
  {args: ['--to', 'website', '--from', '12'], says: 'not a phone number'},
])('$args is a usage mistake with its remedy', async ({args, says}) => {
  const {code, err} = await oncrew(['explain', ...args])
  expect(code).toBe(2)
  expect(err).toContain(says)
})
